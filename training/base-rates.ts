/**
 * Measures how usual each practice is: `node training/base-rates.ts`, after every change of the model, its thresholds or the rules behind
 * it. Reads the English policies of the shared folder as the command line does and writes lib/verdict/base-rates-data.ts.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../lib/analyze.ts';
import { shippedClassifier } from '../lib/cli/model-file.ts';
import { practices } from '../lib/practices/index.ts';
import type { Finding, Report } from '../lib/types.ts';
import { costOf } from '../lib/verdict/grade.ts';
import { englishPolicies, type PolicySource, readPolicyFile } from './policies.ts';

const ROOT = join(import.meta.dirname, '..');
const FILE = join(ROOT, 'lib/verdict/base-rates-data.ts');

/** The day on which the policies are judged, so that a later run gives the same file. */
const TODAY = new Date('2026-11-22T12:00:00Z');

const classifier = await shippedClassifier();
const reports = englishPolicies().flatMap((policy, i) => {
  if (i % 100 === 0) console.log(`${process.uptime().toFixed(0)} s  ${i} policies`);
  const report = reportOf(policy);
  return report === undefined ? [] : [report];
});
const shares = new Map(practices.map(({ id }) => [id as string, shareOf(id, reports)]));
const costs = reports
  .filter(({ grade }) => grade.letter !== null)
  .map(({ findings }) => costOf(findings.map(withShare)))
  .sort((a, b) => a - b);
writeFileSync(FILE, source(reports.length, classifier.version));
execFileSync(join(ROOT, 'node_modules/.bin/biome'), ['format', '--write', FILE]);
console.log(
  `${FILE}: ${reports.length} policies, ${costs.length} of them graded, model ${classifier.version}`,
);

/** Undefined for a text that turns out not to be read, or not to be English. */
function reportOf(policy: PolicySource): Report | undefined {
  const result = readPolicyFile(policy);
  const report = result.status === 'read' ? analyze(result.page, classifier, TODAY) : undefined;
  if (report?.policy.language === 'en') return report;
  console.log(`left out: ${policy.file} (${report?.policy.language ?? 'not read'})`);
  return undefined;
}

function shareOf(practice: string, among: readonly Report[]): number {
  const stating = among.filter(({ findings }) => findings.some((finding) => finding.practice === practice));
  return Number((stating.length / among.length).toFixed(3));
}

function withShare(finding: Finding): Finding {
  return { ...finding, share: shares.get(finding.practice) ?? 0.5 };
}

/** Costs at each hundredth of the policies, from the one that costs least to the one that costs most. */
function hundredths(): number[] {
  return Array.from({ length: 101 }, (_, i) => {
    const cost = costs[Math.round((i / 100) * (costs.length - 1))] ?? 0;
    return Number(cost.toFixed(2));
  });
}

function source(policies: number, model: string): string {
  const shown = practices.filter(({ tier }) => tier !== 3).map(({ id }) => [id, shares.get(id)]);
  return `import type { PracticeId } from '../practices/index.ts';

// Made by training/base-rates.ts; made again, not changed by hand.

/** The English policies that were measured, and the model that read them. */
export const measured = ${JSON.stringify({ policies, model })};

/** Share (0..1) of them that state a practice, be it to some people only. */
export const shares: Readonly<Partial<Record<PracticeId, number>>> = ${JSON.stringify(Object.fromEntries(shown))};

/** What the findings of a policy cost (\`costOf\`) at each hundredth of them, from the least to the most. */
export const costs: readonly number[] = ${JSON.stringify(hundredths())};
`;
}
