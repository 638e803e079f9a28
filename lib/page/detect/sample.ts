/** How many elements that hold prose are looked at, and how much of each, in characters. */
const most = 120;
const longest = 500;
/** A shorter piece is no sentence; a page with less text is smaller than any policy. */
const shortest = 45;
const smallest = 900;
/** Characters of text that are enough, and text nodes that are looked at, where the prose stands in other elements. */
const plenty = 2 * smallest;
const furthest = 4_000;

/**
 * Text from all over the page, at most 60,000 characters, without navigation and scripts; '' when the page is smaller
 * than a policy.
 */
export function sampleText(document: Document): string {
  const all = document.querySelectorAll('p,li,td,dd,h2,h3');
  let text = '';
  for (let at = 0; at < all.length; at += 1 + all.length / 3 / most) text += pieceOf(all[at | 0]);
  if (text.length < plenty && document.body) {
    const nodes = document.createTreeWalker(document.body, 4 /* NodeFilter.SHOW_TEXT */);
    let loose = '';
    for (let left = furthest; left-- && loose.length < 30_000 && nodes.nextNode(); ) {
      if (!/^(SC|ST|NO)/.test(nodes.currentNode.parentNode?.nodeName ?? ''))
        loose += pieceOf(nodes.currentNode);
    }
    if (loose.length > text.length) text = loose;
  }
  return text.length < smallest ? '' : text;
}

function pieceOf(node: Node | undefined): string {
  const piece = node?.textContent ?? '';
  return piece.length > shortest ? `${piece.slice(0, longest)} ` : '';
}
