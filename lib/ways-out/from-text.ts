import type { Kind, Statement } from '../types.ts';
import { complaintKindOf } from './authority-links.ts';
import { isComplaint } from './complaint.ts';
import type { Draft } from './draft.ts';
import { kindRecord } from './kinds.ts';
import { addressKey, bareHost, documentKey, isSameBrand, parseAddress, siteOf } from './normalise.ts';
import { ownerOf } from './owner.ts';
import { type PolicyText, quoteAround } from './policy-text.ts';
import { isOddJob, purposesOf } from './purposes.ts';
import { recogniseOn } from './recognise.ts';
import { endsInTopLevel } from './top-level.ts';
import { isCode } from './wording.ts';
import { emailsIn } from './written-emails.ts';

const bareAddress = /(?:https?:\/\/|\bwww\.)[^\s<>"'“”‘’()[\]\\]{4,300}/gi;

/** "visit privacy.acme.com", "at acme.com/privacy/requests": an address that lost its scheme. */
const bareHostName =
  /(?<=\b(?:visit|visiting|at|via|to|on|through|under|unter|auf|über|sur|en|su|via|op|em|na) )(?:[a-z0-9-]{1,40}\.){1,3}[a-z]{2,12}(?:\/[^\s<>"'“”‘’()[\]]{0,200})?/gi;

/** E-mail and web addresses that are written but not linked. Links of the same target merge with them later. */
export function fromText(policy: PolicyText): Draft[] {
  const linked = linkedMailboxes(policy);
  const opened = linkedAddresses(policy);
  return policy.classified.flatMap(({ statement }) => [
    ...emails(policy, statement, linked),
    ...addresses(policy, statement, opened),
  ]);
}

/** Where the links to mailboxes begin in the policy's text. */
function linkedMailboxes({ page, starts }: PolicyText): ReadonlySet<number> {
  return new Set(
    page.links.flatMap(({ href, block, offset = 0 }) =>
      block !== undefined && /^mailto:/i.test(href) ? [(starts[block] ?? 0) + offset] : [],
    ),
  );
}

/** Where each link whose text is an address leads, by where it begins in the policy's text. */
function linkedAddresses({ page, starts }: PolicyText): ReadonlyMap<number, string> {
  return new Map(
    page.links.flatMap(({ href, anchor, block, offset = 0 }) =>
      block !== undefined && isAddress.test(anchor) ? [[(starts[block] ?? 0) + offset, href] as const] : [],
    ),
  );
}

const isAddress = /^(?:https?:|www\.|(?:[\w-]{1,63}\.){1,4}[a-z]{2,12}\/\w)/i;

/** A link that shows one page of a site and opens another of it opens what is meant today. */
function isSuperseded(written: string, href: string | undefined): boolean {
  if (href === undefined || addressKey(href) === addressKey(written)) return false;
  const host = parseAddress(written)?.hostname;
  return host !== undefined && bareHost(host) === bareHost(parseAddress(href)?.hostname ?? '');
}

/** A word glued to the front of a linked address: the link says what the address is. */
function hasLinkInside(linked: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (linked.has(at)) return true;
  return false;
}

function emails(policy: PolicyText, statement: Statement, linked: ReadonlySet<number>): Draft[] {
  return emailsIn(statement.text).flatMap(({ address, start, end }) => {
    const target = `mailto:${address}`;
    if (hasLinkInside(linked, statement.start + start, statement.start + end)) return [];
    if (isOddJob(target, statement)) return [];
    const written = statement.text.slice(start, end);
    const evidence = quoteAround(statement, statement.start + start);
    const ofBody = complaintKindOf(address.slice(address.lastIndexOf('@') + 1), policy.ownUrl);
    const kinds =
      ofBody === null
        ? ownedPurposes(policy, statement, purposesOf(written, statement, target, start), target)
        : [ofBody];
    return kinds.map((kind) => ({
      kind,
      channel: 'email' as const,
      status: 'as-written' as const,
      source: 'policy' as const,
      target,
      statement,
      ...(ofBody === 'dispute' && { label: kindRecord(ofBody).label }),
      evidence: written === address ? evidence : { ...evidence, asWritten: written },
    }));
  });
}

/** The mailbox of a representative or an authority is for that, whatever it is used to ask. */
export function ownedPurposes(
  policy: PolicyText,
  statement: Statement | undefined,
  purposes: readonly Kind[],
  target: string,
): readonly Kind[] {
  if (statement === undefined || !purposes.includes('email-contact')) return purposes;
  const owner = ownerOf(policy, statement);
  if (owner === 'representative') return ['representative'];
  const host = target.slice(target.lastIndexOf('@') + 1);
  const isOwn = isSameBrand(parseAddress(policy.ownUrl)?.hostname ?? '', host);
  const isPublic = owner === 'authority' && !isOwn && publicHost.test(host);
  return isPublic && isComplaint(policy.plain(statement.text)) ? ['regulator'] : purposes;
}

/** What the mailboxes of public bodies end in. */
const publicHost =
  /(?:^|\.)(?:europa\.eu|gov|gouv|gob|gc|admin|bund|govt)(?:\.[a-z]{2,3})?$|(?:^|\.)(?:dataprotection|privacy|ico)\.[a-z.]+$/i;

/** The word of the next sentence, when the space before it was lost. */
const nextSentence = /\.(?!(?:Aspx|Html?|Php|Pdf|Jsp)$)\p{Lu}\p{Ll}*$/u;

type WrittenAddress = { written: string; href: string; index: number };

/** Addresses with a scheme or "www.", and hosts of the company itself that name a part of its site. */
function addressesIn(policy: PolicyText, text: string): WrittenAddress[] {
  const whole = [...text.matchAll(bareAddress)].slice(0, 20).map(({ 0: match, index }) => {
    const written = match.replace(nextSentence, '').replace(/[.,;:!?]+$/, '');
    return { written, href: /^www\./i.test(written) ? `https://${written}` : written, index };
  });
  const own = parseAddress(policy.ownUrl)?.hostname ?? '';
  const bare = [...text.matchAll(bareHostName)].slice(0, 20).flatMap(({ 0: match, index }) => {
    const written = match.replace(/[.,;:!?]+$/, '');
    const url = parseAddress(`https://${written}`);
    const isPart = url !== null && (url.pathname !== '/' || siteOf(url.hostname) !== bareHost(url.hostname));
    if (!isPart || /^www\./i.test(written) || text[index + match.length] === '@') return [];
    return isSameBrand(own, url.hostname) && endsInTopLevel(url.hostname)
      ? [{ written, href: url.href, index }]
      : [];
  });
  return [...whole, ...bare];
}

/** Two cheap looks before the dear ones. */
function mayHold(text: string): boolean {
  return /\.[a-z]{2}/i.test(text) || text.includes('://');
}

function addresses(policy: PolicyText, statement: Statement, opened: ReadonlyMap<number, string>): Draft[] {
  if (!mayHold(statement.text) || isCode(statement.text)) return [];
  return addressesIn(policy, statement.text).flatMap(({ written, href, index }) => {
    if (!bareHost(parseAddress(href)?.hostname ?? '').includes('.')) return [];
    if (isSuperseded(href, opened.get(statement.start + index))) return [];
    const found = recogniseOn(
      {
        href,
        anchor: written,
        sentence: statement.text,
        url: policy.ownUrl,
        above: `${statement.heading} ${statement.before}`,
      },
      policy.origin,
    );
    const kind = found.kind ?? found.leadsTo;
    if (kind === undefined || found.target === undefined || policy.ownKeys.has(documentKey(found.target)))
      return [];
    const evidence = quoteAround(statement, statement.start + index);
    const draft: Draft = {
      kind,
      channel: found.target.startsWith('mailto:') ? 'email' : 'link',
      status: found.status ?? 'as-written',
      source: 'policy',
      target: found.target,
      statement,
      evidence: found.target === href ? evidence : { ...evidence, asWritten: written },
      ...(found.entry && { entry: found.entry }),
      ...(found.former && { former: found.former }),
      ...(found.repairs && { repairs: found.repairs }),
      ...(found.kind === null && { fallback: true }),
    };
    return [draft];
  });
}
