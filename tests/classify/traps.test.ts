/** Sentences of real policies mislead; these are others of the same kind. */
import { describe, expect, test } from 'vitest';
import { practicesIn } from './shipped.ts';

type Trap = [kind: string, text: string, practice: string, lead?: string, heading?: string, before?: string];

describe('a sentence does not state', () => {
  test.each<Trap>([
    ['a denial', 'Nor do we sell or share what our readers tell us.', 'sells-data'],
    [
      'a denial',
      'Lampworks doesn’t share, sell, rent or trade your address for their promotions.',
      'sells-data',
    ],
    [
      'another object',
      'If we sell or transfer all or part of our business, customer records go along.',
      'sells-data',
    ],
    ['another object', 'Should a sale of Lampworks ever occur, the buyer gets your account.', 'sells-data'],
    ['another sale', 'We use your details for our advertising and sales efforts.', 'sells-data'],
    [
      'the reader’s wish',
      'If you don’t want your information used for ads, you can opt out here.',
      'no-sale',
    ],
    [
      'a breach',
      'We cannot guarantee that your data is safe from intrusion and unauthorised release to third parties.',
      'sells-data',
    ],
    [
      'a breach',
      'We cannot guarantee that your data is safe from intrusion and unauthorised release to third parties.',
      'shares-for-third-party-marketing',
    ],
    [
      'names of principles',
      'We keep the Safe Harbor principles of notice, choice, onward transfer, security, data integrity, access and enforcement.',
      'access-correct-delete',
    ],
    [
      'names of principles',
      'We keep the Safe Harbor principles of notice, choice, onward transfer, security, data integrity, access and enforcement.',
      'security-measures',
    ],
    [
      'a seal',
      'Lampworks has been awarded the TRUSTe Privacy Seal for this policy.',
      'access-correct-delete',
    ],
    [
      'another safe harbor',
      'Notices under the safe harbor of the Digital Millennium Copyright Act go to our agent.',
      'void-transfer-framework',
    ],
    [
      'another safe harbor',
      'Forward-looking statements fall under the safe harbor of the securities acts.',
      'void-transfer-framework',
    ],
    [
      'another safe harbor',
      'We remove names by the safe harbor method of HIPAA de-identification.',
      'void-transfer-framework',
    ],
  ])('%s: %s → not %s', (_, text, practice, lead, heading, before) => {
    expect(practicesIn(text, lead, heading, before)).not.toContain(practice);
  });
});

describe('a sentence states', () => {
  test.each<Trap>([
    ['a denial of a sale', 'We do not sell our customer list to anybody.', 'no-sale'],
    ['a denial with "nor"', 'Nor do we sell your personal information to third parties.', 'no-sale'],
    [
      'bad news in a negation',
      'We cannot guarantee the security of the information that you send us.',
      'security-no-guarantee',
    ],
    [
      'a sale of the business',
      'If we sell our company or its assets, your information may pass to the buyer.',
      'business-transfer',
    ],
    [
      'what the sentence before makes clear',
      'We don’t knowingly collect any personal information from them.',
      'children-not-targeted',
      '',
      '',
      'Our site is not meant for children under 13.',
    ],
    [
      'a framework that is void',
      'Lampworks complies with the U.S.-EU Safe Harbor Framework of the Department of Commerce.',
      'void-transfer-framework',
    ],
    [
      'a right',
      'You may access, correct, update or delete your information by telephone or mail.',
      'access-correct-delete',
    ],
  ])('%s: %s → %s', (_, text, practice, lead, heading, before) => {
    expect(practicesIn(text, lead, heading, before)).toContain(practice);
  });
});
