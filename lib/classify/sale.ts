import { stem } from './tokens.ts';
import { tokenise } from './words.ts';

/** What a mention of selling says: that data are sold, that they are not, or something else that only uses the word. */
export type SaleMention = 'affirmed' | 'denied' | 'other';

const SALE = words('sell sold sale rent rental trade lease resell monetize monetise');
const NEGATORS = words('not never nor neither no without refuse nobody none');
/** Words that end the reach of a negation: what follows may be said of something else. */
const TURNS = new Set(['.', ';', '!', '?', 'but', 'however', 'although', 'though']);
const NEGATION_REACH = 14;

/** "sales team", "trade secret", "sale price": the word belongs to another thing. */
const OTHER_COMPOUND = words(
  'team tax representative staff person people department office effort support price secret name mark union show partner force agent activity enquiry inquiry offer event channel process transaction order record volume report lead call contact',
);
/** What is sold when a company is sold. */
const BUSINESS = words(
  'business company asset stock equity merger acquisition bankruptcy reorganization reorganisation corporate division ownership undertaking subsidiary',
);
/** What a sale does that is an event in the life of a company: "should a sale ever occur". */
const EVENT = words('occur happen complete completion close closing consummate');
const DATA = words('data information detail address list profile email identifier record');
/** Words before "sale" within which "opt out of" or "the right to" makes it the reader's choice, no statement that it happens. */
const OPT_OUT_REACH = 6;
/** Words at the end of a lead-in that still reach into its items. */
const LEAD_REACH = 8;
/** After "business" these make it an adjective. */
const NO_THING = words('purpose partner contact information data');
/** Words after "sell" within which its object stands. */
const OBJECT_REACH = 9;

/**
 * Every mention of a sale in a text, in order. The link "Do Not Sell or Share My Personal Information" counts as denied.
 *
 * @param lead the sentence that introduces the text's list: "We will never:" denies what its items say
 */
export function saleMentions(text: string, lead = ''): SaleMention[] {
  const introduction = tokenise(lead).slice(-LEAD_REACH);
  const tokens = [...introduction, ...tokenise(text)];
  const mentions: SaleMention[] = [];
  let denial = 0;
  tokens.forEach((token, index) => {
    if (TURNS.has(token)) denial = 0;
    if (SALE.has(token) && index >= introduction.length) mentions.push(mentionAt(tokens, index, denial > 0));
    if (NEGATORS.has(token)) denial = NEGATION_REACH;
    else if (denial > 0) denial--;
  });
  return mentions;
}

function mentionAt(tokens: string[], index: number, denied: boolean): SaleMention {
  if (isOther(tokens, index)) return 'other';
  if (denied || (tokens[index + 1] === ':' && tokens[index + 2] === 'none')) return 'denied';
  const left = tokens.slice(Math.max(0, index - OPT_OUT_REACH), index);
  return left.some((token, i) => token === 'opt' || (token === 'right' && left[i + 1] === 'to'))
    ? 'other'
    : 'affirmed';
}

function isOther(tokens: string[], index: number): boolean {
  if (OTHER_COMPOUND.has(tokens[index + 1] ?? '')) return true;
  if (tokens[index - 2] === 'point' && tokens[index - 1] === 'of') return true;
  for (let i = index + 1; i <= index + OBJECT_REACH; i++) {
    const token = tokens[i] ?? '.';
    if (BUSINESS.has(token)) return token !== 'business' || isThing(tokens, i);
    if (EVENT.has(token)) return true;
    if (DATA.has(token) || TURNS.has(token)) return false;
  }
  return false;
}

/** "our business", "the business" is a thing; in "business purposes" and "a sale or business purpose" it is none. */
function isThing(tokens: string[], index: number): boolean {
  return !NO_THING.has(tokens[index + 1] ?? '') && tokens[index - 1] !== 'or';
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(stem));
}
