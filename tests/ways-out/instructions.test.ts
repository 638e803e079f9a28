import { describe, expect, test } from 'vitest';
import { waysOutOf } from './page.ts';

describe('instructions', () => {
  test.each([
    ['You can disable cookies in your browser settings.', 'Change a browser setting'],
    [
      'You can turn off location services from your device settings at any time.',
      'Change a setting on your device',
    ],
    [
      'You can withdraw your consent or manage your preferences at any time through the Cookie Settings link at the bottom of our homepage.',
      'Change cookie choices',
    ],
    [
      'You can stop receiving promotional emails or change your email preferences in your account settings.',
      'Stop marketing messages in your settings',
    ],
    ['You can delete your account in your account settings.', 'Delete it in your account settings'],
    [
      'We use your activity to show relevant ads, and you can turn this off in your settings.',
      'Stop targeted ads in your settings',
    ],
    [
      'The “Help” portion of the toolbar on most browsers will tell you how to refuse cookies.',
      'Change a browser setting',
    ],
    ['All our messages to you contain an unsubscribe link.', 'Unsubscribe by the link in each message'],
    [
      'If you wish to manage your cookies, follow the link to Manage Cookies in the footer of the site.',
      'Change cookie choices',
    ],
    ['Many browsers’ settings can be set to decline cookies.', 'Change a browser setting'],
    ['To opt out, go to File > Preferences > Settings.', 'Change or delete it in your account'],
    ['To adjust who sees it, visit User Settings in your profile.', 'Change or delete it in your account'],
    ['You can update your data directly within the service.', 'Change or delete it in your account'],
    ['You may change your location preferences in your app settings.', 'Change or delete it in your account'],
    ['You can edit the settings of your browser to prevent cookies.', 'Change a browser setting'],
    ['Each page has a link in its footer to cookie settings.', 'Change cookie choices'],
    [
      'If your browser sends a Do Not Track signal, Acme will not set cookies.',
      'Turn on your browser’s opt-out signal (GPC)',
    ],
    [
      'Some cookies are always on, and you can’t turn them off unless you change your browser settings.',
      'Change a browser setting',
    ],
  ])('%s', (text, label) => {
    expect(waysOutOf(text).map((way) => way.label)).toEqual([label]);
  });

  test.each([
    'If you disable cookies in your browser settings, you will not be able to log in.',
    'You will not be able to change your birthday, and if you use your device settings to allow it your location is updated.',
    'After you register, you may also choose to provide additional information in your profile settings.',
    'This is for enabling you to make any information in your profile settings visible to others, and to update it.',
    'We honor requests sent by signals such as the Global Privacy Control that you can choose.',
    'You can share photos through your account, for instance when you update your wall.',
    'You can learn about account types and privacy settings, including how to limit who sees you.',
    'You should always review your privacy settings on social networking sites before using our app.',
    'Please note that if you refuse cookies in your browser settings, you might not be able to log in.',
    'You should review and adjust your privacy settings on third-party websites before you link an account.',
    'For more information on how to manage your cookie settings, please see our Cookie Policy.',
    'Where you ask through somebody else, we may ask the third party to show that you agree.',
    'When you sign in on a second device, it will download and apply the settings and data of your account.',
    '(iii) Ad Choices sections below.',
    'Other information that you may allow us to access through your device’s permission settings, such as your contacts.',
    'If you wish to change how we use it in your account, please see section “Your rights” below, which explains all of them.',
    'Cookies transmit data such as your browser type, search preferences and what you can see.',
    'If you are a member of an organisation, you may not deactivate your account.',
  ])('%s is none', (text) => {
    expect(waysOutOf(text).filter(({ channel, kind }) => channel === 'setting' && kind !== 'signal')).toEqual(
      [],
    );
  });

  test('of several sentences about one thing the one that says most is shown', () => {
    const [way] = waysOutOf(`
      You can change some of this information at any time through your account.
      To change or download your profile, go to Settings > Profile > My Data.`);
    expect(way).toMatchObject({ kind: 'account-self-service', steps: 'Settings > Profile > My Data' });
    expect(way?.evidence).toHaveLength(2);
  });

  test('browser and device are told apart', () => {
    const ways = waysOutOf(`
      You can block cookies in your browser settings.
      You can turn off your advertising number in your device settings.`);
    expect(ways.map(({ label }) => label).sort()).toEqual([
      'Change a browser setting',
      'Change a setting on your device',
    ]);
  });
});
