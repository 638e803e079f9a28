import type { Page } from 'puppeteer-core';
import { until } from './driver.ts';

/** What a person finds in the popup: the regions by their accessible names, with the text of each list item. */
export type PopupView = {
  status: string;
  text: string;
  regions: Record<string, { items: string[]; quotes: string[]; links: string[] }>;
};

/** The popup once it shows a final state, with nothing folded away. */
export async function readPopup(popup: Page): Promise<PopupView> {
  await until('a popup that has finished reading', async () => {
    const { status } = await popup.evaluate(viewOfDocument);
    return status !== '' && status !== 'reading';
  });
  await popup.$$eval('button[aria-expanded="false"]', (folded) => {
    for (const button of folded) button.click();
  });
  await popup.waitForSelector('button[aria-expanded="false"]', { hidden: true });
  return popup.evaluate(viewOfDocument);
}

/** Clicks the first button that shows such words, once it is there. */
export async function clickIn(page: Page, words: string): Promise<void> {
  await until(`a button "${words}"`, () =>
    page.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll('button')];
      const found = buttons.find((button) => button.textContent.includes(wanted));
      found?.click();
      return found !== undefined;
    }, words),
  );
}

/** Runs inside the popup. */
function viewOfDocument(): PopupView {
  const textOf = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const regions: PopupView['regions'] = {};
  for (const section of document.querySelectorAll('section[aria-labelledby]')) {
    const name = textOf(document.getElementById(section.getAttribute('aria-labelledby') ?? ''));
    const items = [...section.querySelectorAll('li')].filter((item) => !item.parentElement?.closest('li'));
    regions[name] = {
      items: items.map(textOf),
      quotes: [...section.querySelectorAll('blockquote')].map(textOf),
      links: [...section.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? ''),
    };
  }
  return {
    status: document.querySelector('[data-state]')?.getAttribute('data-state') ?? '',
    text: textOf(document.body),
    regions,
  };
}
