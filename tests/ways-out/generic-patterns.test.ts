import { describe, expect, test } from 'vitest';
import { genericKind } from '../../lib/ways-out/generic.ts';
import { genericPatterns } from '../../lib/ways-out/registry/generic-patterns.ts';

const page = 'https://www.acme.test/privacy';

function kindOf(href: string, anchor = '', sentence = ''): string | null {
  return genericKind(new URL(href), anchor, sentence, page);
}

/** Pattern, addresses that are it, addresses that are not. */
const addresses: readonly [string, string, readonly string[], readonly string[]][] = [
  [
    'gp-unsubscribe',
    'unsubscribe-form',
    [
      'https://acme.test/unsubscribe_all.html',
      'https://acme.test/email-opt-out',
      'https://acme.test/newsletter/off',
    ],
    ['https://acme.test/blog/how-to-unsubscribe', 'https://acme.test/subscribe'],
  ],
  [
    'gp-preferences',
    'preference-center',
    [
      'https://acme.test/Email-Preference-Center.html',
      'https://acme.test/company/preference-center/',
      'https://acme.test/communication-preferences',
    ],
    ['https://acme.test/preferred-partners', 'https://acme.test/centre'],
  ],
  [
    'gp-opt-out',
    'object',
    ['https://www.acme.test/opt-out', 'https://optout.acme.test/fr/', 'https://acme.test/legal/opt_out/'],
    ['https://acme.test/option-outlet', 'https://acme.test/loyalty/optout'],
  ],
  [
    'gp-arbitration-opt-out',
    'arbitration-opt-out',
    ['https://acme.test/form/arbitration-opt-out/'],
    ['https://acme.test/arbitration-rules'],
  ],
  [
    'gp-do-not-sell',
    'sale-opt-out',
    [
      'https://acme.test/donotsell',
      'https://privacy.acme.test/en/dnssmpi/',
      'https://acme.test/your-privacy-choices',
    ],
    ['https://acme.test/legal/ccpa', 'https://acme.test/sell-with-us'],
  ],
  [
    'gp-privacy-request',
    'request-form',
    [
      'https://dsar.acme.test/',
      'https://acme.test/legal/datarequest',
      'https://acme.test/ccpa-dsar',
      'https://acme.test/privacy-rights-requests',
    ],
    [
      'https://acme.test/legal/data-requests/guidelines-for-law-enforcement',
      'https://acme.test/disclosure-of-privacy-rights-requests',
      'https://acme.test/dsa-qualified-researcher',
      'https://acme.test/database',
    ],
  ],
  [
    'gp-account-delete',
    'account-self-service',
    [
      'https://acme.test/delete_me',
      'https://acme.test/settings/security/deleteaccount',
      'https://acme.test/account/close',
    ],
    ['https://acme.test/help/how-to-delete-account', 'https://acme.test/undeleted'],
  ],
  [
    'gp-data-export',
    'portability',
    [
      'https://takeout.acme.test/',
      'https://acme.test/settings/download-your-data',
      'https://acme.test/data-export',
    ],
    ['https://acme.test/downloads', 'https://acme.test/exporters'],
  ],
  [
    'gp-cookie-settings',
    'cookie-settings',
    ['https://acme.test/cookie-settings', 'https://acme.test/consent-preferences'],
    ['https://acme.test/cookie-policy', 'https://acme.test/cookies'],
  ],
  [
    'gp-dispute',
    'dispute',
    ['https://www.acme.test/dispute-submission', 'https://acme.test/file-a-complaint'],
    [
      'https://acme.test/legal/intellectual-property/dispute-forms',
      'https://acme.test/dispute-resolution.png',
    ],
  ],
];

describe('first-party addresses that speak for themselves', () => {
  test.each([
    [
      'https://help.acme.test/hc/en-us/requests/new?form=3',
      'To delete your personal data, use this form.',
      'request-form',
    ],
    ['https://help.acme.test/hc/en-us/requests/new?form=3', 'Tell us about your broken toaster.', null],
    ['https://help.acme.test/hc/en-us/requests/newest', 'To delete your personal data, use this form.', null],
  ])('a help desk form at %s in "%s" is %s', (href, sentence, kind) => {
    expect(kindOf(href, 'here', sentence)).toBe(kind);
  });

  test.each(addresses)('%s is %s', (_, kind, yes, no) => {
    for (const href of yes) expect(kindOf(href), href).toBe(kind);
    for (const href of no) expect(kindOf(href), href).not.toBe(kind);
  });

  test('every pattern has its addresses here, ignores case and has no nested repetition', () => {
    const tested = new Set([...addresses.map(([id]) => id), 'gp-full-policy', 'gp-helpdesk-request']);
    for (const { id, path, host, anchor, sense } of genericPatterns) {
      expect(tested).toContain(id);
      for (const pattern of [path, host, anchor, sense]) {
        if (!pattern) continue;
        expect(pattern.flags).toBe('i');
        expect(pattern.source).not.toMatch(/[+*]\)[+*{]/);
      }
    }
  });

  test.each([
    [
      'https://www.acme.test/privacy/full',
      'privacy policy',
      'This is a summary of our full privacy policy.',
      'full-policy',
    ],
    [
      'https://www.other.test/privacy-policy',
      'privacy policy',
      'See the full privacy policy of Other.',
      null,
    ],
    ['https://www.acme.test/privacy-policy', 'privacy policy', 'We follow our privacy policy.', null],
  ])('%s called "%s" in "%s" is %s', (href, anchor, sentence, kind) => {
    expect(kindOf(href, anchor, sentence)).toBe(kind);
  });

  test.each([
    ['To opt out of the sale of your data', 'sale-opt-out'],
    ['To opt out of interest-based advertising', 'ads-opt-out'],
    ['To stop analytics measurement, opt out', 'analytics-opt-out'],
    ['To opt out of our newsletter', 'unsubscribe-form'],
    ['To opt out of e-mail offers', 'unsubscribe-form'],
    ['', 'object'],
  ])('an /opt-out page in "%s" is %s', (sentence, kind) => {
    expect(kindOf('https://www.acme.test/opt-out', 'here', sentence)).toBe(kind);
  });
});

test('an opt-out is not taken back', () => {
  expect(kindOf('https://www.acme.test/optout.html?locale=fr&optin=1')).toBe('excluded');
  expect(kindOf('https://www.acme.test/fr/desinscription-newsletter')).toBe('unsubscribe-form');
});

test('the form in which Matomo lets visitors leave its count is told by its query', () => {
  expect(kindOf('https://stats.acme.test/index.php?module=CoreAdminHome&action=optOut&language=en')).toBe(
    'analytics-opt-out',
  );
  expect(kindOf('https://stats.acme.test/index.php?module=CoreHome&action=index')).toBeNull();
});

test.each([
  ['https://mydata.test/join/', null],
  ['https://mydata.test/mydata-conferences/', null],
  ['https://www.mydata.test/opt-out', 'object'],
  ['https://mydata.acme.test/', 'request-form'],
])('what a company is called says nothing in its own addresses: %s', (href, kind) => {
  const own = href.includes('acme') ? page : 'https://mydata.test/privacy';
  expect(genericKind(new URL(href), 'Join us', '', own)).toBe(kind);
});
