import { sampleText } from './sample.ts';
import { aboutTitle, otherTitle, otherWords, personalData, policyTitle, selfNamed, topics } from './words.ts';

/** `why` names the evidence in short words, for the command line and for tests. */
export type Detection = { isPolicy: boolean; confidence: number; why: string[] };

/** Evidence that a page needs when its title names a policy, and when it tells nothing. */
const named = 8;
const unnamed = 19;
/** A topic is treated when it comes up this often in a thousand words. */
const treated = 0.8;
/** More words of other kinds of document than this, in a thousand, speak against a policy. */
const tolerated = 12;

/** What was found: -1, 0 or 1 for the title, evidence against what is needed, and the number of topics treated. */
type Weights = { title: number; evidence: number; needed: number; breadth: number };

/**
 * Is this page a privacy policy? Looks at title, headings and a sample of the text; the address is a hint only.
 * Needs no layout, changes nothing, and is done at once on pages smaller than a policy.
 */
export function isPolicyPage(document: Document, url: string): boolean {
  const { evidence, needed } = weigh(document, url);
  return evidence >= needed;
}

/** The same with its reasons. */
export function detect(document: Document, url: string): Detection {
  const { title, evidence, needed, breadth } = weigh(document, url);
  return {
    isPolicy: evidence >= needed,
    confidence: 1 / (1 + Math.exp((needed - evidence) / 5)),
    why: [
      title > 0 ? 'title of a policy' : title < 0 ? 'title of another page' : 'title says nothing',
      Number.isFinite(evidence)
        ? `evidence ${Math.round(evidence)} of ${needed}`
        : 'too little that a policy says',
      `${breadth} topics`,
    ],
  };
}

function weigh(document: Document, url: string): Weights {
  const title = judgeTitle(document);
  const frame = document.querySelector('iframe')?.contentDocument;
  const text = title < 0 ? '' : sampleText(document) || (frame ? sampleText(frame) : '');
  const thousands = text.split(/\s+/).length / 1_000;
  const rate = (words: RegExp, most: number) => Math.min(count(text, words) / thousands, most);
  const rates = topics.map((topic) => rate(topic, 8));
  const breadth = rates.filter((each) => each > treated).length;
  const names = count(text, selfNamed);
  let evidence = rates.reduce((sum, each) => sum + each, rate(personalData, 16)) + Math.min(4 * names, 16);
  let needed = named;
  if (!title) {
    evidence -= Math.max(rate(otherWords, 40) - tolerated, 0);
    needed = unnamed;
    if (/blog|news|article|press/.test(url)) needed += 6;
    else if (/privac|datenschutz|confidential/.test(url)) needed -= 4;
    const speaks = breadth > 2 && (names || (rates[0] ?? 0) > treated / 2 || evidence > needed + 7);
    if (!speaks) evidence = Number.NEGATIVE_INFINITY;
  }
  return { title, evidence: text ? evidence : Number.NEGATIVE_INFINITY, needed, breadth };
}

/** What title and first headings say together: 1 a policy, -1 another document, 0 nothing certain. */
function judgeTitle(document: Document): number {
  const h1 = [...document.querySelectorAll('h1')].map(textOf).filter(Boolean).slice(0, 4);
  return Math.sign(
    judgeParts(document.title.slice(0, 300).split(/\s[-|–—:·»\\]+\s/)) +
      judgeParts(h1.length ? h1 : [...document.querySelectorAll('h2')].slice(0, 1).map(textOf)),
  );
}

/** 1 when a part names a policy and nothing else, 0 when it names both, -1 when only other documents are named. */
function judgeParts(parts: string[]): number {
  if (aboutTitle.test(parts[0] ?? '')) return -1;
  const policies = parts.filter((part) => policyTitle.test(part));
  return policies.length
    ? +policies.some((part) => !otherTitle.test(part))
    : -parts.some((part) => otherTitle.test(part));
}

function textOf(element: Element): string {
  return (element.textContent ?? '').trim().slice(0, 150);
}

function count(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0;
}
