import { describe, expect, test } from 'vitest';
import { kindNamed } from '../../lib/ways-out/kinds.ts';
import { registryChecked } from '../../lib/ways-out/registry/checked.ts';
import { consentManagers } from '../../lib/ways-out/registry/consent-managers.ts';
import { formerOf, matchEndpoint } from '../../lib/ways-out/registry/match.ts';
import { endpoints } from '../../lib/ways-out/registry/registry.ts';

/** Words that satisfy every sense an entry can ask for. */
const anySense = 'To lodge a complaint about privacy with the authority or to opt out';

const uuid = '123e4567-e89b-42d3-a456-426614174000';

/** Addresses for entries that have no general one: their path, query or fragment names the company. */
const examples: Record<string, string> = {
  'browser-cookie-help': 'https://support.mozilla.org/en-US/kb/clear-cookies-and-site-data-firefox',
  onetrust: `https://privacyportal.onetrust.com/webform/${uuid}/${uuid}`,
  'onetrust-custom': `https://privacy.acme.test/webform/${uuid}/${uuid}`,
  'onetrust-fragment': `https://app.onetrust.com/app/#/webform/${uuid}`,
  'trustarc-irm': `https://submit-irm.trustarc.com/services/validation/${uuid}`,
  osano: 'https://my.datasubject.com/16CLqkSTw1jOt/13579',
  wirewheel: 'https://acme.wirewheel.io/privacy-page/5f3c',
  securiti: `https://privacy-central.securiti.ai/#/dsr/${uuid}`,
  termly: `https://app.termly.io/dsar/${uuid}`,
  transcend: 'https://acme.privacy.transcend.io/',
  datagrail: 'https://preferences.datagrail.io/acme/privacy-request',
  ketch: 'https://acme.ketch.com/privacy-rights',
  mine: 'https://acme.privacy.saymine.io/acme',
  relyance: 'https://acme-privacy.relyance.ai/',
  privacypillar: 'https://privacyportal.privacypillar.com/dsar/form?orgid=7&propid=2',
  bigid: 'https://acme.bigidprivacy.cloud/consumer/#/AbC',
  truyo: 'https://acme.truyo.com/consumer/make_request',
  ethyca: 'https://requests.ethyca.com/acme',
  dporganizer: 'https://portals.dporganizer.com/acme',
  'google-forms': 'https://docs.google.com/forms/d/e/1FAIpQLSdExample/viewform',
  'generic-form-hosts': 'https://acme.typeform.com/to/AbCdEf',
  'zendesk-request': 'https://acme.zendesk.com/hc/en-us/requests/new',
};

/** Neighbours of a pattern that must not match it. */
const strangers: Record<string, string> = {
  'ga-optout': 'https://tools.google.com/dlpage/chrome',
  'amazon-ads': 'https://www.amazon.com/gp/help/customer/display.html',
  'linkedin-ads': 'https://www.linkedin.com/company/acme',
  'meta-ads': 'https://accountscenter.facebook.com/profiles',
  'verasafe-dispute': 'https://verasafe.com/privacy-policy/',
  'jams-dpf': 'https://www.jamsadr.com/rules-streamlined-arbitration/',
  'icdr-dpf': 'https://www.adr.org/consumer',
  'truste-dispute': 'https://www.truste.com/privacy-policy/',
  onetrust: 'https://www.onetrust.com/privacy-notice/',
  'onetrust-custom': `https://acme.test/webform/${uuid}`,
  transcend: 'https://docs.transcend.io/docs',
  termly: 'https://app.termly.io/document/privacy-policy/1',
  ico: 'https://ico.org.uk/for-organisations/guide-to-data-protection/',
  ftc: 'https://www.ftc.gov/business-guidance/privacy-security/childrens-privacy',
  'edpb-members': 'https://www.edpb.europa.eu/our-work-tools/general-guidance_en',
  anpd: 'https://www.gov.br/receitafederal/pt-br',
  drop: 'https://privacy.ca.gov/about-us/',
  'us-state-ag': 'https://www.texasattorneygeneral.gov/news',
};

const cases = endpoints.map((entry) => [entry.id, entry] as const);

describe('the registry of endpoints', () => {
  test('names each entry once and tells its day of check', () => {
    expect(new Set(endpoints.map(({ id }) => id)).size).toBe(endpoints.length);
    expect(endpoints.length).toBe(124);
    expect(registryChecked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test.each(cases)('%s is whole: a home or an example, a label, patterns that ignore case', (id, entry) => {
    expect(entry.url ?? examples[id], 'an address').toBeTruthy();
    expect(entry.verb).toMatch(/^[A-Z]/);
    expect(entry.match.length).toBeGreaterThan(0);
    for (const match of entry.match) {
      expect(match.hosts || match.suffixes || match.host || match.path, 'no pattern is empty').toBeTruthy();
      for (const pattern of [match.host, match.path, match.query, match.fragment]) {
        if (pattern) expect(pattern.flags).toBe('i');
      }
    }
    if (entry.sense) expect(entry.sense.flags).toBe('i');
    expect(['info', 'ignore', 'seal'].includes(entry.kind) || kindNamed(entry.kind) !== null).toBe(true);
  });

  test.each(cases)('%s offers no placeholder and only web addresses', (_, entry) => {
    const offered = [entry.url, ...(entry.alternatives ?? []), ...(entry.former ?? []).map(({ url }) => url)];
    for (const url of offered) {
      if (url === undefined) continue;
      expect(url).toMatch(/^https?:\/\/[a-z0-9.-]+\.[a-z]{2,}(?:\/|$)/);
      expect(url).not.toMatch(/[<>…]|\.\.\.|example\.(?:com|org)/);
    }
  });

  test.each(cases)(
    '%s recognises its own addresses, past and present, and none of a stranger',
    (id, entry) => {
      const own = [
        entry.url,
        ...(entry.alternatives ?? []),
        ...(entry.former ?? []).map(({ url }) => url),
        examples[id],
      ];
      const recognised = own
        .filter((url) => url !== undefined)
        .map((url) => matchEndpoint(new URL(url), anySense)?.kind);
      const kinds = new Set(recognised);
      // The closed ODR platform sends people to a portal that is no entry of its own.
      if (entry.status !== 'closed') expect([...kinds]).toEqual([entry.kind]);
      expect(matchEndpoint(new URL('https://acme.test/privacy-policy'), anySense)).toBeNull();
      const stranger = strangers[id];
      if (stranger) expect(matchEndpoint(new URL(stranger), anySense)?.id).not.toBe(id);
    },
  );

  test.each(cases)('%s does not match a host that merely ends like its own', (_, entry) => {
    for (const host of entry.match.flatMap(({ hosts = [], suffixes = [] }) => [...hosts, ...suffixes])) {
      const url = new URL(`https://not${host}/opt-out`);
      expect(matchEndpoint(url, anySense)?.id ?? 'none').not.toBe(entry.id);
    }
  });

  test.each(cases)('%s leaves the other pages of its hosts alone, where it asks for a path', (id, entry) => {
    // The path of "mine" is the name of any company.
    const asks = id !== 'mine' && entry.match.every(({ path, query, fragment }) => path || query || fragment);
    for (const { hosts = [], suffixes = [] } of asks ? entry.match : []) {
      for (const host of [...hosts, ...suffixes])
        expect(matchEndpoint(new URL(`https://${host}/zz9/company`), anySense)?.id).not.toBe(id);
    }
  });

  test.each([
    ['http://www.networkadvertising.org/choices/', 'nai', 'moved'],
    ['https://www.networkadvertising.org/any/old/page.asp', 'nai', 'moved'],
    ['https://optout.networkadvertising.org/?c=1', 'nai', null],
    ['https://thenai.org/opt-out/', 'nai', null],
    ['http://www.truste.org/consumers/watchdog_complaint.php', 'truste-dispute', 'dead'],
    ['https://feedback-form.truste.com/watchdog/request', 'truste-dispute', null],
    ['https://www.verasafe.com/dispute-submission', 'verasafe-dispute', null],
    ['http://choice.live.com', 'microsoft-ads', 'moved'],
  ])('%s is an address of %s, and it is %s', (href, id, status) => {
    const url = new URL(href);
    const entry = matchEndpoint(url, anySense);
    expect(entry?.id).toBe(id);
    expect(entry && (formerOf(entry, url)?.status ?? null)).toBe(status);
  });

  test('an authority is a complaint route only in a sentence that speaks of complaining', () => {
    const url = new URL('https://ico.org.uk/');
    expect(matchEndpoint(url, 'You may lodge a complaint with the ICO.')?.id).toBe('ico');
    expect(matchEndpoint(url, 'We are listed in the public register.')).toBeNull();
  });

  test('consent managers have selectors that a document can search', () => {
    expect(consentManagers.length).toBe(17);
    expect(new Set(consentManagers.map(({ id }) => id)).size).toBe(17);
    for (const { selector } of consentManagers) expect(selector).toMatch(/^[#.a[]/);
  });
});
