import { describe, expect, test } from 'vitest';
import { conceptNames, mentionsIn } from '../../lib/classify/concepts.ts';
import { wordsIn } from '../../lib/classify/words.ts';

function conceptsIn(text: string): string[] {
  return mentionsIn(wordsIn(text)).map(
    ({ concept, negated }) => `${negated ? 'not ' : ''}${conceptNames[concept]}`,
  );
}

describe('words and phrases of one kind', () => {
  test.each([
    ['We keep the allergies you tell us about.', ['company', 'health', 'reader', 'company']],
    ['A scan of your retina is stored.', ['biometric']],
    ['Partners follow you on other websites.', ['others', 'elsewhere']],
    ['Each driver\u2019s license is checked.', ['identity']],
    ['The dispute goes to arbitration.', ['dispute']],
    ['We never ask for your passport.', ['not gather', 'not identity']],
    ['We do not sell it; partners may rent it.', ['sell', 'others']],
  ])('%s', (text, concepts) => {
    expect(conceptsIn(text)).toEqual(expect.arrayContaining([...new Set(concepts)]));
  });

  test.each([
    ['The other side of the website is blue.', 'elsewhere'],
    ['Security matters on social networks.', 'identity'],
    ['', 'company'],
  ])('%s: no %s', (text, concept) => {
    expect(conceptsIn(text)).not.toContain(concept);
  });

  test('a mention that is not negated counts before one that is', () => {
    expect(conceptsIn('We do not sell lists. Partners sell lists.')).toContain('sell');
  });
});
