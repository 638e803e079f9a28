import { prefiltered } from '../prefilter.ts';
import type { Statement } from '../types.ts';
import { latin } from './latin.ts';
import { bareHost, brandOf, parseAddress } from './normalise.ts';
import type { PolicyText } from './policy-text.ts';
import { authoritySites } from './registry/authority-sites.ts';
import { isProse } from './wording.ts';

/** Whose an address or number is when it is not the company's own. */
export type Owner = 'authority' | 'representative' | 'provider';

const authority = prefiltered(
  /\b(?:cnil(?!@)|commissioner(?:['’]s)?|supervisory authority|data protection (?:authority|commission)|regulator|aufsichtsbehörde|(?:datenschutz|landes)beauftragte\w* für|(?<!\bunser(?:e|en|em|es)? )beauftragte\w* für (?:den )?datenschutz|autorité de contrôle|autoridad de control|garante per la|federal (?:trade|communications) commission|department of consumer affairs|attorney general|ombuds\w*)(?![\p{L}])/iu,
);

/** Who hears a dispute, and where it is served. */
const arbitration = prefiltered(
  /\b(?:JAMS|American Arbitration Association|registered agent)\b|\barbitration proceedings?\b/i,
);

const representative = prefiltered(
  /\b(?:EU|EEA|E\.U\.|UK|European(?: Union)?|Swiss|GDPR)(?: (?:GDPR|data protection|privacy))? representatives?\b|\brepresentatives? (?:in|for|within) (?:the )?(?:EU|EEA|E\.U\.|UK|European|Union|United Kingdom|Switzerland)\b|\bart(?:icle|\.) ?27\b|\b(?:prighter|edpo|datarep|gdpr-?rep|verasafe (?:ireland|united kingdom|netherlands|czech))\b|contact-(?:data-protection|article-27)-representative|\bEU-Vertret|\bVertret(?:er|ung|erin) in der (?:EU|Europäischen Union|Union|Schweiz)\b|\b(?:Schweizer|britischen?) Vertret|représentant(?: (?:suivant|désigné|légal))? (?:dans l['’]union|au sein de l['’]union|en suisse|suisse|au royaume-uni|dans l['’]ue)|representante en la uni[oó]n/iu,
);

const provider = prefiltered(
  latin(
    [
      '\\b(?:hosting|payment|analytics|e-?mail)(?: service)? providers?\\b',
      '\\b(?:a|the|this|third[- ]party) (?:[\\w-]+ ){0,5}(?:service|tool|plug-?in)s? (?:of|by|from|provided by|operated by|offered by)\\b',
      '\\b(?:tool|feature|function|newsletter|plug-?in|map|font|button|video)s? (?:is|are) (?:provided|offered|operated|run|sent|hosted) (?:by|through)\\b',
      '\\b(?:see|refer to|consult|read|found in|available in) (?:the )?(?:privacy|data protection) (?:notice|policy|statement|information)s? of (?!ours?\\b|us\\b)',
      '\\bwe (?:also |may )?(?:share|disclose|transfer|transmit) [^.;:]{2,60}? (?:with|to) [^.;:]{2,60}?\\b(?:Inc|GmbH|LLC|Ltd|Limited|AG|Corp|SAS)\\b',
      '\\bwhich is (?:provided|offered|operated|run|hosted) by\\b|\\bfrom the company\\b',
      '\\bwe (?:also )?(?:use|employ|work with|rely on) [^.;:]{2,80}?\\b(?:Inc|GmbH|LLC|Ltd|Limited|AG|Corp|SAS)\\b|^for [^.;:]{5,80}, we use\\b',
      '\\bwe (?:also )?(?:use|employ|embed|integrate) (?:the |a |an )?(?:[\\w-]+ ){0,4}(?:services?|tools?|software|plug-?ins?|functions?)\\b',
      '\\b(?:this|our) (?:web ?)?(?:site|page|app) uses [^.;:]{2,80}?\\b(?:Inc|GmbH|LLC|Ltd|Limited|AG|Corp|SAS)\\b|\\bthird[- ]party information\\b|\\b(?:ce|notre) site (?:web )?utilise\\b|\\b(?:diese|unsere) (?:web)?(?:seite|site) (?:nutzt|verwendet|benutzt)\\b',
      '\\bdienst(?:es|leister)? (?:des unternehmens|von|der)\\b|\\b(?:anbieter|betreiber)(?:in)? (?:ist|sind|dieses|des \\p{L}{0,20}dienstes)(?!\\p{L})|(?<!\\p{L})übermitt(?:eln wir [^.;]{2,160}?|elt) an (?:die|den) |\\b(?:von|durch) (?:der|die|den|dem) .{3,120}?(?:abgewickelt|betrieben|bereitgestellt|angeboten|versendet)\\b|\\babgewickelt\\b|\\bwir (?:nutzen|verwenden|setzen|binden)\\b',
      "\\b(?:nous (?:(?:utilisons|employons|intégrons)|(?:faisons|avons) (?:également |aussi |en outre |par ailleurs )?(?:appel|recours|usage))|utilisons (?:sur|dans))\\b[^.;:]{2,120}?(?:\\b(?:société|service|prestataire|outil|plug-?in|cookie|entreprise)s?\\b|\\b(?:Inc|GmbH|LLC|Ltd|Limited|AG|Corp|SAS|SA)\\b)|\\b(?:cookie|service|outil|plug-?in)s? (?:de la société|du (?:service|réseau|prestataire|fournisseur)|de l['’]entreprise|de la compagnie)\\b|\\b(?:prestataire|hébergeur|sous-traitant)(?![\\p{L}])|\\b(?:fourni|exploité|effectué|réalisé|hébergé|opéré)e?s? par\\b|\\bun service (?:de|d['’])",
      "\\b(?:ce|cette|notre) (?:site|application|page)[^.;:]{0,30} utilise\\b|(?<!\\p{L})à l['’]aide (?:de la |des |d['’]|de l['’])(?:technologie|service|outil|solution)s? (?:de |d['’]|du )|\\b(?:société d['’]exploitation|exploitant|fournisseur) (?:de |du |d['’])[^.;:]{2,40} est |\\bl['’]adresse (?:de |du |d['’])(?!responsable|délégué|siège|dpo|contact)[^.;:]{2,50} est ",
      '\\b(?:un|el|este) servicio (?:de|prestado)\\b|\\bservizio (?:fornito|offerto) da\\b|\\bdienst van\\b|\\bserviço (?:da|do|prestado)\\b',
    ].join('|'),
    'i',
  ),
);

/** How many lines above an address, and below it, may still say whose it is. */
const linesAbove = 6;
const linesBelow = 3;

/**
 * Whose the addresses of a statement are: what it says itself, and where it is only a line of an address, what
 * introduces those lines.
 *
 * @returns undefined for the company that the policy is of
 */
export function ownerOf(policy: PolicyText, statement: Statement): Owner | undefined {
  if (arbitration.test(statement.text) && !/opt[ -]?out/i.test(statement.text)) return 'authority';
  if (/complain/i.test(statement.text) && namesAuthoritySite(statement.text)) return 'authority';
  const own = ownerIn(policy, `${statement.lead.slice(-200)} ${statement.text}`);
  if (own !== undefined || isSentence(statement.text)) return own;
  const at = policy.position.get(statement) ?? 0;
  for (let index = at - 1; index >= Math.max(0, at - linesAbove); index -= 1) {
    const above = policy.classified[index]?.statement;
    if (above === undefined) break;
    // The name of a body as a heading stands between the sentence that introduces it and its address.
    if (above.heading !== statement.heading && !(index === at - 1 && above.text.endsWith(':'))) break;
    const owner = ownerIn(policy, above.text);
    if (owner !== undefined) return owner;
    if (isSentence(above.text) || above.text.endsWith(':')) break;
  }
  if (isAboveMailboxOfAuthority(policy, statement, at)) return 'authority';
  const section = statement.heading.slice(statement.heading.lastIndexOf('>') + 1);
  return representative.test(section) ? 'representative' : undefined;
}

function isAboveMailboxOfAuthority(policy: PolicyText, statement: Statement, at: number): boolean {
  for (const { statement: below } of policy.classified.slice(at, at + 1 + linesBelow)) {
    if (below.heading !== statement.heading || isSentence(below.text)) return false;
    if (namesAuthoritySite(below.text)) return true;
  }
  return false;
}

const host = /(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,24}/gi;

function namesAuthoritySite(text: string): boolean {
  const hosts = text.slice(0, 500).match(host) ?? [];
  return hosts.some((name) => authoritySites.has(bareHost(name)));
}

function isSentence(text: string): boolean {
  return text.length > 220 || (isProse(text) && text.split(' ').length > 7);
}

/** "En nous écrivant à : Acme, service CNIL": a word for the authority in the company's own address. */
function isToUs(text: string): boolean {
  return writesToUs.test(text) && !complains.test(text);
}

const writesToUs = /\bnous (?:adress|écri|envoy)|\bschreiben sie uns\b|\bescr[ií]b[ae]nos\b|\bscriv\w+ci\b/i;
const complains = /réclamation|plainte|complain|beschwerde|reclam|autorit|aufsicht/i;

function ownerIn(policy: PolicyText, text: string): Owner | undefined {
  if (representative.test(text)) return 'representative';
  if (authority.test(text) && !isToUs(text)) return 'authority';
  const said = provider.exec(text);
  if (said === null) return undefined;
  const brand = brandOf(parseAddress(policy.ownUrl)?.hostname ?? '');
  // "Acme is a service of Acme Holding": its own name is the subject or the provider.
  const isOwn =
    text.slice(said.index).toLowerCase().includes(brand) || / is $/.test(text.slice(0, said.index));
  return brand !== '' && isOwn ? undefined : 'provider';
}
