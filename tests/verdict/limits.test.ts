import { describe, expect, test } from 'vitest';
import { limitsOf } from '../../lib/verdict/limits.ts';

describe('the limit of a promise not to sell', () => {
  test.each([
    [
      'We do not share your data with third parties for their promotional purposes.',
      ['for their promotional purposes'],
    ],
    ['We never pass on your details without your consent.', ['without your consent']],
    ['Your data is not sold for money.', ['for money']],
    ['We do not currently sell personal information.', ['currently']],
    ['In the past 12 months we have not sold any personal information.', ['In the past 12 months']],
    ['We do not sell your data in the traditional sense.', ['in the traditional sense']],
    ['We do not sell personal information as defined by the CCPA.', ['as defined by the CCPA']],
    ['We will not rent our customer list.', ['our customer list']],
    ['This promise not to sell data is for registered users only.', ['registered users only']],
    ['We do not sell the data of our subscribers to others.', ['of our subscribers to others']],
    ['E-mail addresses are never shared with anyone else.', ['E-mail addresses']],
    ['We do not give your details to unaffiliated companies.', ['unaffiliated companies']],
    ['Unless you ask us to, we do not sell your data.', ['Unless you ask us to']],
    ['We do not share your data with anyone, except as required by law.', ['except as required by law']],
    ['We do not sell your data, but may rent it to sponsors.', ['but may rent it to sponsors']],
    [
      'We do not presently sell your data for cash, unless you agree.',
      ['presently', 'for cash', 'unless you agree'],
    ],
    ['We do not sell personal data as most people understand that.', ['as most people understand that']],
    ['We do not sell data in the way most people think of it.', ['in the way most people think of it']],
    ['We do not disclose personal data for users under the age of 18.', ['for users under the age of 18']],
    ['We never sell your data without your consent (say, a tick).', ['without your consent']],
    ['We do not sell your data under U.S. law without your consent.', ['without your consent']],
  ])('%s', (sentence, limits) => {
    expect(limitsOf('no-sale', sentence)).toEqual(limits);
  });

  test.each([
    'We do not sell your data.',
    'We do not sell your personal data to anyone, for money or anything else.',
    'We neither sell nor rent your e-mail address and other personal information.',
    'We do not sell your data, and we use it for marketing only with your consent.',
    'We never sell your data, nor do we share it for advertising.',
    'We do not sell your personal data, including as a sale is defined in California.',
    'We do not sell personal data for monetary or other valuable consideration.',
  ])('%s has none', (sentence) => {
    expect(limitsOf('no-sale', sentence)).toEqual([]);
  });

  test('is cut at a word where it does not end', () => {
    const [limit = ''] = limitsOf(
      'no-sale',
      `We do not sell your data except ${'to a partner '.repeat(40)}.`,
    );
    expect(limit.length).toBeLessThanOrEqual(120);
    expect(limit).toMatch(/(?:to|a|partner)$/);
  });
});

describe('the limit of another promise', () => {
  test.each([
    ['honours-opt-out-signals', 'Where required by law, we honour such a signal.', ['Where required by law']],
    ['access-correct-delete', 'We delete your data on request, unless we need it.', ['unless we need it']],
    [
      'changes-notified',
      'We tell you of changes to the extent required by law.',
      ['to the extent required by law'],
    ],
    [
      'no-sale',
      'We do not sell data, as the term “sell” is understood.',
      ['as the term “sell” is understood'],
    ],
    [
      'no-sale',
      'We do not sell data, as the term "sell" is understood.',
      ['as the term "sell" is understood'],
    ],
    ['purpose-limitation', 'We use it for no purpose other than those told here.', []],
    ['purpose-limitation', 'We use it for this only, unless you agree.', ['unless you agree']],
    ['breach-notification', 'We tell you of every breach within three days.', []],
    ['marketing-opt-out', 'You may stop our marketing for your e-mail address.', []],
  ])('%s: %s', (practice, sentence, limits) => {
    expect(limitsOf(practice, sentence)).toEqual(limits);
  });

  test('what is no promise has no limit', () => {
    expect(limitsOf('sells-data', 'We sell your data unless you object.')).toEqual([]);
    expect(limitsOf('from-a-later-version', 'We do not sell it for money.')).toEqual([]);
  });
});
