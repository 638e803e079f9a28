// @vitest-environment jsdom
import './fake-browser.ts';

import { expect, test, vi } from 'vitest';
import { Welcome } from '../../components/Welcome.tsx';
import { button, click, rendered } from './rendered.tsx';

const yes = async () => true;
const no = async () => false;

test('promises that nothing leaves the browser', async () => {
  const body = await rendered(<Welcome hasAccess={yes} requestAccess={yes} pinning="chromium" />);
  expect(body.textContent).toContain('Nothing leaves your browser');
});

test.each([
  ['chromium', 'then the pin'],
  ['firefox', 'Pin to Toolbar'],
] as const)('says how to pin it in %s', async (pinning, words) => {
  const body = await rendered(<Welcome hasAccess={yes} requestAccess={yes} pinning={pinning} />);
  expect(body.textContent).toContain(words);
});

test('asks for no access that it has', async () => {
  const body = await rendered(<Welcome hasAccess={yes} requestAccess={yes} pinning="firefox" />);
  expect(body.querySelector('button')).toBeNull();
  expect(body.textContent).toContain('Wayout has access');
});

test.each([
  ['granted', yes, 'Wayout has access', false],
  ['declined', no, 'Access was not granted', true],
  ['impossible', async () => Promise.reject(new Error('not from a click')), 'Access was not granted', true],
])('asks on a click for access that was withheld: %s', async (_outcome, answer, words, asksAgain) => {
  const request = vi.fn<() => Promise<boolean>>(answer);
  const body = await rendered(<Welcome hasAccess={no} requestAccess={request} pinning="firefox" />);
  expect(request).not.toHaveBeenCalled();
  await click(button(body, 'Allow access to sites'));
  expect(request).toHaveBeenCalledOnce();
  expect(body.textContent).toContain(words);
  expect(button(body, 'Allow access to sites') !== undefined).toBe(asksAgain);
});
