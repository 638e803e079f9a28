import type { Margin } from '../types.ts';
import { brandOf, copyrightHolder, formFirst } from './brand.ts';
import { type LegalEntity, legalEntities } from './legal-entity.ts';
import { nameOfSite } from './site.ts';

/** Who answers for the policy. `legal`: named with its legal form, not only by its brand. */
export type Controller = { name: string; legal: boolean };

/** How sure each way of naming a controller is; below `enough` a company is only mentioned. */
const weight = {
  controllerIs: 100,
  isController: 95,
  definedAsWe: 90,
  weAt: 85,
  explainsHow: 80,
  operatedBy: 70,
  copyright: 60,
  contact: 45,
  statesCapital: 42,
  introduced: 41,
  onlyMentioned: 5,
  matchesSite: 35,
  margin: -5,
};
const enough = 40;
/** Characters at the beginning in which a policy introduces its own company. */
const early = 1_500;

/** Companies that a policy names as its partners or representatives far more often than they name themselves. */
const usualPartners =
  /^(?:google|alphabet|meta|facebook|whatsapp|instagram|twitter|x corp|microsoft|linkedin|apple|amazon|stripe|paypal|adobe|oracle|salesforce|cloudflare|hubspot|zendesk|mailchimp|intuit|trustarc|truste|verasafe|jams|hotjar|matomo|usercentrics|onetrust|criteo|tiktok|bytedance|pinterest|snap|youtube|vimeo|akamai|sentry|sendgrid|twilio|network advertising|digital advertising|dp-dock|dp data protection|prighter|edpo|datarep|american arbitration|ct corporation|corporation service)/i;

/**
 * The company behind the policy: named as controller, introduced as "we", or standing beside the copyright sign or
 * the contact address, in the text first and in the page's margins after that.
 *
 * @param site registrable domain of the page; a company of that name is preferred
 * @returns undefined when nobody is named
 */
export function controllerOf(text: string, margins: readonly Margin[], site: string): Controller | undefined {
  const inText = legalEntities(text).map((entity) => ({ entity, weight: weigh(entity, text, site) }));
  const inMargins = margins.flatMap((margin) =>
    legalEntities(margin.text).map((entity) => ({
      entity,
      weight: weigh(entity, margin.text, site) + weight.margin,
    })),
  );
  const best = [...inText, ...inMargins].reduce<{ entity: LegalEntity; weight: number } | undefined>(
    (winner, candidate) => (winner !== undefined && winner.weight >= candidate.weight ? winner : candidate),
    undefined,
  );
  if (best !== undefined && best.weight >= enough) return { name: best.entity.name, legal: true };
  const brand = brandOf(text) ?? copyrightHolder(margins);
  return brand === undefined ? undefined : { name: brand, legal: formFirst.test(brand) };
}

function weigh(entity: LegalEntity, text: string, site: string): number {
  const before = text.slice(Math.max(0, entity.start - 120), entity.start);
  const after = text.slice(entity.end, entity.end + 160);
  const ownSite = matchesSite(entity.name, site);
  const cue = isOthers(before) ? 0 : cueWeight(before, after, entity.start < early);
  const isPartner = usualPartners.test(entity.name) && !ownSite;
  if (isPartner && (cue < weight.isController || /^[^.;]{0,120}\bjoint/i.test(after))) return 0;
  return cue + (ownSite ? weight.matchesSite : 0);
}

function cueWeight(before: string, after: string, isEarly: boolean): number {
  if (saysControllerIs.test(before)) return weight.controllerIs;
  if (isTheController.test(after)) return weight.isController;
  if (definesWe.test(after)) return weight.definedAsWe;
  if (
    /\b(?:we at|we,|we are|we mean|here at|wir, (?:die|der)|wir sind(?: die)?|nous,|nous sommes|somos|siamo|wij zijn)\s*$/i.test(
      before,
    )
  )
    return weight.weAt;
  if (/\b(?:policy|notice|statement)\b[^.]{0,60}\bhow\s*$/i.test(before)) return weight.explainsHow;
  if (operatedBy.test(before) || /^,? (?:operates|owns|runs|publishes|als Betreiber(?:in)?)\b/i.test(after))
    return weight.operatedBy;
  if (/(?:©|\(c\)|copyright)[^.]{0,30}$/i.test(before)) return weight.copyright;
  if (contactAt.test(before) || contactBelow.test(before)) return weight.contact;
  if (/^\.?,? au capital/i.test(after)) return weight.statesCapital;
  return isEarly && hasShortName.test(after) ? weight.introduced : weight.onlyMentioned;
}

function isOthers(before: string): boolean {
  return (
    notTheirs.test(before) ||
    isOfficer.test(before) ||
    (ofAService.test(before) && !ofThis.test(before.replace(/^[\s\S]*[.\n]\s/, '')))
  );
}

/** Another company that is named beside the controller, or that receives the data. */
const notTheirs =
  /\b(?:(?:representatives?|joint(?:ly)?|processors?|sub-processors?|vertreter|auftragsverarbeiter|représentant|sous-traitant|hébergé|(?:independent|separate)(?: data)? controller)\b[^.;]{0,60}|(?:services of|us(?:e|es|ing)|via|appoint(?:s|ed)?|formerly(?: known as)?|part of(?: the)?)\s*|(?:shar|partag|compart|condivid)[^.;]{0,90} (?:with|avec|con|com)\s*)$/i;
/** "Widgets is an analytics service provided by …": of another's service, not of the site. */
const ofAService =
  /\ban? [^.;]{0,60}\b(?:services?|software|platform|tool|solution|plug-?in|system|network) (?:provided|offered|operated|run) by\s*$/i;
const ofThis = /\b(?:this|our|the) (?:web)?(?:site|app|application|platform|service|page)\b/i;
/** "Our data protection officer is …": who that is, not whose. */
const isOfficer =
  /(?:protection officer|datenschutzbeauftragter?|délégué à la protection des données)\b(?![^.;]{0,60}\b(?:address|adresse|post|mail))[^.;]{0,60}(?:\b(?:is|follows|ist|est)|:)[\s:]*(?:(?:the |our )?data protection officer)?[\s:]*$/i;

/** "Data controller" in English, German, French, Spanish, Italian, Dutch, Portuguese and Polish. */
const controllerWords =
  'controller|verantwortliche?[rns]?(?: stelle| unternehmen)?|datenverantwortliche[rn]?|responsable (?:du|des|de|del) (?:traitements?|tratamiento|ses données)|titolare del trattamento|verwerkingsverantwoordelijke|responsável pel[oa] tratamento|controlador[ae]?|administrator(?:em)? (?:państwa |pana\\/pani |twoich )?danych(?: osobowych)?';
const saysControllerIs = new RegExp(
  `(?:${controllerWords}|responsables du traitement)\\b(?:[^.;]{0,80}(?:\\b(?:is|are|ist|est|es|jest|the company)|è|é|:))?(?:\\s(?:the company|die|der|das|la|le|il|el|o|a|de)){0,2}[\\s:»”")]{0,6}$`,
  'i',
);
const isTheController = new RegExp(
  `^(?![^.;]{0,120}\\b(?:independent|separate|also|eigenständig|indépendant))[^.;]{0,100}(?:\\b(?:is|are|will be|acts? as|as|ist|als|est|es|jest|qualité de)\\b|è|é)[^.;]{0,20}\\b(?:${controllerWords})`,
  'i',
);
const operatedBy =
  /\b(?:operated|owned|provided|offered|run|published|édité|exploité|(?:site|services?|application)s? (?:est |sont )?proposés?|betrieben|angeboten) (?:by|par|von)(?: (?:la société|der|die))?\s*$/i;
const contactAt =
  /\b(?:contact|write|(?:postal|mailing|our) address|by (?:post|mail)|address(?:ed)? to|attn|attention|adress(?!e (?:e-?mail|électronique|ip\b))\w{0,3}|adres|kontakt\w{0,6}|schreiben|écri\w{1,5}|escrib\w{1,5}|scriv\w{1,5}|schrijf|impressum|mentions légales)\b[^.]{0,80}$/i;

/** "Reach us with the details below:", and then the company and its address. */
const contactBelow = /\b(?:contact|reach|write to)\b[^.]{0,100}\bbelow[.:]\s*$/i;

/** A parenthesis that defines the company as "we", "us", "our" or "the Company", in English or its neighbours. */
const definesWe =
  /^(?:[^.;()]|\b(?:Inc|Ltd|Corp|Co)\.){0,90}\((?:[^)]{0,120}[\s"“”'‘’„«/])?(?:we|us|our|the company|company|wir|uns|nous|notre|la société|nosotros|la sociedad|noi|la società|wij|nós)(?:["“”'‘’»,\s/][^)]{0,120})?\)|^,? \((?:hereinafter|together with|collectively|the |ci-après|en adelante|im folgenden|nachfolgend|di seguito|hierna|doravante)/i;

/** "Acme Widgets, S.A. (« Acme »)": at the beginning so does the company itself. */
const hasShortName = /^,? \((?:the )?["“«„‘]/i;

/** "Infusion Widgets, Inc." and infusionwidgets.com, or a distinctive first word that both share. */
export function matchesSite(name: string, site: string): boolean {
  const label = nameOfSite(site)
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]/gu, '');
  if (label.length < 3) return false;
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
  const first = words[0] ?? '';
  return words.join('').includes(label) || (first.length >= 4 && label.startsWith(first));
}
