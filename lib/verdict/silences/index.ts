import type { Finding, Silence } from '../../types.ts';
import { enoughRead } from '../coverage.ts';
import { isJudged } from '../weight.ts';
import { leastWords } from '../words.ts';
import { careSilences } from './care.ts';
import { identitySilences } from './identity.ts';
import { rightsSilences } from './rights.ts';
import { sharingSilences } from './sharing.ts';
import type { Heard, SilenceRule } from './silence.ts';
import { trackingSilences } from './tracking.ts';

/** In the order in which a reader misses them. */
export const silenceRules: readonly SilenceRule[] = [
  ...identitySilences,
  ...rightsSilences,
  ...sharingSilences,
  ...trackingSilences,
  ...careSilences,
];

const softened = 'Not in this summary; the full policy may say it.';

/**
 * What the policy should say and does not. Nothing where the text was not read whole, is not English, is a fragment, or
 * says nothing that could be judged: it may be another document; on a summary each is softened.
 */
export function silencesOf(
  heard: Heard,
  words: number,
  scope: 'full' | 'summary',
  findings: readonly Finding[],
): Silence[] {
  const { page } = heard;
  const readWhole = page.coverage >= enoughRead && !page.truncated;
  if (!readWhole || page.language !== 'en' || words < leastWords || !findings.some(isJudged)) return [];
  return silenceRules
    .filter((rule) => rule.when(heard))
    .map((rule) => ({
      id: rule.id,
      title: rule.titleFor?.(heard) ?? rule.title,
      ...(scope === 'summary' ? { softened } : {}),
    }));
}
