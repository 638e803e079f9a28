import { isSpace, type Span } from './sentences.ts';

/** An enumeration inside one sentence: the stem before its first marker, and one span per item, marker included. */
export type Enumeration = { stem: Span; items: Span[] };

type Marker = {
  at: number;
  end: number;
  kind: 'roman' | 'letter' | 'capital' | 'number' | 'bullet';
  rank: number;
};

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];
const MARKER =
  /\(([a-z]|[ivx]{1,5}|[A-Z]|\d{1,2})\)(?=[\s\u00a0"“])|(?<=[\s\u00a0;,:])([a-z]|[ivx]{2,5}|\d{1,2})\)(?=[\s\u00a0])|([•●▪◦‣∙■►✓✔])(?=[\s\u00a0])/g;
/** What every marker ends with, twice: one marker makes no enumeration. */
const MAY_MARK = /[)•●▪◦‣∙■►✓✔][^)•●▪◦‣∙■►✓✔]*[)•●▪◦‣∙■►✓✔]/;
/** Words after which "(a)" is part of a citation and starts no item. */
const CITES =
  /(?:points?|articles?|art\.?|arts\.|sections?|sec\.?|subsections?|paragraphs?|para\.?|clauses?|lit\.?|§+|rules?|\d)[\s\u00a0]*$/i;
/** Fewer words than this do not stand alone: a list of nouns stays whole. */
const WORDS_TO_STAND_ALONE = 3;
const TYPICAL_WORDS_TO_STAND_ALONE = 5;

/**
 * Finds "(i) … (ii) …", "(a) …; (b) …", "1) … 2) …" or inline bullets inside a sentence.
 * Undefined when there are fewer than two items or when they are too short to stand alone.
 */
export function findEnumeration(text: string, sentence: Span): Enumeration | undefined {
  const markers = longestRun(findMarkers(text, sentence));
  const first = markers[0];
  if (first === undefined || markers.length < 2) return undefined;
  const items = markers.map((marker, index) => ({
    start: marker.at,
    end: trimEnd(text, marker.at, markers[index + 1]?.at ?? sentence.end),
  }));
  const words = items.map((item) => countWords(text.slice(item.start, item.end)) - 1).sort((a, b) => a - b);
  const least = words[0] ?? 0;
  const median = words[Math.floor(words.length / 2)] ?? 0;
  if (least < WORDS_TO_STAND_ALONE || median < TYPICAL_WORDS_TO_STAND_ALONE) return undefined;
  return { stem: { start: sentence.start, end: trimEnd(text, sentence.start, first.at) }, items };
}

function findMarkers(text: string, sentence: Span): Marker[] {
  const markers: Marker[] = [];
  const part = text.slice(sentence.start, sentence.end);
  if (!MAY_MARK.test(part)) return markers;
  for (const match of part.matchAll(MARKER)) {
    const at = sentence.start + match.index;
    if (match[3] === undefined && CITES.test(text.slice(Math.max(sentence.start, at - 14), at))) continue;
    const label = match[1] ?? match[2];
    const end = at + match[0].length;
    if (label === undefined) markers.push({ at, end, kind: 'bullet', rank: 0 });
    else markers.push(...readings(label).map((reading) => ({ at, end, ...reading })));
  }
  return markers;
}

/** "i" is a roman one or the ninth letter: both readings are kept, the sequence decides. */
function readings(label: string): Pick<Marker, 'kind' | 'rank'>[] {
  if (/^\d/.test(label)) return [{ kind: 'number', rank: Number(label) - 1 }];
  const found: Pick<Marker, 'kind' | 'rank'>[] = [];
  const roman = ROMAN.indexOf(label);
  if (roman >= 0) found.push({ kind: 'roman', rank: roman });
  if (/^[a-z]$/.test(label)) found.push({ kind: 'letter', rank: label.charCodeAt(0) - 97 });
  if (/^[A-Z]$/.test(label)) found.push({ kind: 'capital', rank: label.charCodeAt(0) - 65 });
  return found;
}

/** The longest run that starts at the first rank of a kind and counts up by one; bullets count as they come. */
function longestRun(markers: Marker[]): Marker[] {
  let best: Marker[] = [];
  for (const kind of ['roman', 'letter', 'capital', 'number'] as const) {
    const run: Marker[] = [];
    for (const marker of markers) if (marker.kind === kind && marker.rank === run.length) run.push(marker);
    if (run.length > best.length) best = run;
  }
  const bullets = markers.filter((marker) => marker.kind === 'bullet');
  return bullets.length > best.length ? bullets : best;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text.charAt(at - 1))) at -= 1;
  return at;
}

function countWords(text: string): number {
  return text.split(/[\s\u00a0]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
