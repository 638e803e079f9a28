import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { unclobbered } from '../lib/page/clobbering.ts';
import { showControl } from '../lib/page/control.ts';
import { highlight } from '../lib/page/highlight.ts';
import { locateQuote } from '../lib/page/locate.ts';
import { type PageJump, pageJumpName } from '../lib/page/page-jump.ts';
import { findPolicyLink } from '../lib/page/policy-link.ts';
import { openSections, scrollToRange } from '../lib/page/reveal.ts';

/** Injected on a click in the popup: where to jump, inside this page or to the site's policy. */
export default defineUnlistedScript(() => {
  // Injected before: only the first one knows what it has outlined. A page's own names are no own properties here.
  if (Object.hasOwn(globalThis, pageJumpName)) return;
  const jump: PageJump = {
    show(quote, section) {
      const located = locateQuote(document, quote, section);
      if (!located) return 'not-found';
      const { range, isExact } = located;
      const opened = openSections(range.startContainer);
      highlight(document, range);
      if (!scrollToRange(range)) return 'closed';
      if (!isExact) return 'similar';
      return opened ? 'opened' : 'shown';
    },
    showControl: (words) => showControl(document, words),
    survey() {
      const policyLink = findPolicyLink(document, location.href);
      return { characters: charactersOf(unclobbered(document).body), ...(policyLink && { policyLink }) };
    },
  };
  Object.assign(globalThis, { [pageJumpName]: jump });
});

/** Characters of text in the page, not counting its scripts. */
function charactersOf(body: HTMLElement | null): number {
  const copy = body?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return 0;
  for (const silent of copy.querySelectorAll('script, style, noscript, template')) silent.remove();
  return copy.textContent.trim().length;
}
