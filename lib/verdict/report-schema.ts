import * as v from 'valibot';
import type { Report } from '../types.ts';
import { kinds } from '../ways-out/kinds.ts';

const place = v.picklist(['text', 'collapsed', 'footer', 'nav', 'form']);

const evidenceEntries = {
  lead: v.exactOptional(v.string()),
  quote: v.string(),
  section: v.string(),
  start: v.number(),
  end: v.number(),
  place,
};

const archived = v.object({ at: v.string(), original: v.string() });

const policy = v.object({
  url: v.string(),
  canonical: v.exactOptional(v.string()),
  title: v.string(),
  site: v.string(),
  controller: v.exactOptional(v.string()),
  otherDomain: v.exactOptional(v.string()),
  language: v.string(),
  date: v.exactOptional(v.string()),
  archived: v.exactOptional(archived),
  scope: v.picklist(['full', 'summary']),
  fullPolicy: v.exactOptional(v.string()),
  words: v.number(),
  coverage: v.number(),
  text: v.string(),
});

const grade = v.union([
  v.object({
    letter: v.picklist(['A', 'B', 'C', 'D', 'E']),
    because: v.array(v.string()),
    percentile: v.exactOptional(v.number()),
  }),
  v.object({ letter: v.null(), why: v.string() }),
]);

const finding = v.object({
  practice: v.string(),
  severity: v.picklist(['red-flag', 'caution', 'neutral', 'good']),
  confidence: v.number(),
  share: v.exactOptional(v.number()),
  appliesTo: v.exactOptional(v.string()),
  limits: v.exactOptional(v.array(v.string())),
  contradicts: v.exactOptional(
    v.array(v.object({ practice: v.string(), evidence: v.object(evidenceEntries) })),
  ),
  note: v.exactOptional(v.string()),
  evidence: v.array(v.object(evidenceEntries)),
});

const silence = v.object({ id: v.string(), title: v.string(), softened: v.exactOptional(v.string()) });

const wayOut = v.object({
  kind: v.picklist(kinds),
  channel: v.picklist(['link', 'form', 'email', 'post', 'phone', 'setting', 'in-message']),
  label: v.string(),
  target: v.exactOptional(v.string()),
  status: v.picklist(['as-written', 'repaired', 'moved', 'dead']),
  note: v.exactOptional(v.string()),
  stops: v.exactOptional(v.string()),
  doesNotStop: v.exactOptional(v.string()),
  for: v.exactOptional(v.string()),
  steps: v.exactOptional(v.string()),
  control: v.exactOptional(v.string()),
  deadline: v.exactOptional(
    v.object({
      amount: v.number(),
      unit: v.picklist(['days', 'business-days', 'months']),
      law: v.string(),
    }),
  ),
  checked: v.exactOptional(v.string()),
  source: v.picklist(['policy', 'page', 'directory']),
  evidence: v.array(v.object({ ...evidenceEntries, asWritten: v.exactOptional(v.string()) })),
});

const report = v.object({
  schema: v.literal(1),
  version: v.string(),
  policy,
  grade,
  findings: v.array(finding),
  silences: v.array(silence),
  waysOut: v.array(wayOut),
});

/** Rebuilds a type property by property, so that two spellings of the same shape compare as the same. */
type Flat<T> = T extends object ? { [Key in keyof T]: Flat<T[Key]> } : T;
type Same<A, B> =
  (<T>() => T extends Flat<A> ? 1 : 2) extends <T>() => T extends Flat<B> ? 1 : 2 ? true : false;

/** Does not compile when the schema and the type `Report` drift apart, optional properties included. */
const inStep: Same<v.InferOutput<typeof report>, Report> = true;

/**
 * A report from storage or a message. Properties that this version does not know are dropped.
 *
 * @throws {v.ValiError} when the value is no report of schema 1
 */
export function parseReport(value: unknown): Report {
  void inStep;
  return v.parse(report, value);
}
