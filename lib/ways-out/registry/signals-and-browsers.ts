import type { Endpoint } from './types.ts';

/** Signals, and pages that explain cookies; the latter are no ways out. */
export const signalsAndBrowsers: readonly Endpoint[] = [
  {
    id: 'gpc',
    kind: 'signal',
    name: 'Global Privacy Control',
    url: 'https://globalprivacycontrol.org/',
    match: [
      {
        hosts: [
          'globalprivacycontrol.org',
          'www.globalprivacycontrol.org',
          'global-privacy-control.glitch.me',
          'privacycg.github.io',
        ],
      },
    ],
    region: ['US', 'EU'],
    scope: 'browser (every request)',
    verb: 'Turn on Global Privacy Control',
    effect: 'the sale and sharing of your data, on sites that honour the signal',
    caveat: 'Built into Firefox, Brave and DuckDuckGo; other browsers need an extension.',
    status: 'live',
  },
  {
    id: 'all-about-dnt',
    kind: 'info',
    name: 'All About Do Not Track',
    url: 'https://allaboutdnt.com/',
    match: [{ hosts: ['allaboutdnt.com', 'www.allaboutdnt.com', 'allaboutdnt.org', 'www.allaboutdnt.org'] }],
    verb: 'About Do Not Track',
    caveat: 'Not an opt-out. DNT is obsolete; prefer GPC.',
    status: 'live',
  },
  {
    id: 'all-about-cookies',
    kind: 'info',
    name: 'All About Cookies / About Cookies',
    url: 'https://www.allaboutcookies.org/',
    match: [
      {
        hosts: ['allaboutcookies.org', 'www.allaboutcookies.org', 'aboutcookies.org', 'www.aboutcookies.org'],
      },
    ],
    verb: 'How to manage cookies',
    caveat: 'Not an opt-out.',
    status: 'live',
  },
  {
    id: 'browser-cookie-help',
    kind: 'info',
    name: 'Browser cookie settings help',
    alternatives: ['https://support.google.com/chrome/answer/95647'],
    match: [
      {
        hosts: [
          'support.mozilla.org',
          'support.apple.com',
          'support.microsoft.com',
          'help.opera.com',
          'support.brave.com',
        ],
        path: /(?:cookie|tracking|website-data|sfri11471|HT201265|privacy)/i,
      },
      { hosts: ['support.google.com'], path: /^\/chrome\/answer\/95647/i },
    ],
    scope: 'browser',
    verb: 'Change cookie settings in your browser',
    status: 'live',
  },
  {
    id: 'cookiepedia',
    kind: 'ignore',
    name: 'Cookiepedia',
    url: 'https://cookiepedia.co.uk/',
    match: [{ hosts: ['cookiepedia.co.uk', 'www.cookiepedia.co.uk'] }],
    verb: 'Look up a cookie',
    status: 'live',
  },
];
