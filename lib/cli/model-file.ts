import { readFile } from 'node:fs/promises';
import { type Classifier, createClassifier } from '../classify/classifier.ts';
import { decodeModel, type Model } from '../classify/model.ts';

const folder = new URL('../../public/model/', import.meta.url);

/**
 * The classifier with the models that the extension ships.
 *
 * @throws {Error} when a file is missing or corrupt
 */
export async function shippedClassifier(): Promise<Classifier> {
  const [practices, instructions] = await Promise.all([modelIn('practices'), modelIn('instructions')]);
  return createClassifier(practices, instructions);
}

async function modelIn(name: string): Promise<Model> {
  return decodeModel(await readFile(new URL(`${name}.bin`, folder)));
}
