import { sampleText } from './sample.ts';
import { aboutTitle, otherTitle, otherWords, personalData, policyTitle, selfNamed, topics } from './words.ts';

/** `why` names the evidence in short words, for the command line and for tests. */
export type Detection = { isPolicy: boolean; confidence: number; why: string[] };

/** Evidence that a page needs by what its title says; tuned on saved pages of 40 services and on 371 policies. */
const enough = { policy: 8, unknown: 19 };
/** A topic is treated when it comes up this often in a thousand words. */
const treated = 0.8;
/** More words of other kinds of document than this, in a thousand, speak against a policy. */
const tolerated = 12;

/**
 * Is this page a privacy policy? Looks at title, headings and a sample of the text; the address is a hint only.
 * Needs no layout, changes nothing, and is done at once on pages smaller than a policy.
 */
export function detect(document: Document, url: string): Detection {
  const title = judgeTitle(document);
  const why = [`title: ${title}`];
  const result = (isPolicy: boolean, confidence: number): Detection => ({ isPolicy, confidence, why });
  if (title === 'other') return result(false, 0.02);
  const text = sampleText(document) || framed(document);
  if (text === '') return result(false, 0.02);

  const thousands = text.split(/\s+/).length / 1_000;
  const rate = (words: RegExp) => count(text, words) / thousands;
  const rates = topics.map(rate);
  const named = count(text, selfNamed);
  const against = title === 'policy' ? 0 : Math.min(Math.max(rate(otherWords) - tolerated, 0), 28);
  const evidence =
    rates.reduce((sum, each) => sum + Math.min(each, 8), Math.min(rate(personalData), 16)) +
    Math.min(4 * named, 16) -
    against;
  const breadth = rates.filter((each) => each > treated).length;
  let needed: number = enough[title];
  if (title === 'unknown') {
    const path = url.slice(url.indexOf('/', 8));
    if (/blog|news|article|press|magazine/i.test(path)) needed += 6;
    else if (policyTitle.test(path.replace(/[-_/.]+/g, ' ').trim())) needed -= 4;
  }
  why.push(`evidence: ${Math.round(evidence)} of ${needed}`, `topics: ${breadth} of ${topics.length}`);
  const spoken =
    title === 'policy' ||
    (breadth > 2 && (named > 0 || (rates[0] ?? 0) > treated / 2 || evidence > needed + 12));
  const confidence = 1 / (1 + Math.exp((needed - evidence) / 5));
  return spoken && evidence >= needed ? result(true, confidence) : result(false, Math.min(confidence, 0.49));
}

/** What the title and the first headings say together: a policy, another document, or nothing certain. */
function judgeTitle(document: Document): 'policy' | 'other' | 'unknown' {
  const h1 = [...document.querySelectorAll('h1')].map((heading) => heading.textContent?.trim() ?? '');
  const headings = h1.filter(Boolean).slice(0, 4);
  const title = judgeParts(document.title.split(/\s[-|–—:·»\\]+\s/));
  const heading = judgeParts(headings.length ? headings : [document.querySelector('h2')?.textContent ?? '']);
  const sum = title + heading;
  return sum > 0 ? 'policy' : sum < 0 ? 'other' : 'unknown';
}

/** 1 when a part names a policy, -1 when it names another document or an article about policies, else 0. */
function judgeParts(parts: string[]): number {
  const verdicts = parts.map((part) => {
    const words = part.trim().slice(0, 150);
    if (aboutTitle.test(words)) return -2;
    return Number(policyTitle.test(words)) - Number(otherTitle.test(words));
  });
  if (verdicts[0] === -2) return -1;
  return verdicts.includes(1) ? 1 : verdicts.includes(-1) ? -1 : 0;
}

function count(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0;
}

/** The text of the first same-origin frame, when the page has none of its own. */
function framed(document: Document): string {
  try {
    const inner = document.querySelector('iframe')?.contentDocument;
    return inner ? sampleText(inner) : '';
  } catch {
    return '';
  }
}
