import { allText, speaksOfData } from './glance.ts';
import { elements, sampleOf } from './sample.ts';
import { named, partOfPage, shortest, unnamed, unrendered } from './thresholds.ts';
import {
  aboutTitle,
  further,
  otherTitle,
  otherWords,
  partTitle,
  plain,
  policyTitle,
  selfNamed,
  topics,
  trackers,
} from './words.ts';

/** `why` names the evidence in short words, for the command line and for tests. */
export type Detection = { isPolicy: boolean; confidence: number; why: string[] };

/** Is this page a privacy policy, and why? Looks at title, headings and a sample of the text, not at the address. */
export function detect(document: Document): Detection {
  const more = surplus(document);
  return {
    isPolicy: more >= 0,
    confidence: 1 / (1 + Math.exp(-more)),
    why: [
      Number.isFinite(more)
        ? `evidence ${Math.abs(more).toFixed(1)} ${more < 0 ? 'below' : 'above'} what a page with this title needs`
        : 'too little text',
    ],
  };
}

/**
 * Evidence of a policy beyond what a page with such a title needs: from 0 it is one. Negative infinity when there is nothing
 * to read yet. Needs no layout and changes nothing.
 *
 * The weights follow a logistic regression on policies without their titles and on other documents, rounded.
 * Under the title of another document, and where no title tells, a part of the page that is called a policy speaks for it.
 *
 * A page whose elements stand in the place of what the browser offers (DOM clobbering) is no policy.
 *
 * @param titled the document whose title counts, where the text is that of a frame
 */
export function surplus(document: Document, titled = document): number {
  try {
    const all = allText(document);
    // A page that renders late holds only scripts at first.
    if (!speaksOfData(all, titled))
      return all.split('. ', unrendered + 1).length > unrendered ? -1 : ofFrames(document);
    const title = judgeTitle(titled);
    const part = title <= 0 && elements(document, 'h2').find(isPartOfHub);
    if (!(title >= 0 || part)) return -1;
    const rest = part ? allText(document, part) : '';
    const text = sampleOf(document, rest.length * partOfPage > all.length ? rest : all);
    if (text.length < shortest) return ofFrames(document);
    const count = (words: RegExp) => text.split(words).length - 1;
    const perThousand = (words: RegExp) => (count(words) * 6_000) / text.length;
    let evidence =
      2 * Math.min(Math.log1p(count(selfNamed()) + count(further())), 2) -
      // In a short policy one word of another document weighs as in a longer one.
      2 * Math.log1p((count(otherWords()) * 6_000) / (text.length + 1_000)) -
      perThousand(trackers()) / 8;
    for (const topic of topics()) evidence += Math.min(perThousand(topic), 3);
    return evidence - (title > 0 ? named : unnamed);
  } catch {
    return -1;
  }
}

/** The same of a document's frames, as far as they are its own. */
function ofFrames(document: Document): number {
  const frames = elements<HTMLIFrameElement>(document, 'iframe').slice(0, 9);
  return Math.max(
    ...frames.map(({ contentDocument }) => (contentDocument ? surplus(contentDocument, document) : -1 / 0)),
  );
}

/** Does this heading begin a policy on a page of several documents? */
function isPartOfHub({ textContent }: Element): boolean {
  const title = tidy(textContent);
  return isPolicyTitle(title) && partTitle().test(title);
}

/**
 * What title and first headings say together: above 0 a policy, below 0 another document, 0 nothing certain. Where there
 * is no first heading, a second one may name a policy; what else it says is a section's or a banner's. Not a number for
 * articles, whatever else they name.
 */
function judgeTitle(document: Document): number {
  const headings = (level: string) =>
    elements(document, level)
      .map(({ textContent }) => tidy(textContent))
      .filter(Boolean);
  const h1 = headings('h1').slice(0, 4);
  return (
    judgeParts(tidy(document.title).split(/\s[^\w\s&]+\s/)) +
    (h1.length ? judgeParts(h1) : +isPolicyTitle(headings('h2')[0]))
  );
}

/**
 * 1 when a part names a policy and nothing else, 0 when it names both, -1 when only other documents are named, not a number
 * when the first part is an article's.
 */
function judgeParts(parts: string[]): number {
  if (aboutTitle().test(parts[0] ?? '')) return 0 / 0;
  const other = (part: string) => otherTitle().test(part);
  const policies = parts.filter(isPolicyTitle);
  return policies.length ? +!policies.every(other) : -parts.some(other);
}

function isPolicyTitle(part = ''): boolean {
  return policyTitle().test(part) || further().test(part);
}

function tidy(text: string): string {
  return plain(text.trim().slice(0, 200));
}
