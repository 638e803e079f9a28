import type { Collected } from './collect.ts';
import { mutedRegions } from './muted-regions.ts';
import { isProse } from './raw.ts';
import { isText } from './regions.ts';
import type { Speech } from './speech.ts';

/** Blocks that stand in no navigation, footer, dialog, comments or the like, in order. */
export function findCandidates(collected: Collected, speech: Speech): number[] {
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
  return candidates;
}
