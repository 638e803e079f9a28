import type { Draft } from './draft.ts';
import { bareHost, brandOf, parseAddress } from './normalise.ts';
import { ownerOf } from './owner.ts';
import type { PolicyText } from './policy-text.ts';
import { isProse } from './wording.ts';

/** What a table of contacts calls its fields; one of processors names what they receive. */
const ofContact =
  /(?:^|\| ?)[^|]{0,40}\b(?:e-?mail|contact|officer|representative|kontakt|courriel|correo)[^|]{0,20}[:|]/i;

/** Whom nearly every policy names because its company uses them. */
const commonProcessors =
  /\b(?:Google|Facebook|Meta Platforms|Twitter|X Corp|YouTube|Instagram|LinkedIn|Pinterest|TikTok|Microsoft|Amazon|AWS|Cloudflare|Mailchimp|Rocket Science Group|Mailjet|Zendesk|Stripe|PayPal|Klarna|Vimeo|Hotjar|Adobe|HubSpot|Salesforce|Criteo|Automattic|OpenAI|Anthropic|Hetzner|Yahoo|Oath|Adyen|Wirecard|Worldline|La Poste|Chronopost|Mondial Relay|UPS|DHL|FedEx)\b/;

/** Who is meant to answer there. */
const attended =
  /\battn|attention|\b(?:privacy|data protection|dpo|dsb|dpd)\b|officer|datenschutz|protection des données|protección de datos|délégué/i;

const ofOthers =
  /\b(?:processors?|service providers?|providers?|recipients?|third[- ]part(?:y|ies)|partners?|plug-?ins?|analytics|tracking|social media|auftragsverarbeiter|dienstleister|drittanbieter|empfänger|sous-traitants?|prestataires|destinataires)\b/i;

/**
 * What is left when addresses of others are dropped: in a list of processors each name has its address, and those are no
 * contacts of this policy while it has one of its own.
 */
export function withoutStrangers(policy: PolicyText, drafts: readonly Draft[]): Draft[] {
  const brand = brandOf(parseAddress(policy.ownUrl)?.hostname ?? '');
  const isOwn = ({ target = '' }: Draft) => brandOf(target.slice(target.lastIndexOf('@') + 1)) === brand;
  const hasMailbox = drafts.some((draft) => draft.channel === 'email' && isOwn(draft));
  const hasNamed =
    brand.length >= shortestBrand &&
    drafts.some((draft) => draft.kind === 'postal' && names(draft.target, brand));
  const hasAddress = drafts.some((draft) => draft.kind === 'postal' && !isOfAnother(draft, brand));
  const lists = sectionsOfOthers(drafts, brand);
  const heard = new Set(drafts.flatMap((draft) => (hearsComplaints(draft) ? [hostOf(draft)] : [])));
  return drafts.filter((draft) => {
    if (draft.kind === 'regulator' && heard.has(hostOf(draft))) return hearsComplaints(draft);
    if (draft.kind === 'postal') {
      if (hasNamed && isOfSomebody(draft, brand)) return false;
      if (lists.has(draft.statement?.heading ?? '') && isOther(draft, brand)) return false;
      return !(hasMailbox || hasAddress) || !isOfAnother(draft, brand);
    }
    if (draft.kind !== 'email-contact' || !hasMailbox || isOwn(draft)) return true;
    return (
      isOffered(draft) && (draft.statement === undefined || ownerOf(policy, draft.statement) !== 'provider')
    );
  });
}

/** From so many addresses of companies by other names on, a section lists those who receive the data. */
const fewestOthers = 3;

/** The headings of such sections. */
function sectionsOfOthers(drafts: readonly Draft[], brand: string): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const draft of drafts) {
    if (draft.kind !== 'postal' || !isOther(draft, brand)) continue;
    const heading = draft.statement?.heading ?? '';
    counts.set(heading, (counts.get(heading) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([heading, count]) => (count >= fewestOthers ? [heading] : [])));
}

/** A line that is the address of a company by another name. */
function isOther({ target, statement }: Draft, brand: string): boolean {
  if (statement === undefined || names(target, brand) || !legalForm.test(target ?? '')) return false;
  const { text, heading } = statement;
  const section = heading.slice(heading.lastIndexOf('>') + 1);
  return !names(text, brand) && !isProse(text) && !attended.test(text) && !ofControllers.test(section);
}

const ofControllers =
  /controller|responsable|verantwortlich|titolare|verwerkingsverantw|administrator|contact|kontakt/i;

/** A page of an authority on which complaints are made, beside which its other pages only inform. */
function hearsComplaints({ kind, target = '' }: Draft): boolean {
  return kind === 'regulator' && /complain|beschwerde|plainte|reclam|klacht|skarg/i.test(pathOf(target));
}

function pathOf(target: string): string {
  return parseAddress(target)?.pathname ?? '';
}

function hostOf({ target = '' }: Draft): string {
  return bareHost(parseAddress(target)?.hostname ?? '');
}

/** A postal address of one of the usual processors, or of a company in a section on them. */
function isOfAnother({ target = '', statement }: Draft, brand: string): boolean {
  if (attended.test(target) || (brand !== '' && target.toLowerCase().includes(brand))) return false;
  const section = statement?.heading.slice(statement.heading.lastIndexOf('>') + 1) ?? '';
  return (
    commonProcessors.test(target) ||
    (commonProcessors.test(section) && !attended.test(section)) ||
    ofOthers.test(section)
  );
}

/** Shorter names of companies, in characters, are words. */
const shortestBrand = 4;

function names(text: string | undefined, brand: string): boolean {
  return (text ?? '').toLowerCase().replace(/[\s-]/g, '').includes(brand.replaceAll('-', ''));
}

/** A line that is only the address of a company of another name, and nothing around it says that it is written to. */
function isOfSomebody({ target, statement }: Draft, brand: string): boolean {
  if (statement === undefined || names(target, brand) || !legalForm.test(target ?? '')) return false;
  const { text, lead, before, heading } = statement;
  const around = `${text} ${lead} ${before} ${heading.slice(heading.lastIndexOf('>') + 1)}`.replace(
    /https?:\S+/g,
    '',
  );
  return !names(around, brand) && !attended.test(around) && !isProse(text);
}

const legalForm =
  /\b(?:Inc|GmbH|LLC|Ltd|LTD|Limited|AG|SE|KG|AöR|Corp|SAS|SARL|S\.?C\.?A|S\.A|N\.V|B\.V|S\.r\.l|S\.L|Sp\. z o\. ?o|Oy|AB|A\/S)(?![\p{L}])/u;

/** A mailbox that a sentence or a table of contacts sends the reader to. */
function isOffered({ statement }: Draft): boolean {
  const text = (statement?.text ?? '').replace(/\S+@\S+/g, '');
  if (text.includes(' | ')) return ofContact.test(text);
  return isProse(text) || /\b(?:e-?mail|mail|contact|write|officer|dpo|délégué|datenschutz\w*)\b/i.test(text);
}
