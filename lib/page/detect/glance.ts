/**
 * What a privacy policy repeats in its languages: personal, personnel, pessoais, personenbezogen, persoonsgegevens,
 * osobowych, privacy, prywatność, confidential, … Each begins with a letter that is rare in text, because a search stops at each.
 */
const stems =
  'personal,Personal,personn,pessoa,Protec,Data ,bezog,gegev,bowy,vacy,vaci,ywatn,fidentia,Datens,your in';
/** So often at least, all stems together: the links of a footer use them up to three times, a title counts as often. */
const often = 4;

/**
 * All text of a document, scripts included, after its title: one native call that touches no element, whose wrappers
 * cost a fresh renderer more than everything else here.
 */
export function allText(document: Document): string {
  const range = document.createRange();
  range.selectNodeContents(document);
  return document.title.repeat(often) + range;
}

/** Is a closer look worth its while? Plain searches: on ordinary pages no expression is compiled. */
export function speaksOfData(text: string): boolean {
  let left = often;
  for (const stem of stems.split(',')) {
    for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) if (!--left) return true;
  }
  return false;
}
