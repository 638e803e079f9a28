import { StringDecoder } from 'node:string_decoder';

/** A line longer than this many UTF-16 code units is skipped, so that one endless line cannot fill the memory. */
const lineCap = 64 * 1024 * 1024;

/** A line of the input without its end; `tooLong` stands for one that was skipped. */
export type Line = { text: string } | { tooLong: true };

/**
 * Lines of a byte stream, pulled one by one: the source is read no faster than the lines are used. Only "\n" ends a
 * line, because JSON text may hold U+2028 and U+2029, at which `node:readline` would cut.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array | string>,
  cap: number = lineCap,
): AsyncGenerator<Line> {
  const decoder = new StringDecoder('utf8');
  let parts: string[] = [];
  let length = 0;
  let skipping = false;
  const take = (part: string) => {
    length += part.length;
    if (length > cap) {
      skipping = true;
      parts = [];
    } else if (!skipping) parts.push(part);
  };
  const finish = (): Line => {
    const line: Line = skipping ? { tooLong: true } : { text: parts.join('').replace(/\r$/, '') };
    parts = [];
    length = 0;
    skipping = false;
    return line;
  };
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk));
    let from = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
      take(text.slice(from, end));
      from = end + 1;
      yield finish();
    }
    take(text.slice(from));
  }
  take(decoder.end());
  if (length > 0) yield finish();
}
