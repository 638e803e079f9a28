import type { Kind } from '../types.ts';
import type { Draft } from './draft.ts';

/** Ways out by the offset of their statement, and those with an address by what they are for. */
export type Beside = { at: ReadonlyMap<number, readonly Draft[]>; of: ReadonlyMap<Kind, readonly Draft[]> };

export function besides(drafts: readonly Draft[]): Beside {
  const at = new Map<number, Draft[]>();
  const of = new Map<Kind, Draft[]>();
  for (const draft of drafts) {
    if (draft.statement !== undefined) put(at, draft.statement.start, draft);
    if (draft.target !== undefined) put(of, draft.kind, draft);
  }
  return { at, of };
}

/** More of one kind than any page has in earnest. */
const mostOfKind = 50;

function put<K>(lists: Map<K, Draft[]>, key: K, draft: Draft): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [draft]);
  else if (list.length < mostOfKind) list.push(draft);
}

/** The draft whose statement stands closest to that of another. */
export function nearest({ statement }: Draft, drafts: readonly Draft[]): Draft | undefined {
  const at = statement?.start ?? 0;
  const away = (one: Draft) => Math.abs((one.statement?.start ?? Number.MAX_SAFE_INTEGER) - at);
  return drafts.reduce<Draft | undefined>(
    (best, one) => (best === undefined || away(one) < away(best) ? one : best),
    undefined,
  );
}

/** What one draft opens, said by the sentence of another. */
export function mentionOf(opened: Draft, { statement, evidence }: Draft): Draft {
  const { statement: _, ...rest } = opened;
  return { ...rest, ...(statement && { statement }), evidence, mention: true };
}
