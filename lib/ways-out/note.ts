import type { Draft } from './draft.ts';
import { aimOf } from './kinds.ts';
import { shownAddress } from './label.ts';
import { endpointById } from './registry/registry.ts';
import type { Endpoint, FormerAddress } from './registry/types.ts';
import { isTold, type RepairId, repairs } from './repairs.ts';

/** What is said beside a way out whose address is not the written one, or that carries a warning; `undefined` otherwise. */
export function noteOf(draft: Draft, group: readonly Draft[]): string | undefined {
  const known = draft.entry === undefined ? undefined : endpointById.get(draft.entry);
  const said = group.find(({ note }) => note)?.note;
  if (draft.status === 'moved' && known) return moved(draft, known, draft.former);
  if (draft.status === 'dead' && known) return known.caveat ?? `${known.name} is closed.`;
  if (draft.status === 'repaired') return repaired(draft.repairs ?? []) ?? said;
  return said ?? (aimOf(draft.kind) === 'complain' && known ? procedureOf(known) : undefined);
}

/** What a dispute body does and asks first. */
function procedureOf({ effect, caveat }: Endpoint): string | undefined {
  const opening = effect && `${effect.charAt(0).toUpperCase()}${effect.slice(1)}.`;
  return [opening, caveat].filter(Boolean).join(' ') || undefined;
}

function moved({ target }: Draft, entry: Endpoint, former: FormerAddress | undefined): string {
  if (entry.kind === 'transfer-framework') {
    return `${entry.caveat ?? 'The framework is void.'} The list opened here is that of the Data Privacy Framework, a different one.`;
  }
  const today = `today it is ${shownAddress(target ?? '')}`;
  const year = former?.since?.slice(0, 4);
  if (former?.status === 'dead')
    return `The policy’s link ${year ? `died in ${year}` : 'is dead'}; ${today}.`;
  return `The policy’s link is an old address; ${today}.`;
}

function repaired(done: readonly RepairId[]): string | undefined {
  const told = done.filter(isTold).map((repair) => repairs[repair]);
  return told.length === 0 ? undefined : `Repaired link: ${told.join('; ')}.`;
}
