import type { Evidence } from '../types.ts';
import { wholeData } from './limit-patterns.ts';
import { limitsOf } from './limits.ts';
import { isFragment } from './quote.ts';

/** A promise, and practices that cannot stand beside it where `holds` says so of the two sentences. */
export type Opposition = {
  promise: string;
  against: readonly string[];
  holds(promise: Evidence, against: Evidence): boolean;
};

/** Left to the reader, so that the promise may be kept by whoever does not agree. */
const leftToReader =
  /\bconsent|\bpermission\b|\bopt(?:ed|ing)?[- ]?in\b|\b(?:if|when|where|unless) you (?:\w+ ){0,2}(?:agree|choose|direct|ask|request|allow|wish|want|elect|authori[sz]e|participate)|\byou (?:may|can|might) (?:\w+ ){0,2}(?:permit|allow|let|authori[sz]e|choose|direct|ask)|\bby allowing\b|\bat your (?:request|direction)\b/i;

/** A right, a wish, the word of others, or a rule that has exceptions of its own: no promise of the company. */
const noPromise =
  /\b(?:ask|request|direct|instruct|tell|require)\b[^.;]{0,40}\b(?:not|stop)\b|\bright to\b|^\W*(?:(?:the|these|those|such|our|any|other) )*(?:third[- ]part\w+|partners|providers|companies|vendors|recipients)\b|\b(?:generally|in general|directly|usually|typically|normally|knowingly|in most cases|in such (?:a )?case|separately|otherwise|only way|for the purposes? of|materially different|child\w*|minors?)\b/i;

/** Said to stand alone, or under the words that introduce it. */
const isWhole = ({ quote, lead }: Evidence) => lead !== undefined || !isFragment(quote);
const wordsOf = ({ quote, lead = '' }: Evidence) => `${lead} ${quote}`;

/**
 * Limits that leave a promise not to sell at odds with a sale: for the time being, or in the meaning of the law, unless of
 * those laws alone that were named before.
 */
const limitsNothing =
  /^(?:currently|presently|at th|for now|for the time|(?:in|during|over|within|for) the (?:past|last|preceding|previous|prior))|^(?:as|within the meaning)\b(?!.*\b(?:Nevada|those|these|such|certain|other)\b).*\b(?:laws?|CCPA|CPRA)\b/i;
/** What is a sale for everybody, not in the meaning of some law alone. */
const sellsOutright = /\bwe (?:(?:may|might|can|will|do|also|have) )*(?:sell|sold|rent|rented)\b/i;
const inMeaningOfLaw = /\bunder\b|\bdefin|\bconsider|\bconstitut|\bdeem/i;
/** Limits to what everybody calls a sale. */
const ofSaleItself =
  /^(?:for|in (?:exchange|return) for) (?:money|cash|profit|payment|monetary|financial)|\bsense\b|\bunderst|\bpeople\b/i;

function isSaleItself({ quote }: Evidence): boolean {
  return sellsOutright.test(quote) && !inMeaningOfLaw.test(quote);
}

const forMarketing = /^for (?:\S+ ){0,5}(?:marketing|promotion\w*)\b/i;

/** A promise about all data, whoever gets them: not about one kind of data, of recipient or of sale. */
function isAboutAllSales({ quote }: Evidence, allowed: readonly RegExp[]): boolean {
  return (
    wholeData.test(quote) &&
    !/\b(?:to|with) (?:these|those|such)\b|\binformation that (?:\w+ )?identif/i.test(quote) &&
    !noPromise.test(quote) &&
    !leftToReader.test(quote) &&
    limitsOf('no-sale', quote).every((limit) => allowed.some((pattern) => pattern.test(limit)))
  );
}

const sale = /\b(?:s[eo]ll(?:s|ing)?|sold|sales?)\b/i;
/** Not the company's sale: denied, supposed, refused by the reader, made by others, or told elsewhere. */
const noSale =
  /\b(?:not|never|no|opt[- ]?out of (?:the|any|such|this)?) ?(?:knowingly )?[“"']?(?:sell|sold|sale)|n[’']t [“"']?sell|\bthey (?:may |can |might )?(?:sell|resell)|\b(?:third[- ]part\w+|providers|partners)\b[^.;]{0,80}\b(?:sells?|resells?)\b|^\W*(?:if|to the extent)\b|^\W*(?:please )?(?:also )?see\b/i;

/** Somebody else gets the data or the reader's attention. */
const passesOn =
  /\b(?:shar|disclos|provid|giv|transfer|rent|s[eo]l[dl]|pass|releas|suppl|exchang|receiv|contact)\w*|\bma[dk]\w+ available/i;

/** The company's own word on what it uses data for, and for nothing else. */
const namesItsPurpose =
  /\b(?:use|used|process|processed|kept|keep)\b[^.;]{0,40}\b(?:only|solely|exclusively|sole|no other)\b|\b(?:only|solely|exclusively)\b[^.;]{0,20}\b(?:use|used|process|processed)\b|\bnot (?:be )?(?:use|used|process|processed)\b[^.;]{0,80}\bother\b/i;
/** Purposes told elsewhere, exceptions, one occasion or one kind of data, and what others do with it. */
const leavesRoom =
  /\bdescri|\bset (?:out|forth)|\bstated|\bspecif|\blisted|\bidentified|\boutlined|\bdisclosed|\bbelow|\babove|\bfollowing|\bherein|\bcompatible|\bunless|\bexcept|\bpermitted|\bpolicy|\bnotice|\bgenerally|\bnecessary|\blegal|\blaw|\blegitimate|\bappropriate|\binternal|\bneeded\b|\bused by\b|:$|\blimited|\bmarket|\badverti|\bpromot|\bnewsletter|\boffers?\b|\bsensitive|\brequests?\b|\bverif|\bcookies?\b|\bpayment|\b(?:these|those|such|this|others|friends?|they|them)\b|\bin connection|\bincluded\b|\bfor which\b|\bentr(?:y|ies)\b|\bsweepstakes|\bcontests?\b|\bsurveys?\b|\bon your behalf|\bproviders?\b|\bvendors?\b|\bpartners?\b|\bprocessors?\b|\bthird[- ]part|\binstitutions?\b|\bassistants?\b/i;

/** A plain word that children are not wanted or their data not collected, not what happens to them otherwise. */
const notForChildren =
  /\b(?:not|never|none|no)\b[^.;]{0,60}\b(?:collect|solicit|gather|direct|intend|aim|design|meant|target|allow|available|permit)|n[’']t\b[^.;]{0,40}\bcollect|\bmust be (?:at least|over|older|above)\b/i;
/** What the law asks for or allows, and rules with exceptions. */
const allowedOfChildren =
  /\bparent|\bguardian|\bconsent|\bpermission|\bCOPPA\b|\binstitution|\bexcept|\bother than\b|\bin most cases\b|\bmost of\b|\bsome of\b|\bsole(?:ly)?\b|\bonly\b|\blimit|\bprevent|\bin such cases\b|\bpurchase|\byour child\b|\bof (?:the|a|each) child\b|\bteen/i;

const signals = {
  'do not track': /\bdo[- ]not[- ]track\b|\bDNT\b/i,
  'opt-out preference signal':
    /\bglobal privacy controls?\b|\bGPC\b|\bopt[- ]?outs? (?:preferences? )?signals?\b/i,
};

/** The signals of a browser that the negated, or the other, parts of a sentence name. */
function signalsIn(sentence: string, negated: boolean): string[] {
  const parts = sentence.split(/;|\bhowever\b|\bbut\b|\bexcept\b|\balthough\b|\bwhile\b/i);
  const heard = parts.filter(
    (part) => /\b(?:not|no|never|ignor\w+)\b(?![- ]track)|n[’']t\b/i.test(part) === negated,
  );
  return Object.entries(signals).flatMap(([name, says]) =>
    heard.some((part) => says.test(part)) ? [name] : [],
  );
}

const agesIn = (text: string) => (text.match(/\b1[0-8]\b/g) ?? []).map(Number);

/** "Not for children under 13" beside "teens of 13 to 17": both can be kept. */
function areOlder(promise: string, against: string): boolean {
  const [unwanted, wanted] = [agesIn(promise), agesIn(against)];
  return unwanted.length > 0 && wanted.length > 0 && Math.min(...wanted) >= Math.max(...unwanted);
}

export const oppositions: readonly Opposition[] = [
  {
    promise: 'no-sale',
    against: ['sells-data'],
    holds: (promise, against) =>
      /\bs[eo]l[dl]|\bsale|\brent|\btrad/i.test(promise.quote) &&
      isAboutAllSales(promise, isSaleItself(against) ? [limitsNothing, ofSaleItself] : [limitsNothing]) &&
      isWhole(against) &&
      sale.test(against.quote) &&
      !noSale.test(against.quote),
  },
  {
    promise: 'no-sale',
    against: ['shares-for-third-party-marketing'],
    holds: (promise, against) =>
      isAboutAllSales(promise, [limitsNothing, forMarketing]) &&
      isWhole(against) &&
      passesOn.test(wordsOf(against)) &&
      !leftToReader.test(`${against.section} ${wordsOf(against)}`),
  },
  {
    promise: 'purpose-limitation',
    against: [
      'sells-data',
      'shares-for-third-party-marketing',
      'ai-training',
      'direct-marketing',
      'targeted-ads',
    ],
    holds: (promise, against) =>
      wholeData.test(promise.quote) &&
      namesItsPurpose.test(promise.quote) &&
      !isFragment(promise.quote) &&
      isWhole(against) &&
      ![leavesRoom, leftToReader, noPromise].some((pattern) => pattern.test(promise.quote)) &&
      !leftToReader.test(wordsOf(against)),
  },
  {
    promise: 'honours-opt-out-signals',
    against: ['ignores-do-not-track'],
    holds: (promise, against) => {
      const ignored = signalsIn(against.quote, true);
      return signalsIn(promise.quote, false).some((signal) => ignored.includes(signal));
    },
  },
  {
    promise: 'children-not-targeted',
    against: ['collects-from-children'],
    holds: (promise, against) =>
      notForChildren.test(promise.quote) &&
      isWhole(against) &&
      ![promise.quote, `${against.section} ${wordsOf(against)}`].some((text) =>
        allowedOfChildren.test(text),
      ) &&
      !areOlder(promise.quote, against.quote),
  },
];
