import type { Practice } from './practice.ts';

export const sharesForThirdPartyMarketing: Practice = {
  id: 'shares-for-third-party-marketing',
  group: 'sharing',
  tier: 1,
  severity: 'red-flag',
  title: 'Gives your data to others for their marketing',
  why: 'Strangers get your details so that they can advertise to you.',
  law: ['GDPR Art. 21(2)', 'Cal. Civ. Code 1798.83'],
  examples: {
    yes: [
      'We may pass your contact details to selected partners so that they can tell you about their products.',
      'Your information is shared with sponsors of the event for their own promotional use.',
      'Trusted companies may receive your data for the purpose of marketing complementary services to you.',
    ],
    no: [
      { text: 'We do not disclose your data to other companies for their marketing.', why: 'negation' },
      { text: 'A mailing house prints and posts our catalogue on our behalf.', why: 'processor' },
    ],
  },
};
