/** Browsers cap the nesting of elements at 512; parsers and walkers below this have room for sloppy pages. */
export const nestingCap = 2_000;

/** Elements that stay open until they are closed, so that repeating their start tag nests. */
const nests = new Set(
  (
    'a abbr article aside b big blockquote center code details dialog dir div dl em fieldset figure font footer form ' +
    'header i ins main nav ol pre s section small span strike strong sub sup svg table tt u ul'
  ).split(' '),
);

/**
 * How deep the elements of an HTML source may nest, from one pass over its tags: an upper bound, since a parser closes
 * some by itself. Nothing is parsed, so that a page of 100,000 open tags is known before it costs anything.
 */
export function nestingOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const match of html.matchAll(/<(\/?)([a-z][a-z0-9-]{0,30})\b/gi)) {
    const name = match[2]?.toLowerCase() ?? '';
    if (!nests.has(name) && !name.includes('-')) continue;
    depth = match[1] === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}
