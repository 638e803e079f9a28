import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../lib/browser/words.ts';

/** Entries that are drawn at first, and with each click: more at once would keep the popup busy. */
const atOnce = 100;

type Props<Item> = { items: Item[]; children: (shown: Item[]) => ComponentChildren };

/** Draws a list of any length: its beginning, and more on demand. */
export function Capped<Item>({ items, children }: Props<Item>) {
  const [limit, setLimit] = useState(atOnce);
  const left = items.length - limit;
  return (
    <>
      {children(left > 0 ? items.slice(0, limit) : items)}
      {left > 0 && (
        <button type="button" class="button wide more" onClick={() => setLimit(limit + atOnce)}>
          {t('showMore', String(Math.min(left, atOnce)), String(left))}
        </button>
      )}
    </>
  );
}
