/** Bundled and put into a page of its own that stays open, as the background worker does: all that comes after the reader. */
import { analyze } from '../../../lib/analyze.ts';
import { type Classifier, createClassifier } from '../../../lib/classify/classifier.ts';
import { decodeModel, type Model } from '../../../lib/classify/model.ts';
import { withFacts } from '../../../lib/facts/facts.ts';
import { parseReadResult } from '../../../lib/page/read/schema.ts';

/** Milliseconds: `classify` in the classifier, `rest` in everything else from the message on. */
export type AnalysisTime = { classify: number; rest: number; statements: number };

export type WorkerInPage = {
  /** @param practices the shipped models, in base 64 */
  load(practices: string, instructions: string): void;
  analyze(result: unknown): AnalysisTime;
};

let classifier: Classifier | undefined;
let classify = 0;
let statements = 0;

const worker: WorkerInPage = {
  load(practices, instructions) {
    const shipped = createClassifier(modelIn(practices), modelIn(instructions));
    classifier = {
      ...shipped,
      classify(input) {
        const start = performance.now();
        const detected = shipped.classify(input);
        classify += performance.now() - start;
        statements += 1;
        return detected;
      },
    };
  },
  analyze(result) {
    if (classifier === undefined) throw new Error('The model has not been loaded.');
    classify = 0;
    statements = 0;
    const start = performance.now();
    const read = parseReadResult(structuredClone(result));
    if (read.status === 'read') analyze(withFacts(read.page), classifier);
    return { classify, rest: performance.now() - start - classify, statements };
  },
};

function modelIn(base64: string): Model {
  return decodeModel(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)));
}

Object.assign(globalThis, { worker });
