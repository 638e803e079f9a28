import type { Endpoint } from './types.ts';

/** Ad settings of the big platforms. */
export const platformAds: readonly Endpoint[] = [
  {
    id: 'google-ads',
    kind: 'platform-ad-settings',
    name: 'Google My Ad Center / ads settings',
    url: 'https://myadcenter.google.com/',
    alternatives: ['https://adssettings.google.com/'],
    former: [
      { url: 'https://adssettings.google.com/', status: 'alias' },
      { url: 'https://www.google.com/settings/ads', status: 'moved' },
      { url: 'http://www.google.com/ads/preferences/', status: 'moved' },
      { url: 'http://www.google.com/privacy_ads.html', status: 'moved' },
      { url: 'https://www.google.com/settings/ads/onweb/optout', status: 'moved' },
    ],
    match: [{ hosts: ['myadcenter.google.com', 'adssettings.google.com'] }],
    scope: 'account or browser',
    verb: 'Turn off personalised Google ads',
    caveat: 'If you are not signed in, the choice holds for this browser only.',
    status: 'live',
  },
  {
    id: 'google-ads-old',
    kind: 'platform-ad-settings',
    name: 'Google ads preferences (old addresses)',
    url: 'https://myadcenter.google.com/',
    match: [
      {
        host: /^(?:www\.)?google\.(?:com?\.)?[a-z]{2,3}$/i,
        path: /^\/(settings\/(u\/\d\/)?ads|ads\/preferences|privacy_ads|privacy\/ads)/i,
      },
      { hosts: ['www.google.com'], path: /^\/history\/optout/i },
    ],
    verb: 'Turn off personalised Google ads',
    status: 'moved',
  },
  {
    id: 'meta-ads',
    kind: 'platform-ad-settings',
    name: 'Meta ad preferences',
    url: 'https://accountscenter.facebook.com/ad_preferences/',
    former: [
      { url: 'https://www.facebook.com/ads/settings', status: 'moved' },
      { url: 'https://www.facebook.com/settings?tab=ads', status: 'moved' },
      { url: 'https://www.facebook.com/adpreferences', status: 'moved' },
      { url: 'https://www.facebook.com/ads/preferences/', status: 'moved' },
    ],
    match: [
      {
        hosts: ['accountscenter.facebook.com', 'accountscenter.instagram.com'],
        path: /^\/(?:ad_preferences|ads|info_and_permissions)/i,
      },
    ],
    scope: 'account',
    verb: 'Change Meta ad preferences',
    caveat: 'You have to log in.',
    status: 'live',
  },
  {
    id: 'meta-ads-old',
    kind: 'platform-ad-settings',
    name: 'Facebook ad settings (old addresses)',
    url: 'https://accountscenter.facebook.com/ad_preferences/',
    match: [
      {
        hosts: ['www.facebook.com', 'facebook.com', 'm.facebook.com'],
        path: /^\/(ads\/(?:settings|preferences)|adpreferences|off_facebook_activity|about\/ads)/i,
      },
      { hosts: ['www.facebook.com', 'facebook.com'], path: /^\/settings\/?$/i, query: /tab=ads/i },
    ],
    verb: 'Change Meta ad preferences',
    status: 'moved',
  },
  {
    id: 'linkedin-ads',
    kind: 'platform-ad-settings',
    name: 'LinkedIn ad and guest controls',
    url: 'https://www.linkedin.com/psettings/guest-controls',
    alternatives: ['https://www.linkedin.com/mypreferences/g/guest-controls'],
    former: [{ url: 'https://www.linkedin.com/psettings/advertising', status: 'alias' }],
    match: [
      {
        hosts: ['www.linkedin.com', 'linkedin.com'],
        path: /^\/(psettings\/(?:guest-controls|advertising|enhanced-advertising|data-sharing|research-invitations)|mypreferences\/(g\/)?guest-controls)/i,
      },
    ],
    scope: 'account or browser',
    verb: 'Opt out of LinkedIn ads',
    status: 'live',
  },
  {
    id: 'microsoft-ads',
    kind: 'platform-ad-settings',
    name: 'Microsoft personalised ads',
    url: 'https://account.microsoft.com/privacy/ad-settings/signedout',
    former: [
      { url: 'http://choice.microsoft.com/', status: 'moved' },
      { url: 'http://choice.live.com', status: 'moved' },
    ],
    match: [
      { hosts: ['choice.live.com', 'choice.microsoft.com'] },
      { hosts: ['account.microsoft.com'], path: /^\/privacy\/(?:ad-settings|third-party-ads)/i },
    ],
    scope: 'account or browser',
    verb: 'Turn off personalised Microsoft ads',
    status: 'live',
  },
  {
    id: 'amazon-ads',
    kind: 'platform-ad-settings',
    name: 'Amazon advertising preferences',
    url: 'https://www.amazon.com/adprefs',
    match: [
      {
        suffixes: [
          'amazon.com',
          'amazon.co.uk',
          'amazon.de',
          'amazon.fr',
          'amazon.it',
          'amazon.es',
          'amazon.ca',
          'amazon.co.jp',
          'amazon.com.au',
          'amazon.nl',
        ],
        path: /^\/(?:adprefs|dra\/info)/i,
      },
    ],
    scope: 'account or browser',
    verb: 'Turn off interest-based Amazon ads',
    status: 'live',
  },
  {
    id: 'x-ads',
    kind: 'platform-ad-settings',
    name: 'X (Twitter) personalisation',
    url: 'https://x.com/settings/privacy_and_safety',
    former: [{ url: 'https://twitter.com/personalization', status: 'moved' }],
    match: [
      {
        hosts: ['x.com', 'www.x.com', 'twitter.com', 'www.twitter.com', 'help.twitter.com', 'help.x.com'],
        path: /^\/(settings\/(?:ads_preferences|account\/personalization|personalization|privacy_and_safety)|personalization|en\/safety-and-security\/privacy-controls-for-tailored-ads|en\/personalization-data-settings)/i,
      },
      { hosts: ['help.twitter.com', 'help.x.com'], path: /do-not-track/i },
    ],
    scope: 'account or browser',
    verb: 'Change X ad settings',
    caveat: 'You have to log in.',
    status: 'live',
  },
];
