import { orderFor } from '../../residence/order.ts';
import type { Residence } from '../../residence/residence.ts';
import type { Kind } from '../../types.ts';
import { access } from './access.ts';
import { complaint } from './complaint.ts';
import { complaintToCompany } from './complaint-to-company.ts';
import { erasure } from './erasure.ts';
import type { LetterKind } from './letter.ts';
import { objectMarketing } from './object-marketing.ts';
import { portability } from './portability.ts';
import { rectification } from './rectification.ts';
import { shineTheLight } from './shine-the-light.ts';
import { usCorrect } from './us-correct.ts';
import { usDelete } from './us-delete.ts';
import { usKnow } from './us-know.ts';
import { usLimit } from './us-limit.ts';
import { usOptOut } from './us-opt-out.ts';
import { withdrawConsent } from './withdraw-consent.ts';

/** Every first letter; a reminder follows one of them. */
export const letterKinds: readonly LetterKind[] = [
  objectMarketing,
  withdrawConsent,
  erasure,
  access,
  portability,
  rectification,
  usOptOut,
  usLimit,
  usDelete,
  usKnow,
  usCorrect,
  shineTheLight,
  complaintToCompany,
  complaint,
];

const byId: ReadonlyMap<string, LetterKind> = new Map(letterKinds.map((kind) => [kind.id, kind]));

/** The record of a letter; `undefined` for a reminder, which follows another letter, and for what is no letter. */
export function letterKind(id: string): LetterKind | undefined {
  return byId.get(id);
}

/** The letters that people of a place can write, in the order in which its ways out are ranked. */
export function lettersFor(residence: Residence): LetterKind[] {
  const order = orderFor(residence);
  const place = ({ kinds }: LetterKind) => Math.min(...kinds.map((kind) => order.indexOf(kind)));
  return letterKinds
    .filter((kind) => kind.law[residence.regime]?.(residence) !== undefined)
    .sort((a, b) => place(a) - place(b));
}

/** Ways out that take any letter. */
const anyLetter: ReadonlySet<Kind> = new Set([
  'email-contact',
  'contact-form',
  'postal',
  'representative',
  'request-form',
]);

/** The letters that can go by a way out of this kind, the likeliest first; for mere contacts all but the authority's. */
export function lettersBy(kind: Kind, residence: Residence): LetterKind[] {
  return lettersFor(residence).filter((letter) =>
    anyLetter.has(kind) ? !letter.toAuthority : letter.kinds.includes(kind),
  );
}
