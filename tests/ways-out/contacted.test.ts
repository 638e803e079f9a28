import { describe, expect, test } from 'vitest';
import type { Kind } from '../../lib/types.ts';
import { recogniseLink } from '../../lib/ways-out/recognise.ts';

const page = 'https://www.acme.test/privacy-policy';

type Case = [href: string, anchor: string, sentence: string, kind: Kind | null];

/** Links on whom the reader is told to contact, and forms to which requests are sent. */
describe('whom to contact and where to send a request', () => {
  test.each<Case>([
    [
      'https://care.acme.test/c/1',
      'Customer Care',
      'You can exercise these rights by contacting Customer Care.',
      'contact-form',
    ],
    [
      'https://www.acme.test/c/2',
      'contact',
      'If you have questions about this policy, please contact us.',
      'contact-form',
    ],
    [
      'https://www.acme.test/c/3',
      'contacting',
      'A copy of your data may be had by contacting us.',
      'contact-form',
    ],
    ['https://acme.test/c/4', 'please contact me', 'Any question, please contact me!', 'contact-form'],
    ['https://acme.test/c/5', 'here', 'You can contact Acme’s Data Protection Officer here.', 'contact-form'],
    ['https://acme.test/c/6', 'Guest Care', 'We asked Guest Care about your data.', null],
    [
      'https://acme.test/c/7',
      'here',
      'We keep your contact information here for as long as you have an account.',
      null,
    ],
    [
      'https://acme.test/c/9',
      'partners',
      'We pass contact information to our partners with your consent.',
      null,
    ],
    [
      'https://other.test/c/10',
      'privacy page',
      'Your rights and Other’s contact details can be found on their privacy page.',
      null,
    ],
    ['https://acme.test/d/1', 'this form', 'You can object through this form.', 'object'],
    [
      'https://acme.test/d/2',
      'here',
      'You may send it to us by: Submitting an online request here',
      'request-form',
    ],
    [
      'https://acme.test/privacy',
      'https://acme.test/privacy',
      'Submit your access or deletion requests at https://acme.test/privacy.',
      'request-form',
    ],
    [
      'https://www.statelaw.gov/consumers',
      'Anywhere',
      'If we deny your appeal, you can contact the Attorney General of your state: Anywhere, Elsewhere.',
      'regulator',
    ],
    ['https://www.statelaw.gov/act', 'Anywhere Privacy Act', 'Terms follow the Anywhere Privacy Act.', null],
    ['https://acme.test/e/1', 'opt\u200b out\u2060', 'You may opt\u200b out\u2060 of sales.', 'sale-opt-out'],
  ])('%s as "%s" in "%s"', (href, anchor, sentence, kind) => {
    expect(recogniseLink({ href, anchor, sentence, url: page }).kind).toBe(kind);
  });
});
