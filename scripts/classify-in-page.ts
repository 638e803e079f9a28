/** Bundled and put into a page of its own: the classifier, and two yardsticks that cost what a machine costs. */
import { type Classifier, createClassifier } from '../lib/classify/classifier.ts';
import type { Input } from '../lib/classify/features.ts';
import { decodeModel } from '../lib/classify/model.ts';
import { practices } from '../lib/practices/index.ts';

/** Milliseconds, the median of the passes: `classify` with the model, `patterns` with 60 expressions, `characters` once over the text. */
export type PassTimes = { classify: number; patterns: number; characters: number };

export type ClassifierInPage = {
  /** Milliseconds from the file's bytes to a classifier ready for use. */
  load(base64: string): number;
  /** `found`: what the passes found, so that no engine can leave their work out. */
  measure(statements: Input[], passes: number): { times: PassTimes; found: number };
};

const PATTERNS = 60;

/** The words of a practice's name near one another: as many expressions as a classifier by rules would have at the least. */
const patterns = practices.slice(0, PATTERNS).map(({ id }) => new RegExp(id.replaceAll('-', '.{1,40}'), 'i'));

let classifier: Classifier | undefined;

const inPage: ClassifierInPage = {
  load(base64) {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const start = performance.now();
    classifier = createClassifier(decodeModel(bytes));
    return performance.now() - start;
  },
  measure(statements, passes) {
    const ready = classifier;
    if (ready === undefined) throw new Error('The model has not been loaded.');
    let found = 0;
    const median = (findIn: (statement: Input) => number) =>
      medianOf(passes, () => {
        for (const statement of statements) found += findIn(statement);
      });
    const times = {
      classify: median((statement) => ready.classify(statement).length),
      patterns: median(({ text }) => patterns.filter((pattern) => pattern.test(text)).length),
      characters: median(({ text }) => sumOf(text)),
    };
    return { times, found };
  },
};

function sumOf(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

function medianOf(passes: number, pass: () => void): number {
  const times = Array.from({ length: passes }, () => {
    const start = performance.now();
    pass();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(passes / 2)] ?? Number.NaN;
}

Object.assign(globalThis, { inPage });
