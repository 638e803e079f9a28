/** How much of a reference text a reading kept, and how much it let in that is not in the reference. */
export type Score = { recall: number; noise: number; links: number; headings: number };

/** Words of a text, lower-cased; punctuation and marks are no words. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Markdown to plain text: link and image addresses, emphasis, escapes, list numerals and rules go. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/!\[[^\]]{0,300}\]\([^)]{0,2000}\)/g, ' ')
    .replace(/\]\((?:[^()]|\([^()]{0,200}\)){0,2000}\)/g, ' ')
    .replace(/<(https?:[^>\s]{1,500})>/g, '$1')
    .replace(/<br\s?\/?>/gi, ' ')
    .replace(/^\s{0,12}\d{1,3}\\?\.\s/gm, ' ')
    .replace(/[*_`[\]\\|#]/g, '')
    .replace(/^\s*[-=]{3,}\s*$/gm, ' ');
}

export function fiveGrams(words: string[]): string[] {
  const grams: string[] = [];
  for (let index = 0; index + 5 <= words.length; index += 1)
    grams.push(words.slice(index, index + 5).join(' '));
  return grams;
}

/** Share of `wanted` that is in `had`, counting only what `possible` holds. 1 when nothing was possible. */
export function shareKept(
  wanted: Iterable<string>,
  possible: ReadonlySet<string>,
  had: ReadonlySet<string>,
): number {
  let all = 0;
  let kept = 0;
  for (const one of new Set(wanted)) {
    if (!possible.has(one)) continue;
    all += 1;
    if (had.has(one)) kept += 1;
  }
  return all === 0 ? 1 : kept / all;
}

/** Text of a document as one string, elements apart by spaces. */
export function allText(document: Document): string {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.documentElement, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!/^(?:script|style|noscript|template|title)$/.test(node.parentElement?.localName ?? ''))
      texts.push(node.nodeValue ?? '');
  }
  return texts.join(' ');
}
