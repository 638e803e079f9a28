import { parse } from 'tldts';

/** Reserved by RFC 2606 for tests and examples: nobody registers there, yet they are no misspellings. */
const reserved = /\.(?:test|example|invalid|localhost)$/;

/** Whether a host ends in a top-level domain that exists: "kivra.se" does, "kivra.seor" does not. */
export function endsInTopLevel(host: string): boolean {
  return reserved.test(host) || parse(host, { extractHostname: false }).isIcann === true;
}

/** Words that pages glue to what stands before them. */
const gluedWord =
  /^(?:or|and|for|if|by|to|the|you|we|our|please|with|in|at|on|an|via|oder|und|sowie|wenn|ou|et|par|pour|si|o|y|e|por|para|och|eller|av|of|en|via|lub|i|tel|phone|fax|address|attn)$/;

/**
 * A host without the word that was glued to it: "kivra.seor" gives "kivra.se", "acme.comPlease" gives "acme.com".
 *
 * @returns null for a host that ends in no known top-level domain and holds none that a whole word follows
 */
export function unglued(host: string): string | null {
  if (endsInTopLevel(host.toLowerCase())) return host;
  const dot = host.lastIndexOf('.');
  for (let end = host.length - 1; end > dot + 2; end -= 1) {
    const rest = host.slice(end);
    const isWord = /^\p{Lu}/u.test(rest) || gluedWord.test(rest.toLowerCase());
    if (isWord && endsInTopLevel(host.slice(0, end).toLowerCase())) return host.slice(0, end);
  }
  return null;
}
