import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClassifier } from '../../lib/classify/classifier.ts';
import { decodeModel } from '../../lib/classify/model.ts';

/** The model files that ship. */
export const shippedBytes = bytesOf('practices.bin');
export const shippedModel = decodeModel(shippedBytes);
export const classifier = createClassifier(shippedModel, decodeModel(bytesOf('instructions.bin')));

function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(import.meta.dirname, '../../public/model', name)));
}

export function practicesIn(text: string, lead = '', heading = '', before = ''): string[] {
  return classifier.classify({ text, lead, heading, before }).map(({ id }) => id);
}
