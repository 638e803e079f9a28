import { withFacts } from '../facts/facts.ts';
import type { PolicyPage } from '../types.ts';
import { type ReadResult, readPage } from './read/read.ts';

/** What reading a policy gave: the page with its facts, or why not. */
export type PolicyResult =
  | { status: 'read'; page: PolicyPage }
  | Extract<ReadResult, { status: 'unreadable' }>;

/** Reader and facts in one, where both run in one place: the command line and tests. */
export function readPolicy(page: Document, options: { url: string }): PolicyResult {
  const result = readPage(page, options);
  return result.status === 'read' ? { status: 'read', page: withFacts(result.page) } : result;
}
