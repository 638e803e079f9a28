import { afterEach, describe, expect, test, vi } from 'vitest';
import { analyze, analyzeInSlices } from '../lib/analyze.ts';
import type { Classifier } from '../lib/classify/classifier.ts';
import type { Block, PolicyPage } from '../lib/types.ts';

const sentence = 'We collect your name and address when you order. You may opt out at any time. ';
const statements = 400;

const blocks: Block[] = Array.from({ length: statements / 2 }, () => ({
  kind: 'paragraph',
  text: sentence.trim(),
  heading: 'Privacy Policy',
  place: 'text',
}));

const page: PolicyPage = {
  url: 'https://example.com/privacy',
  title: 'Privacy Policy',
  language: 'en',
  blocks,
  links: [],
  margins: [],
  coverage: 1,
  truncated: false,
};

const classifier: Classifier = {
  version: 'test',
  classify: ({ text }) => (text.includes('opt out') ? [{ id: 'marketing-opt-out', confidence: 0.9 }] : []),
  instructionsIn: () => [],
};

const day = new Date('2026-01-01');

describe('an analysis in slices', () => {
  afterEach(() => vi.restoreAllMocks());

  test('gives the same report as one without a pause', async () => {
    expect(await analyzeInSlices(page, classifier, day)).toEqual(analyze(page, classifier, day));
  });

  test('lets the worker answer in between when the policy is long', async () => {
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      clock += 5; // A slow machine: each look at the clock comes 5 ms after the one before.
      return clock;
    });
    let answers = 0;
    let next = setImmediate(function answer() {
      answers += 1;
      next = setImmediate(answer);
    });
    await analyzeInSlices(page, classifier, day);
    clearImmediate(next);
    expect(answers).toBeGreaterThan(20);
  });
});

test.each([
  ['en', statements],
  ['fr', 0],
  ['und', 0],
])(
  'the classifier reads a long policy in "%s" %i times: its practices are in English only',
  (language, times) => {
    const classify = vi.fn(classifier.classify);
    analyze({ ...page, language }, { ...classifier, classify }, day);
    expect(classify).toHaveBeenCalledTimes(times);
  },
);
