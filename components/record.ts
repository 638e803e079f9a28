import { t } from '../lib/browser/words.ts';
import { practiceById } from '../lib/practices/index.ts';
import type { Evidence, Finding, Report } from '../lib/types.ts';
import { isCutShort } from '../lib/verdict/quote.ts';
import { findingsByRegion } from './findings-by-region.ts';
import { spokenAudience, spokenDate } from './spoken.ts';

/**
 * A finding as plain text that can be checked without Wayout: each sentence verbatim, where it stands, whose policy it is,
 * of when, and its address.
 *
 * @param day on which it is copied, YYYY-MM-DD
 */
export function findingAsText(finding: Finding, report: Report, day: string): string {
  return [...findingLines(finding), '', ...sourceLines(report, day)].join('\n');
}

/** All findings and silences of a report in the same way, with its grade; `day` as above. */
export function reportAsText(report: Report, day: string): string {
  const { 'red-flag': flags, caution, neutral, good } = findingsByRegion(report.findings);
  const silences = report.silences.map(({ title, softened }) => [
    softened ? `${title} (${softened})` : title,
  ]);
  return [
    sourceLines(report, day),
    gradeLines(report),
    ...regionLines(t('redFlags'), flags.map(findingLines)),
    ...regionLines(t('alsoNoted'), [...caution, ...neutral].map(findingLines)),
    ...regionLines(t('good'), good.map(findingLines)),
    ...regionLines(t('notStated'), silences.length === 0 ? [] : [silences.flat()]),
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function regionLines(name: string, items: string[][]): string[][] {
  return items.length === 0 ? [] : [[name.toLocaleUpperCase(t('locale'))], ...items];
}

function gradeLines({ grade }: Report): string[] {
  if (grade.letter === null) return [`${t('gradeNone')}: ${grade.why}`];
  return [`${t('grade')} ${grade.letter}`, ...grade.because];
}

function sourceLines({ policy, version }: Report, day: string): string[] {
  const { title, site, controller, url, date, archived } = policy;
  return [
    [title, site, controller].filter(Boolean).join(' – '),
    url,
    [
      date === undefined ? t('dateUnknown') : t('dateOf', spokenDate(date)),
      ...(archived ? [t('archivedOn', spokenDate(archived.at))] : []),
      t('copiedOn', spokenDate(day)),
      `Wayout ${version}`,
    ].join(' · '),
  ];
}

function findingLines({ practice, appliesTo, note, limits, evidence, contradicts = [] }: Finding): string[] {
  return [
    titleOf(practice),
    ...(appliesTo === undefined ? [] : [`${t('appliesTo')} ${spokenAudience(appliesTo)}`]),
    ...(note === undefined ? [] : [note]),
    ...(limits === undefined ? [] : [`${t('promiseLimited')} ${limits.map((one) => `“${one}”`).join(', ')}`]),
    ...evidence.map(quoted),
    ...contradicts.flatMap((other) => [
      `${t('contradicts')} ${titleOf(other.practice)}`,
      quoted(other.evidence),
    ]),
  ];
}

const titleOf = (practice: string) => practiceById.get(practice)?.title ?? practice;

function quoted(evidence: Evidence): string {
  const { lead, quote, section } = evidence;
  const words = `“${quote}${isCutShort(evidence) ? ' …' : ''}”`;
  return [lead, words, section && `(${section})`].filter(Boolean).join(' ');
}
