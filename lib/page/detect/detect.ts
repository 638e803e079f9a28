import { allText, speaksOfData } from './glance.ts';
import { sampleOf } from './sample.ts';
import { aboutTitle, otherTitle, otherWords, personalData, policyTitle, selfNamed, topics } from './words.ts';

/** `why` names the evidence in short words, for the command line and for tests. */
export type Detection = { isPolicy: boolean; confidence: number; why: string[] };

/** Evidence that a page needs when its title names a policy, and how much more when it tells nothing. */
const named = 4;
const unnamed = 15;
/** Characters of text that a page has at least when its title names a policy, and when it tells nothing. */
const shortest = 600;
const short = 900;
/** A page with less text than this, in characters, scripts included, may not be rendered yet. */
const little = 8_000;
/** A topic is treated when it comes up this often in a thousand words. */
const treated = 0.8;
/** More words of other kinds of document than this, in a thousand, speak against a policy. */
const tolerated = 12;

/** Is this page a privacy policy, and why? Looks at title, headings and a sample of the text; the address is a hint only. */
export function detect(document: Document, url: string): Detection {
  const title = judgeTitle(document);
  const more = surplus(document, url);
  return {
    isPolicy: more >= 0,
    confidence: 1 / (1 + Math.exp(-more / 5)),
    why: [
      title > 0 ? 'title of a policy' : title < 0 ? 'title of another page' : 'title says nothing',
      Number.isFinite(more)
        ? `evidence ${Math.abs(Math.round(more))} ${more < 0 ? 'below' : 'above'} what it needs`
        : 'too little that a policy says',
    ],
  };
}

/**
 * Evidence of a policy beyond what a page with such a title needs: from 0 it is one. Negative infinity when there is nothing
 * to read yet. Needs no layout and changes nothing.
 *
 * @param titled the document whose title counts, where the text is that of a frame
 */
export function surplus(document: Document, url: string, titled = document): number {
  const all = allText(document);
  const isWorth = speaksOfData(all);
  const title = isWorth ? judgeTitle(titled) : 0;
  if (title < 0) return -1;
  const text = isWorth ? sampleOf(document, all) : '';
  if (text.length < (title > 0 ? shortest : short)) {
    if (!isWorth && all.length > little && !all.includes('{"')) return -1;
    const frame = document.querySelector('iframe')?.contentDocument;
    return frame ? surplus(frame, url, titled) : -1 / 0;
  }
  const thousands = text.split(' ').length / 1_000;
  const rate = (words: RegExp, most: number) => Math.min(count(text, words) / thousands, most);
  const personal = rate(personalData(), 16);
  // Other pages end here: compiling the other expressions would cost more than all the rest.
  if (!title && personal < 1) return -1;
  const rates = topics().map((topic) => rate(topic, 8));
  const names = count(text, selfNamed());
  const treats = [personal, ...rates].filter((each) => each > treated).length;
  let evidence = rates.reduce((sum, each) => sum + each, personal) + Math.min(4 * names, 16) - named;
  if (!title) {
    evidence -= Math.max(rate(otherWords(), 40) - tolerated, 0) + unnamed;
    if (/blog|news|press/.test(url)) evidence -= 6;
  }
  return title || treats > 3 ? evidence : -1;
}

/** What title and first headings say together: above 0 a policy, below 0 another document, 0 nothing certain. */
function judgeTitle(document: Document): number {
  const h1 = [...document.querySelectorAll('h1')].map(textOf).filter(Boolean).slice(0, 4);
  return (
    judgeParts(tidy(document.title).split(/\s[-|–—:·»\\]+\s/)) +
    judgeParts(h1.length ? h1 : [textOf(document.querySelector('h2'))])
  );
}

/** 1 when a part names a policy and nothing else, 0 when it names both, -1 when only other documents are named. */
function judgeParts(parts: string[]): number {
  if (aboutTitle().test(parts[0] ?? '')) return -1;
  const other = (part: string) => otherTitle().test(part);
  const policies = parts.filter((part) => policyTitle().test(part));
  return policies.length ? +!policies.every(other) : -parts.some(other);
}

function textOf(element: Element | null): string {
  return tidy(element?.textContent ?? '');
}

function tidy(text: string): string {
  return text.trim().slice(0, 200).toLowerCase();
}

function count(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0;
}
