import type { NationalCode, Residence } from '../../residence/residence.ts';
import { deadlineFor } from '../../residence/rights.ts';
import type { WayOut } from '../../types.ts';
import { registryChecked } from '../registry/checked.ts';
import { regulators } from '../registry/regulators.ts';
import { authoritiesAsOf, type Land, type SupervisoryAuthority } from './authority.ts';
import { europeAtoG } from './europe-at-gr.ts';
import { europeHtoS } from './europe-hr-sk.ts';
import { germanLaender } from './germany.ts';
import { germanSpecial } from './germany-special.ts';

/** Every authority of Europe, by country. */
export const supervisoryAuthorities: readonly SupervisoryAuthority[] = [
  ...europeAtoG,
  ...germanLaender,
  ...germanSpecial,
  ...europeHtoS,
];

const regulatorById = new Map(regulators.map((entry) => [entry.id, entry]));

/** Where and how a person can complain; `only` and `caveat` say what to know before. */
export type ComplaintRoute = {
  name: string;
  /** Label for a button. */
  verb: string;
  /** Page of the complaint form; the authority's own site where it has none. */
  url?: string;
  /** The authority's own site. */
  site?: string;
  email?: string;
  /** Lines of the postal address, separated by "\n". */
  post?: string;
  languages: readonly string[];
  only?: string;
  caveat?: string;
  /** Day (YYYY-MM-DD) on which this was checked. */
  asOf: string;
};

/** Entries of the registry for places without a supervisory authority of Europe, with the languages they read. */
const elsewhere: Record<NationalCode, readonly [string, readonly string[]]> = {
  AU: ['oaic', ['en']],
  BR: ['anpd', ['pt']],
  CA: ['opc-ca', ['en', 'fr']],
  JP: ['ppc-jp', ['ja', 'en']],
};

/**
 * The authorities for people of a place, the likeliest first. In Germany a company belongs to the authority of its Land:
 * all are given, that of `land` first. Empty where we know of none.
 */
export function complaintRoutes(residence: Residence, land?: Land): ComplaintRoute[] {
  switch (residence.regime) {
    case 'gdpr':
    case 'uk-gdpr':
    case 'swiss-fadp':
      return supervisoryAuthorities
        .filter(({ country }) => country === residence.code)
        .sort((a, b) => remoteness(a, land) - remoteness(b, land))
        .map(europeanRoute);
    case 'ccpa':
      return ['cppa', 'ca-ag'].flatMap((id) => registryRoute(id, ['en']));
    case 'us-state':
    case 'us-none':
      return ['us-state-ag', 'ftc'].flatMap((id) => registryRoute(id, ['en']));
    case 'national':
      return registryRoute(...elsewhere[residence.code]);
    case 'none':
      return [];
  }
}

function remoteness(authority: SupervisoryAuthority, land: Land | undefined): number {
  if (authority.only !== undefined) return 2;
  return authority.land === land ? 0 : 1;
}

function europeanRoute(authority: SupervisoryAuthority): ComplaintRoute {
  const { name, english, endpoint, form, site, email, post, languages, only } = authority;
  const known = endpoint === undefined ? undefined : regulatorById.get(endpoint);
  const url = known?.url ?? form ?? site;
  return {
    name,
    verb: known?.verb ?? `Complain to the ${english}`,
    ...(url !== undefined && { url }),
    ...(site !== undefined && { site }),
    ...(email !== undefined && { email }),
    post,
    languages,
    ...(only !== undefined && { only }),
    ...(known?.caveat !== undefined && { caveat: known.caveat }),
    asOf: known === undefined ? authoritiesAsOf : registryChecked,
  };
}

function registryRoute(id: string, languages: readonly string[]): ComplaintRoute[] {
  const entry = regulatorById.get(id);
  if (entry?.url === undefined) return [];
  const { name, verb, url, caveat } = entry;
  return [{ name, verb, url, languages, ...(caveat !== undefined && { caveat }), asOf: registryChecked }];
}

/** A route as a way out: to its page, else by e-mail, else by post. No sentence of the policy speaks of it. */
export function complaintWay(route: ComplaintRoute, residence: Residence): WayOut {
  const { url, email, post = '' } = route;
  const deadline = deadlineFor('regulator', residence);
  const note = noteOf(route);
  const sent: Pick<WayOut, 'channel' | 'target'> =
    url !== undefined
      ? { channel: 'link', target: url }
      : email !== undefined
        ? { channel: 'email', target: `mailto:${email}` }
        : { channel: 'post', target: [route.name, ...post.split('\n')].join(', ') };
  return {
    kind: 'regulator',
    label: route.verb,
    ...sent,
    status: 'as-written',
    ...(note && { note }),
    ...(deadline && { deadline }),
    checked: route.asOf,
    source: 'directory',
    evidence: [],
  };
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

function noteOf({ languages, only, caveat }: ComplaintRoute): string {
  const spoken = languages.filter((one) => one !== 'en').map((one) => languageNames.of(one) ?? one);
  const isTold = languages.includes('en') || spoken.some((language) => caveat?.includes(language));
  return [
    ...(only === undefined ? [] : [`Only for ${only}.`]),
    ...(caveat === undefined ? [] : [caveat]),
    ...(isTold || spoken.length === 0 ? [] : [`Takes complaints in ${spoken.join(', ')}.`]),
  ].join(' ');
}
