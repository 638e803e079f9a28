import fc from 'fast-check';
import { PROSE } from '../page/support/page.ts';
import { kinds, type Part } from './parts.ts';

/** A page made to break its reader: opened at `url`, with all of `parts` in it. */
export type HostilePage = {
  url: string;
  html: string;
  build: (document: Document) => void;
  /** What a failed run prints of the page. */
  [fc.toStringMethod]: () => string;
};

/** The seed of every run; another one by HOSTILE_SEED=n. A failure prints it with the page's kinds. */
export const SEED = Number(process.env.HOSTILE_SEED ?? 20_250_101);

const URLS = [
  'https://acme.test/privacy',
  `https://web.archive.org/web/2015/${'http://acme.test/'.repeat(50)}`,
  `https://acme.test/${'privacy-policy/'.repeat(400)}?${'%22'.repeat(400)}#:~:text=a`,
  'about:blank',
];

/** A page with a part of each of these kinds around the prose of a policy. */
export function pageOf(...names: string[]): fc.Arbitrary<HostilePage> {
  const chosen = names.map((name) => kinds[name] ?? fc.constant<Part>({ html: '' }));
  return fc.tuple(fc.constantFrom(...URLS), fc.boolean(), ...chosen).map(([url, isPolicy, ...parts]) => ({
    url,
    html: htmlOf(parts, isPolicy),
    build(document) {
      for (const part of parts) part.build?.(document);
    },
    [fc.toStringMethod]: () =>
      `${names.join(' + ')} at ${url.slice(0, 80)}: ${parts.map((part) => part.html.slice(0, 200)).join(' … ')}`,
  }));
}

/** Pages of two or three kinds. */
export const pages: fc.Arbitrary<HostilePage> = fc
  .subarray(Object.keys(kinds), { minLength: 2, maxLength: 3 })
  .chain((names) => pageOf(...names));

function htmlOf(parts: Part[], isPolicy: boolean): string {
  const title = isPolicy ? '<title>Privacy Policy</title><h1>Privacy Policy</h1>' : '';
  const [first, ...rest] = parts.map((part) => part.html);
  // A frameset only counts before any text.
  if (first?.startsWith('<frameset')) return first;
  return `<!doctype html><html lang="en">${title}${first ?? ''}<main>${PROSE}${PROSE}</main>${rest.join('<hr>')}`;
}
