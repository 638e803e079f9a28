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
  if (draft.status === 'dead' && known) return known.caveat ?? `${known.name} is closed.`;
  const about = said ?? (known && aboutEndpoint(draft, known));
  switch (draft.status) {
    case 'moved':
      if (known === undefined) return about;
      if (known.kind === 'transfer-framework') return anotherFramework(known);
      return sentences(moved(draft, draft.former), about);
    case 'repaired':
      return sentences(repaired(draft.repairs ?? []), about);
    case 'as-written':
    case 'dead':
      return about;
  }
}

/** What to know before going there: how a dispute body works, by what an opt-out may be lost. */
function aboutEndpoint({ kind }: Draft, known: Endpoint): string | undefined {
  return aimOf(kind) === 'complain' ? procedureOf(known) : known.caveat;
}

function sentences(...said: readonly (string | undefined)[]): string | undefined {
  return said.filter((one) => one).join(' ') || undefined;
}

function anotherFramework({ caveat }: Endpoint): string {
  return `${caveat ?? 'The framework is void.'} The list opened here is that of the Data Privacy Framework, a different one.`;
}

/** What a dispute body does and asks first. */
function procedureOf({ effect, caveat }: Endpoint): string | undefined {
  const opening = effect && `${effect.charAt(0).toUpperCase()}${effect.slice(1)}.`;
  return sentences(opening, caveat);
}

function moved({ target }: Draft, former: FormerAddress | undefined): string {
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
