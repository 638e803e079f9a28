import { type Classifier, createClassifier } from '../classify/classifier.ts';
import { decodeModel, type Model } from '../classify/model.ts';
import { browser } from './api.ts';

let loading: Promise<Classifier> | undefined;

/**
 * The classifier over the shipped models, decoded once in the life of a worker.
 *
 * @throws ModelError when a file is damaged; the next call tries again
 */
export function loadClassifier(): Promise<Classifier> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Classifier> {
  const [practices, instructions] = await Promise.all([
    modelIn('/model/practices.bin'),
    modelIn('/model/instructions.bin'),
  ]);
  return createClassifier(practices, instructions);
}

async function modelIn(path: string): Promise<Model> {
  const response = await fetch(browser.runtime.getURL(path));
  return decodeModel(new Uint8Array(await response.arrayBuffer()));
}
