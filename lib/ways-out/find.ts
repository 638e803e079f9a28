import { atOnce, type Steps } from '../steps.ts';
import type { Aim, Classified, PolicyPage, WayOut } from '../types.ts';
import { assemble } from './assemble.ts';
import { type Beside, besides, mentionOf, nearest } from './beside.ts';
import { fromContactPage } from './contact-page.ts';
import { lawsIn } from './deadline.ts';
import type { Draft } from './draft.ts';
import { fromGrants } from './from-grants.ts';
import { fromLinks } from './from-links.ts';
import { fromText } from './from-text.ts';
import { fromInstructions } from './instructions.ts';
import { type Instructor, noInstructor } from './instructor.ts';
import { aimOf } from './kinds.ts';
import { fromPhones } from './phones.ts';
import { policyText } from './policy-text.ts';
import { fromPostal } from './postal.ts';
import { rank } from './rank.ts';
import { fromReferences } from './references.ts';
import { withoutStrangers } from './strangers.ts';
import { fromUnlinked } from './unlinked.ts';

/**
 * Every way out of a policy: what its links, forms, addresses, numbers and instructions let the reader stop, see, delete
 * or complain about, one entry per target and purpose, the most helpful first. Pure and bounded: pages are hostile.
 *
 * Evidence from outside the policy's text (footer, menu, form) has `start` and `end` -1: its quotation is the words
 * around the control and cannot be found in `Report.policy.text`.
 */
export function findWaysOut(
  page: PolicyPage,
  classified: readonly Classified[],
  instructor: Instructor = noInstructor,
): WayOut[] {
  return atOnce(waysOutInSteps(page, classified, instructor));
}

/** The same, to be interrupted after each finder: each looks through the whole policy. */
export function* waysOutInSteps(
  page: PolicyPage,
  classified: readonly Classified[],
  instructor: Instructor,
): Steps<WayOut[]> {
  const policy = policyText(page, classified, instructor);
  let addressed: Draft[] = [];
  for (const find of [fromLinks, fromText, fromPhones, fromPostal]) {
    addressed = addressed.concat(find(policy));
    yield;
  }
  const own = withoutStrangers(policy, withoutFallbacks(addressed));
  const needed = [...own, ...fromContactPage(policy, own)];
  const beside = besides(needed);
  const told = [...fromInstructions(policy), ...fromUnlinked(policy)].flatMap((draft) =>
    placed(draft, beside),
  );
  yield;
  const said = [...needed, ...told, ...fromReferences(policy, needed)];
  yield;
  const drafts = [...said, ...fromGrants(policy, said)];
  yield;
  return rank(assemble(policy, drafts, lawsIn(policy.text)));
}

/** What only explains, or stands in a footer without a sentence, is kept where nothing better serves the same aim. */
function withoutFallbacks(drafts: readonly Draft[]): Draft[] {
  const served = new Set(drafts.flatMap(({ kind, fallback }) => (fallback ? [] : [aimOf(kind)])));
  return drafts.filter(
    ({ kind, fallback, source }) => !fallback || source === 'policy' || !served.has(aimOf(kind)),
  );
}

/** What people do in their account. */
const inAccountAims: ReadonlySet<Aim> = new Set(['delete', 'see']);

/**
 * An instruction beside the ways out that have an address: it is one more mention of the one that does the same, it is
 * dropped where a link of its own statement says it already, else it stands for itself.
 */
function placed(draft: Draft, { at, of }: Beside): Draft[] {
  const { kind, channel, statement, control } = draft;
  if (kind === 'regulator' || kind === 'signal' || kind === 'analytics-opt-out' || control !== undefined) {
    const same = nearest(draft, of.get(kind) ?? []);
    return [same === undefined ? draft : mentionOf(same, draft)];
  }
  if (channel !== 'setting') return [draft];
  const here = at.get(statement?.start ?? -1) ?? [];
  if (here.some((one) => aimOf(one.kind) === aimOf(kind))) return [];
  const opened = here.some(
    (one) => (one.channel === 'link' || one.channel === 'form') && inAccountAims.has(aimOf(one.kind)),
  );
  return opened && kind !== 'browser-setting' ? [] : [draft];
}
