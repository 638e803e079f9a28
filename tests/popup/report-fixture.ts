import type { Evidence, Finding, Report, WayOut } from '../../lib/types.ts';

/** A made-up policy of a made-up company, with every kind of thing a report can hold. */

let position = 0;

export function evidence(quote: string, section = '', place: Evidence['place'] = 'text'): Evidence {
  const start = position;
  position += quote.length + 1;
  return { quote, section, start, end: start + quote.length, place };
}

export function wayOut(part: Partial<WayOut> & Pick<WayOut, 'kind' | 'channel' | 'label'>): WayOut {
  return { status: 'as-written', source: 'policy', evidence: [], ...part };
}

export function finding(
  practice: string,
  severity: Finding['severity'],
  quotes: Evidence[],
  more: Partial<Finding> = {},
): Finding {
  return { practice, severity, confidence: 0.93, evidence: quotes, ...more };
}

export const waysOut: WayOut[] = [
  wayOut({
    kind: 'sale-opt-out',
    channel: 'form',
    label: 'Stop the sale or sharing of your data',
    target: 'https://privacy.lanternmail.example/do-not-sell',
    stops: 'sale and sharing for cross-context ads',
    doesNotStop: 'use by their own advertising team',
    for: 'California residents',
    deadline: { amount: 15, unit: 'business-days', law: 'CCPA' },
    evidence: [
      evidence(
        'California residents may opt out of the sale or sharing of their data on this page.',
        'Your rights > California',
      ),
    ],
  }),
  wayOut({
    kind: 'ads-opt-out',
    channel: 'link',
    label: 'Opt out of ad targeting (NAI)',
    target: 'https://optout.networkadvertising.org/',
    status: 'moved',
    note: 'The address in the policy closed; the same opt-out lives here today.',
    stops: 'ads tailored by NAI members in this browser',
    doesNotStop: 'ads as such, or tracking by others',
    evidence: [
      {
        ...evidence(
          'You can opt out of receiving tailored ads from members of the Network Advertising Initiative here.',
          'Cookies and ads',
        ),
        asWritten: 'http://www.networkadvertising.org/managing/opt_out.asp',
      },
    ],
  }),
  wayOut({
    kind: 'cookie-settings',
    channel: 'setting',
    label: 'Change cookie choices',
    steps: 'Footer > Cookie preferences > Advertising',
    evidence: [
      evidence(
        'Switch advertising cookies off at any time in the footer under Cookie preferences.',
        'Cookies and ads',
        'collapsed',
      ),
    ],
  }),
  wayOut({
    kind: 'unsubscribe-in-message',
    channel: 'in-message',
    label: 'Stop marketing e-mail',
    stops: 'newsletters and offers',
    doesNotStop: 'messages about your account',
    evidence: [evidence('Every newsletter carries an unsubscribe link at its end.', 'What we send you')],
  }),
  wayOut({
    kind: 'delete',
    channel: 'email',
    label: 'Delete your data',
    target: 'mailto:privacy@lanternmail.example?subject=Erasure%20request',
    deadline: { amount: 1, unit: 'months', law: 'GDPR Art. 12(3)' },
    evidence: [
      evidence(
        'To have your account and its content erased, write to privacy@lanternmail.example.',
        'Your rights',
      ),
      evidence('We act on erasure requests sent to our privacy address.', 'Contact'),
    ],
  }),
  wayOut({
    kind: 'access',
    channel: 'email',
    label: 'Ask for a copy of your data',
    target: 'mailto:privacy@lanternmail.example',
    deadline: { amount: 1, unit: 'months', law: 'GDPR Art. 12(3)' },
    evidence: [evidence('You may ask us which data we hold about you.', 'Your rights')],
  }),
  wayOut({
    kind: 'object',
    channel: 'form',
    label: 'Object to direct marketing',
    target: 'https://lanternmail.example/legal/objection?lang=en&src=policy',
    evidence: [evidence('You may object to direct marketing at any time with our form.', 'Your rights')],
  }),
  wayOut({
    kind: 'phone',
    channel: 'phone',
    label: 'Call them',
    target: 'tel:+18005550142',
    evidence: [evidence('Our privacy line is open on weekdays: +1 800 555 0142.', 'Contact')],
  }),
  wayOut({
    kind: 'postal',
    channel: 'post',
    label: 'Write a letter',
    target: 'Lantern Mail Ltd, Privacy Office, 12 Harbour Row, Dublin D02 XY45, Ireland',
    evidence: [evidence('Letters reach us at the address below.', 'Contact')],
  }),
  wayOut({
    kind: 'dispute',
    channel: 'link',
    label: 'Complain to the seal provider',
    target: 'http://seal.lanternmail.example/complaints',
    status: 'dead',
    note: 'The seal programme ended in 2019.',
    evidence: [evidence('Unresolved complaints may be taken to our seal provider.', 'Disputes')],
  }),
  wayOut({
    kind: 'regulator',
    channel: 'link',
    label: 'Complain to the Irish data protection authority',
    target: 'https://www.dataprotection.ie/en/contact/how-contact-us',
    source: 'directory',
  }),
];

const noSale = evidence('We do not currently sell your data for money.', 'How we share data');

export const findings: Finding[] = [
  finding(
    'shares-for-third-party-marketing',
    'red-flag',
    [
      evidence(
        'From time to time we pass your name, postal address and e-mail address to carefully chosen partners, so that they can tell you about products we think you will like.',
        'How we share data > Partners',
      ),
      evidence(
        'Our partners may contact you directly about their own offers.',
        'How we share data > Partners',
      ),
      evidence('Co-branded sweepstakes entries go to the co-sponsor too.', 'Promotions', 'collapsed'),
    ],
    { share: 0.21 },
  ),
  finding(
    'ai-training',
    'red-flag',
    [
      evidence(
        'The content of your messages helps us to train and improve our language models.',
        'Product improvement',
      ),
    ],
    {
      share: 0.04,
    },
  ),
  finding(
    'sells-data',
    'red-flag',
    [
      evidence(
        'Some of these disclosures are a sale under the law of California.',
        'Your rights > California',
      ),
    ],
    {
      appliesTo: 'California residents',
      share: 0.11,
      contradicts: [{ practice: 'no-sale', evidence: noSale }],
    },
  ),
  finding(
    'consent-by-use',
    'caution',
    [evidence('By using Lantern Mail you agree to everything in this notice.', 'About this notice')],
    {
      share: 0.58,
    },
  ),
  finding('vague-retention', 'caution', [
    evidence('We keep data for as long as it is useful to our business.', 'How long we keep data'),
  ]),
  finding('international-transfer', 'caution', [
    evidence('Your data may be stored in countries whose laws protect it less than yours.', 'Transfers'),
  ]),
  finding('shares-with-service-providers', 'neutral', [
    evidence('Hosting and payment companies process data on our behalf.', 'How we share data'),
  ]),
  finding('third-party-sites', 'neutral', [
    evidence('We are not responsible for sites that we link to.', 'Links'),
  ]),
  finding('collects-data', 'neutral', [
    evidence('We collect what you type into our forms.', 'What we collect'),
  ]),
  finding('breach-notification', 'good', [
    evidence('Should your data be breached, we tell you within three days.', 'Security'),
  ]),
  finding('no-sale', 'good', [noSale], {
    share: 0.7,
    limits: ['currently', 'for money'],
    contradicts: [
      {
        practice: 'sells-data',
        evidence: evidence(
          'Some of these disclosures are a sale under the law of California.',
          'Your rights > California',
        ),
      },
    ],
  }),
  finding('access-correct-delete', 'good', [
    evidence('You can see, correct and erase your data in your account.', 'Your rights'),
  ]),
];

export const report: Report = {
  schema: 1,
  version: '0.1.0+m1a2b3c4',
  policy: {
    url: 'https://www.lanternmail.example/privacy',
    title: 'Privacy notice',
    site: 'lanternmail.example',
    controller: 'Lantern Mail Ltd',
    language: 'en',
    date: '2024-03-19',
    scope: 'full',
    words: 4_210,
    coverage: 0.99,
    text: '',
  },
  grade: {
    letter: 'D',
    because: [
      '3 red flags, one of them rare: trains AI on your data',
      '3 cautions',
      '2 promises in your favour',
    ],
    percentile: 22,
  },
  findings,
  silences: [
    { id: 'missing-retention', title: 'How long data are kept' },
    { id: 'missing-complaint', title: 'Where to complain' },
    {
      id: 'missing-transfers',
      title: 'Which countries data go to',
      softened: 'The full policy may say it.',
    },
  ],
  waysOut,
};

/** A report that differs from the one above in some of its policy's facts. */
export function reportOf(policy: Partial<Report['policy']>, rest: Partial<Report> = {}): Report {
  return { ...report, ...rest, policy: { ...report.policy, ...policy } };
}
