import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { highlight } from '../lib/page/highlight.ts';
import { locateQuote } from '../lib/page/locate.ts';
import { type PageJump, pageJumpName } from '../lib/page/page-jump.ts';
import { findPolicyLink } from '../lib/page/policy-link.ts';

/** Injected on a click in the popup: where to jump, inside this page or to the site's policy. */
export default defineUnlistedScript(() => {
  const jump: PageJump = {
    show(quote, section) {
      const range = locateQuote(document, quote, section);
      if (!range) return 'not-found';
      highlight(document, range);
      return 'shown';
    },
    survey() {
      const policyLink = findPolicyLink(document, location.href);
      return { characters: charactersOf(document.body), ...(policyLink && { policyLink }) };
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
