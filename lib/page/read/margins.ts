import type { Margin } from '../../types.ts';
import type { Collected } from './collect.ts';

const LONGEST_MARGIN = 3_000;

/** Text outside the policy in which a company may name itself: footer, header and the rest, each capped. */
export function describeMargins({ blocks, regions }: Collected, policy: ReadonlySet<number>): Margin[] {
  const texts: Record<Margin['place'], string> = { footer: '', nav: '', text: '' };
  for (const [index, block] of blocks.entries()) {
    if (policy.has(index)) continue;
    const place = placeOf(block.region, regions);
    if (place === undefined || texts[place].length >= LONGEST_MARGIN) continue;
    texts[place] += `${texts[place] === '' ? '' : '\n'}${block.text}`;
  }
  const places: Margin['place'][] = ['footer', 'nav', 'text'];
  return places
    .filter((place) => texts[place] !== '')
    .map((place) => ({ text: texts[place].slice(0, LONGEST_MARGIN), place }));
}

function placeOf(region: number | undefined, regions: Collected['regions']): Margin['place'] | undefined {
  let at = region;
  let place: Margin['place'] = 'text';
  while (at !== undefined) {
    const found: Collected['regions'][number] | undefined = regions[at];
    if (found?.kind === 'consent') return undefined;
    if (found?.kind === 'footer') place = 'footer';
    if (found?.kind === 'nav') place = 'nav';
    at = found?.parent;
  }
  return place;
}
