/**
 * What a privacy policy repeats in its languages: privacy, privacidad, prywatność, personal, personnelles, pessoais, Data,
 * Datenschutz, personenbezogene, vie privée, persoonsgegevens, osobowych, personopplysninger, osobních údajů. Short ones
 * begin with a letter that is rare in text, because a search stops at each.
 */
const stems =
  'vacy,vaci,watn,Personal,personal,personn,pessoa,Data ,Datens,zogene,vie pri,gegev,bowy,personop,ích ú';
/** So often at least, all stems together: the links of a footer use them up to three times. */
const often = 4;
/** Sentences that a page has when it is rendered. */
const rendered = 12;

/**
 * All text of a document, scripts included: one native call that touches no element, whose wrappers cost a fresh
 * renderer more than everything else here.
 */
export function allText(document: Document): string {
  const range = document.createRange();
  range.selectNodeContents(document);
  return `${range}`;
}

/** Is a closer look worth its while? Plain searches: on ordinary pages no expression is compiled. */
export function speaksOfData(text: string): boolean {
  let left = often;
  return stems.split(',').some((stem) => {
    left -= text.split(stem, often + 1).length - 1;
    return left <= 0;
  });
}

/** Sentences enough for a page that shows something; a page that renders late holds only scripts at first. */
export function hasProse(text: string): boolean {
  return text.split('. ', rendered).length === rendered;
}
