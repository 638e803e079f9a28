import { describe, expect, test } from 'vitest';
import { saleMentions } from '../../lib/classify/sale.ts';
import { practicesIn } from './shipped.ts';

/** None of these says that personal data are sold. */
const NO_SALE_OF_DATA = [
  'We do not sell your personal information.',
  'We don’t sell your personal information.',
  "We don't sell, and never have sold, any customer data.",
  'We have never sold your data and never will.',
  'Our company does not share, sell, rent, or trade your personal information with third parties for their promotional purposes.',
  'Nor do we sell or share what you tell us with advertisers.',
  'We neither rent nor sell your e-mail address to anyone.',
  'Neither we nor our affiliates sell personal data.',
  'Your details will not be sold, rented or leased to other companies.',
  'Under no circumstances will your address be sold.',
  'No personal information is sold to third parties.',
  'We use your data to run the service without ever selling it.',
  'We won’t sell your information, period.',
  'We refuse to sell data about our readers.',
  'Acme doesn’t trade or rent mailing lists.',
  'We do not, and will not, sell personal data to data brokers.',
  'None of your personal information is sold.',
  'We no longer sell any information about subscribers.',
  'We cannot and do not sell your contacts.',
  'It is our policy never to sell, license or rent user information.',
  'We are not in the business of selling your data.',
  'If we sell our business, your details may pass to the new owner.',
  'Should a sale of the company ever occur, customer records go to the buyer.',
  'In the event of a merger, acquisition or sale of all or part of our assets, your information may be transferred.',
  'If we sell or transfer all or a portion of our company’s business interests, personal data may be among the assets.',
  'Your information may be transferred in connection with the sale of our stock.',
  'Our sales team may contact you about your enquiry.',
  'We use your address for advertising and sales efforts.',
  'Sales tax is worked out from your postcode.',
  'Your order may be shipped from the point of sale.',
  'You have the right to opt out of the sale of your personal information.',
  'To opt out of sale or sharing, use the link in the footer.',
  'Do Not Sell or Share My Personal Information',
  'Disclosures of trade secrets are prohibited.',
];

const SOLD = [
  'We may sell or rent our mailing list to other companies.',
  'We sell your personal information to data brokers.',
  'Some of our disclosures to advertising partners are a sale of personal information under California law.',
  'In the last twelve months we have sold the following categories of personal information to advertisers.',
  'While we do not sell your data for money, our sharing with advertisers may be considered a “sale”. However, it is a sale under California law.',
];

describe('a sale of personal data', () => {
  test.each(NO_SALE_OF_DATA)('is not seen in: %s', (text) => {
    expect(saleMentions(text)).not.toContain('affirmed');
    expect(practicesIn(text)).not.toContain('sells-data');
  });

  test.each(SOLD)('is seen in: %s', (text) => {
    expect(saleMentions(text)).toContain('affirmed');
  });

  test.each([
    ['We will never:', 'sell your personal information;', ['denied']],
    ['We do not do any of the following:', 'rent or sell your address', ['denied', 'denied']],
    ['We may:', 'sell your personal information;', ['affirmed']],
    ['Sales of personal information in the last year. Advertisers receive:', 'your address', []],
  ])('under “%s”: %s', (lead, text, expected) => {
    expect(saleMentions(text, lead)).toEqual(expected);
  });

  test.each(NO_SALE_OF_DATA.slice(0, 21))('is not seen in a list item either: %s', (text) => {
    expect(
      practicesIn(`(iv) ${text}`, 'How we share your information:', 'Sharing > California'),
    ).not.toContain('sells-data');
  });
});
