const MONTHS = new Map<string, number>();
/** In the languages of policies, as they are written beside a day. */
const NAMES = [
  'january jan januar janvier janv enero ene gennaio gen januari janeiro stycznia styczeń jänner ledna januára január ianuarie ocak tammikuuta tammikuu gener января січня януари ιανουαρίου ιανουάριος',
  'february feb februar février fevrier févr febrero febbraio febbr februari fevereiro fev lutego luty února februára február februarie şubat helmikuuta helmikuu febrer февраля лютого февруари φεβρουαρίου φεβρουάριος',
  'march mar märz mrz mars marzo maart mrt março marco marca marzec marts března március martie mart maaliskuuta maaliskuu març марта березня март μαρτίου μάρτιος',
  'april apr avril avr abril abr aprile kwietnia kwiecień dubna apríla április aprilie nisan huhtikuuta huhtikuu апреля квітня април απριλίου απρίλιος',
  'may mai mayo maggio mag mei maio maja maj května mája május mayıs toukokuuta toukokuu maig мая травня май μαΐου μαίου μάιος',
  'june jun juni juin junio giugno giu junho czerwca czerwiec června júna június iunie haziran kesäkuuta kesäkuu juny июня червня юни ιουνίου ιούνιος',
  'july jul juli juillet juil julio luglio lug julho lipca lipiec července júla július iulie temmuz heinäkuuta heinäkuu juliol июля липня юли ιουλίου ιούλιος',
  'august aug août aout agosto ago augustus sierpnia sierpień augusti srpna augusta augusztus ağustos elokuuta elokuu agost августа серпня август αυγούστου αύγουστος',
  'september sep sept septembre septiembre settembre sett set setembro września wrzesień září septembra szeptember septembrie eylül syyskuuta syyskuu setembre сентября вересня септември σεπτεμβρίου σεπτέμβριος',
  'october oct oktober okt octobre octubre ottobre ott outubro out października październik října októbra október octombrie ekim lokakuuta lokakuu октября жовтня октомври οκτωβρίου οκτώβριος',
  'november nov novembre noviembre novembro listopada listopad listopadu novembra noiembrie kasım marraskuuta marraskuu ноября ноември νοεμβρίου νοέμβριος',
  'december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro grudnia grudzień prosince decembra decembrie aralık joulukuuta joulukuu desember desembre декабря грудня декември δεκεμβρίου δεκέμβριος',
];
for (const [index, names] of NAMES.entries())
  for (const name of names.split(' ')) MONTHS.set(name, index + 1);
for (const [index, roman] of 'i ii iii iv v vi vii viii ix x xi xii'.split(' ').entries())
  MONTHS.set(roman, index + 1);

/** Letters of the names above. Not \p{L}: engines take milliseconds to prepare that. */
const LETTER = '[a-zà-öø-ſșț\\u0370-\\u03ff\\u0400-\\u045f]';
const WORD = `(${LETTER}{3,12})`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|re|º|°|ª|[oe]|\\.)?';
const YEAR = '((?:199|20\\d)\\d)(?!\\d)';
const OF = "(?:day )?(?:of |de |di |del |d[’'])?";
const DAY_FIRST = new RegExp(
  `(?<![\\d/.-])${DAY}\\s{0,2}[-/,]?\\s?${OF}${WORD}\\.?,?[\\s/-]{0,2}(?:of |de |del |del año )?${YEAR}`,
);
const MONTH_FIRST = new RegExp(`(?<!${LETTER})${WORD}\\.?,?[\\s-]{0,2}${DAY}\\s{0,2}[,-]?\\s{0,2}${YEAR}`);
const YEAR_FIRST = new RegExp(`(?<!\\d)${YEAR}\\.?,?\\s{1,2}${WORD}\\s{1,2}(\\d{1,2})(?!\\d)`);
const ROMAN = new RegExp(`(?<![\\d/.-])(\\d{1,2})[.\\s/]{1,2}([ivx]{1,4})[.\\s/]{1,2}${YEAR}`);
const ISO =
  /(?<![\d/.-])((?:199|20\d)\d)(?:\s?[-/.]\s?|\s?[年년]\s?)(\d{1,2})(?:\s?[-/.]\s?|\s?[月월]\s?)(\d{1,2})(?!\d)(?:\s?[日일])?/;
const NUMERIC = /(?<![\d/.-])(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?((?:199|20\d)\d|\d{2})(?!\d)/;
const NAMED_MONTH = new RegExp(`(?<!${LETTER}|\\d\\.?\\s?)${WORD}\\.?,?\\s(?:of |de |del )?${YEAR}`);
const NUMERIC_MONTH = /(?<![\d/.-])(\d{1,2})\s?[-/.]\s?((?:199|20\d)\d)(?![\d/.-])/;
const ISO_MONTH = /(?<![\d/.-])((?:199|20\d)\d)(?:[-/]|\s?[年년]\s?)(\d{1,2})(?![\d/.-])/;

/** A date in a text: YYYY-MM-DD, the first of the month where only that is written; `start` and `end` in the text. */
export type WrittenDate = { date: string; start: number; end: number; monthOnly: boolean };

const YEAR_OR_NUMBERS = /(?:199|20\d)\d|\d\s?[-/.]\s?\d\d?\s?[-/.]\s?\d\d/;

/** The text in small letters, every one at its place; as it is where that cannot be. */
export function inSmallLetters(text: string): string {
  const small = text.replaceAll('İ', 'i').toLowerCase();
  return small.length === text.length ? small : text;
}

/** Quick to tell that most texts hold no date at all. */
export function mayHoldDate(text: string): boolean {
  return YEAR_OR_NUMBERS.test(text);
}

/**
 * The first date in a short text, in the languages of the months above. Undefined when there is none.
 *
 * @param isMonthFirst asked only where "3/4/2020" has two readings
 */
export function findWrittenDate(text: string, isMonthFirst: () => boolean): WrittenDate | undefined {
  if (!mayHoldDate(text)) return undefined;
  const small = inSmallLetters(text);
  const found: WrittenDate[] = [];
  const add = (match: RegExpExecArray | null, parts: (groups: RegExpExecArray) => Parts): void => {
    if (match === null) return;
    const { year, month, day } = parts(match);
    const date = calendarDay(Number(year), Number(month), Number(day ?? 1));
    if (date !== undefined)
      found.push({
        date,
        start: match.index,
        end: match.index + match[0].length,
        monthOnly: day === undefined,
      });
  };
  add(DAY_FIRST.exec(small), ([, day = '', name = '', year]) => ({ year, month: MONTHS.get(name), day }));
  add(MONTH_FIRST.exec(small), ([, name = '', day = '', year]) => ({ year, month: MONTHS.get(name), day }));
  add(YEAR_FIRST.exec(small), ([, year, name = '', day = '']) => ({ year, month: MONTHS.get(name), day }));
  add(ROMAN.exec(small), ([, day = '', name = '', year]) => ({ year, month: MONTHS.get(name), day }));
  add(ISO.exec(small), ([, year, month, day = '']) => ({ year, month, day }));
  add(NUMERIC.exec(small), (groups) => numericParts(groups, isMonthFirst));
  if (found.length === 0) {
    add(NAMED_MONTH.exec(small), ([, name = '', year]) => ({ year, month: MONTHS.get(name) }));
    add(NUMERIC_MONTH.exec(small), ([, month, year]) => ({ year, month }));
    add(ISO_MONTH.exec(small), ([, year, month]) => ({ year, month }));
  }
  return found.sort((a, b) => a.start - b.start)[0];
}

type Parts = { year: string | undefined; month: string | number | undefined; day?: string };

function numericParts(
  [, first = '', mark, second = '', year = '']: string[],
  isMonthFirst: () => boolean,
): Parts {
  // "1.2.20" is the number of a version.
  if (mark === '.' && year.length === 2 && (first.length < 2 || second.length < 2)) return nowhere;
  const long = year.length === 2 ? `20${year}` : year;
  const isAmerican =
    Number(second) > 12 || (mark !== '.' && Number(first) <= 12 && first !== second && isMonthFirst());
  return isAmerican ? { year: long, month: first, day: second } : { year: long, month: second, day: first };
}

const nowhere: Parts = { year: '', month: '', day: '' };

/** What the unambiguous dates of a text say about "3/4/2020": month first, day first, or undefined. */
export function orderOfNumericDates(text: string): 'month-first' | 'day-first' | undefined {
  for (const [, first, second] of text.matchAll(
    /(?<![\d/.-])(\d{1,2})[-/](\d{1,2})[-/](?:20)?\d{2}(?![\d/.-])/g,
  )) {
    if (Number(first) > 12 && Number(first) <= 31 && Number(second) <= 12) return 'day-first';
    if (Number(second) > 12 && Number(second) <= 31 && Number(first) <= 12) return 'month-first';
  }
  return undefined;
}

function calendarDay(year: number, month: number, day: number): string | undefined {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : undefined;
}
