// @vitest-environment jsdom
import './fake-browser.ts';

import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { loadMenu } from '../../components/letter/use-menu.ts';
import type { KeptLetter } from '../../lib/browser/letter-store.ts';
import type { ResidenceCode } from '../../lib/residence/residence.ts';
import type { WayOut } from '../../lib/types.ts';
import { ada, sentLetter } from './letter-fixture.tsx';
import { button, click, personWith, popupIn, region, site, tabId } from './rendered.tsx';
import { reportOf, wayOut } from './report-fixture.ts';

const sale = wayOut({
  kind: 'sale-opt-out',
  channel: 'link',
  label: 'Stop the sale',
  target: 'https://lamp.example/sale',
  for: 'California residents',
});
const access = wayOut({
  kind: 'access',
  channel: 'email',
  label: 'Ask for a copy',
  target: 'mailto:privacy@lamp.example',
});
const deletion = wayOut({
  kind: 'delete',
  channel: 'link',
  label: 'Delete your account',
  target: 'https://lamp.example/close',
});
const post = wayOut({ kind: 'postal', channel: 'post', label: 'Post', target: 'Lamp Works, 1 Lane, Town' });
const authority = wayOut({
  kind: 'regulator',
  channel: 'link',
  label: 'Complain to the authority that they name',
  target: 'https://dsb.gv.at/',
});
const irish = { ...authority, target: 'https://www.dataprotection.ie/' };
const all = [sale, access, deletion, post];

async function popupFor(residence: ResidenceCode | undefined, waysOut: WayOut[], letters: KeptLetter[] = []) {
  await loadMenu();
  const person = personWith({ ...(residence && { person: { ...ada, residence } }), letters });
  const report = reportOf({ site: 'lamp.example', controller: 'Lamp Works GmbH' }, { waysOut });
  const shown = await popupIn({ status: 'ready', report }, site, person);
  const ways = () => region(shown.body, 'Ways out');
  const card = (label: string) => {
    const found = [...ways().querySelectorAll('.way')].find((each) => each.textContent?.includes(label));
    if (!(found instanceof HTMLElement)) throw new Error(`There is no way out "${label}".`);
    return found;
  };
  return { ...shown, person, ways, card };
}

const labels = (within: HTMLElement) =>
  [...within.querySelectorAll('.way-label')].map((each) => each.textContent);
const headings = (within: HTMLElement) => [...within.querySelectorAll('h3')].map((each) => each.textContent);

describe('where the reader lives', () => {
  test.each([true, false])('private window %s: it is said how long a choice stands', async (isPrivate) => {
    const report = reportOf({}, { waysOut: all });
    const { body } = await popupIn({ status: 'ready', report }, { ...site, isPrivate });
    const said = body.querySelector('.residence')?.textContent ?? '';
    expect(said.includes('only while this popup is open')).toBe(isPrivate);
  });

  test('in Germany the authority of the chosen Land comes first, the others folded', async () => {
    const { body, ways, person } = await popupFor('DE', all);
    const firstShown = () => ways().querySelector('.goal:last-child > .ways .way-label')?.textContent;
    expect(firstShown()).toBeUndefined();
    const land = body.querySelector<HTMLSelectElement>('#land');
    if (land === null) throw new Error('There is no choice of a Land.');
    expect([...land.options].filter((option) => option.value !== '')).toHaveLength(16);
    land.value = 'DE-HH';
    await act(async () => void land.dispatchEvent(new Event('change', { bubbles: true })));
    expect(firstShown()).toContain('Hamburg');
    expect(labels(ways()).filter((label) => label?.includes('Hamburg'))).toHaveLength(1);
    expect(person.liveIn).toHaveBeenCalledExactlyOnceWith(tabId, 'DE', 'DE-HH');
  });

  test('elsewhere there is no Land to choose', async () => {
    const { body } = await popupFor('FR', all);
    expect(body.querySelector('#land')).toBeNull();
  });

  test('is asked for, and the report’s order stands until it is known', async () => {
    const { ways } = await popupFor(undefined, all);
    expect(ways().querySelector('select')?.labels?.[0]?.textContent).toBe('Where I live:');
    expect(labels(ways())).toEqual(['Stop the sale', 'Ask for a copy', 'Delete your account', 'Post']);
    expect(headings(ways())).not.toContain('For people who live elsewhere');
  });

  test('puts what is for others behind what is for the reader, and hides nothing', async () => {
    const { ways } = await popupFor('AT', [...all, authority]);
    expect(labels(ways())).toHaveLength(all.length + 1);
    expect(labels(ways()).at(-1)).toBe('Stop the sale');
    expect(headings(ways()).at(-1)).toBe('For people who live elsewhere');
  });

  test('leaves it first where it is for the reader', async () => {
    const { ways } = await popupFor('US-CA', [...all, authority]);
    expect(labels(ways())[0]).toBe('Stop the sale');
    expect(headings(ways())).not.toContain('For people who live elsewhere');
  });

  test('can be changed, at once and for later', async () => {
    const { ways, person } = await popupFor(undefined, [...all, authority]);
    const select = ways().querySelector('select');
    if (!select) throw new Error('There is nothing to choose from.');
    select.value = 'AT';
    await act(async () => void select.dispatchEvent(new Event('change', { bubbles: true })));
    expect(person.liveIn).toHaveBeenCalledExactlyOnceWith(tabId, 'AT', undefined);
    expect(labels(ways()).at(-1)).toBe('Stop the sale');
    expect(ways().querySelector('[role=alert]')).toBeNull();

    person.liveIn.mockRejectedValueOnce(new Error('no room'));
    select.value = 'DE';
    await act(async () => void select.dispatchEvent(new Event('change', { bubbles: true })));
    expect(ways().querySelector('[role=alert]')?.textContent).toContain('could not be saved');
    expect(select.value).toBe('DE');
  });

  test.each<[ResidenceCode, string]>([
    ['AT', '1 month (GDPR Art. 12(3))'],
    ['US-TX', '45 days (Texas Data Privacy and Security Act'],
  ])('in %s an answer is due within %s', async (residence, words) => {
    const { card } = await popupFor(residence, all);
    expect(card('Ask for a copy').textContent).toContain(words);
  });

  test.each<[ResidenceCode, boolean]>([
    ['AT', false],
    ['other', true],
  ])('in %s the deadline of another law is told: %s', async (residence, isTold) => {
    const deadline = {
      amount: 15,
      unit: 'business-days' as const,
      law: 'Cal. Code Regs. tit. 11, § 7026(f)',
    };
    const { for: _, ...ofAll } = sale;
    const { card } = await popupFor(residence, [{ ...ofAll, deadline }]);
    expect(card('Stop the sale').textContent?.includes('7026(f)')).toBe(isTold);
  });
});

describe('authorities', () => {
  test('of the place are offered where the policy names none, as not from the policy', async () => {
    const { ways } = await popupFor('IE', [access]);
    expect(headings(ways()).at(-1)).toContain('authorities for Ireland');
    expect(labels(ways()).at(-1)).toMatch(/^Complain to/);
    expect(ways().textContent).toContain('from a public directory');
  });

  test.each([
    ['another place', irish],
    ['none', { ...authority, target: undefined }],
    ['a dead address', { ...authority, status: 'dead' as const }],
  ])('of the place are offered where the policy leads to %s', async (_where, named) => {
    const { target, ...rest } = named;
    const { ways } = await popupFor('AT', [access, { ...rest, ...(target !== undefined && { target }) }]);
    expect(headings(ways()).at(-1)).toContain('authorities for Austria');
  });

  const { target: _, ...unnamed } = authority;

  test('take the place of one to which the policy does not lead, with its sentence', async () => {
    const { ways } = await popupFor('AT', [access, unnamed]);
    expect(labels(ways())).toHaveLength(2);
    expect(labels(ways()).at(-1)).toContain('Austrian');
    expect(ways().ownerDocument.querySelector('nav a')?.textContent).toMatch(/^1 /);
    const told = ways().querySelector('.complaints-told');
    expect(told?.textContent).toContain('gives no address');
    expect(told?.querySelector('blockquote')?.textContent).toBe(unnamed.evidence[0]?.quote);
  });

  test.each<[string, ResidenceCode | undefined, WayOut[], boolean]>([
    ['where the policy names it elsewhere', 'IE', [access, irish, unnamed], false],
    ['that is for others', 'AT', [access, { ...unnamed, for: 'California residents' }], true],
    ['where the reader’s place is unknown', undefined, [access, unnamed], true],
    ['where we know none', 'other', [access, unnamed], true],
  ])('one without an address, %s', async (_where, residence, waysOut, isShown) => {
    const { ways } = await popupFor(residence, waysOut);
    const shown = [...ways().querySelectorAll('.way')].filter(
      (way) => way.querySelector('.way-label')?.textContent === unnamed.label && !way.querySelector('a'),
    );
    expect(shown).toHaveLength(isShown ? 1 : 0);
  });

  test.each<[string, ResidenceCode | undefined, WayOut[]]>([
    ['the policy leads to that of the place', 'IE', [access, irish]],
    ['the place is unknown', undefined, [access]],
    ['we know none there', 'other', [access]],
  ])('are not where %s', async (_why, residence, waysOut) => {
    const { ways } = await popupFor(residence, waysOut);
    expect(ways().textContent).not.toContain('from a public directory');
  });

  test('are folded where they are many, with one letter for all', async () => {
    const { ways } = await popupFor('DE', [deletion]);
    const fold = ways().querySelector('details');
    expect(fold?.open).toBe(false);
    expect(fold?.querySelectorAll('.way').length).toBeGreaterThan(16);
    expect([...ways().querySelectorAll('.way-letter')]).toHaveLength(1);
  });
});

describe('a letter', () => {
  test('is offered by what it does, and ordered with all that it needs', async () => {
    const { card, person } = await popupFor('DE', all);
    await click(button(card('Ask for a copy'), 'Ready-made letter: Ask for a copy of your data'));
    expect(person.write).toHaveBeenCalledExactlyOnceWith(tabId, {
      site: 'lamp.example',
      company: 'Lamp Works GmbH',
      kind: 'access',
      target: 'mailto:privacy@lamp.example',
      postalAddress: 'Lamp Works, 1 Lane, Town',
    });
  });

  test('that cannot be opened is said', async () => {
    const { card, person } = await popupFor('DE', all);
    person.write.mockRejectedValue(new Error('no room'));
    await click(button(card('Ask for a copy'), 'Ready-made letter'));
    expect(card('Ask for a copy').querySelector('[role=alert]')?.textContent).toContain(
      'could not be opened',
    );
  });

  test('is chosen later where several can go that way', async () => {
    const { card } = await popupFor('DE', all);
    expect(button(card('Post'), 'ready-made')?.title).toContain('Have your data erased');
  });

  test.each<[string, WayOut]>([
    ['a page on which something is clicked', deletion],
    ['a dead address', { ...access, status: 'dead' }],
    ['no address', wayOut({ kind: 'access', channel: 'email', label: 'Promised' })],
    ['a telephone', wayOut({ kind: 'phone', channel: 'phone', label: 'Call', target: 'tel:+1800' })],
  ])('is not offered for %s', async (_what, way) => {
    const { card } = await popupFor('DE', [way]);
    expect(card(way.label).querySelector('.way-letter')).toBeNull();
  });

  test('that was sent is told with its time, and a reminder is a click away', async () => {
    const kept = [{ key: 'letter:1', letter: sentLetter }];
    const { card, person } = await popupFor('DE', all, kept);
    expect(card('Ask for a copy').textContent).toContain('You wrote on October 1, 2026.');
    expect(card('Ask for a copy').textContent).toContain('until November 1, 2026');
    expect(card('Delete your account').textContent).not.toContain('You wrote');
    await click(button(card('Ask for a copy'), 'Remind them'));
    expect(person.write.mock.calls[0]?.[1]).toMatchObject({ kind: 'access', remindsOf: 'letter:1' });
  });

  test.each([
    ['another site', { ...sentLetter, site: 'other.example' }],
    ['another address', { ...sentLetter, target: 'mailto:b@lamp.example' }],
    ['another purpose', { ...sentLetter, kind: 'delete' as const }],
  ])('to %s says nothing here', async (_what, letter) => {
    const { ways } = await popupFor('DE', all, [{ key: 'letter:1', letter }]);
    expect(ways().textContent).not.toContain('You wrote');
  });
});

describe('a control of the page', () => {
  const control = wayOut({
    kind: 'cookie-settings',
    channel: 'setting',
    label: 'Change cookies',
    control: 'Cookies',
  });

  test.each([
    ['shown', 'Click it there.'],
    ['opened', 'is open now'],
    ['hidden', 'hides it at present'],
    ['not-found', 'Not found in the page'],
    ['page-gone', 'no longer open'],
  ] as const)('is shown there: %s', async (outcome, words) => {
    const { body, worker } = await popupFor('DE', [control]);
    worker.showControl.mockResolvedValue(outcome);
    await click(button(body, 'Change cookies'));
    expect(worker.showControl).toHaveBeenCalledExactlyOnceWith(tabId, 'Cookies');
    expect(body.querySelector('.way-outcome')?.textContent).toContain(words);
  });
});
