import type { Kind, WayOut } from '../types.ts';
import { opensOptOut, programmeOf } from './ad-programmes.ts';
import { deadlineOf, type Laws } from './deadline.ts';
import type { Draft } from './draft.ts';
import { aimOf, aims } from './kinds.ts';
import { labelOf } from './label.ts';
import { doesNotStop, stops } from './limits.ts';
import { addressKey, documentKey } from './normalise.ts';
import { noteOf } from './note.ts';
import { peopleMeant } from './people.ts';
import type { PolicyText } from './policy-text.ts';
import { registryChecked } from './registry/checked.ts';
import { bestSteps } from './steps.ts';

/** Evidence beyond this adds nothing that a reader would open. */
const mostEvidence = 12;

/** Fewer letters and digits in the numbers of an address than this may be those of another one. */
const telling = 6;

/**
 * An address by its numbers: streets and states are written in full or short, names and lines for the attention come and
 * go. With few numbers it goes from the first or the box to the last.
 */
function postalKey(address: string): string {
  const numbers = address.toLowerCase().match(/[\p{L}\d]*\d[\p{L}\d]*/gu) ?? [];
  if (numbers.length > 1 && numbers.join('').length >= telling) return ` ${numbers.join(' ')} `;
  const plain = address.toLowerCase().replace(/\b(?:attn|attention)\b\D*(?=\d)|\battention\b.*$/, '');
  const core = /(?:p\.? ?o\.? ?box|\d).*\d/.exec(plain)?.[0] ?? plain;
  return (core.length > 12 ? core : plain).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Postal addresses that no other mention writes at greater length, by their letters and digits. */
function wholeAddresses(drafts: readonly Draft[]): string[] {
  const all = [
    ...new Set(
      drafts.flatMap(({ channel, target }) => (channel === 'post' && target ? [postalKey(target)] : [])),
    ),
  ];
  return all.filter((one) => !all.some((other) => other !== one && other.includes(one)));
}

/** What one letter to one mailbox or address asks for. */
function askedOf(kind: Kind): Kind {
  if (aimOf(kind) === 'stop-sale') return 'sale-opt-out';
  // A copy is a copy, and a company that is its own representative has one address.
  if (kind === 'portability') return 'access';
  return kind === 'representative' || kind === 'postal' ? 'email-contact' : kind;
}

function postKey({ kind, target = '' }: Draft, whole: readonly string[]): string {
  const key = postalKey(target);
  return `${askedOf(kind)}|${whole.find((one) => one.includes(key)) ?? key}`;
}

/** The part of a document that a link opens; a page made by script may have its name there ("#/privacy", "#tab=3"). */
const section = /#[\w.-]*$/;

/** The language in which a page is shown. */
const language = /([?&])(?:hl|lang|locale|language)=[\w-]+&?/i;

/** The number of a representative may be told as the company's own. */
function askedByPhone(kind: Kind): Kind {
  return kind === 'representative' ? 'phone' : kind;
}

/** "1-800-…" and "800-…" are one number. */
const americanOne = /^1(?=[2-9]\d{9}$)/;

/** One entry per target and purpose: what these keys share becomes one way out. */
function keyOf({ kind, channel, target, entry, label }: Draft): string {
  // "You can delete your account" and where to do it are one thing.
  if (target === undefined) return kind === 'delete' ? kind : `${kind}|${label ?? ''}`;
  if (channel === 'phone')
    return `${askedByPhone(kind)}|${target.replace(/\D/g, '').replace(americanOne, '')}`;
  // Pages of one list inform alike.
  if (kind === 'framework-lookup' && entry !== undefined) return `${kind}|${entry}`;
  if (kind === 'full-policy') return `${kind}|${documentKey(target)}`;
  const programme = programmeOf(entry, target);
  if (programme !== undefined) return `${aimOf(kind)}|${programme}`;
  // A contact page that takes privacy requests is one way out, not a form and a contact.
  const aim = kind === 'contact-form' ? 'see' : aimOf(kind);
  const purpose = channel === 'link' || channel === 'form' ? aim : askedOf(kind);
  return `${purpose}|${addressKey(target.replace(section, '').replace(language, '$1').replace(/[?&]$/, ''))}`;
}

/** Mentions of one target and purpose as one way out, in the order of their first mention. */
export function assemble(policy: PolicyText, drafts: readonly Draft[], laws: Laws): WayOut[] {
  const groups = new Map<string, Draft[]>();
  const whole = wholeAddresses(drafts);
  for (const draft of drafts) {
    const key = draft.channel === 'post' ? postKey(draft, whole) : keyOf(draft);
    const group = groups.get(key);
    if (group) group.push(draft);
    else groups.set(key, [draft]);
  }
  return foremost([...groups.values()]).map((group) => wayOut(policy, group, laws));
}

/** More entries than are ever shown; a page of ten thousand opt-outs pays for no more. */
const mostGroups = 600;

function foremost(groups: readonly Draft[][]): readonly Draft[][] {
  if (groups.length <= mostGroups) return groups;
  const aimOfGroup = (group: readonly Draft[]) => aims.indexOf(aimOf(mostFrequent(group)));
  const weighed = groups.map((group) => ({ group, aim: aimOfGroup(group) }));
  return weighed
    .sort((a, b) => a.aim - b.aim)
    .slice(0, mostGroups)
    .map(({ group }) => group);
}

function mostFrequent(group: readonly Draft[]): Kind {
  const counts = new Map<Kind, number>();
  for (const { kind, fallback, mention } of group)
    counts.set(kind, (counts.get(kind) ?? 0) + (mention ? 0 : fallback ? 0.1 : 1));
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** The mention that the entry is made of: one without a fragment, written at greatest length, in the policy itself. */
function chief(group: readonly Draft[], kind: Kind): Draft | undefined {
  const sameKind = group.filter((draft) => draft.kind === kind);
  const [first] = sameKind;
  if (first?.channel === 'post')
    return sameKind.reduce((a, b) => ((b.target?.length ?? 0) > (a.target?.length ?? 0) ? b : a), first);
  const told = sameKind.find(({ target, steps }) => target === undefined && steps !== undefined);
  if (told !== undefined) return told;
  const door = sameKind.find(
    ({ entry, target = '' }) => programmeOf(entry, target) !== undefined && opensOptOut(target),
  );
  if (door !== undefined) return door;
  const whole = sameKind.find(({ target, fallback }) => !fallback && !target?.includes('#'));
  return whole ?? sameKind.find(({ source }) => source === 'policy') ?? first;
}

function wayOut(policy: PolicyText, group: readonly Draft[], laws: Laws): WayOut {
  const kind = mostFrequent(group);
  const draft = chief(group, kind) ?? group[0];
  if (draft === undefined) throw new Error('a way out needs a mention');
  const note = noteOf(draft, group);
  const stopped = stops(draft);
  const goesOn = doesNotStop(policy, group, kind);
  const people = peopleMeant(group);
  // What the reader does in a setting is done at once: nobody has to answer.
  const deadline = draft.channel === 'setting' ? undefined : deadlineOf(kind, laws, people);
  const steps = bestSteps(group);
  const control = group.find((mention) => mention.control)?.control;
  return {
    kind,
    channel: draft.channel,
    label: labelOf(group.every(({ label }) => label === draft.label) ? draft : unlabelled(draft)),
    ...(draft.target !== undefined && { target: draft.target }),
    status: draft.status,
    ...(note && { note }),
    ...(stopped && { stops: stopped }),
    ...(goesOn && { doesNotStop: goesOn }),
    ...(people && { for: people }),
    ...(steps && { steps }),
    ...(control && draft.target === undefined && { control }),
    ...(deadline && { deadline }),
    ...(draft.entry !== undefined && { checked: registryChecked }),
    source: group.some(({ source }) => source === 'policy') ? 'policy' : draft.source,
    evidence: evidenceOf(group, draft.target),
  };
}

/** A label that only some of the mentions bear out gives way to that of the kind; a number is the same in each. */
function unlabelled(draft: Draft): Draft {
  if (draft.kind !== 'request-form') return draft;
  const { label: _, ...rest } = draft;
  return rest;
}

/** What a mention writes for the address that the entry opens is kept with its quotation. */
function evidenceOf(group: readonly Draft[], opened: string | undefined): WayOut['evidence'] {
  const seen = new Set<string>();
  const kept: WayOut['evidence'] = [];
  const inOrder = [...group].sort((a, b) => rankOf(a) - rankOf(b));
  for (const { evidence, channel, target } of inOrder) {
    const key = `${evidence.start}|${evidence.start < 0 ? evidence.quote : ''}`;
    if (seen.has(key) || kept.length >= mostEvidence) continue;
    seen.add(key);
    const isOther = channel === 'link' && target !== undefined && target !== opened;
    kept.push(
      isOther && evidence.asWritten === undefined
        ? { ...evidence, asWritten: target.slice(0, 500) }
        : evidence,
    );
  }
  return kept;
}

/** Quotations from the text in its order, then those from outside. */
function rankOf({ evidence }: Draft): number {
  return evidence.start < 0 ? Number.MAX_SAFE_INTEGER : evidence.start;
}
