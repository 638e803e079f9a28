/** A tag of an HTML source; `name` in small letters. */
export type Tag = { name: string; isEnd: boolean; isSelfClosed: boolean; attributes: number };

/** Elements whose content is text up to their end tag, whatever it looks like. */
const RAW = new Set('script style textarea title xmp iframe noembed noframes noscript'.split(' '));

/** The tags of an HTML source in one pass: comments, scripts and the values of attributes are passed over. */
export function* tagsOf(html: string): Generator<Tag> {
  const small = html.toLowerCase();
  let at = small.indexOf('<');
  while (at !== -1) {
    let next = at + 1;
    if (small.startsWith('<!--', at)) next = past(small, '-->', at + 4);
    else {
      const name = nameAt(small, at);
      if (name !== '') {
        const isEnd = small.charAt(at + 1) === '/';
        const tag = restOf(small, at + name.length + (isEnd ? 2 : 1));
        yield { name, isEnd, isSelfClosed: tag.isSelfClosed, attributes: tag.attributes };
        next = RAW.has(name) && !isEnd ? indexOr(small, `</${name}`, tag.end) : tag.end;
      }
    }
    at = small.indexOf('<', next);
  }
}

/** Longer names are cut: they nest as well. */
const LONGEST_NAME = 40;

function nameAt(small: string, at: number): string {
  return /^<\/?([a-z][^\s/>]*)/.exec(small.slice(at, at + LONGEST_NAME))?.[1] ?? '';
}

/** What follows a tag's name: where the tag ends, and how many attributes it has. */
function restOf(small: string, from: number): { end: number; attributes: number; isSelfClosed: boolean } {
  let attributes = 0;
  let isBetween = false;
  for (let at = from; at < small.length; at += 1) {
    const char = small.charAt(at);
    if (char === '>') return { end: at + 1, attributes, isSelfClosed: small.charAt(at - 1) === '/' };
    if (
      (char === '"' || char === "'") &&
      small
        .slice(Math.max(from, at - 8), at)
        .trimEnd()
        .endsWith('=')
    ) {
      at = small.indexOf(char, at + 1);
      if (at === -1) break;
      isBetween = true;
    } else if (char === '/' || char.trim() === '') isBetween = true;
    else if (isBetween) {
      if (char !== '=') attributes += 1;
      isBetween = false;
    }
  }
  return { end: small.length, attributes, isSelfClosed: false };
}

function past(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? text.length : at + mark.length;
}

function indexOr(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? text.length : at;
}
