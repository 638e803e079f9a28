import { prefiltered } from '../prefilter.ts';
import type { Kind, Statement } from '../types.ts';
import { mentionOf } from './beside.ts';
import type { Draft } from './draft.ts';
import { leaves } from './kinds.ts';

/** Where the policy sends those who want to write: its best e-mail address, else its form, else its postal address. */
export type Contact = { email?: Draft; post?: Draft; phone?: Draft; form?: Draft };

const mailbox =
  /^mailto:(?:[\w.+-]*(?:privacy|dpo|dataprotection|data-protection|gdpr|datenschutz|rgpd|privacidad|legal|compliance|rights)[\w.+-]*)@/i;

/** A contact for the people of one country is not that of the rest. */
const ofOneCountry = prefiltered(
  /korea|canad|mexic|peru|argentin|israel|indonesia|taiwan|malaysia|south africa|nigeria|japan|brazil|china|turkey|türkiye|\bindia\b|singapore|california|nevada|australia|philippines|thailand|vietnam/i,
);

function isOfOneCountry({ target, statement }: Draft): boolean {
  return ofOneCountry.test(`${target} ${statement?.text}`);
}

function scoreOf(draft: Draft): number {
  const section = /contact|kontakt|contacto|contatt|how to reach|questions/i.test(
    draft.statement?.heading ?? '',
  )
    ? 2
    : 0;
  const words = /question|concern|privacy|rights/i.test(draft.statement?.text ?? '') ? 1 : 0;
  const elsewhereOnly = isOfOneCountry(draft) ? 2 : 0;
  return (mailbox.test(draft.target ?? '') ? 3 : 0) + section + words - elsewhereOnly;
}

/** Whom a policy names beside the company itself. */
const ofOthers: ReadonlySet<Kind> = new Set([
  'representative',
  'regulator',
  'dispute',
  'third-party-contact',
]);

/** The address that "contact us" means in this policy, from what the other finders found in it. */
export function contactOf(drafts: readonly Draft[]): Contact {
  const best = (wanted: readonly Draft[]): Draft | undefined =>
    wanted.reduce<Draft | undefined>(
      (top, draft) => (top === undefined || scoreOf(draft) > scoreOf(top) ? draft : top),
      undefined,
    );
  const emails = drafts.filter(
    ({ kind, channel, source }) => channel === 'email' && source === 'policy' && !ofOthers.has(kind),
  );
  const post = best(drafts.filter(({ kind }) => kind === 'postal'));
  const phone = best(drafts.filter(({ kind }) => kind === 'phone'));
  const form = drafts.find(({ kind, statement, entry, fallback }) => {
    if (kind === 'contact-form') return true;
    return kind === 'request-form' && (entry !== undefined || !fallback) && isSaid(statement);
  });
  const forAll = emails.filter((draft) => !isOfOneCountry(draft));
  const email = best(forAll.length === 0 && (form ?? post) !== undefined ? [] : emails);
  return {
    ...(email && { email }),
    ...(post && { post }),
    ...(phone && { phone }),
    ...(form && { form }),
  };
}

/** A line of a table names other companies' forms. */
function isSaid(statement: Statement | undefined): boolean {
  return statement === undefined || !statement.text.includes(' | ');
}

/** What is asked of a contact: one more mention of a form that takes every request, save where a use is to end. */
export function askedThrough({ form }: Contact, to: Draft, draft: Draft): Draft {
  return to === form && !leaves(draft.kind) ? mentionOf(to, draft) : draft;
}
