/**
 * What a privacy policy repeats in its languages: privacy, privacidad, prywatność, personal, personnelles, pessoais, Data,
 * Datenschutz, personenbezogene, vie privée, persoonsgegevens, osobowych, personopplysninger, osobních údajů. Short ones
 * begin with a letter that is rare in text, because a search stops at each.
 */
const stems =
  'vacy,vaci,watn,Personal,personal,personn,pessoa,Data ,Datens,zogene,vie pri,gegev,bowy,personop,ích ú';
/** So often at least, all stems together: the links of a footer use them up to three times. */
const often = 4;
/** A page that is rendered has more sentences than this. */
const unrendered = 11;

/**
 * All text of a document, scripts included: one native call that touches no element, whose wrappers cost a fresh
 * renderer more than everything else here.
 */
export function allText(document: Document): string {
  const range = document.createRange();
  range.selectNodeContents(document);
  return `${range}`;
}

/**
 * Is a closer look worth its while? Plain searches: on ordinary pages no expression is compiled. A short policy may say
 * "privacy" in its title and once again; the title is asked for only then, because the document's first wrapper costs
 * half as much as all of this.
 *
 * @returns 0 when it is not
 */
export function speaksOfData(text: string, document: Document): number {
  const said = mentions(text);
  return said < often ? said && mentions(document.title) : said;
}

/** How often the stems are in a text; of each no more than matters. */
function mentions(text: string): number {
  let found = 0;
  for (const stem of stems.split(',')) found += text.split(stem, often + 1).length - 1;
  return found;
}

/** Sentences enough for a page that shows something; a page that renders late holds only scripts at first. */
export function hasProse(text: string): boolean {
  return text.split('. ', unrendered + 1).length > unrendered;
}
