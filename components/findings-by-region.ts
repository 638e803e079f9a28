import { practiceById } from '../lib/practices/index.ts';
import { isOfPlace } from '../lib/residence/order.ts';
import type { Residence } from '../lib/residence/residence.ts';
import type { Finding, Severity } from '../lib/types.ts';

export type FindingsByRegion = Record<Severity, Finding[]>;

/** Findings apart by severity in the report's order, without the general fallbacks of tier 3. */
export function findingsByRegion(findings: Finding[]): FindingsByRegion {
  const shown = findings.filter((finding) => practiceById.get(finding.practice)?.tier !== 3);
  const of = (severity: Severity) => shown.filter((finding) => finding.severity === severity);
  return { 'red-flag': of('red-flag'), caution: of('caution'), neutral: of('neutral'), good: of('good') };
}

/** Whether a finding speaks of the reader: of everybody, or of the residents of their place. */
export function concerns({ appliesTo }: Finding, residence?: Residence): boolean {
  if (appliesTo === undefined) return true;
  return residence !== undefined && isOfPlace(appliesTo, residence);
}
