/** Words that begin a limit, or are the `whole` of it; what follows up to the end of the clause belongs to it otherwise. */
export type LimitPattern = {
  says: RegExp;
  whole?: true;
  /** Limits the data that the promise is about: none where the promise is about all data as well. */
  ofData?: true;
};

/** Exceptions, and conditions on which the law or the company decides; "for no purpose other than …" names the purpose. */
export const limitsOfPurposes: readonly LimitPattern[] = [
  {
    says: /\b(?:except(?:ing|ions?)?|apart from|aside from|with the exceptions? of|save (?:as|for|where)|unless)\b/i,
  },
  {
    says: /\b(?:where|when|if|as|to the extent|insofar as) (?:(?:otherwise|expressly|legally|and|specifically) )?(?:required|permitted|allowed|mandated|necessary) (?:to do so )?(?:by|under|in) (?:\w+ ){0,3}(?:laws?|regulations?|legislation)\b/i,
    whole: true,
  },
  {
    says: /\bto the (?:maximum |fullest )?extent (?:required|permitted|possible|practicable|feasible|reasonable)\b/i,
  },
  { says: /\bwhere (?:technically )?(?:possible|feasible|practicable|appropriate)\b/i, whole: true },
  {
    says: /\b(?:reserve the right|may|can|could) (?:to )?(?:refuse|deny|decline|reject|charge)\b/i,
  },
];

/** The same for promises on anything else. */
export const limitsOfAnyPromise: readonly LimitPattern[] = [...limitsOfPurposes, { says: /\bother than\b/i }];

/** A promise about everything that a company knows of a person. */
export const wholeData =
  /(?<!\b(?:sensitive|health|financial|biometric|location) )\b(?:your|personal|any|customer|user|all)(?!(?: \w+)? sensitive)(?: personal(?:ly identifiable| )?)? (?:data|information|details)\b|\binformation that (?:\w+ )?identif|\bPII\b/i;

/** For what, to whom, at what price, when, in which sense, of whom and what: limits of a promise not to sell or pass on. */
export const limitsOfNoSale: readonly LimitPattern[] = [
  {
    says: /\bfor (?:[\w’'-]+ ){0,5}?(?:marketing|promotion\w*|advertis\w+|commercial|business)\b/i,
  },
  { says: /\b(?:in order )?to (?:target|market to|advertise|promote|contact|solicit)\b/i },
  {
    says: /\b(?:for|in (?:exchange|return) for) (?:money|cash|profit|payment|(?:monetary|financial) (?:gain|payment|compensation|consideration|benefit))\b(?!,? (?:or|and\/or) )/i,
    whole: true,
  },
  {
    says: /\bwithout (?:first |expressly )?(?:your|their|his or her|the|prior|express|explicit|opt-in|affirmative|consent|permission|notif\w+|asking|obtaining|getting|giving|providing)\b/i,
  },
  {
    says: /\b(?:currently|presently|at (?:this|present|the present) ?(?:time|moment)?|for now|for the time being)\b/i,
    whole: true,
  },
  {
    says: /\b(?:in|during|over|within|for) the (?:past|last|preceding|previous|prior) (?:[\w()-]+ ){0,3}(?:months?|years?)\b/i,
    whole: true,
  },
  {
    says: /\bin the (?:traditional|conventional|ordinary|usual|common) (?:sense|meaning)(?: of (?:the|that) (?:term|word))?/i,
    whole: true,
  },
  {
    says: /(?<!\bincluding )\b(?:as|within the meaning)\b (?=[^.;]{0,40}\b(?:defin\w+|underst(?:ood|and)|of the (?:term|word|CCPA|law))\b)/i,
  },
  { says: /\bin the way (?:that )?(?:most|many) people\b/i },
  {
    says: /\b(?:unaffiliated|non-?affiliated|unrelated) (?:third[- ]part\w+|compan\w+|suppliers|parties|entities|organi[sz]ations)\b/i,
    whole: true,
  },
  {
    says: /\b(?:customers?|clients?|subscribers?|members?|registered users?|account holders?) only\b|\bonly (?:applies|extends) to\b/i,
    whole: true,
  },
  {
    says: /\b(?:of|about|from|belonging to) (?:(?:our|any|its|the|known) ){0,2}(?:customers|clients|subscribers|members|donors|users of|students|children|minors|pupils|individuals under|users under|consumers under|residents)\b/i,
  },
  {
    says: /\b(?:for|about|of|from) (?:\w+ )?(?:users|individuals|consumers|persons|people|residents|anyone)\b[^.;,]{0,40}\b(?:under|younger than|below|less than) (?:the age of )?(?:1\d|\w+teen)\b/i,
    whole: true,
  },
  {
    says: /\b(?:our|its|the) (?:\w+ )?(?:customers?|clients?|subscribers?|members?|users?|donors?|mailing|e-?mail|contact)(?:['’]s?)? lists?\b/i,
    whole: true,
    ofData: true,
  },
  {
    says: /\b(?:e-?mail|postal|home|mailing) address(?:es)?\b|\b(?:mobile|phone|telephone|cell)(?: phone)? (?:numbers?|information|data)\b|\b(?:SMS|text messag\w+)(?: [\w-]+){0,3} (?:data|information|consent)\b/i,
    whole: true,
    ofData: true,
  },
  {
    says: /\b(?:this|these|such|that) (?:information|data|details|cookies|lists?|identifiers)\b/i,
    whole: true,
    ofData: true,
  },
  {
    says: /\bsensitive (?:personal )?(?:data|information)\b/i,
    whole: true,
    ofData: true,
  },
  {
    says: /\b(?:to|with) (?:these|those|such) (?:[\w-]+ ){0,3}(?:vendors|parties|companies|partners|advertisers|providers|entities|networks|affiliates)\b/i,
    whole: true,
  },
  { says: /\bbut (?:we )?(?:may|might|can|could|will|do|reserve)\b/i },
];
