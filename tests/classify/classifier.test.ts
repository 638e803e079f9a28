import { describe, expect, test } from 'vitest';
import { createClassifier } from '../../lib/classify/classifier.ts';
import {
  featuresOf,
  headingFeaturesOf,
  leadFeaturesOf,
  ownFeaturesOf,
  SPACES,
} from '../../lib/classify/features.ts';
import { logistic } from '../../lib/classify/logistic.ts';
import { decodeModel } from '../../lib/classify/model.ts';
import { classifier, practicesIn, shippedBytes, shippedModel } from './shipped.ts';

describe('classify', () => {
  test('names its model', () => {
    expect(classifier.version).toBe(`m${shippedModel.id}`);
  });

  test.each([
    [
      'business-transfer',
      'In the event of a merger or acquisition, your information may be transferred to the new owner.',
      '',
      '',
    ],
    ['no-sale', 'We do not sell your personal information to third parties.', '', ''],
    [
      'children-not-targeted',
      'We do not knowingly collect personal information from children under 13.',
      '',
      '',
    ],
    [
      'access-correct-delete',
      'access the personal data we hold about you',
      'You have the right to:',
      'Your rights',
    ],
    [
      'data-portability',
      'receive your data in a machine-readable format',
      'You have the right to:',
      'Your rights',
    ],
    [
      'device-identifiers',
      'IP address, browser type and operating system',
      'We automatically collect:',
      'Information we collect',
    ],
    [
      'third-party-analytics',
      'We use Google Analytics to understand how visitors use our site.',
      '',
      'Cookies',
    ],
    [
      'marketing-opt-out',
      '(b) You can unsubscribe from our newsletter by the link in every message.',
      '',
      'Your choices',
    ],
    [
      'void-transfer-framework',
      'We comply with the EU-U.S. Privacy Shield Framework.',
      '',
      'International transfers',
    ],
  ])('finds %s in: %s', (practice, text, lead, heading) => {
    expect(practicesIn(text, lead, heading)).toContain(practice);
  });

  test('a list item is read with the sentence that introduces its list', () => {
    const item = 'data brokers and advertising partners';
    expect(practicesIn(item, 'We receive information about you from:')).toContain('third-party-data-sources');
    expect(practicesIn(item, 'We share your information with:')).not.toContain('third-party-data-sources');
  });

  test('Markdown, curly quotes and list marks change nothing', () => {
    const plain = classifier.classify({ text: "We don't sell your personal information." });
    expect(classifier.classify({ text: '(iv) **We don’t** sell your  personal information.' })).toEqual(
      plain,
    );
    expect(
      classifier
        .classify({ text: '2\\. We don’t\u00a0sell your “personal information”.' })
        .map(({ id }) => id),
    ).toEqual(plain.map(({ id }) => id));
  });

  test('the surest practice comes first, each with a confidence over its threshold', () => {
    const detected = classifier.classify({
      text: 'We share your email address with service providers and affiliates, and use Google Analytics and web beacons.',
    });
    expect(detected.length).toBeGreaterThan(1);
    for (const [i, { id, confidence }] of detected.entries()) {
      expect(confidence).toBeLessThanOrEqual(detected[i - 1]?.confidence ?? 1);
      expect(confidence).toBeGreaterThanOrEqual(
        shippedModel.decisions.find((decision) => decision.id === id)?.threshold ?? 2,
      );
    }
  });

  test.each([
    [''],
    [' '],
    ['Privacy Policy'],
    ['Contents'],
    ['Cookies are small text files.'],
    ['Last updated: 3 May 2021'],
    ['© 2024 Example Ltd.'],
  ])('finds nothing in %j', (text) => {
    expect(practicesIn(text)).toEqual([]);
  });
});

describe('the same statement gives the same answer', () => {
  const statements = [
    {
      text: 'We may share data with partners.',
      heading: 'Sharing > Partners',
      lead: '',
      before: 'Partners help us.',
    },
    { text: 'IP address', lead: 'We collect:', heading: '', before: '' },
    { text: 'We do not respond to Do Not Track signals.' },
  ];

  test('from another classifier, in another order, between other statements', () => {
    const other = createClassifier(decodeModel(shippedBytes.slice()));
    const first = statements.map((statement) => classifier.classify(statement));
    classifier.classify({ text: 'Something else entirely, in between.' });
    const second = [...statements].reverse().map((statement) => other.classify(statement));
    expect(second.reverse()).toEqual(first);
  });

  test('confidence has four digits, so that the last bit of no engine shows', () => {
    for (const { confidence } of statements.flatMap((statement) => classifier.classify(statement))) {
      expect(Math.round(confidence * 10_000) / 10_000).toBe(confidence);
    }
  });

  test.each([-40, -30, -8, -1, -0.01, 0, 0.5, 3, 12, 40])('logistic(%d) without Math.exp', (x) => {
    expect(logistic(x)).toBeCloseTo(1 / (1 + Math.exp(-x)), 8);
  });
});

describe('features of a statement', () => {
  test.each([
    ['a sentence', { text: 'We sell it.', lead: '', heading: '', before: '' }],
    [
      'an item with all around it',
      {
        text: 'your purchases and what partners tell us',
        lead: 'We do not collect, for instance:',
        heading: 'Privacy notice > Your data > What we gather',
        before: 'Partners may sell it.',
      },
    ],
  ])('are its own, and those of its lead-in and its heading: %s', (_, input) => {
    const together = [
      ...hashesIn(ownFeaturesOf(input)),
      ...hashesIn(leadFeaturesOf(input.lead)),
      ...hashesIn(headingFeaturesOf(input.heading)),
    ];
    expect(together.sort()).toEqual(hashesIn(featuresOf(input)).sort());
  });
});

function hashesIn({ hashes, length }: ReturnType<typeof featuresOf>): number[] {
  return [...hashes.subarray(0, length)];
}

describe('hostile text', () => {
  const million = 1_000_000;
  test.each([
    ['two million letters without a space', 'a'.repeat(2 * million)],
    ['two million spaces', ' '.repeat(2 * million)],
    ['brackets', '['.repeat(million)],
    ['half links', '[a]('.repeat(million / 4)],
    ['backslashes', '\\'.repeat(million)],
    ['at signs', 'a@'.repeat(million / 2)],
    ['dots after an at sign', `a@b${'.'.repeat(million)}`],
    ['marks of enumeration', '1.'.repeat(million / 2)],
    ['emphasis', '*_'.repeat(million / 2)],
    ['negations', 'please do not '.repeat(million / 14)],
    ['surrogates without partners', '\ud800\udc00\ud800'.repeat(million / 3)],
    ['combining marks', `e${'\u0301'.repeat(million)}`],
    ['bidirectional marks', '\u202e\u2066we sell your data\u2069'.repeat(50_000)],
    ['control characters', '\u0000\u0001\u0007'.repeat(million / 3)],
    ['apostrophes', "n't'".repeat(million / 4)],
  ])('%s: an answer, and bounded work', (_, text) => {
    const features = featuresOf({ text, lead: text, heading: text, before: text });
    expect(features.length).toBeLessThan(5_000);
    expect(features.length).toBeLessThanOrEqual(features.hashes.length);
    for (const space of features.spaces) expect(space).toBeLessThan(Object.keys(SPACES).length);
    expect(Array.isArray(classifier.classify({ text, lead: text, heading: text, before: text }))).toBe(true);
  });
});
