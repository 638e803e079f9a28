/** Bundled and put into a page of its own that stays open, as the background worker does: all that comes after the reader. */
import { analyze } from '../../../lib/analyze.ts';
import { type Classifier, createClassifier } from '../../../lib/classify/classifier.ts';
import { decodeModel } from '../../../lib/classify/model.ts';
import { withFacts } from '../../../lib/facts/facts.ts';
import { parseReadResult } from '../../../lib/page/read/schema.ts';

/** Milliseconds: `classify` in the classifier, `rest` in everything else from the message on. */
export type AnalysisTime = { classify: number; rest: number; statements: number };

export type WorkerInPage = {
  load(model: string): void;
  analyze(result: unknown): AnalysisTime;
};

let classifier: Classifier | undefined;
let classify = 0;
let statements = 0;

const worker: WorkerInPage = {
  load(model) {
    const bytes = Uint8Array.from(atob(model), (char) => char.charCodeAt(0));
    const shipped = createClassifier(decodeModel(bytes));
    classifier = {
      version: shipped.version,
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
Object.assign(globalThis, { worker });
