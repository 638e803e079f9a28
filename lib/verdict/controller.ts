import type { Margin } from '../types.ts';
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
  operatedBy: 70,
  copyright: 60,
  contact: 45,
  onlyMentioned: 5,
  matchesSite: 35,
  margin: -5,
};
const enough = 40;

/** Companies that a policy names as its partners far more often than it names itself. */
const usualPartners =
  /^(?:google|alphabet|meta|facebook|instagram|twitter|x corp|microsoft|linkedin|apple|amazon|stripe|paypal|adobe|oracle|salesforce|cloudflare|hubspot|zendesk|mailchimp|intuit|trustarc|truste|verasafe|jams|hotjar|matomo|usercentrics|onetrust|criteo|tiktok|bytedance|pinterest|snap|youtube|vimeo|akamai|sentry|sendgrid|twilio|network advertising|digital advertising|american arbitration|ct corporation|corporation service)/i;

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
  const cue = /\brepresentative\b[^.;]{0,60}$/i.test(before) ? 0 : cueWeight(before, after);
  if (usualPartners.test(entity.name) && !ownSite && cue < weight.isController) return 0;
  return cue + (ownSite ? weight.matchesSite : 0);
}

function cueWeight(before: string, after: string): number {
  if (/controller\b[^.;]{0,80}\b(?:is|are|:)(?: the company)?\s*$/i.test(before)) return weight.controllerIs;
  if (/controller:?\s*$/i.test(before)) return weight.controllerIs;
  if (/^[^.;]{0,100}\b(?:is|are|acts? as|as)\b[^.;]{0,20}\bcontroller/i.test(after))
    return weight.isController;
  if (definesWe.test(after)) return weight.definedAsWe;
  if (/\b(?:we at|we,|here at|at)\s*$/i.test(before)) return weight.weAt;
  if (/\b(?:operated|owned|provided|offered|run|published) by\s*$/i.test(before)) return weight.operatedBy;
  if (/(?:©|\(c\)|copyright)[^.]{0,30}$/i.test(before)) return weight.copyright;
  if (/\b(?:contact|write|mail|post|address|attn|attention)\b/i.test(before)) return weight.contact;
  return weight.onlyMentioned;
}

/** A parenthesis that defines the company as "we", "us", "our" or "the Company". */
const definesWe =
  /^[^.;()]{0,60}\((?:[^)]{0,120}[\s"“”'‘’/])?(?:we|us|our|the company|company)(?:["“”'‘’,\s/][^)]{0,120})?\)|^,? \((?:hereinafter|together with|collectively|the )/i;

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

const brandName = "([\\p{Lu}][\\p{L}\\d.&'’-]{1,30}(?: [\\p{Lu}][\\p{L}\\d.&'’-]{1,30}){0,3})";
const brandCues: readonly RegExp[] = [
  new RegExp(`\\b${brandName} \\((?:also )?["“”'‘’]?(?:we|us|our)["“”'‘’]?[,) ]`, 'u'),
  new RegExp(
    `\\b${brandName}(?:, (?:an?|the|with|whose|having) [^.;,]{1,80},)?,? (?:in its capacity as|is|acts as) (?:the |a )?(?:data )?controller\\b`,
    'u',
  ),
  new RegExp(`\\b[Cc]ontroller (?:of|for|in) [^.;]{1,80} is ${brandName}`, 'u'),
];
/** French and Italian companies may write their legal form before their name. */
const formFirst = /^(?:SAS|SARL|SASU|SA|SRL|SpA)\b/;
const notBrand =
  /^(?:CC|User|Users|Group|Customer|Customers|All|Alle|Alla|Tous|Todos|Tutti|Wszelkie|The|This|These|Our|We|You|Your|It|Each|Where|When|If|In|For|That|Who|Which|Either|Neither|Data|Privacy|Company|Service|Services|Website|Site)\b/;

/** A controller named without its legal form ("Acme ("we", "us") …"). */
function brandOf(text: string): string | undefined {
  const head = text.slice(0, 60_000);
  for (const cue of brandCues) {
    const name = cue.exec(head)?.[1];
    if (name !== undefined && !notBrand.test(name)) return name.replace(/[.'’-]+$/, '');
  }
  return undefined;
}

const copyrightLine = new RegExp(
  `(?:©|\\(c\\)|[Cc]opyright)(?: ?©)?,?(?: ?(?:\\d{4}(?: ?[-–] ?(?:\\d{2,4}|[Pp]resent))?))?,?(?: by)? ${brandName}|${brandName} ©`,
  'u',
);

/** The copyright of a picture names its agency, not the site. */
const pictures =
  /fotolia|shutterstock|istock|stock\.adobe|adobe ?stock|getty|unsplash|pixabay|depositphotos|\bphotos?\b|\bfotos?\b|\bbild(?:er)?\b/i;

/** The name in a footer's copyright line ("© 2026 Acme", "Acme © 2015–2026"). */
function copyrightHolder(margins: readonly Margin[]): string | undefined {
  for (const { text } of margins) {
    const match = copyrightLine.exec(text.slice(0, 20_000));
    if (match === null || pictures.test(text.slice(match.index, match.index + match[0].length + 40)))
      continue;
    const [, after, before] = match;
    const name = (after ?? before)?.replace(/ (?:All|Rights|Reserved)\b.*$/, '').replace(/[.'’-]+$/, '');
    if (name !== undefined && !notBrand.test(name)) return name;
  }
  return undefined;
}
