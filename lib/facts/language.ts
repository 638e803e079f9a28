/** Function words that tell one language from the others. */
const FUNCTION_WORDS: Record<string, string> = {
  en: 'the of and to in you we your our for or is that with this by are may not as on be us from it',
  de: 'der die das und wir sie ihre in zu von für den mit nicht werden ist oder auf des dem bei unsere eine als sind auch',
  fr: 'le la les de des et vous nous votre nos vos à pour dans une un est sur par que ou avec ces sont qui données au',
  es: 'el la los las de y que en usted su sus nuestro para por con una un es del o se al datos nuestros como puede',
  it: 'il la i gli le di e che per in con una un è del della dei delle o si dati nostri sono nel alla utente',
  nl: 'de het een en van wij u uw onze voor in met op dat te is of door niet zijn wordt ons aan kunnen als',
  pt: 'o a os as de e que em para com uma um é do da dos das ou se você seus nossos dados não por são',
  pl: 'i w z na do że o jest się oraz lub dla nie przez danych są przy od nas po tym jak może które państwa',
  sv: 'och att vi dig din för som en ett är av med på den det du inte till vår våra om eller kan',
  da: 'og at vi dig din for som en et er af med på den det du ikke til vores om eller kan ved',
  nb: 'og at vi deg din for som en et er av med på den det du ikke til våre om eller kan ved vår',
  fi: 'ja on että tai me sinun voi ei ovat myös kun jos se tämä käyttää sekä meidän joka',
  cs: 'a v na že se je do pro s o nebo z které vaše jsou k jako údaje my vám při být',
  hu: 'a az és hogy nem is egy vagy az ön meg mint kell azt személyes adatok által ha',
  ro: 'și de la în a cu pe care o să este din pentru sau nu dumneavoastră datele noastre prin',
  tr: 've bir bu için ile da de olarak veya kişisel verilerin olan sizin daha gibi',
};

const SCRIPTS: [RegExp, string][] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0400-\u04ff]/g, 'ru'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u0590-\u05ff]/g, 'he'],
];

/** Words in the letters of the words above. */
const WORDS = /[a-zà-öø-ÿāăąćčęěğıłńňőřśşšșțťůűźżž]+/g;

const LANGUAGES = Object.keys(FUNCTION_WORDS);
/** For each function word its languages, as places in the list above. */
const INDEX = new Map<string, number[]>();
for (const [place, words] of Object.values(FUNCTION_WORDS).entries()) {
  for (const word of words.split(' ')) INDEX.set(word, [...(INDEX.get(word) ?? []), place]);
}

/** Characters at the beginning that tell the language. */
const SAMPLE = 12_000;
/** They are looked at in pieces, distant ones first, until one language is clear. */
const PIECE = 1_500;
const PIECES = [0, 4, 2, 6, 1, 5, 3, 7];
/** A language is clear with so many hits, and so many times as many as any other. */
const CLEAR_HITS = 100;
const CLEAR_LEAD = 2;
/** Letters beyond those of the Latin script. */
const BEYOND_LATIN = /[\u0370-\u06ff\u3040-\ud7af]/;
/** Fewer function words than this prove nothing. */
const LEAST_HITS = 12;
/** Share of characters in a script from which on the script tells the language. */
const SCRIPT_SHARE = 0.2;

/**
 * The text's language as a BCP 47 primary subtag, from its function words and script; the page's own `lang`
 * decides only where the text is too short or nearly a tie. 'und' when neither tells.
 */
export function findLanguage(text: string, declared: string): string {
  const said = /^[a-z]{2,3}(?=$|[-_])/i.exec(declared.trim())?.[0].toLowerCase();
  const sample = text.slice(0, SAMPLE);
  for (const [script, language] of BEYOND_LATIN.test(sample) ? SCRIPTS : []) {
    const share = (sample.match(script)?.length ?? 0) / Math.max(1, sample.length);
    if (share > (language === 'ja' ? SCRIPT_SHARE / 2 : SCRIPT_SHARE)) {
      return said !== undefined && usesScriptOf(said, language) ? said : language;
    }
  }
  const scores = new Uint32Array(LANGUAGES.length);
  for (const piece of PIECES) {
    if (isClear(scores)) break;
    countHits(sample.slice(piece * PIECE, (piece + 1) * PIECE).toLowerCase(), scores);
  }
  const most = Math.max(...scores);
  if (most < LEAST_HITS) return said ?? 'und';
  const saidScore = scores[LANGUAGES.indexOf(said === 'no' ? 'nb' : (said ?? ''))] ?? 0;
  return said !== undefined && saidScore >= 0.9 * most ? said : (LANGUAGES[scores.indexOf(most)] ?? 'und');
}

function countHits(text: string, scores: Uint32Array): void {
  for (const word of text.match(WORDS) ?? []) {
    const languages = INDEX.get(word);
    if (languages === undefined) continue;
    for (const place of languages) scores[place] = (scores[place] ?? 0) + 1;
  }
}

function isClear(scores: Uint32Array): boolean {
  const [most = 0, second = 0] = scores.toSorted().reverse();
  return most >= CLEAR_HITS && most >= CLEAR_LEAD * second;
}

/** Cyrillic is not only Russian, nor Arabic script only Arabic: the declared language may know better. */
function usesScriptOf(said: string, language: string): boolean {
  if (language === 'ru') return /^(?:ru|uk|bg|sr|mk|be|kk|ky|mn)$/.test(said);
  if (language === 'ar') return /^(?:ar|fa|ur|ps)$/.test(said);
  return said === language;
}
