import { practiceById } from '../practices/index.ts';
import type { Evidence, Finding, Report, Severity, WayOut } from '../types.ts';
import { measured } from '../verdict/base-rates-data.ts';

/** A report for a person at a terminal, in the order of the popup: ways out, red flags, the rest. */
export function printReport(report: Report): string {
  return [
    header(report),
    section('Ways out', report.waysOut.map(wayOutLines)),
    section('Red flags', withSeverity(report, 'red-flag').map(findingLines)),
    section(
      'Also noted',
      [...withSeverity(report, 'caution'), ...withSeverity(report, 'neutral')].map(findingLines),
    ),
    section('Good', withSeverity(report, 'good').map(findingLines)),
    section(
      'Not stated',
      report.silences.map(({ title, softened }) =>
        softened === undefined ? title : `${title} (${softened})`,
      ),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function header({ policy, grade, version }: Report): string {
  const scope = policy.scope === 'summary' ? ', only a summary' : '';
  const lines = [
    policy.title || '(no title)',
    [policy.site, policy.controller].filter((part) => part).join(' · '),
    policy.otherDomain === undefined ? '' : `Policy of another domain: ${policy.otherDomain}`,
    policy.date === undefined ? 'No date' : `Date: ${policy.date}`,
    policy.archived === undefined ? '' : `Archived on ${policy.archived.at} from ${policy.archived.original}`,
    `${policy.words} words in ${policy.language}, ${Math.round(policy.coverage * 100)} % of the text read${scope}`,
    grade.letter === null
      ? `No grade: ${grade.why}`
      : `Grade ${grade.letter}${[...grade.because, ...placeOf(grade.percentile)].map((reason) => `\n  ${reason}`).join('')}`,
    `Wayout ${version}`,
  ];
  return lines
    .filter((line) => line !== '')
    .map(plain)
    .join('\n');
}

function placeOf(percentile: number | undefined): string[] {
  return percentile === undefined ? [] : [`Better than ${percentile} % of ${measured.policies} policies.`];
}

function wayOutLines(way: WayOut): string {
  const about = way.for === undefined ? '' : ` (${way.for})`;
  const lines = [
    `${way.label}${about}`,
    way.control === undefined ? '' : `On the page: “${way.control}”`,
    way.target === undefined ? (way.steps ?? '') : `→ ${way.target}`,
    way.note ?? '',
    way.stops === undefined ? '' : `Stops: ${way.stops}`,
    way.doesNotStop === undefined ? '' : `Does not stop: ${way.doesNotStop}`,
    way.deadline === undefined ? '' : deadlineLine(way.deadline),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function deadlineLine({ amount, unit, law }: NonNullable<WayOut['deadline']>): string {
  const units = unit.replace('-', ' ');
  return `They must answer within ${amount} ${amount === 1 ? units.slice(0, -1) : units} (${law})`;
}

function findingLines(finding: Finding): string {
  const title = practiceById.get(finding.practice)?.title ?? finding.practice;
  const whom = finding.appliesTo === undefined ? '' : ` [${finding.appliesTo}]`;
  const [first, ...more] = finding.evidence;
  const lines = [
    `${title}${whom}`,
    finding.note ?? '',
    finding.limits === undefined
      ? ''
      : `With limits: ${finding.limits.map((words) => `“${words}”`).join(', ')}`,
    first === undefined ? '' : quoted(first),
    more.length === 0 ? '' : `and ${more.length} more`,
    ...(finding.contradicts ?? []).map(
      ({ practice, evidence }) =>
        `But also: ${practiceById.get(practice)?.title ?? practice}: ${quoted(evidence)}`,
    ),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

/** The sentence, behind the words that introduce it where it is an item of a list. */
function quoted({ lead, quote }: Evidence): string {
  return `${lead === undefined ? '' : `${lead} `}“${quote}”`;
}

function withSeverity(report: Report, severity: Severity): Finding[] {
  return report.findings.filter((finding) => finding.severity === severity);
}

function section(title: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  return [title, ...items.map((item) => `  • ${plain(item).replaceAll('\n', '\n    ')}`)].join('\n');
}

/** A page's text may hold control characters that would move a terminal's cursor or change its colours. */
function plain(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}]/gu, (character) => (character === '\n' ? '\n' : ''));
}
