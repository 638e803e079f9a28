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
      const characters = document.body?.innerText.trim().length ?? 0;
      return { characters, ...(policyLink && { policyLink }) };
    },
  };
  Object.assign(globalThis, { [pageJumpName]: jump });
});
