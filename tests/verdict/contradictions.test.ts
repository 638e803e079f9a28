import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analyze.ts';
import { withContradictions } from '../../lib/verdict/contradictions.ts';
import { gatherFindings } from '../../lib/verdict/findings.ts';
import { classifier } from '../classify/shipped.ts';
import { classified, filler, pageOf } from './cases.ts';

type Sentence = [practice: string, text: string];

function contradictions(...sentences: Sentence[]): [string, string, string][] {
  const said = classified(
    ...sentences.map(([id, text]) => [text, { [id]: 0.9 }] as [string, Record<string, number>]),
  );
  return withContradictions(gatherFindings(said)).flatMap(({ practice, contradicts = [] }) =>
    contradicts.map((other): [string, string, string] => [practice, other.practice, other.evidence.quote]),
  );
}

const noSale: Sentence = ['no-sale', 'We do not sell your personal information.'];

describe('two practices that cannot both hold', () => {
  test.each<[string, Sentence, Sentence]>([
    [
      'a promise not to sell, and a sale',
      noSale,
      ['sells-data', 'Some of these disclosures are a sale under the law of California.'],
    ],
    [
      'a promise not to sell, and marketing by others',
      noSale,
      [
        'shares-for-third-party-marketing',
        'Sponsors receive your address and write to you about their offers.',
      ],
    ],
    [
      'a promise in the meaning of the law, and what is a sale there',
      ['no-sale', 'We do not sell personal information as defined by the CCPA.'],
      ['sells-data', 'Under the CCPA some of these disclosures count as sales.'],
    ],
    [
      'no sale for money, and an outright sale',
      ['no-sale', 'We do not currently sell your personal data for money.'],
      ['sells-data', 'We may sell or rent our mailing list.'],
    ],
    [
      'no marketing by others, and marketing by others',
      ['no-sale', 'We do not give your data to others for their marketing.'],
      ['shares-for-third-party-marketing', 'We share your address with shops that wish to write to you.'],
    ],
    [
      'one purpose, and advertising',
      ['purpose-limitation', 'We use your personal data only to deliver your order.'],
      ['direct-marketing', 'From time to time we send you special offers.'],
    ],
    [
      'one purpose, and AI',
      ['purpose-limitation', 'Your data is used solely to provide the service.'],
      ['ai-training', 'We train our models on what you upload.'],
    ],
    [
      'a signal honoured and ignored',
      ['honours-opt-out-signals', 'If you send Do Not Track, we switch ads off.'],
      ['ignores-do-not-track', 'We do not respond to DNT signals.'],
    ],
    [
      'no children, and data of children',
      ['children-not-targeted', 'Our games are not meant for children.'],
      ['collects-from-children', 'Pupils who play our games tell us their age and school.'],
    ],
  ])('%s', (_, promise, against) => {
    expect(contradictions(promise, against)).toEqual(
      expect.arrayContaining([
        [promise[0], against[0], against[1]],
        [against[0], promise[0], promise[1]],
      ]),
    );
  });

  test.each<[string, Sentence, Sentence]>([
    [
      'a promise about some data',
      ['no-sale', 'Phone numbers are never shared for marketing.'],
      ['sells-data', 'We sell audiences to data buyers.'],
    ],
    [
      'a promise to children',
      ['no-sale', 'We do not sell personal information of consumers under 16.'],
      ['sells-data', 'We sell browsing histories.'],
    ],
    [
      'marketing with consent',
      noSale,
      ['shares-for-third-party-marketing', 'If you opt in, sponsors may write to you about their offers.'],
    ],
    [
      'a promise about sensitive data',
      ['no-sale', 'We do not sell sensitive personal information.'],
      ['sells-data', 'We sell audiences to data buyers.'],
    ],
    [
      'a promise about some recipients',
      ['no-sale', 'We do not sell your data to these vendors.'],
      ['sells-data', 'We sell audiences to data buyers.'],
    ],
    [
      'a promise about money',
      ['no-sale', 'We do not sell your personal data for money.'],
      ['sells-data', 'In California this may count as a sale.'],
    ],
    [
      'a promise in the usual sense',
      ['no-sale', 'We do not sell your personal data in the traditional sense.'],
      ['sells-data', 'In California this may count as a sale.'],
    ],
    [
      'a promise with exceptions',
      ['no-sale', 'We do not sell your data except as described below.'],
      ['sells-data', 'We sell your data to sponsors.'],
    ],
    [
      'what the reader may ask for',
      ['no-sale', 'You can ask us to not share your information for marketing.'],
      ['shares-for-third-party-marketing', 'We share your address with shops that wish to write to you.'],
    ],
    [
      'what others promise',
      ['no-sale', 'Third parties do not sell personal data that we gave them.'],
      ['sells-data', 'We sell your data to sponsors.'],
    ],
    [
      'a denial on the other side',
      noSale,
      ['sells-data', 'To learn that we do not sell data, read on in the notice.'],
    ],
    ['a mere heading', noSale, ['sells-data', 'The information we sell']],
    [
      'marketing that the reader permits',
      noSale,
      ['shares-for-third-party-marketing', 'You may permit us to give your address to sponsors.'],
    ],
    [
      'ads that others pick',
      noSale,
      ['shares-for-third-party-marketing', 'Some advertising firms use this to pick what you see.'],
    ],
    [
      'children below an age, and those above it',
      ['children-not-targeted', 'The club is not directed to children under 13.'],
      ['collects-from-children', 'We collect the names of members of 13 to 17 years.'],
    ],
    [
      'what others tell of a child',
      ['children-not-targeted', 'We do not collect data from children.'],
      ['collects-from-children', 'For the gift list we need the birthday of the child.'],
    ],
    [
      'a sale in the meaning of some laws, denied for others',
      ['no-sale', 'We do not sell personal data as defined under those laws.'],
      ['sells-data', 'Under the laws of Lampland this counts as a sale.'],
    ],
    [
      'what providers may do',
      ['purpose-limitation', 'Our providers may use your data only to serve us.'],
      ['targeted-ads', 'Ads are picked by your interests.'],
    ],
    [
      'what happens to the data of children',
      ['children-not-targeted', 'If we learn that a child has an account, we delete it.'],
      ['collects-from-children', 'Pupils tell us their age and school.'],
    ],
    [
      'a purpose of one form',
      ['purpose-limitation', 'Data given in a request is used only to verify the request.'],
      ['direct-marketing', 'We send you special offers.'],
    ],
    [
      'purposes of the whole policy',
      ['purpose-limitation', 'We use your data only for the purposes described here.'],
      ['targeted-ads', 'Ads are picked by your interests.'],
    ],
    [
      'two signals',
      ['honours-opt-out-signals', 'We honour the Global Privacy Control.'],
      ['ignores-do-not-track', 'We do not respond to Do Not Track; we do treat GPC as an opt-out.'],
    ],
    [
      'children with a parent',
      ['children-not-targeted', 'Children need the consent of a parent to join.'],
      ['collects-from-children', 'Pupils tell us their age and school.'],
    ],
    [
      'two states',
      ['no-sale', 'We do not sell personal information of Nevada residents.'],
      ['sells-data', 'We sell personal information of California residents.'],
    ],
  ])('%s is no contradiction', (_, promise, against) => {
    expect(contradictions(promise, against)).toEqual([]);
  });
});

test('the sentence that is contradicted leads its evidence', () => {
  const said = classified(
    ['We do not sell this list.', { 'no-sale': 0.99 }],
    ['We never sell your personal data.', { 'no-sale': 0.6 }],
    ['We sell your data.', { 'sells-data': 0.9 }],
  );
  const [, promise] = withContradictions(gatherFindings(said));
  expect(promise?.evidence.map(({ quote }) => quote)).toEqual([
    'We never sell your personal data.',
    'We do not sell this list.',
  ]);
});

test('the limits named are those of the sentence that leads', () => {
  const said = classified(
    ['We do not sell this list for money.', { 'no-sale': 0.99 }],
    ['We do not currently sell your personal data.', { 'no-sale': 0.6 }],
    ['We sell your data.', { 'sells-data': 0.9 }],
  );
  const [, promise] = withContradictions(gatherFindings(said));
  expect(promise?.limits).toEqual(['currently']);
});

test('a report carries both sides', () => {
  const page = pageOf([
    filler,
    'We do not sell your personal information.',
    'We sell your personal information to data brokers.',
  ]);
  const { findings } = analyze(page, classifier, new Date('2026-11-22'));
  expect(findings.find(({ practice }) => practice === 'sells-data')?.contradicts).toMatchObject([
    { practice: 'no-sale', evidence: { quote: 'We do not sell your personal information.' } },
  ]);
});
