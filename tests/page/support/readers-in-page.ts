/** Bundled and put into pages of a real browser: each reader, timed, with what it kept. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { withFacts } from '../../../lib/facts/facts.ts';
import { type ReadResult, readPage, readPageInSlices } from '../../../lib/page/read/read.ts';
import { allText, type Raw, type Reading, rawOf, readingOf } from './score.ts';

export type ReaderName = 'Readability' | 'Defuddle' | 'Wayout';

/** `ms`: from the call to the answer, the copy of the page that a reader needs included. */
export type Timed = { ms: number; reading: Reading };

export type ReadersInPage = {
  raw(): Raw;
  read(reader: ReaderName): Timed | undefined;
  /** @param url address to read the page under; its own when left out */
  result(url?: string): { ms: number; result: ReadResult };
  /** As the extension reads. `turns`: how often a timer of the page came up meanwhile; `longest`: its longest wait. */
  responsive(): Promise<{ ms: number; turns: number; longest: number; blocks: number }>;
};

function timed<Answer>(work: () => Answer): { ms: number; answer: Answer } {
  const start = performance.now();
  const answer = work();
  return { ms: performance.now() - start, answer };
}

/** The article alone, without the page around it, so that headings and links are those that were kept. */
function articleOf(content: Element | null | undefined, title: string): Reading {
  if (!content) return { text: '', headings: [title], links: [] };
  const inside = [...content.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((tag) => tag.textContent ?? '');
  const links = [...content.querySelectorAll('a[href]')].flatMap((link) => [
    link.getAttribute('href') ?? '',
    'href' in link ? String(link.href) : '',
  ]);
  return { text: allText(content), headings: [title, ...inside], links };
}

function readability(): Timed {
  const { ms, answer } = timed(() =>
    new Readability<Element>(document.cloneNode(true) as Document, {
      serializer: (node) => node as Element, // Readability hands over the article's element.
    }).parse(),
  );
  return { ms, reading: articleOf(answer?.content, answer?.title ?? '') };
}

function defuddle(): Timed {
  const { ms, answer } = timed(() => new Defuddle(document, { url: location.href }).parse());
  const { body } = new DOMParser().parseFromString(answer.content, 'text/html');
  return { ms, reading: articleOf(body, answer.title) };
}

function result(url = location.href) {
  const { ms, answer } = timed(() => readPage(document, { url }));
  return { ms, result: answer };
}

async function responsive() {
  let [turns, longest, last] = [0, 0, performance.now()];
  const start = last;
  const turn = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(() => {
    turn();
    turns += 1;
  }, 1);
  const read = await readPageInSlices(document, { url: location.href });
  turn();
  clearInterval(timer);
  return {
    ms: last - start,
    turns,
    longest,
    blocks: read.status === 'read' ? read.page.blocks.length : 0,
  };
}

function wayout(): Timed | undefined {
  const { ms, result: answer } = result();
  if (answer.status !== 'read') return undefined;
  return { ms, reading: readingOf(withFacts(answer.page)) };
}

const readers: ReadersInPage = {
  raw: () => rawOf(document),
  read: (reader) => {
    switch (reader) {
      case 'Readability':
        return readability();
      case 'Defuddle':
        return defuddle();
      case 'Wayout':
        return wayout();
    }
  },
  result,
  responsive,
};
Object.assign(globalThis, { readers });
