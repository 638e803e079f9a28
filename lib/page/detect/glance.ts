import { often } from './thresholds.ts';
import { furtherScripts, furtherStems } from './words.ts';

/**
 * What a privacy policy repeats in its languages: privacy, privacidad, prywatność, personal, personnelles, pessoais, Data,
 * Datenschutz, personenbezogene, vie privée, persoonsgegevens, osobowych. Short ones begin with
 * a letter that is rare in text, because a search stops at each.
 */
const stems = `vacy|vaci|watn|Personal|personal|personn|pessoa|Data |Datens|zogene|vie pri|gegev|bowy|${furtherStems}`;

/**
 * All text of a document, scripts included: one native call that touches no element, whose wrappers cost a fresh
 * renderer more than everything else here.
 *
 * @param start leaves out what stands before it
 */
export function allText(document: Document, start?: Element): string {
  const range = document.createRange();
  range.selectNodeContents(document);
  if (start) range.setStartBefore(start);
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
  for (const list of [stems, furtherScripts])
    for (const stem of list.split('|')) found += text.split(stem, often + 1).length - 1;
  return found;
}
