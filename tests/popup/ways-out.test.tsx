// @vitest-environment jsdom
import './fake-browser.ts';

import { describe, expect, test, vi } from 'vitest';
import type { WayOut } from '../../lib/types.ts';
import { button, click, link, popupIn, region, tabId } from './rendered.tsx';
import { evidence, report, reportOf, wayOut, waysOut } from './report-fixture.ts';

const show = (shown: WayOut[]) => popupIn({ status: 'ready', report: reportOf({}, { waysOut: shown }) });

describe('one click', () => {
  test.each([
    ['a web address', 'https://a.example/optout', 'https://a.example/optout'],
    ['a form behind a query', 'https://a.example/f?t=1#top', 'https://a.example/f?t=1#top'],
    ['a mail draft', 'mailto:privacy@a.example', 'mailto:privacy@a.example'],
    ['a telephone number', 'tel:+18005550142', 'tel:+18005550142'],
  ])('opens %s', async (_what, target, opened) => {
    const { body, worker } = await show([
      wayOut({ kind: 'delete', channel: 'link', label: 'Delete it', target }),
    ]);
    await click(link(body, 'Delete it'));
    expect(worker.open).toHaveBeenCalledExactlyOnceWith(tabId, opened);
  });

  test.each([
    ['https://xn--pple-43d.example/', '\u0430pple.example', 'xn--pple-43d.example'],
    ['https://xn--a.example/', 'xn--a.example', 'xn--a.example'],
  ])('%s is shown as %s, with a warning that names %s', async (target, host, technical) => {
    const { body } = await show([wayOut({ kind: 'delete', channel: 'link', label: 'Delete it', target })]);
    const ways = region(body, 'Ways out');
    expect(ways.querySelector('.way-host')?.textContent).toBe(host);
    expect(ways.querySelector('.way-warning')?.textContent).toContain('imitate another site');
    expect(ways.querySelector('.way-warning bdi')?.textContent).toBe(technical);
  });

  test('an address in plain letters comes without a warning', async () => {
    const target = 'https://a.example/';
    const { body } = await show([wayOut({ kind: 'delete', channel: 'link', label: 'Delete it', target })]);
    expect(body.querySelector('.way-warning')).toBeNull();
  });

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'chrome://settings',
    'https://bank.example@evil.example/',
    `https://a.example/${'a'.repeat(2_000)}`,
    'mailto:a@a.example%0Abcc:b@b.example',
    'not an address',
  ])('never opens %s, but shows it as what it is', async (target) => {
    const { body, worker } = await show([
      wayOut({ kind: 'delete', channel: 'link', label: 'Delete it', target }),
    ]);
    const ways = region(body, 'Ways out');
    expect(ways.querySelector('a')).toBeNull();
    expect(ways.textContent).toContain(target);
    for (const clickable of ways.querySelectorAll('*'))
      if (clickable instanceof HTMLElement) clickable.click();
    expect(worker.open).not.toHaveBeenCalled();
  });

  test('leaves the browser its own clicks on a link', async () => {
    const { body, worker } = await show([
      wayOut({ kind: 'delete', channel: 'link', label: 'Delete it', target: 'https://a.example/' }),
    ]);
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
    link(body, 'Delete it')?.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    expect(worker.open).not.toHaveBeenCalled();
  });

  test('the place it leads to is shown', async () => {
    const { body } = await show([
      wayOut({ kind: 'delete', channel: 'link', label: 'Delete it', target: 'https://www.a.example/x' }),
    ]);
    expect(link(body, 'Delete it')?.textContent).toBe('Delete ita.example/x');
  });

  test.each([
    ['Write to a@a.example', 'mailto:a@a.example', 'Opens a mail draft.'],
    ['Write to them', 'mailto:a@a.example', 'E-mail to a@a.example'],
    ['Call +1800', 'tel:+1800', 'Opens your phone app.'],
    ['Call +33 1 55 40 00 10', 'tel:+33155400010', 'Opens your phone app.'],
    ['Call them', 'tel:+1800', 'Call +1800'],
  ])('%s (%s) says no address twice', async (label, target, words) => {
    const { body } = await show([wayOut({ kind: 'email-contact', channel: 'email', label, target })]);
    expect(link(body, label)?.textContent).toBe(label + words);
  });

  test('a look-alike address carries a warning', async () => {
    const { body } = await show([
      wayOut({ kind: 'delete', channel: 'link', label: 'Delete it', target: 'https://аpple.example/' }),
    ]);
    expect(region(body, 'Ways out').textContent).toContain('xn--pple-43d.example');
    expect(region(body, 'Ways out').textContent).toContain('Look closely');
  });
});

describe('where there is nothing to click', () => {
  test.each<[string, Partial<WayOut>, string]>([
    [
      'the link in each message',
      { channel: 'in-message' },
      'Use the link in the messages that they send you.',
    ],
    ['a setting', { channel: 'setting' }, 'Look for this in your account'],
    ['a setting with its path', { channel: 'setting', steps: 'Settings > Data' }, 'Settings > Data'],
    ['a letter', { channel: 'post', target: '1 High Street, Town' }, 'Send a letter to this address.'],
    ['a promised phone route', { channel: 'phone' }, 'The policy gives no address for this.'],
    ['an authority without a name', { kind: 'regulator', channel: 'link' }, 'Say above where you live'],
    [
      'a dead address',
      { channel: 'link', target: 'https://gone.example/', status: 'dead' },
      'This address no longer works.',
    ],
  ])('%s says what to do', async (_what, part, words) => {
    const { body } = await show([wayOut({ kind: 'delete', channel: 'link', label: 'Get out', ...part })]);
    const ways = region(body, 'Ways out');
    expect(ways.querySelector('a')).toBeNull();
    expect(ways.textContent).toContain(words);
  });

  test.each([
    ['copies a postal address', async () => {}, 'Copied.'],
    ['says when copying fails', async () => Promise.reject(new Error('denied')), 'Copying failed.'],
  ])('%s', async (_what, writeText, words) => {
    const spy = vi.fn<(text: string) => Promise<void>>(writeText);
    Object.assign(navigator, { clipboard: { writeText: spy } });
    const { body } = await show([
      wayOut({ kind: 'postal', channel: 'post', label: 'Write a letter', target: '1 High Street, Town' }),
    ]);
    await click(button(body, 'Copy address'));
    expect(spy).toHaveBeenCalledExactlyOnceWith('1 High Street, Town');
    expect(region(body, 'Ways out').textContent).toContain(words);
  });
});

describe('what is said beside it', () => {
  test.each<[string, Partial<WayOut>, string]>([
    ['what it stops', { stops: 'newsletters' }, 'Stopsnewsletters'],
    ['what it does not stop', { doesNotStop: 'bills' }, 'Does not stopbills'],
    ['for whom', { for: 'California residents' }, 'ForCalifornia residents'],
    ['days', { deadline: { amount: 45, unit: 'days', law: 'CCPA' } }, 'Answer due within45 days (CCPA)'],
    ['a month', { deadline: { amount: 1, unit: 'months', law: 'GDPR' } }, '1 month (GDPR)'],
    [
      'business days',
      { deadline: { amount: 15, unit: 'business-days', law: 'CCPA' } },
      '15 business days (CCPA)',
    ],
    ['when its address was checked', { checked: '2026-03-01' }, 'Address checked onMarch 1, 2026'],
    ['a repaired address', { status: 'repaired' }, 'its repaired address'],
    ['a moved address', { status: 'moved' }, 'where it lives today'],
    ['the report’s own note instead', { status: 'moved', note: 'It died in 2015.' }, 'It died in 2015.'],
    ['a directory', { source: 'directory' }, 'From a public directory, not from this policy.'],
    ['the page around the policy', { source: 'page' }, 'Found on the page, outside the policy.'],
  ])('%s', async (_what, part, words) => {
    const { body } = await show([
      wayOut({ kind: 'delete', channel: 'link', label: 'Get out', target: 'https://a.example/', ...part }),
    ]);
    expect(region(body, 'Ways out').textContent).toContain(words);
  });

  test('nobody has to answer what the reader sets, whatever the policy’s law', async () => {
    const deadline = { amount: 1, unit: 'months' as const, law: 'GDPR Art. 12(3)' };
    const { body } = await show([
      wayOut({ kind: 'delete', channel: 'setting', label: 'Close your account', deadline }),
    ]);
    expect(region(body, 'Ways out').textContent).not.toContain('Answer due');
  });

  test('a relative address is not said to be written otherwise', async () => {
    const quote = { ...evidence('Opt out here.'), asWritten: '/opt-out' };
    const { body } = await show([
      wayOut({
        kind: 'delete',
        channel: 'link',
        label: 'Out',
        target: 'https://a.example/opt-out',
        evidence: [quote],
      }),
    ]);
    expect(region(body, 'Ways out').textContent).not.toContain('Written there');
  });

  test('the sentence it came from is folded, and a click jumps to it', async () => {
    const quote = { ...evidence('Opt out here.', 'Choices'), asWritten: 'http://old.example/' };
    const { body, worker } = await show([
      wayOut({
        kind: 'delete',
        channel: 'link',
        label: 'Get out',
        target: 'https://a.example/',
        status: 'moved',
        evidence: [quote],
      }),
    ]);
    const source = region(body, 'Ways out').querySelector('details');
    expect(source?.open).toBe(false);
    expect(source?.textContent).toContain('http://old.example/');
    await click(source?.querySelector('blockquote button'));
    expect(worker.show).toHaveBeenCalledExactlyOnceWith(tabId, quote);
  });
});

describe('a long list', () => {
  test('is folded, and unfolded by a button that stays', async () => {
    const { body } = await show(waysOut);
    const ways = region(body, 'Ways out');
    expect(ways.querySelectorAll('.way').length).toBeLessThan(waysOut.length);
    await click(button(body, 'Show all 11'));
    expect(ways.querySelectorAll('.way')).toHaveLength(waysOut.length);
    expect(button(body, 'Show fewer')?.getAttribute('aria-expanded')).toBe('true');
  });

  test('stands under subheadings; a short one does not', async () => {
    const long = await show(report.waysOut);
    expect(region(long.body, 'Ways out').querySelector('h3')?.textContent).toBe('Make it stop');
    const short = await show(report.waysOut.slice(0, 2));
    expect(region(short.body, 'Ways out').querySelector('h3')).toBeNull();
  });
});
