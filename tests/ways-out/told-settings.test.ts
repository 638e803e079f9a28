import { describe, expect, test } from 'vitest';
import { brief, waysOutOf } from './page.ts';

/** Settings that a policy tells of in passing: where they are kept, and what stands around them. */
describe('a setting is told', () => {
  test.each([
    [
      'behind a lead-in on what the company does',
      'We collect your data for these reasons:\n- You can change your preferences at any time through your account.',
      'preference-center setting',
    ],
    [
      'of what the company holds',
      'If any information we hold about you is wrong, you can log in to your account and correct it yourself.',
      'account-self-service setting',
    ],
    [
      'in the app by its name',
      'You may correct certain personal information yourself in the Acme App.',
      'account-self-service setting',
    ],
    [
      'behind a login to the service',
      'You can stop marketing messages by logging into the website and adjusting your marketing preferences.',
      'unsubscribe-form setting',
    ],
    [
      'in an area of its own',
      'You may manage your subscriptions and e-mail choices in the Member Center.',
      'preference-center setting',
    ],
    ['in the profile', 'You can set your preferences in your online profile.', 'preference-center setting'],
    [
      'by a path in quotation marks',
      'You can opt out of personalised advertising via "Settings" > "Privacy setting".',
      'ads-opt-out setting',
    ],
    [
      'by a named section of the service',
      'You can review and change your profile at any time by accessing the "Edit Me" section of our Services.',
      'account-self-service setting',
    ],
    [
      'after what the reader wants',
      'To withdraw your consent, visit your in-app settings.',
      'object setting',
    ],
    [
      'in the settings of a phone',
      'If you need to update your permissions, you can do so in the "Settings" app of your device.',
      'browser-setting setting',
    ],
    [
      'as a switch for location',
      'You can disable the GPS or other location-tracking functions on your device.',
      'browser-setting setting',
    ],
    [
      'as what phones let people do',
      'Most mobile devices will allow you to turn off location-based services.',
      'browser-setting setting',
    ],
    [
      'as removing the app',
      'You may use the standard uninstall processes of your phone to stop the collection.',
      'browser-setting setting',
    ],
    [
      'as cookies of a browser',
      'You can control whether cookies are allowed through your browser.',
      'browser-setting setting',
    ],
    [
      'as a tool for consents',
      'You can manage your choices via our consent management solution on each site.',
      'cookie-settings setting',
    ],
    [
      'by a button at the top',
      'You can manage it at any time by clicking on "Cookie Settings" at the top of this page.',
      'cookie-settings setting',
    ],
    [
      'by a link without quotation marks that is accessed',
      'Please navigate to Your Privacy Choices in the footer of our website.',
      'sale-opt-out setting',
    ],
    [
      'by a button that says nothing itself',
      'You may opt out of targeted advertising by clicking "Manage Preferences" and following the steps.',
      'ads-opt-out setting',
    ],
    [
      'in the imperative',
      'Go to your Privacy & Security settings to limit who may see you.',
      'account-self-service setting',
    ],
    [
      'of notifications on a phone',
      'If you no longer wish to get them, you may turn notifications off on your device.',
      'browser-setting setting',
    ],
    [
      'by a link at the end of newsletters',
      'You can unsubscribe by clicking the link provided at the end of e-mail newsletters.',
      'unsubscribe-in-message in-message',
    ],
    [
      'as what the company lets its readers do',
      'We enable you to access, correct, and delete your account at any time.',
      'delete setting',
    ],
    [
      'of all users',
      'All users can see, edit, or delete their personal information at any time.',
      'delete setting',
    ],
    [
      'as whether mail comes at all',
      'You can control whether you receive these e-mails in your settings.',
      'preference-center setting',
    ],
    [
      'as what stands in each message',
      'If you want to leave our list, select "unsubscribe" from any of the emails that we send.',
      'unsubscribe-in-message in-message',
    ],
    [
      'as an end of newsletters without an address',
      'You may opt out of our newsletters at any time.',
      'unsubscribe-form form',
    ],
    [
      'as a switch on the page',
      'You may opt out of personalised ads at any time by moving the toggle below.',
      'ads-opt-out setting',
    ],
    [
      'as what browsers do',
      'Users can control the use of cookies at the individual browser level.',
      'browser-setting setting',
    ],
  ])('%s', (_, text, way) => {
    expect(brief(waysOutOf(text))).toContain(way);
  });

  test.each([
    'If you set your data preferences on another site, your preferences will only be kept there.',
    'Note, you can opt out of marketing as explained in the "Choosing What You Get" section above.',
    'You may opt out by filling out the form in the "Contact" section of our Policy.',
    'If you choose to turn off location services on your device, some features may not be available.',
    'When you have given us consent to do so through your settings or device privacy preferences.',
    'When you use our app, we collect information about your device in the Acme App.',
    'You can watch films in the Acme App.',
    'If you clear cookies from your browser, your choices will need to be made again.',
    'Adjust your settings',
    'You can view a summary of changes and earlier versions in our Privacy Center.',
    'If you cease using our website and mobile application, we will generally delete your data.',
    'We log you into the service with your personal data.',
  ])('%s tells none', (text) => {
    expect(waysOutOf(text).filter(({ channel }) => channel === 'setting')).toEqual([]);
  });
});
