import type { Kind, Statement } from '../types.ts';
import type { Draft } from './draft.ts';
import { emailsIn } from './email-address.ts';
import { documentKey } from './normalise.ts';
import { ownerOf } from './owner.ts';
import { type PolicyText, quoteAround } from './policy-text.ts';
import { isOddJob, purposesOf } from './purposes.ts';
import { recogniseOn } from './recognise.ts';
import { authoritySites } from './registry/authority-sites.ts';
import { isCode } from './wording.ts';

const bareAddress = /(?:https?:\/\/|\bwww\.)[^\s<>"'“”‘’()[\]]{4,300}/gi;

/** E-mail and web addresses that are written but not linked. Links of the same target merge with them later. */
export function fromText(policy: PolicyText): Draft[] {
  return policy.classified.flatMap(({ statement }) => [
    ...emails(policy, statement),
    ...addresses(policy, statement),
  ]);
}

function emails(policy: PolicyText, statement: Statement): Draft[] {
  return emailsIn(statement.text).flatMap(({ address, start, end }) => {
    const target = `mailto:${address}`;
    if (isOddJob(target, statement)) return [];
    const written = statement.text.slice(start, end);
    const evidence = quoteAround(statement, statement.start + start);
    const kinds = authoritySites.has(address.slice(address.lastIndexOf('@') + 1))
      ? (['regulator'] as const)
      : ownedPurposes(policy, statement, purposesOf(written, statement, target));
    return kinds.map((kind) => ({
      kind,
      channel: 'email' as const,
      status: 'as-written' as const,
      source: 'policy' as const,
      target,
      statement,
      evidence: written === address ? evidence : { ...evidence, asWritten: written },
    }));
  });
}

/** The mailbox of a representative is for that, whatever it is used to ask. */
export function ownedPurposes(
  policy: PolicyText,
  statement: Statement | undefined,
  purposes: readonly Kind[],
): readonly Kind[] {
  if (statement === undefined || !purposes.includes('email-contact')) return purposes;
  return ownerOf(policy, statement) === 'representative' ? ['representative'] : purposes;
}

function addresses(policy: PolicyText, statement: Statement): Draft[] {
  if (!/https?:\/\/|www\./i.test(statement.text) || isCode(statement.text)) return [];
  return [...statement.text.matchAll(bareAddress)].slice(0, 20).flatMap((match) => {
    const written = match[0].replace(/[.,;:!?]+$/, '');
    const href = /^www\./i.test(written) ? `https://${written}` : written;
    const found = recogniseOn(
      { href, anchor: written, sentence: statement.text, url: policy.ownUrl },
      policy.origin,
    );
    if (found.kind === null || found.target === undefined || policy.ownKeys.has(documentKey(found.target)))
      return [];
    const evidence = quoteAround(statement, statement.start + match.index);
    const draft: Draft = {
      kind: found.kind,
      channel: found.target.startsWith('mailto:') ? 'email' : 'link',
      status: found.status ?? 'as-written',
      source: 'policy',
      target: found.target,
      statement,
      evidence: found.target === href ? evidence : { ...evidence, asWritten: written },
      ...(found.entry && { entry: found.entry }),
      ...(found.former && { former: found.former }),
      ...(found.repairs && { repairs: found.repairs }),
    };
    return [draft];
  });
}
