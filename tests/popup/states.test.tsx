// @vitest-environment jsdom
import './fake-browser.ts';

import { describe, expect, test, vi } from 'vitest';
import type { TabState, UnreadableReason } from '../../lib/types.ts';
import { button, click, link, popupIn, region, tabId } from './rendered.tsx';
import { report, reportOf } from './report-fixture.ts';
import { states } from './states-fixture.ts';

const announced = (body: HTMLElement) => body.querySelector('[role=status]')?.textContent;

describe('reading', () => {
  test('is announced, and the report after it', async () => {
    const { body, change } = await popupIn({ status: 'reading', since: 0 });
    expect(announced(body)).toBe('Reading the policy…');
    expect(body.querySelector('header')?.getAttribute('aria-busy')).toBe('true');
    change({ status: 'ready', report });
    expect(announced(body)).toBe('Report ready. Ways out: 11. Red flags: 2.');
    expect(region(body, 'Red flags')).toBeDefined();
  });

  test('stops being watched when the popup goes', async () => {
    const { listeners } = await popupIn({ status: 'reading', since: 0 });
    expect(listeners.size).toBe(1);
    await popupIn({ status: 'reading', since: 0 });
    expect(listeners.size).toBe(0);
  });
});

describe('a page that is no policy', () => {
  test('offers the jump to the policy', async () => {
    const { body, worker } = await popupIn({
      status: 'not-a-policy',
      policyLink: { href: 'https://a.example/privacy', text: 'Privacy', guessed: false },
    });
    expect(body.querySelector('h1')?.textContent).toBe('This page is not a privacy policy');
    expect(body.textContent).not.toContain('guess');
    await click(link(body, 'Privacy'));
    expect(worker.open).toHaveBeenCalledExactlyOnceWith(tabId, 'https://a.example/privacy');
  });

  test('marks a guess', async () => {
    const { body } = await popupIn({
      status: 'not-a-policy',
      policyLink: { href: 'https://a.example/privacy', text: '', guessed: true },
    });
    expect(body.textContent).toContain('It is a guess');
    expect(link(body, 'Privacy policy of this site')).toBeDefined();
  });

  test.each([undefined, { href: 'javascript:alert(1)', text: 'Privacy', guessed: false }])(
    'says when there is no link, or none to trust: %o',
    async (policyLink) => {
      const { body } = await popupIn({ status: 'not-a-policy', ...(policyLink && { policyLink }) });
      expect(body.querySelector('a')).toBeNull();
      expect(body.textContent).toContain('No link to a privacy policy was found');
    },
  );

  test('is read anyway when asked to', async () => {
    const { body, worker } = await popupIn({ status: 'not-a-policy' });
    worker.watch.mockImplementation((_tabId, _asked, onView) => {
      onView({ state: { status: 'ready', report } });
      return () => {};
    });
    await click(button(body, 'Read it anyway'));
    expect(worker.read).toHaveBeenCalledExactlyOnceWith(tabId);
    expect(region(body, 'Ways out')).toBeDefined();
  });

  test('is said to have failed when the worker is gone', async () => {
    const { body, worker } = await popupIn({ status: 'not-a-policy' });
    worker.read.mockRejectedValue(new Error('no worker'));
    await click(button(body, 'Read it anyway'));
    expect(body.querySelector('h1')?.textContent).toBe('Something went wrong');
  });
});

describe('an unreadable page', () => {
  test.each<[UnreadableReason, string, boolean]>([
    ['empty', 'There is no text on this page', true],
    ['script-only', 'The policy is not in the page yet', true],
    ['pdf', 'This is a PDF', false],
    ['browser-page', 'This page belongs to the browser', false],
    ['no-access', 'Wayout may not read this page', true],
    ['timed-out', 'The page did not answer', true],
    ['went-away', 'The page went away while it was read', true],
    ['failed', 'Something went wrong', true],
  ])('because of %s says "%s" and what to do', async (reason, what, canRetry) => {
    const { body, worker } = await popupIn({ status: 'unreadable', reason });
    expect(body.querySelector('h1')?.textContent).toBe(what);
    expect(announced(body)).toBe(what);
    expect(body.querySelector('main p')?.textContent?.length).toBeGreaterThan(20);
    const retry = button(body, 'Try again');
    expect(retry !== undefined).toBe(canRetry);
    if (!retry) return;
    await click(retry);
    expect(worker.read).toHaveBeenCalledExactlyOnceWith(tabId);
  });
});

test.each<[TabState, string]>([
  [{ status: 'not-a-policy' }, 'Read it anyway'],
  [{ status: 'unreadable', reason: 'timed-out' }, 'Try again'],
  [{ status: 'ready', report }, 'Never read this site'],
])(
  'where the button goes that was clicked in %o, the focus is on the heading that comes',
  async (state, words) => {
    const { body, change } = await popupIn(state);
    expect(document.activeElement).toBe(document.body);
    const clicked = button(body, words);
    clicked?.focus();
    await click(clicked);
    await change({ status: 'switched-off' });
    expect(clicked?.isConnected).toBe(false);
    expect(document.activeElement).toBe(body.querySelector('h1'));
  },
);

test('a report that cannot be shown is a state too', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  const broken = { status: 'ready', report: { ...report, findings: undefined } };
  // A report as a corrupt store would give it: the type forbids it, a disk does not.
  const { body, worker, change } = await popupIn(broken as unknown as Parameters<typeof popupIn>[0]);
  expect(body.querySelector('h1')?.textContent).toBe('Something went wrong');
  expect(logged).toHaveBeenCalled();
  change({ status: 'ready', report });
  worker.watch.mockImplementation((_tabId, _asked, onView) => {
    onView({ state: { status: 'ready', report } });
    return () => {};
  });
  await click(button(body, 'Try again'));
  expect(region(body, 'Ways out')).toBeDefined();
  logged.mockRestore();
});

describe('the words of a hostile page', () => {
  const bait = '<img src=x onerror="alert(1)"><script>alert(1)</script>';

  test('stay text, apart from the words around them', async () => {
    const { body } = await popupIn({
      status: 'ready',
      report: reportOf({
        site: bait,
        controller: `\u202E${bait}`,
        otherDomain: bait,
        date: bait,
        language: bait,
      }),
    });
    expect(body.querySelector('img, script')).toBeNull();
    expect(body.querySelector('h1 bdi')?.textContent).toBe(bait);
    expect(body.querySelector('.masthead-who p bdi')?.textContent).toBe(`\u202E${bait}`);
  });

  test.each(Object.keys(states))(
    'in the state %s bring no style attribute, handler or foreign element',
    async (name) => {
      const state = states[name];
      if (!state) throw new Error(`There is no state named ${name}.`);
      const { body } = await popupIn(state);
      for (const element of body.querySelectorAll('*')) {
        expect(element.getAttributeNames().filter((attribute) => /^(style|on)/.test(attribute))).toEqual([]);
      }
      expect(body.querySelector('script, img, iframe, style, object, embed')).toBeNull();
      for (const { href } of body.querySelectorAll('a')) expect(href).toMatch(/^(https?|mailto|tel|about):/);
    },
  );
});
