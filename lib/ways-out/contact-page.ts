import type { PageLink } from '../types.ts';
import type { Draft } from './draft.ts';
import { documentKey, isOwnSite, parseAddress } from './normalise.ts';
import { type PolicyText, quoteOutside, statementAround } from './policy-text.ts';
import { unwrap } from './unwrap.ts';
import { isProse, plainWords } from './wording.ts';

/** What menus and footers call the page on which a company is written to. */
const contactName =
  /^(?:contact(?: us| support| page| form)?|get in touch|kontakt(?:formular)?|(?:nous )?contact(?:er|ez-nous)|contacto|contáctanos|contatti|contattaci|contato|contactar|fale conosco|kontakt z nami|(?:customer )?(?:support|service)|help desk)$/;

const reached: ReadonlySet<Draft['kind']> = new Set([
  'email-contact',
  'contact-form',
  'request-form',
  'phone',
  'postal',
]);

/** The site's own contact page, from menu or footer, for a policy that gives no contact at all. */
export function fromContactPage(policy: PolicyText, drafts: readonly Draft[]): Draft[] {
  if (drafts.some(({ kind }) => reached.has(kind))) return [];
  for (const link of policy.page.links) {
    if (link.tag !== 'link' || !contactName.test(plainWords(link.anchor)) || isInSentence(policy, link))
      continue;
    const target = addressOf(policy, link);
    if (target === null) continue;
    return [
      {
        kind: 'contact-form',
        channel: 'link',
        status: 'as-written',
        source: 'page',
        target,
        label: 'Use their contact page',
        evidence: quoteOutside(link),
      },
    ];
  }
  return [];
}

/** A sentence has said what its own links are for. */
function isInSentence(policy: PolicyText, link: PageLink): boolean {
  return isProse(statementAround(policy, link)?.statement.text ?? '');
}

/** `null` for a link that leads to another site, to nothing or to this very page. */
function addressOf(policy: PolicyText, { href }: PageLink): string | null {
  const { target } = unwrap(href, policy.origin);
  const url = target === null ? null : parseAddress(target);
  if (target === null || url === null || !isOwnSite(new URL(target), policy.ownUrl)) return null;
  return policy.ownKeys.has(documentKey(target)) ? null : target;
}
