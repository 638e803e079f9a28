import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  forgetPrivateOrders,
  type LetterOrder,
  orderNamed,
  placeOrder,
} from '../../lib/browser/letter-order.ts';
import {
  forgetLetter,
  type KeptLetter,
  keepLetter,
  keptLetters,
  newLetterKey,
  watchLetters,
} from '../../lib/browser/letter-store.ts';
import { personClient } from '../../lib/browser/person-client.ts';
import {
  forgetPerson,
  type KeptPerson,
  loadPerson,
  savePerson,
  watchPerson,
} from '../../lib/browser/person-store.ts';
import { sentLetter } from '../popup/letter-fixture.tsx';
import { resetShell, shell, tabId } from './fake-shell.ts';

vi.mock('../../lib/browser/api.ts', async () => ({ browser: (await import('./fake-shell.ts')).fakeApi }));

beforeEach(() => resetShell('one'));

const ada = { name: 'Ada', knownAs: 'ada@reader.example', residence: 'DE' } as const;
const soon = () => new Promise((resolve) => setTimeout(resolve));

describe('the person', () => {
  test('is kept until forgotten, and told to who watches', async () => {
    const heard: KeptPerson[] = [];
    const stop = watchPerson((kept) => heard.push(kept));
    await soon();
    await savePerson(ada);
    await forgetPerson();
    stop();
    await savePerson(ada);
    expect(heard).toEqual([{ damaged: false }, { person: ada, damaged: false }, { damaged: false }]);
    expect(await loadPerson()).toEqual({ person: ada, damaged: false });
  });

  test.each<[string, unknown]>([
    ['no object', 'Ada'],
    ['a place that does not exist', { ...ada, residence: 'XX' }],
    ['an endless name', { ...ada, name: 'a'.repeat(5_000) }],
  ])('%s is damaged, and left as it is', async (_what, stored) => {
    shell.lasting.set('person', stored);
    expect(await loadPerson()).toEqual({ damaged: true });
    expect(shell.lasting.get('person')).toBe(stored);
  });

  test('that could not be read again is not kept', async () => {
    await expect(savePerson({ ...ada, name: 'a'.repeat(5_000) })).rejects.toThrow();
    expect(shell.lasting.size).toBe(0);
  });

  test('keeps a name when only the place changes', async () => {
    await savePerson(ada);
    await personClient.liveIn(tabId, 'FR');
    expect((await loadPerson()).person).toEqual({ ...ada, residence: 'FR' });
    await personClient.liveIn(tabId, 'DE', 'DE-HH');
    await personClient.liveIn(tabId, 'DE');
    expect((await loadPerson()).person).toEqual({ ...ada, residence: 'DE', land: 'DE-HH' });
  });

  test('of a private tab leaves nothing behind', async () => {
    shell.isPrivate = true;
    await personClient.liveIn(tabId, 'FR');
    expect(shell.lasting.size).toBe(0);
  });
});

describe('letters', () => {
  test('come newest first; a damaged one hides no other', async () => {
    await keepLetter('letter:old', { ...sentLetter, sent: '2026-01-01' });
    await keepLetter('letter:new', { ...sentLetter, sent: '2026-02-01' });
    shell.lasting.set('letter:bad', { ...sentLetter, sent: 'yesterday' });
    shell.lasting.set('switchedOff', { sites: [] });
    const kept = await keptLetters();
    expect(kept.map(({ key }) => key)).toEqual(['letter:new', 'letter:old', 'letter:bad']);
    expect(kept[2]).toEqual({ key: 'letter:bad' });
  });

  test('that could not be read again are not kept', async () => {
    await expect(keepLetter('letter:1', { ...sentLetter, text: 'a'.repeat(100_000) })).rejects.toThrow();
    expect(shell.lasting.size).toBe(0);
  });

  test('beyond two hundred the oldest go', async () => {
    for (let day = 0; day < 200; day += 1)
      shell.lasting.set(`letter:${day}`, { ...sentLetter, sent: day === 77 ? '2020-01-01' : '2026-01-01' });
    await keepLetter(newLetterKey(), sentLetter);
    const keys = (await keptLetters()).map(({ key }) => key);
    expect(keys).toHaveLength(200);
    expect(keys).not.toContain('letter:77');
  });

  test('are told to who watches', async () => {
    const heard: KeptLetter[][] = [];
    const stop = watchLetters((letters) => heard.push(letters));
    await soon();
    await keepLetter('letter:1', sentLetter);
    await soon();
    await savePerson(ada);
    await forgetLetter('letter:1');
    await soon();
    stop();
    expect(heard.map((letters) => letters.length)).toEqual([0, 1, 0]);
  });
});

describe('an order', () => {
  const order: Omit<LetterOrder, 'at'> = {
    isPrivate: false,
    site: 'lamp.example',
    company: 'Lamp',
    kind: 'access',
    target: 'mailto:privacy@lamp.example',
  };
  const nameOf = (url: string) => url.split('=')[1] ?? '';

  test('is found by a name that tells nothing', async () => {
    const url = await placeOrder(order);
    expect(url).toMatch(/\/letter\.html\?order=[\da-f-]{36}$/);
    expect(await orderNamed(nameOf(url))).toMatchObject(order);
    expect(await orderNamed('other')).toBeUndefined();
    expect(shell.lasting.size).toBe(0);
  });

  test('of a private window goes with it, others stay', async () => {
    const secret = nameOf(await placeOrder({ ...order, isPrivate: true }));
    const usual = nameOf(await placeOrder(order));
    await forgetPrivateOrders();
    expect(await orderNamed(secret)).toBeUndefined();
    expect(await orderNamed(usual)).toBeDefined();
  });

  test('makes room: twenty at a time', async () => {
    vi.spyOn(Date, 'now').mockImplementation(() => shell.stored.size);
    const first = nameOf(await placeOrder(order));
    for (let more = 0; more < 20; more += 1) await placeOrder(order);
    vi.restoreAllMocks();
    expect(shell.stored.size).toBe(20);
    expect(await orderNamed(first)).toBeUndefined();
  });

  test('that is damaged is none', async () => {
    shell.stored.set('order:1', { ...order, at: 1, kind: 'magic' });
    expect(await orderNamed('1')).toBeUndefined();
  });
});
