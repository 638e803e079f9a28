import type { Page } from 'puppeteer-core';
import { until } from './driver.ts';

/** What a person finds in the popup: the regions by their accessible names, with the text of each list item. */
export type PopupView = {
  status: string;
  text: string;
  regions: Record<string, { items: string[]; quotes: string[]; links: string[] }>;
};

/** The popup once it shows a final state. */
export async function readPopup(popup: Page): Promise<PopupView> {
  return until('a popup that has finished reading', async () => {
    const view = await popup.evaluate(viewOfDocument).catch(() => undefined);
    return view && view.status !== '' && view.status !== 'reading' ? view : undefined;
  });
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
      links: [...section.querySelectorAll('[data-target]')].map((link) => link.getAttribute('data-target') ?? ''),
    };
  }
  return {
    status: document.querySelector('[data-status]')?.getAttribute('data-status') ?? '',
    text: textOf(document.body),
    regions,
  };
}
