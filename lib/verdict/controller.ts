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
/** Characters at the beginning in which a policy introduces its own company, and in which it has named it at least. */
const early = 1_500;
const firstPages = 10_000;

/** Companies that a policy names as its partners far more often than it names itself. */
const usualPartners =
  /^(?:google|alphabet|meta|facebook|whatsapp|instagram|twitter|x corp|microsoft|linkedin|apple|amazon|stripe|paypal|adobe|oracle|salesforce|cloudflare|hubspot|zendesk|mailchimp|intuit|trustarc|truste|verasafe|jams|hotjar|matomo|usercentrics|onetrust|criteo|tiktok|bytedance|pinterest|snap|youtube|vimeo|akamai|sentry|sendgrid|twilio|network advertising|digital advertising|american arbitration|ct corporation|corporation service)/i;

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
  const cue = notTheirs.test(before) ? 0 : cueWeight(before, after, entity.start < early);
  if (usualPartners.test(entity.name) && !ownSite && cue < weight.isController) return 0;
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
  if (contactAt.test(before)) return weight.contact;
  if (/^\.?,? au capital/i.test(after)) return weight.statesCapital;
  return isEarly && hasShortName.test(after) ? weight.introduced : weight.onlyMentioned;
}

/** Another company that is named beside the controller, or that receives the data. */
const notTheirs =
  /\b(?:(?:representatives?|joint(?:ly)?|processors?|sub-processors?|vertreter|auftragsverarbeiter|représentant|sous-traitant|hébergé|(?:independent|separate)(?: data)? controller)\b[^.;]{0,60}|(?:services of|us(?:e|es|ing)|via)\s*|(?:shar|partag|compart|condivid)[^.;]{0,90} (?:with|avec|con|com)\s*)$/i;

/** "Data controller" in English, German, French, Spanish, Italian, Dutch, Portuguese and Polish. */
const controllerWords =
  'controller|verantwortliche?[rns]?(?: stelle| unternehmen)?|datenverantwortliche[rn]?|responsable (?:du|des|de|del) (?:traitements?|tratamiento|ses données)|titolare del trattamento|verwerkingsverantwoordelijke|responsável pel[oa] tratamento|controlador[ae]?|administrator(?:em)? (?:państwa |pana\\/pani |twoich )?danych(?: osobowych)?';
const saysControllerIs = new RegExp(
  `(?:${controllerWords}|responsables du traitement)\\b(?:[^.;]{0,80}(?:\\b(?:is|are|ist|est|es|jest|the company)|è|é|:))?(?:\\s(?:the company|die|der|das|la|le|il|el|o|a|de)){0,2}[\\s:»”")]{0,6}$`,
  'i',
);
const isTheController = new RegExp(
  `^(?![^.;]{0,120}\\b(?:independent|separate|eigenständig|indépendant))[^.;]{0,100}(?:\\b(?:is|are|will be|acts? as|as|ist|als|est|es|jest|qualité de)\\b|è|é)[^.;]{0,20}\\b(?:${controllerWords})`,
  'i',
);
const operatedBy =
  /\b(?:operated|owned|provided|offered|run|published|édité|exploité|proposés?|betrieben|angeboten) (?:by|par|von)(?: (?:la société|der|die))?\s*$/i;
const contactAt =
  /\b(?:contact|write|(?:postal|mailing|our) address|by (?:post|mail)|address(?:ed)? to|attn|attention|adress(?!e (?:e-?mail|électronique|ip\b))\w{0,3}|adres|kontakt\w{0,6}|schreiben|écri\w{1,5}|escrib\w{1,5}|scriv\w{1,5}|schrijf|impressum|mentions légales)\b[^.]{0,80}$/i;

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

const brandName = "([\\p{Lu}][\\p{L}\\d.&'’-]{1,30}(?: [\\p{Lu}][\\p{L}\\d.&'’-]{1,30}){0,3})";
/** `needs`: a part without the name, which is soon told to be missing; that of the name is looked for at every capital. */
const brandCues: readonly { needs: RegExp; cue: RegExp }[] = [
  {
    needs: / \((?:also )?["“”'‘’]?(?:we|us|our)["“”'‘’]?[,) ]/,
    cue: new RegExp(`\\b${brandName} \\((?:also )?["“”'‘’]?(?:we|us|our)["“”'‘’]?[,) ]`, 'u'),
  },
  {
    needs: / (?:as|is) (?:the |a )?(?:data )?controller/,
    cue: new RegExp(
      `\\b${brandName}(?:, (?:an?|the|with|whose|having) [^.;,]{1,80},)?,? (?:in its capacity as|is|acts as) (?:the |a )?(?:data )?controller\\b`,
      'u',
    ),
  },
  {
    needs: /ontroller (?:of|for|in) /,
    cue: new RegExp(`\\b[Cc]ontroller (?:of|for|in) [^.;]{1,80} is ${brandName}`, 'u'),
  },
  {
    needs: /société|au capital/,
    cue: new RegExp(
      `(?:\\b[Ll]a société |\\b[Pp]ar |, )${brandName},? (?:société (?:par actions|anonyme|à responsabilité|en nom)|au capital)`,
      'u',
    ),
  },
  {
    needs: /SAS|SARL|S\.A/,
    cue: new RegExp(`\\b(?:[Ll]a société|[Pp]ar) ${brandName},? (?:SASU?\\b|SARL\\b|S\\.A\\.S?)`, 'u'),
  },
  {
    needs: /a société /,
    cue: new RegExp(`\\b[Ll]a société ${brandName} \\((?:[Cc]i-après|la «)`, 'u'),
  },
  {
    needs: /esponsable (?:du|de) traitement/,
    cue: new RegExp(
      `${brandName},? (?:est (?:le |la )?|agit en (?:tant que|qualité de) |en (?:tant que|qualité de|sa qualité de) )[Rr]esponsable (?:du|de) traitement`,
      'u',
    ),
  },
];
/** French and Italian companies may write their legal form before their name. */
const formFirst = /^(?:SAS|SARL|SASU|SA|SRL|SpA)\b/;
/** "Acme, S.A au capital": a form is no name. */
const onlyForm = /^(?:\p{Lu}\.){1,3}\p{Lu}?\.?$/u;
const notBrand =
  /^(?:CC|Copyright|User|Users|Group|Customer|Customers|All|Alle|Alla|Tous|Todos|Tutti|Wszelkie|The|This|These|Our|We|You|Your|It|Each|Where|When|If|In|For|That|Who|Which|Either|Neither|Data|Privacy|Company|Service|Services|Website|Site|Qui|Quel|Quelle|Le|La|Les|L[’']\S+|Nous|Vous|Notre|Wer|Der|Die|Das|Ein|Eine|Wir|Chi|Il|Lo|El|Los|Quién|De|Het|Wie)(?![\p{L}])/u;

/** A controller named without its legal form ("Acme ("we", "us") …"). */
function brandOf(text: string): string | undefined {
  const head = text.slice(0, 60_000);
  for (const { needs, cue } of brandCues) {
    const name = needs.test(head) ? cue.exec(head)?.[1] : undefined;
    if (name !== undefined && head.indexOf(name) < firstPages && !notBrand.test(name) && !onlyForm.test(name))
      return name.replace(/[.'’-]+$/, '');
  }
  return undefined;
}

const copyrightLine = new RegExp(
  `(?:©|\\(c\\)|[Cc]opyright)(?: ?(?:©|[Cc]opyright))?,?(?: ?(?:\\d{4}(?: ?[-–] ?(?:\\d{2,4}|[Pp]resent))?))?,?(?: by)? ?${brandName}|${brandName} ©`,
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
