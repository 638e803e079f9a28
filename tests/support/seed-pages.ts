import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from 'marked';
import { sharedFolder } from './shared.ts';

/** A seed as a page that a local server can show: its text with a navigation and a footer of its own around it. */
export type SeedPage = {
  /** "000" to "004". */
  id: string;
  html: string;
  /** Where a server has to serve it, so that it is seen as an archived copy: `/web/<timestamp>id_/<original address>`. */
  path: string;
  /** Address of the page before it was archived. */
  original: string;
  /** Day of the copy, YYYY-MM-DD. */
  archivedAt: string;
  /** The text without its first line, as Markdown. */
  markdown: string;
};

/** The first line names the copy: "[…](https://web.archive.org/web/<timestamp>id_/<address, partly percent-encoded>)". */
const archiveNote = /\(https:\/\/web\.archive\.org\/web\/(\d{14})id_\/([^)\s]+)\)/;

/**
 * The seeds, in the order of their ids.
 *
 * @throws {Error} when a seed's first line is no archive note
 */
export function seedPages(): SeedPage[] {
  const folder = join(sharedFolder, 'seeds');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => seedPage(name.slice(0, 3), readFileSync(join(folder, name), 'utf8')));
}

export function seedPage(id: string, source: string): SeedPage {
  const [note = '', ...rest] = source.split('\n');
  const [, timestamp, encoded] = archiveNote.exec(note) ?? [];
  if (timestamp === undefined || encoded === undefined)
    throw new Error(`seed ${id} begins without an archive note`);
  const original = decodeURIComponent(encoded);
  const markdown = rest.join('\n').trimStart();
  return {
    id,
    html: surround(titleOf(markdown), marked.parse(markdown, { async: false }), new URL(original).origin),
    path: `/web/${timestamp}id_/${original}`,
    original,
    archivedAt: `${timestamp.slice(0, 4)}-${timestamp.slice(4, 6)}-${timestamp.slice(6, 8)}`,
    markdown,
  };
}

function titleOf(markdown: string): string {
  return /^# (.*)$/m.exec(markdown)?.[1]?.trim() ?? '';
}

/** Links that every site has and none of which is a way out or a contact. */
function surround(title: string, body: string, origin: string): string {
  const link = (name: string) => `<a href="${origin}/${name.toLowerCase()}">${name}</a>`;
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title></head>
<body>
<header><nav><ul>
<li>${link('Home')}</li><li>${link('Products')}</li><li>${link('Pricing')}</li><li>${link('Blog')}</li>
</ul></nav></header>
<main>
${body}
</main>
<footer><ul>
<li>${link('About')}</li><li>${link('Jobs')}</li><li>${link('Press')}</li>
</ul></footer>
</body>
</html>
`;
}
