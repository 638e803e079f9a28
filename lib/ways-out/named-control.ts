import type { Kind } from '../types.ts';
import { firstCue } from './cues.ts';

/** A control that the policy names in quotation marks ("the “Your Privacy Choices” link in the footer"). */
const control =
  /\b(?:click(?:ing)?|us(?:e|ing)|via|through|select(?:ing)?|visit(?:ing)?|tap(?:ping)?|press(?:ing)?)(?: on)? (?:the |our )?(?:(?:link|button|option|icon|page) (?:titled|labell?ed|called|named|marked|entitled|that says) )?(?:"([^"]{3,60})"|'([^']{3,60})')(?: (?:link|button|toggle|icon|option|page|form|menu|tool|section)\b|,? (?:at|in|on) (?:the|our|its) (?:footer|bottom|home ?page))/g;

const offered: ReadonlySet<Kind> = new Set([
  'sale-opt-out',
  'sharing-opt-out',
  'limit-sensitive',
  'ads-opt-out',
  'cookie-settings',
  'preference-center',
]);

const most = 4;

/** What is opened by controls that words (as `plainWords` gives them) name, each with its name. */
export function namedControls(words: string): { kind: Kind; name: string }[] {
  if (!/["']/.test(words)) return [];
  return [...words.matchAll(control)].slice(0, most).flatMap(({ 1: double, 2: single = '' }) => {
    const name = double ?? single;
    const kind = firstCue(name);
    return kind !== null && offered.has(kind) ? [{ kind, name }] : [];
  });
}
