import type { TabState } from '../../lib/types.ts';
import { report, reportOf, waysOut } from './report-fixture.ts';

const nothing = { findings: [], silences: [] };

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
