import { practices } from '../../lib/practices/index.ts';
import type { Finding, TabState } from '../../lib/types.ts';
import { shareOf } from '../../lib/verdict/base-rates.ts';
import { evidence, finding, report, reportOf, waysOut } from './report-fixture.ts';

const nothing = { findings: [], silences: [] };

/** Half the practices there are, each with what is known of it. */
const thirty: Finding[] = practices
  .filter(({ tier }) => tier !== 3)
  .slice(0, 30)
  .map(({ id, severity, title }) =>
    finding(id, severity, [evidence(`${title}: so says this sentence of the policy.`, 'Our practices')], {
      share: shareOf(id) ?? 0,
    }),
  );

const word = 'Datenschutzgrundverordnungsdurchführungsbestimmungen';

/** Every state a person can see, by the name the preview gives it. */
export const states: Record<string, TabState> = {
  ready: { status: 'ready', report },
  reading: { status: 'reading', since: 0 },
  'switched-off': { status: 'switched-off' },
  'settings-damaged': { status: 'settings-damaged' },
  'not-a-policy': {
    status: 'not-a-policy',
    policyLink: { href: 'https://lanternmail.example/privacy', text: 'Privacy', guessed: false },
  },
  'policy-guessed': {
    status: 'not-a-policy',
    policyLink: { href: 'https://lanternmail.example/privacy-policy', text: '', guessed: true },
  },
  'no-policy-link': { status: 'not-a-policy' },
  pdf: { status: 'unreadable', reason: 'pdf' },
  'no-access': { status: 'unreadable', reason: 'no-access' },
  summary: {
    status: 'ready',
    report: reportOf(
      {
        scope: 'summary',
        site: 'harbourcloud.example',
        controller: 'Harbour Cloud, Inc., a Delaware corporation',
        archived: { at: '2013-05-08', original: 'https://harbourcloud.example/privacy' },
        date: '2012-11-30',
        otherDomain: 'harbour-holdings.example',
        coverage: 0.74,
      },
      {
        grade: { letter: null, why: 'These are only highlights; the full policy decides.' },
        waysOut: waysOut.slice(0, 3),
      },
    ),
  },
  german: {
    status: 'ready',
    report: reportOf(
      { language: 'de', site: 'laternenpost.example', controller: 'Laternenpost GmbH' },
      { ...nothing, grade: { letter: null, why: 'Practices are read in English only for now.' } },
    ),
  },
  empty: {
    status: 'ready',
    report: reportOf(
      {},
      { ...nothing, waysOut: [], grade: { letter: 'A', because: ['No red flags and no cautions'] } },
    ),
  },
  thirty: { status: 'ready', report: reportOf({}, { findings: thirty }) },
  'long-words': {
    status: 'ready',
    report: reportOf(
      { site: `${word.toLowerCase()}.example`, controller: `${word} ${word} GmbH & Co. KGaA` },
      {
        findings: [
          finding('sells-data', 'red-flag', [evidence(word.repeat(3), `${word} > ${word}`)], {
            appliesTo: ['California', 'Colorado', 'Connecticut', 'New Hampshire', 'Rhode Island', 'Texas']
              .map((state) => `${state} residents`)
              .join('; '),
            share: 0.152,
          }),
        ],
        waysOut: waysOut
          .slice(0, 2)
          .map((way) => ({ ...way, label: `${word} ${word}`, stops: word.repeat(2) })),
      },
    ),
  },
  hostile: {
    status: 'ready',
    report: reportOf(
      {
        site: `${'very-long-label-'.repeat(4)}example.example`,
        controller: '<img src=x onerror=alert(1)> \u202Etxt.exe Inc.',
      },
      {
        waysOut: [
          {
            kind: 'delete',
            channel: 'link',
            label: `<script>alert(1)</script> ${'x'.repeat(300)}`,
            target: 'javascript:alert(1)',
            status: 'as-written',
            source: 'policy',
            evidence: [],
          },
          {
            kind: 'ads-opt-out',
            channel: 'link',
            label: '\u202EtuO tpO',
            target: `https://xn--pple-43d.example/${'long/'.repeat(60)}`,
            status: 'repaired',
            source: 'page',
            evidence: [],
          },
          {
            kind: 'email-contact',
            channel: 'email',
            label: 'Write to them',
            target: `mailto:${'a'.repeat(60)}@${'long-label.'.repeat(8)}example`,
            status: 'as-written',
            source: 'policy',
            evidence: [],
          },
        ],
      },
    ),
  },
};
