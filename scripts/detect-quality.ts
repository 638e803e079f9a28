/** How well the detector detects on the saved pages of the shared folder, beside its peers, each without the address. */
import { isProbablyReaderable } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { detect } from '../lib/page/detect/detect.ts';
import { otherTitle, plain, policyTitle } from '../lib/page/detect/words.ts';
import { htmlOf, savedPages, urlOf } from '../tests/page/support/saved-pages.ts';

const peers: Record<string, (document: Document) => boolean> = {
  isProbablyReaderable: (document) => isProbablyReaderable(document),
  'title and h1 alone': byTitle,
  Wayout: (document) => detect(document).isPolicy,
};

/**
 * Prints precision and recall. Shells without their text count as misses; a page saved twice under two labels, and a hub
 * that holds the policy too, as false alarms.
 */
export async function printQuality(): Promise<void> {
  if (savedPages.length === 0) return;
  const found = new Map(Object.keys(peers).map((name) => [name, { hits: 0, alarms: 0 }]));
  let policies = 0;
  for (const page of savedPages) {
    const { document } = new JSDOM(htmlOf(page), { url: urlOf(page), virtualConsole: new VirtualConsole() })
      .window;
    const isPolicy = page.label === 'privacy';
    policies += Number(isPolicy);
    for (const [name, isTaken] of Object.entries(peers)) {
      const counts = found.get(name);
      if (counts !== undefined && isTaken(document)) counts[isPolicy ? 'hits' : 'alarms'] += 1;
    }
  }
  console.log(`${policies} saved policies, ${savedPages.length - policies} other pages`);
  for (const [name, { hits, alarms }] of found) {
    const precision = (hits / (hits + alarms)).toFixed(3);
    console.log(
      `  ${name.padEnd(22)} precision ${precision}, recall ${(hits / policies).toFixed(3)}, false alarms ${alarms}`,
    );
  }
}

function byTitle(document: Document): boolean {
  const titles = [document.title, ...[...document.querySelectorAll('h1')].map((h1) => h1.textContent)];
  const names = titles.map((title) => plain(title.trim()));
  return names.some((name) => policyTitle().test(name)) && !names.some((name) => otherTitle().test(name));
}
