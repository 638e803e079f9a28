import { prefiltered } from '../prefilter.ts';

/** People of whom a statement can speak apart from other readers. */
type Group = {
  who: string;
  /** What they are called: spoken of where it is said of the reader, or of whom data are. */
  noun: string;
  /** Other words that only speak of them. */
  also?: RegExp;
  /** Words of a heading over what is said to them. */
  heading?: RegExp;
  /** They never are the ones who receive data, so that a sentence that begins with them speaks of them. */
  mayBegin?: true;
  /** What is said to everybody all the same. */
  unless?: RegExp;
};

const data =
  '(?:data|information|details|records?|files?|profiles?|accounts?|names?|addresses|lists?|photos?|results|history|applications?)';

const groups: readonly Group[] = [
  {
    who: 'Job applicants and staff',
    noun: '(?:(?:job|employment) (?:applicants?|candidates?|seekers?)|applicants?(?! for (?:an? )?(?:\\w+ )?(?:loan|credit|insurance|account|mortgage|card|policy|visa|licen[cs]e))|candidates?|(?:employees?|staff|personnel|workers)(?: members)?)',
    also: /\b(?:job|employment) (?:applicants?|candidates?)\b|\b(?:when|if|where) you (?:apply|are applying|applied) for (?:(?:a|any|an|one of our|our) )?(?:\w+ )?(?:jobs?|positions?|roles?|vacanc\w+|employment|opening)\b|\b(?:job|employment) application\b/i,
    heading: /\b(?:applicants?|candidates?|recruitment|recruiting|careers|employees|job seekers)\b/i,
  },
  {
    who: 'Business customers',
    noun: '(?:business|enterprise|corporate|commercial|institutional) (?:customers?|clients?|users?|accounts?|subscribers?)',
    also: /\bif you (?:are|represent) (?:a|an) (?:business|enterprise|corporate)\b(?! (?:day|card))/i,
    heading: /\b(?:business|enterprise|corporate) (?:customers?|clients?|users?|accounts?)\b/i,
  },
  {
    who: 'End users of business customers',
    noun: 'end[- ]users? of our (?:\\w+ )?(?:customers|clients)',
    also: /(?<!\b(?:to|with|by) )\bour (?:business |enterprise )?(?:customers|clients)[’'] (?:own )?(?:end[- ]?users?|customers|users|employees|visitors|contacts)\b/i,
    heading: /\b(?:customers|clients)[’'] end[- ]users\b|\bend[- ]users of our customers\b/i,
    mayBegin: true,
  },
  {
    who: 'Children',
    noun: '(?:(?:our )?(?:child|student|pupil|minor) users?|child(?:ren)?|minors?|kids|pupils|(?:users?|individuals|consumers|persons?|people|anyone|those|members)(?: (?:who|that|whom))?(?: we)?(?: (?:actually|have))?(?: (?:know|actual knowledge))?(?: to be| are| is)?(?: to be)? (?:under|below|younger than|less than)(?: the age of)?)',
    // What stands under "Children's privacy" is said to everybody.
    heading: /(?:^|> )(?:for|to) (?:our )?(?:younger users|children|kids)(?= >|$)/i,
    also: /\bif you are (?:under|younger than|below) (?:the age of )?\d{1,2}\b|\b(?:under|below)[- ]1[2-8] (?:accounts?|experiences?|modes?|profiles?|services?)\b|\b(?:your|their|a|the) child[’']s (?:\w+ ){0,2}(?:data|information|name|age|photo|profile|account)\b/i,
    mayBegin: true,
    // Who it is not meant for, and what happens to their data by mistake, is said to everybody.
    unless:
      /\b(?:not|never)\b[^.;]{0,40}\b(?:collect|solicit|gather|request|seek|ask|intended|directed|designed|aimed|targeted (?:at|to)|meant|allow|permit)|n[’']t\b[^.;]{0,40}\b(?:collect|solicit|ask)|\bif (?:you|we) (?:believe|think|learn|discover|become|find|are aware|are made|obtain|have reason)/i,
  },
];

const compiled = groups.map(({ noun, mayBegin, ...rest }) => ({
  ...rest,
  says: [
    new RegExp(
      `\\b(?:if|when|where|because|as|since) you (?:are|were|have|become|register as|use \\w+ as) (?:a |an |one of our |our )?(?:\\w+ )?${noun}\\b`,
      'i',
    ),
    new RegExp(
      `\\b${data} (?:of|about|from|on|belonging to|relating to|concerning) (?:(?:our|any|all|the|these|prospective|former|current|some|a|an|known) ){0,2}${noun}\\b`,
      'i',
    ),
    new RegExp(`\\b${noun}[’']s? (?:\\w+ ){0,2}${data}\\b`, 'i'),
    new RegExp(`^(?:[\\W\\d]*)(?:for|to|note to|notice to|as an?)(?: (?:our|all|any|a|an))? ${noun}\\b`, 'i'),
    ...(mayBegin ? [new RegExp(`^(?:[\\W\\d]*)(?:our |all |any |the )?${noun}\\b`, 'i')] : []),
  ],
}));

/** A part of every name that a group goes by: most sentences have none. */
const namesGroup = prefiltered(
  /child|minor|kids|pupil|student|applica|appl[yi]|candidate|seeker|employ|staff|personnel|worker|business|enterprise|corporate|commercial|institutional|customers[’']|clients[’']|end[- ]user|under |below |less than|younger/i,
);

/** The group that a sentence speaks of; undefined when it speaks of all, or only names a group as receiving data. */
export function groupSpokenOf(text: string): string | undefined {
  if (!namesGroup.test(text)) return undefined;
  return compiled.find(
    ({ says, also, unless }) =>
      (also?.test(text) === true || says.some((pattern) => pattern.test(text))) &&
      unless?.test(text) !== true,
  )?.who;
}

/** The group that a path of headings speaks to. */
export function groupHeaded(path: string): string | undefined {
  return groups.find(({ heading }) => heading?.test(path))?.who;
}
