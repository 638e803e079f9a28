import { join } from 'node:path';
import type { Kind } from '../lib/types.ts';
import { type Labelled, readLabelled } from './own-labels.ts';
import { allPolicies } from './policies.ts';

/** The kinds of ways out that a sentence can tell of without an address. */
export const instructionKinds = [
  'sale-opt-out',
  'ads-opt-out',
  'cookie-settings',
  'signal',
  'browser-setting',
  'preference-center',
  'unsubscribe-in-message',
  'delete',
  'account-self-service',
  'object',
  'third-party-contact',
  'regulator',
] as const satisfies readonly Kind[];

/**
 * Statements of the collected policies, in English and other languages, labelled with what they tell the reader to do; mostly nothing. They
 * stand without heading and statement before: hardly less is learned, and a sentence here and there is asked about in a third of the time.
 */
export function readInstructionRows(): Labelled {
  const { rows, lost } = readLabelled(join(import.meta.dirname, 'instruction-labels.txt'), allPolicies());
  return { rows: rows.map((row) => ({ ...row, heading: '', before: '' })), lost };
}
