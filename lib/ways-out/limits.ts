import type { Aim, Kind, Statement } from '../types.ts';
import { quoteCap } from '../verdict/quote.ts';
import type { Draft } from './draft.ts';
import { aimOf } from './kinds.ts';
import type { PolicyText } from './policy-text.ts';
import { endpointById } from './registry/registry.ts';
import { isCode } from './wording.ts';

const goesOn =
  /\b(?:will|may|might|can) (?:still |continue to |also )?(?:continue to |still )?(?:receive|see|get|be (?:shown|served|sent)|send you|contact you)\b|\bstill (?:receive|see|send|collect|get|be)\b|\b(?:does|do|will) not (?:stop|affect|prevent|mean|apply|opt you out|remove|delete|change)\b|\bonly see (?:generic|non-)|\b(?:transactional|administrative|service-related|non-marketing|relationship) (?:e-?mails?|messages|communications|announcements)\b/i;

const stoppingAims: ReadonlySet<Aim> = new Set(['stop-sale', 'stop-ads', 'stop-marketing', 'delete']);

/** What it stops, from the registry. */
export function stops({ entry, kind }: Draft): string | undefined {
  return entry !== undefined && stoppingAims.has(aimOf(kind)) ? endpointById.get(entry)?.effect : undefined;
}

/**
 * What goes on all the same, in the policy's words, when one of the two statements behind says so. Only for ways out
 * that stop something.
 */
export function doesNotStop(policy: PolicyText, group: readonly Draft[], kind: Kind): string | undefined {
  const aim = aimOf(kind);
  if (!stoppingAims.has(aim) || aim === 'delete') return undefined;
  for (const { statement } of group) {
    const said = statement && limitBehind(policy, statement, aim);
    if (said !== undefined) return said;
  }
  return undefined;
}

/** Who refuses that data are sold or shared is told of data, not of the messages that go on all the same. */
const ofSharing = /\b(?:shar|sell|sale|sold|disclos|transfer|provid)/i;

function limitBehind(policy: PolicyText, statement: Statement, aim: Aim): string | undefined {
  const list = policy.byBlock.get(statement.block) ?? [];
  const at = list.findIndex((one) => one.statement.start === statement.start);
  const next = list.slice(at + 1, at + 3).map((one) => one.statement);
  const limits = next.filter(({ text }) => goesOn.test(text.slice(0, 600)) && !isCode(text));
  return limits.find(({ text }) => aim !== 'stop-sale' || ofSharing.test(text))?.text.slice(0, quoteCap);
}
