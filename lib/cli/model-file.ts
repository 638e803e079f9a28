import { readFile } from 'node:fs/promises';
import { type Classifier, createClassifier } from '../classify/classifier.ts';
import { decodeModel } from '../classify/model.ts';

const file = new URL('../../public/model/practices.bin', import.meta.url);

/**
 * The classifier with the model that the extension ships.
 *
 * @throws {Error} when the file is missing or corrupt
 */
export async function shippedClassifier(): Promise<Classifier> {
  return createClassifier(decodeModel(await readFile(file)));
}
