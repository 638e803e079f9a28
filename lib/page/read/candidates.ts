import type { Steps } from '../../steps.ts';
import { ancestors } from '../parents.ts';
import type { Collected } from './collect.ts';
import { consentPrompts } from './consent-prompts.ts';
import { mutedRegions } from './muted-regions.ts';
import { isProse } from './raw.ts';
import { isText } from './regions.ts';
import type { Speech } from './speech.ts';
import { withoutTeasers } from './teasers.ts';

/** Blocks that stand in no navigation, footer, dialog, comments or the like, in order. */
export function* findCandidates(collected: Collected, speech: Speech): Steps<number[]> {
  const { blocks, regions } = collected;
  let proseOfPage = 0;
  for (const block of blocks) if (isProse(block)) proseOfPage += block.text.length;
  const muted = mutedRegions(collected, speech);
  const isTextByRegion: boolean[] = [];
  for (const [index, region] of regions.entries()) {
    const parentIsText = region.parent === undefined || (isTextByRegion[region.parent] ?? true);
    isTextByRegion[index] = parentIsText && !muted.has(index) && isText(region, proseOfPage);
  }
  const candidates: number[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.region === undefined || isTextByRegion[block.region] === true) candidates.push(index);
  }
  const prompts = new Set(yield* consentPrompts(collected, speech));
  const asked =
    prompts.size === 0
      ? candidates
      : candidates.filter((index) => !standsIn(prompts, blocks[index]?.element));
  return withoutTeasers(asked, collected, speech);
}

function standsIn(elements: ReadonlySet<Element>, element: Element | undefined): boolean {
  if (element === undefined) return false;
  for (const around of ancestors(element)) if (elements.has(around)) return true;
  return false;
}
