import { describe, expect, test } from 'vitest';
import type { Kind } from '../../lib/types.ts';
import { recogniseLink } from '../../lib/ways-out/recognise.ts';

type Case = [href: string, anchor: string, sentence: string, kind: Kind | null];

describe('a form or page that takes other requests too is what its sentence asks of it', () => {
  test.each<Case>([
    [
      'https://privacyportal.onetrust.com/webform/a1/b2',
      'here',
      'Opt-out rights can be exercised by submitting a request here.',
      'object',
    ],
    [
      'https://privacyportal.onetrust.com/webform/a1/b2',
      'form',
      'To opt out of sales of your personal information, fill out this form.',
      'sale-opt-out',
    ],
    [
      'https://privacyportal.onetrust.com/webform/a1/b2',
      'our opt-out portal',
      'To exercise this right, please visit our opt-out portal.',
      'object',
    ],
    [
      'https://acme.zendesk.test/hc/en-us/requests/new',
      'here',
      'If you wish to unsubscribe from our updates, please create a ticket here.',
      'unsubscribe-form',
    ],
    [
      'https://privacyportal.onetrust.com/webform/a1/b2',
      'here',
      'To delete your data or to opt out of profiling, click here.',
      'request-form',
    ],
    [
      'https://privacyportal.onetrust.com/webform/a1/b2',
      'here',
      'To exercise your rights, please click here.',
      'request-form',
    ],
    [
      'https://acme.test/dsr/new',
      'here',
      'If you object to such processing, please complete the request form here.',
      'object',
    ],
    [
      'https://privacy.acme.test/start',
      'Privacy Portal',
      'To opt out of this type of sharing, please visit our Privacy Portal.',
      'sharing-opt-out',
    ],
    [
      'https://www.acme.test/landing',
      'click here',
      'If you would like to request that Acme does not sell your personal information, click here.',
      'sale-opt-out',
    ],
    [
      'https://app.acme.test/page',
      'https://app.acme.test/page',
      'You can end this at any time by adjusting your consent at https://app.acme.test/page.',
      'object',
    ],
    [
      'https://nextroll-privacy.relyance.ai/',
      'webpage',
      'If you wish to access or delete your data, please complete the form on this webpage.',
      'request-form',
    ],
    [
      'https://www.networkadvertising.org/choices/',
      'NAI',
      'To exercise certain choices on such cookies, visit the NAI.',
      'ads-opt-out',
    ],
    [
      'https://nextroll-privacy.relyance.ai/',
      'privacy requests page',
      'To have your personal data deleted, please visit our privacy requests page.',
      'request-form',
    ],
    [
      'https://www.acme.test/settings',
      'here',
      'You can opt out of marketing emails at any time by adjusting your account settings here.',
      'unsubscribe-form',
    ],
    [
      'https://www.acme.test/settings/privacy',
      'privacy settings',
      'You can change your cookie preferences in your privacy settings.',
      'cookie-settings',
    ],
    [
      'https://www.acme.test/settings',
      'account settings',
      'You can delete your account in your account settings.',
      'account-self-service',
    ],
  ])('%s "%s" in "%s" is %s', (href, anchor, sentence, kind) => {
    expect(recogniseLink({ href, anchor, sentence }).kind).toBe(kind);
  });
});
