import { type Classifier, createClassifier } from '../classify/classifier.ts';
import { decodeModel } from '../classify/model.ts';
import { browser } from './api.ts';

let loading: Promise<Classifier> | undefined;

/**
 * The classifier over the shipped model, decoded once in the life of a worker.
 *
 * @throws ModelError when the file is damaged; the next call tries again
 */
export function loadClassifier(): Promise<Classifier> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Classifier> {
  const response = await fetch(browser.runtime.getURL('/model/practices.bin'));
  return createClassifier(decodeModel(new Uint8Array(await response.arrayBuffer())));
}
