import type { Examples, Practice } from './practice.ts';

export const sharesForThirdPartyMarketing = {
  id: 'shares-for-third-party-marketing',
  group: 'sharing',
  tier: 1,
  severity: 'red-flag',
  title: 'Gives your data to others for their marketing',
  why: 'Strangers get your details so that they can advertise to you.',
  law: ['GDPR Art. 21(2)', 'Cal. Civ. Code 1798.83'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'We may pass your contact details to selected partners so that they can tell you about their products.',
    'Your information is shared with sponsors of the event for their own promotional use.',
    'Trusted companies may receive your data for the purpose of marketing complementary services to you.',
    'We may disclose what we know about a customer to partner companies for the purpose of marketing their own products to that customer.',
    'Your name and postal address may be made available to carefully screened organisations whose offers could interest you.',
    'If you enter the competition, the sponsor receives your e-mail address and may use it to promote its products.',
    'Customer details may go to one or several of our partners, for the purpose of helping the customer with the software and for the purpose of marketing add-on products to the customer.',
    'We may disclose information about a client to trusted partners who assist the client in using the platform and market complementary products to the client.',
  ],
  no: [
    { text: 'We do not disclose your data to other companies for their marketing.', why: 'negation' },
    { text: 'A mailing house prints and posts our catalogue on our behalf.', why: 'processor' },
    {
      text: 'Partners help us to market our own services and may use your data for nothing else.',
      why: 'processor',
    },
    {
      text: 'We may disclose information about a client to trusted partners for the sole purpose of assisting the client in using the platform.',
      why: 'service only',
    },
    {
      text: 'We will only share your data with other companies for their marketing if you ask us to.',
      why: 'consent first',
    },
  ],
};
