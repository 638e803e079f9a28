import { atOnce, type Steps } from '../steps.ts';
import type { Aim, Classified, PolicyPage, WayOut } from '../types.ts';
import { assemble } from './assemble.ts';
import { lawsIn } from './deadline.ts';
import type { Draft } from './draft.ts';
import { fromLinks } from './from-links.ts';
import { fromText } from './from-text.ts';
import { fromInstructions } from './instructions.ts';
import { aimOf } from './kinds.ts';
import { fromPhones } from './phones.ts';
import { policyText } from './policy-text.ts';
import { fromPostal } from './postal.ts';
import { rank } from './rank.ts';
import { fromReferences } from './references.ts';
import { withoutStrangers } from './strangers.ts';

/**
 * Every way out of a policy: what its links, forms, addresses, numbers and instructions let the reader stop, see, delete
 * or complain about, one entry per target and purpose, the most helpful first. Pure and bounded: pages are hostile.
 *
 * Evidence from outside the policy's text (footer, menu, form) has `start` and `end` -1: its quotation is the words
 * around the control and cannot be found in `Report.policy.text`.
 */
export function findWaysOut(page: PolicyPage, classified: readonly Classified[]): WayOut[] {
  return atOnce(waysOutInSteps(page, classified));
}

/** The same, to be interrupted after each finder: each looks through the whole policy. */
export function* waysOutInSteps(page: PolicyPage, classified: readonly Classified[]): Steps<WayOut[]> {
  const policy = policyText(page, classified);
  let addressed: Draft[] = [];
  for (const find of [fromLinks, fromText, fromPhones, fromPostal]) {
    addressed = addressed.concat(find(policy));
    yield;
  }
  const needed = withoutStrangers(policy, withoutFallbacks(addressed));
  const told = withoutRepeats(fromInstructions(policy), needed);
  yield;
  const drafts = [...needed, ...told, ...fromReferences(policy, needed)];
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

/** An instruction adds nothing where a link of the same statement does the same, or where the authority is linked. */
function withoutRepeats(told: readonly Draft[], addressed: readonly Draft[]): Draft[] {
  const linked = new Set(
    addressed.flatMap(({ kind, statement }) => (statement ? [`${aimOf(kind)}|${statement.start}`] : [])),
  );
  const opened = new Set(
    addressed.flatMap(({ channel, statement, kind }) =>
      statement && (channel === 'link' || channel === 'form') && inAccountAims.has(aimOf(kind))
        ? [statement.start]
        : [],
    ),
  );
  const regulators = addressed.some(({ kind }) => kind === 'regulator');
  const offered = new Set(addressed.map(({ kind }) => kind));
  return told.filter(({ kind, channel, statement, control }) => {
    if (control !== undefined && offered.has(kind)) return false;
    if (kind === 'regulator') return !regulators;
    if (channel !== 'setting') return true;
    const inAccount = opened.has(statement?.start ?? -1) && kind !== 'browser-setting' && kind !== 'signal';
    return !inAccount && !linked.has(`${aimOf(kind)}|${statement?.start}`);
  });
}
