import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { watchDocument } from '../../lib/page/detect/watch.ts';
import { policyContent } from '../browsers/pages.ts';

type Message = { type: string; document: string };

const shop = `<h1>Tea</h1><p>${'Loose leaf tea from small gardens, packed by hand. '.repeat(60)}</p>`;

let sent: Message[];
const send = (message: Message) => void sent.push(message);
const types = () => sent.map((message) => message.type);

function show(title: string, html: string, path = location.pathname): void {
  if (path !== location.pathname) {
    history.pushState({}, '', path);
    routeChanged();
  }
  document.title = title;
  document.body.innerHTML = html;
}

/** jsdom has no Navigation API; the fallback hears popstate. */
const routeChanged = () => window.dispatchEvent(new window.Event('popstate'));

const showPolicy = (path?: string) => show('Privacy Policy', policyContent, path);
const showShop = (path?: string) => show('Harbour Tea', shop, path);

beforeEach(() => {
  vi.useFakeTimers();
  const { window } = new JSDOM('', { url: 'https://tea.example/' });
  vi.stubGlobal('window', window);
  for (const name of ['document', 'location', 'history'] as const) vi.stubGlobal(name, window[name]);
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  Reflect.deleteProperty(globalThis, 'wayout');
  sent = [];
});

describe('the watched document', () => {
  test('tells of a policy once, however often it is asked', () => {
    showPolicy('/start');
    const first = watchDocument(send);
    expect(watchDocument(send)).toEqual(first);
    expect(first.isPolicy).toBe(true);
    expect(sent).toEqual([{ type: 'policy', document: first.document }]);
  });

  test('sends nothing from another page', () => {
    showShop('/shop');
    const timers = vi.getTimerCount();
    expect(watchDocument(send).isPolicy).toBe(false);
    expect(vi.getTimerCount()).toBe(timers);
    vi.runAllTimers();
    expect(sent).toEqual([]);
  });

  test('looks again, a few times, at a page that is rendered late', () => {
    show('', '<div id="app"></div>', '/late');
    watchDocument(send);
    vi.advanceTimersByTime(800);
    showPolicy();
    vi.advanceTimersByTime(6_000);
    expect(types()).toEqual(['policy']);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('gives each route of a single-page site a name of its own', () => {
    showShop('/tea');
    const { document: name } = watchDocument(send);
    show('Privacy Policy', policyContent, '/tea/privacy');
    vi.advanceTimersByTime(400);
    expect(types()).toEqual(['policy']);
    expect(sent[0]?.document).not.toBe(name);
    showShop('/tea');
    vi.runAllTimers();
    expect(types()).toEqual(['policy', 'left']);
    expect(sent[1]?.document).toBe(sent[0]?.document);
  });

  test('does not take the old route’s content for the new one', () => {
    showPolicy('/privacy');
    watchDocument(send);
    history.pushState({}, '', '/home');
    routeChanged();
    vi.advanceTimersByTime(2_000);
    expect(types()).toEqual(['policy', 'left']);
    showShop();
    vi.runAllTimers();
    expect(types()).toEqual(['policy', 'left']);
  });

  test('ignores in-page anchors', () => {
    showPolicy('/anchors');
    watchDocument(send);
    history.pushState({}, '', '#contact');
    routeChanged();
    vi.runAllTimers();
    expect(types()).toEqual(['policy']);
  });

  test('speaks again, under the same name, when it comes back from the back/forward cache', () => {
    showPolicy('/cached');
    watchDocument(send);
    window.dispatchEvent(Object.assign(new window.Event('pageshow'), { persisted: true }));
    expect(types()).toEqual(['policy', 'policy']);
    expect(sent[1]).toEqual(sent[0]);
  });

  test('stays silent while it is prerendered', () => {
    showPolicy('/prerendered');
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
    watchDocument(send);
    expect(sent).toEqual([]);
    Object.defineProperty(document, 'prerendering', { value: false, configurable: true });
    document.dispatchEvent(new window.Event('prerenderingchange'));
    expect(types()).toEqual(['policy']);
  });
});
