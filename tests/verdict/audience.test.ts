import { describe, expect, test } from 'vitest';
import { audienceOf, commonAudience } from '../../lib/verdict/audience.ts';
import { statementOf } from './cases.ts';

const europeans = 'People in the EU, EEA, UK or Switzerland';

describe('audience', () => {
  test.each([
    ['If you are a California resident, we may sell your data.', '', 'California residents'],
    ['Residents of Nevada may ask us not to sell their data.', '', 'Nevada residents'],
    ['We may share this with partners.', 'Notice to California Residents > Sharing', 'California residents'],
    ['We share identifiers.', 'Your CCPA rights', 'California residents'],
    [
      'You may object at any time.',
      'Additional information for users in the EEA > Your GDPR rights',
      europeans,
    ],
    ['If you are located in the European Economic Area, you may object.', '', europeans],
    ['Individuals in the EU may complain to an authority.', '', europeans],
    ['EU individuals may also complain to an authority.', '', europeans],
    ['If you are a E.U./U.K. resident, use this form.', '', europeans],
    ['When you apply for a job we look at your public profiles.', '', 'Job applicants and staff'],
    ['We keep your file for ten years.', 'Privacy notice for candidates', 'Job applicants and staff'],
    ['We share contact data of our business customers with resellers.', '', 'Business customers'],
    ['If you are under 13, tell us your name and school.', '', 'Children'],
  ])('%s under "%s" speaks to %s', (text, heading, who) => {
    expect(audienceOf(statementOf(text, { heading }))).toBe(who);
  });

  test.each([
    ['We sell your data.', 'Sharing'],
    ['We rely on our legitimate interests.', 'California Privacy Notice > Legal bases'],
    ['We do not knowingly collect data from children.', 'Children'],
    ['Acme has its seat in San Francisco, California.', ''],
    ['We comply with the Framework regarding personal information from European Union member countries.', ''],
    ['Our business may be sold.', 'Business transfers'],
  ])('%s under "%s" speaks to everybody', (text, heading) => {
    expect(audienceOf(statementOf(text, { heading }))).toBeUndefined();
  });

  test('the lead-in of a list limits its items', () => {
    expect(audienceOf(statementOf('your name', { lead: 'If you are a Texas resident we sell:' }))).toBe(
      'Texas residents',
    );
  });

  test('one general statement makes the whole general', () => {
    const limited = statementOf('If you are a California resident, we may sell your data.');
    expect(commonAudience([limited, limited])).toBe('California residents');
    expect(commonAudience([limited, statementOf('We sell data.')])).toBeUndefined();
  });
});
