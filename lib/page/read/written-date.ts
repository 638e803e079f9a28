const MONTHS: Record<string, number> = {};
const NAMES = [
  'january jan januar janvier janv enero ene gennaio gen januari janeiro stycznia styczeń jänner',
  'february feb februar février fevrier févr febrero febbraio febbr februari fevereiro fev lutego luty',
  'march mar märz mrz mars marzo maart março marco marca marzec',
  'april apr avril avr abril abr aprile kwietnia kwiecień',
  'may mai mayo maggio mag mei maio maja maj',
  'june jun juni juin junio giugno giu junho czerwca czerwiec',
  'july jul juli juillet juil julio luglio lug julho lipca lipiec',
  'august aug août aout agosto ago augustus sierpnia sierpień',
  'september sep sept septembre septiembre settembre set setembro września wrzesień',
  'october oct oktober okt octobre octubre ottobre ott outubro out października październik',
  'november nov novembre noviembre novembro listopada listopad',
  'december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro grudnia grudzień',
];
for (const [index, names] of NAMES.entries()) for (const name of names.split(' ')) MONTHS[name] = index + 1;

/** Letters of the names above. Not \p{L}: engines take milliseconds to prepare that. */
const LETTER = '[a-zà-öø-ÿąćęłńóśźż]';
const WORD = `${LETTER}{3,12}`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|º|°|ª|\\.)?';
const YEAR = '((?:19|20)\\d{2})';
const DAY_FIRST = new RegExp(
  `(?<![\\d/.-])${DAY}\\s{0,2}[-/,]?\\s?(?:of |de |di |del |d[’'])?(${WORD})\\.?,?[\\s/-]{0,2}(?:of |de |del |del año )?${YEAR}`,
);
const MONTH_FIRST = new RegExp(`(?<!${LETTER})(${WORD})\\.?\\s{0,2}${DAY}\\s{0,2},?\\s{0,2}${YEAR}`);
const ISO = /(?<!\d)((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const NUMERIC = /(?<![\d/.-])(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?((?:19|20)\d{2}|\d{2})(?!\d)/;
const EAST_ASIAN = /((?:19|20)\d{2})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;

/** A date with day, month and year: YYYY-MM-DD and where it begins and ends in the text. */
export type WrittenDate = { date: string; start: number; end: number };

const YEAR_OR_NUMBERS = /(?:19|20)\d\d|\d\s?[-/.]\s?\d\d?\s?[-/.]\s?\d\d/;

/** The text in small letters, every one at its place; as it is where that cannot be. */
export function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}

/** Quick to tell that most texts hold no date at all. */
export function mayHoldDate(text: string): boolean {
  return YEAR_OR_NUMBERS.test(text);
}

/**
 * Finds the first complete date in a short text. "3/4/2020" is read as `monthFirst` says, unless that is
 * impossible. Undefined when there is none; month and year alone are no date.
 */
export function findWrittenDate(text: string, monthFirst: boolean): WrittenDate | undefined {
  if (!mayHoldDate(text)) return undefined;
  const small = inSmallLetters(text);
  const found: WrittenDate[] = [];
  const add = (match: RegExpExecArray | null, year?: string, month?: number, day?: string): void => {
    const date = match === null ? undefined : calendarDay(Number(year), month ?? 0, Number(day));
    if (match !== null && date !== undefined)
      found.push({ date, start: match.index, end: match.index + match[0].length });
  };
  const dayFirst = DAY_FIRST.exec(small);
  add(dayFirst, dayFirst?.[3], MONTHS[dayFirst?.[2] ?? ''], dayFirst?.[1]);
  const named = MONTH_FIRST.exec(small);
  add(named, named?.[3], MONTHS[named?.[1] ?? ''], named?.[2]);
  const iso = ISO.exec(text) ?? EAST_ASIAN.exec(text);
  add(iso, iso?.[1], Number(iso?.[2]), iso?.[3]);
  const numeric = NUMERIC.exec(text);
  if (numeric !== null) {
    const [, first = '', mark, second = '', year = ''] = numeric;
    const monthIsFirst = Number(second) > 12 || (monthFirst && mark !== '.' && Number(first) <= 12);
    const [month, day] = monthIsFirst ? [first, second] : [second, first];
    add(numeric, year.length === 2 ? `20${year}` : year, Number(month), day);
  }
  return found.sort((a, b) => a.start - b.start)[0];
}

function calendarDay(year: number, month: number, day: number): string | undefined {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : undefined;
}
