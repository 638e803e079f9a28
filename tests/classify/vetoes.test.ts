import { describe, expect, test } from 'vitest';
import { withoutVetoed } from '../../lib/classify/vetoes.ts';

function survives(
  practice: string,
  text: string,
  around: { lead?: string; heading?: string; before?: string } = {},
): boolean {
  return withoutVetoed([{ id: practice, confidence: 0.9 }], { text, ...around }).length === 1;
}

describe('a rule takes back what the model saw', () => {
  test.each([
    ['sells-data', 'We never sell personal data.'],
    ['forced-dispute-terms', 'Dispute Resolution'],
    ['sells-data', 'Sale of data'],
    ['no-sale', 'We share your personal data with advertisers.'],
    ['no-sale', 'We can give no guarantee that your data are safe from thieves.'],
    [
      'void-transfer-framework',
      'Notices under the safe harbor of the Digital Millennium Copyright Act go to our agent.',
    ],
    [
      'void-transfer-framework',
      'These forward-looking statements are made under the safe harbor of the securities laws.',
    ],
    ['ignores-do-not-track', 'We do not respond to letters without a return address.'],
    ['ai-training', 'Our staff use recorded calls to improve the service.'],
    ['collects-from-children', 'We do not knowingly collect personal information from children under 13.'],
    ['collects-from-children', 'The site isn’t directed to children.'],
    ['sensitive-data-collection', 'Please do not send us copies of your passport.'],
    ['sensitive-data-collection', 'The data that you submit should not include any sensitive personal data.'],
    [
      'shares-for-third-party-marketing',
      'You may receive marketing messages about the app and third party products that we think will interest you.',
    ],
    ['shares-for-third-party-marketing', 'We may send you offers on goods of other companies.'],
    ['sensitive-data-collection', 'We will never ask you for your social security number.'],
    ['sensitive-data-collection', 'We do not collect biometric data.'],
    ['sensitive-data-collection', 'Uploading health records of other people is prohibited.'],
    ['ai-training', 'You can opt out of the training of our models in your settings.'],
    ['shares-for-third-party-marketing', 'We won’t share your address with others for their marketing.'],
    [
      'shares-for-third-party-marketing',
      'To opt out of our sharing your details for marketing, write to us.',
    ],
    [
      'shares-for-third-party-marketing',
      'You decide whether we share your name with sponsors; we do not share it for their marketing before you agree.',
    ],
    ['void-transfer-framework', 'We take part in a COPPA safe harbor program.'],
    ['void-transfer-framework', 'We signed up to the Privacy Shield but we do not rely on it for transfers.'],
    ['sells-data', 'We may rent or sell aggregated visitor counts to sponsors.'],
    ['sells-data', 'Many companies work with ad networks in ways that count as sales.'],
    ['sells-data', 'If we ever sell your data, we will ask you first.'],
    [
      'shares-for-third-party-marketing',
      'We will get your clear consent before our sponsors may write to you.',
    ],
    ['ignores-do-not-track', 'The site honours Do Not Track and other signals.'],
    ['ignores-do-not-track', 'There is still no common standard for Do Not Track signals.'],
    ['ai-training', 'Our assistant is an artificial intelligence and tells you so.'],
    ['shares-for-third-party-marketing', 'With your consent, sponsors get your address for their offers.'],
    ['forced-dispute-terms', 'Your letter about the claim must be signed by you.'],
    ['session-recording', 'We log page response times and the length of your visits.'],
  ])('%s: %s', (practice, text) => {
    expect(survives(practice, text)).toBe(false);
  });
});

describe('a red flag rests on what says that something is done', () => {
  test.each([
    ['a question', 'sells-data', 'Do we sell your personal data?'],
    ['a short question', 'sells-data', 'Personal data sold to others?'],
    ['a heading', 'sensitive-data-collection', 'Biometric Data and Identity Checks'],
    ['a link', 'cross-site-tracking', 'Advertising cookies and tracking on other websites'],
    ['a definition', 'sells-data', 'By selling we mean handing your data to others for money.'],
    [
      'a definition in quotes',
      'sensitive-data-collection',
      '“Sensitive data” means data on health, religion or race.',
    ],
    ['a definition of the law', 'sells-data', 'Some states define a “sale” to include ads.'],
    [
      'a pointer',
      'cross-site-tracking',
      'To learn more about tracking across websites, visit our help centre.',
    ],
    ['a polite pointer', 'sells-data', 'Please also see “Sale of personal information” in our other notice.'],
  ])('not on %s', (_, practice, text) => {
    expect(survives(practice, text)).toBe(false);
  });

  test.each([
    ['an item of a list', 'sensitive-data-collection', 'Biometric data', { lead: 'We collect:' }],
    ['a bullet', 'sensitive-data-collection', '• copies of your passport or identity card', {}],
    [
      'a pointer that tells it',
      'cross-site-tracking',
      'Learn more about how partners which track you on other websites use cookies.',
      {},
    ],
    [
      'a pointer to the framework',
      'void-transfer-framework',
      'To learn more about the Privacy Shield and to view our certification, visit its website.',
      {},
    ],
    ['a sentence that ends in a question', 'sells-data', 'We sell your data. How can you refuse?', {}],
  ])('but on %s', (_, practice, text, around) => {
    expect(survives(practice, text, around)).toBe(true);
  });
});

describe('a rule leaves alone what is meant', () => {
  test.each([
    ['sells-data', 'We sell aggregated profiles and the personal data in them.', {}],
    [
      'sells-data',
      'Advertising and marketing partners',
      { lead: 'Categories of recipients to whom it was sold:' },
    ],
    ['no-sale', 'sell your personal information', { lead: 'We don’t:' }],
    ['sensitive-data-collection', 'Passport copies', { lead: 'We collect:' }],
    ['void-transfer-framework', 'We joined Safe Harbor.', {}],
    ['no-sale', 'Your data are disclosed only to the couriers who need them.', {}],
    ['void-transfer-framework', 'We comply with the US-EU Safe Harbor framework.', {}],
    [
      'void-transfer-framework',
      'We adhere to its principles of notice and choice.',
      { before: 'We joined the Privacy Shield.' },
    ],
    ['ignores-do-not-track', 'We take no action on it.', { heading: 'Do Not Track' }],
    ['ai-training', 'What you write may be used to train our models.', {}],
    ['collects-from-children', 'Children may create a profile with a nickname and a photo.', {}],
    ['sensitive-data-collection', 'We collect your health records and a copy of your passport.', {}],
    [
      'sensitive-data-collection',
      'We do not ask for health data unless you join the study, which collects it.',
      {},
    ],
    ['sensitive-data-collection', 'It is prohibited to lie, and we may collect a copy of your passport.', {}],
    ['ai-training', 'We use your posts to train our models; you can opt out.', {}],
    [
      'shares-for-third-party-marketing',
      'If you have not opted out of this, we may share your address for marketing.',
      {},
    ],
    [
      'shares-for-third-party-marketing',
      'You may receive offers from third parties to whom we gave your address.',
      {},
    ],
    [
      'shares-for-third-party-marketing',
      'Trusted companies may receive your data to market their goods.',
      {},
    ],
    ['business-transfer', 'If we sell our business, your details may pass to the new owner.', {}],
  ])('%s: %s', (practice, text, around) => {
    expect(survives(practice, text, around)).toBe(true);
  });
});

test('where a promise not to sell is surer than a sale, the sale goes', () => {
  const text = 'We sell no data, but some sharing may be a sale of personal data.';
  const both = (sale: number) => [
    { id: 'sells-data', confidence: sale },
    { id: 'no-sale', confidence: 0.8 },
  ];
  expect(withoutVetoed(both(0.7), { text }).map(({ id }) => id)).toEqual(['no-sale']);
  expect(withoutVetoed(both(0.9), { text }).map(({ id }) => id)).toEqual(['sells-data', 'no-sale']);
});
