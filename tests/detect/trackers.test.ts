import { describe, expect, test } from 'vitest';
import { detect } from '../../lib/page/detect/detect.ts';
import { documentOf } from '../page/support/page.ts';
import { services } from './trackers.ts';

const links = '<ul><li><a href="/1">Privacy Policy</a></li><li><a href="/2">Terms</a></li></ul>';
const terms =
  'You may end the contract each month. Our liability is limited to intent and gross negligence. We give no warranty for downtimes. Disputes go to arbitration. The fee is due in advance. ';
const prose = (text: string, times: number) => `<p>${text}</p>`.repeat(times);
const isPolicy = (html: string) => detect(documentOf(html)).isPolicy;
const shells: [name: string, pageOf: (title: string, text: string) => string][] = [
  ['under its title', (title, text) => `<title>${title} | Acme</title><h1>${title}</h1>${text}`],
  ['under its heading alone', (title, text) => `<title>Acme</title><h1>${title}</h1><main>${text}</main>`],
  [
    'with its title in the head alone',
    (title, text) =>
      `<title>Acme – ${title}</title><nav>${links}</nav><h1></h1>${text}<footer>${links}</footer>`,
  ],
  ['without a title', (_title, text) => `<title>Acme</title><div>${links}</div>${text}<div>${links}</div>`],
];

describe.each(Object.entries(services))('%s', (_language, service) => {
  test.each(shells)('what a dating or health service says of its trackers is no policy, %s', (_, pageOf) => {
    expect(isPolicy(pageOf(service.trackersTitle, prose(service.trackers, 6)))).toBe(false);
  });

  test.each(shells)('what it says of people’s data is one, %s', (_, pageOf) => {
    expect(isPolicy(pageOf(service.policyTitle, prose(service.policy, 6)))).toBe(true);
  });

  test('so it is with trackers at its end, and short', () => {
    const { policyTitle, policy, trackers } = service;
    expect(
      isPolicy(`<title>Acme</title><h1>${policyTitle}</h1>${prose(policy, 4)}${prose(trackers, 1)}`),
    ).toBe(true);
    expect(isPolicy(`<title>${policyTitle}</title><h1>${policyTitle}</h1>${prose(policy, 2)}`)).toBe(true);
  });

  test('a hub of terms, trackers and policy is one where the policy is in it', () => {
    const hub = (parts: string) =>
      `<title>Acme | Legal</title><h1>Legal</h1><h2>Terms</h2>${prose(terms, 4)}${parts}`;
    const trackers = `<h2>${service.trackersTitle}</h2>${prose(service.trackers, 2)}`;
    expect(isPolicy(hub(`${trackers}<h2>${service.policyTitle}</h2>${prose(service.policy, 8)}`))).toBe(true);
    expect(isPolicy(hub(trackers))).toBe(false);
  });
});
