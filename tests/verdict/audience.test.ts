import { describe, expect, test } from 'vitest';
import { audienceOf, commonAudience } from '../../lib/verdict/audience.ts';
import { statementOf } from './cases.ts';

const europeans = 'People in the EU, EEA, UK or Switzerland';

describe('audience', () => {
  test.each([
    ['If you are a California resident, we may sell your data.', '', 'California residents'],
    ['California residents may ask us for a list of the buyers.', '', 'California residents'],
    ['Residents of Nevada may ask us not to sell their data.', '', 'Nevada residents'],
    ['People who are located in Oregon can object.', '', 'Oregon residents'],
    ['If you live in Texas or Utah, we sell it.', '', 'Texas residents; Utah residents'],
    [
      'Residents of Colorado, Connecticut, and West Virginia may object.',
      '',
      'Colorado residents; Connecticut residents; West Virginia residents',
    ],
    ['Some disclosures are a sale as far as US residents are concerned.', '', 'U.S. residents'],
    ['We may share this with partners.', 'Notice to California Residents > Sharing', 'California residents'],
    ['We sell browsing histories.', '12. Notice to Nevada residents', 'Nevada residents'],
    ['We sell browsing histories.', 'Sharing > Virginia', 'Virginia residents'],
    ['We sell browsing histories.', 'Your US state privacy rights', 'U.S. residents'],
    ['We share identifiers.', 'Your CCPA rights', 'California residents'],
    [
      'You may object at any time.',
      'Additional information for users in the EEA > Your GDPR rights',
      europeans,
    ],
    ['If you are located in the European Economic Area, you may object.', '', europeans],
    ['We do not sell it.', 'Notice > For EU, Swiss and Utah users', `${europeans}; Utah residents`],
    ['Portability (for EEA, UK and Quebec residents): ask us.', '', `${europeans}; Quebec residents`],
    ['We also process data of the Under 13 Experience.', '', 'Children'],
    ['We show you ads.', 'Policy > For children > What we do', 'Children'],
    ['Individuals in the EU may complain to an authority.', '', europeans],
    ['EU individuals may also complain to an authority.', '', europeans],
    ['If you are a E.U./U.K. resident, use this form.', '', europeans],
    ['When you apply for a job we look at your public profiles.', '', 'Job applicants and staff'],
    ['If you are a job applicant, we ask a detective about you.', '', 'Job applicants and staff'],
    ['We keep the records of former employees for ten years.', '', 'Job applicants and staff'],
    ['Candidates’ test results go to the whole group.', '', 'Job applicants and staff'],
    ['We keep your file for ten years.', 'Privacy notice for candidates', 'Job applicants and staff'],
    ['We share contact data of our business customers with resellers.', '', 'Business customers'],
    ['If you are a business user, we check your credit.', '', 'Business customers'],
    ['We profile our customers’ end users on their instructions.', '', 'End users of business customers'],
    ['If you are under 13, tell us your name and school.', '', 'Children'],
    ['Children under 13 can play without an account, and we record their voices.', '', 'Children'],
    ['We do not sell the personal information of consumers we know to be under 16.', '', 'Children'],
    ['We do not sell, or use for targeted ads, the data of minors.', '', 'Children'],
    ['We keep your child’s name and photo.', '', 'Children'],
  ])('%s under "%s" speaks to %s', (text, heading, who) => {
    expect(audienceOf(statementOf(text, { heading }))).toBe(who);
  });

  test.each([
    ['We sell your data.', 'Sharing'],
    ['We ignore such signals.', 'Notices, disclosures, and state-specific rights'],
    ['We rely on our legitimate interests.', 'California Privacy Notice > Legal bases'],
    ['We do not knowingly collect data from children.', 'Children'],
    ['If you believe that we hold information about a child, write to us.', 'Children'],
    ['Acme has its seat in San Francisco, California.', ''],
    ['We sell your data to buyers in California and Texas.', ''],
    ['We are based in California and sell your data.', ''],
    ['Servers located in Virginia hold what we sell.', ''],
    ['If you are not a California resident, we sell your data.', ''],
    ['If you are not a US resident, your data goes to the United States.', ''],
    ['If you are not located in the EU, we sell your data.', ''],
    ['The data of non-EU residents is sold.', ''],
    ['You can refuse ads here, or if you live in the European Union there.', ''],
    ['We sell your data.', 'The Washington Lantern Privacy Policy > Sharing'],
    ['We sell your data.', 'University of Virginia Press > Sharing'],
    ['We comply with the Framework regarding personal information from European Union member countries.', ''],
    ['Our business may be sold.', 'Business transfers'],
    ['We sell your profile to our business customers.', ''],
    ['Business customers may buy your profile from us.', ''],
    ['Only our employees and contractors see your messages.', ''],
    ['Applicants for a loan are scored by a machine.', ''],
    ['We show your posts to our customers’ customers.', 'Posts'],
  ])('%s under "%s" speaks to everybody', (text, heading) => {
    expect(audienceOf(statementOf(text, { heading }))).toBeUndefined();
  });

  test('the lead-in of a list limits its items', () => {
    expect(audienceOf(statementOf('your name', { lead: 'If you are a Texas resident we sell:' }))).toBe(
      'Texas residents',
    );
  });

  test.each([
    [['California residents', 'California residents'], 'California residents'],
    [
      ['California residents', 'Texas residents; California residents'],
      'California residents; Texas residents',
    ],
    [['California residents', undefined], undefined],
    [[], undefined],
  ])('of %j together: %s', (audiences, together) => {
    expect(commonAudience(audiences)).toBe(together);
  });
});
