import type { Kind } from '../types.ts';
import { firstCue } from './cues.ts';
import type { Recognised } from './recognise.ts';

const nothing: Recognised = { kind: null };

const consentCall =
  /onetrust|cookiebot|cookieconsent|uc_ui|usercentrics|didomi|truste|__cmp|__tcfapi|axeptio|tarteaucitron|klaro|osano|iubenda|consentmanager|googlefc|fundingchoices|quantcast|sourcepoint|_sp_|ketch|cookie/i;

const controlKinds: ReadonlySet<Kind> = new Set([
  'cookie-settings',
  'sale-opt-out',
  'limit-sensitive',
  'ads-opt-out',
  'sharing-opt-out',
]);

/** A control of the page itself: opened by script, so there is nothing to jump to but the control. */
export function control(href: string, anchor: string): Recognised {
  const kind = firstCue(anchor);
  if (/^(?:(?:manage|your|my) )?privacy (?:settings|preferences|options)$/.test(anchor))
    return { kind: 'cookie-settings', status: 'as-written' };
  if (kind !== null && controlKinds.has(kind)) return { kind, status: 'as-written' };
  const call = /^javascript:/i.test(href) && consentCall.test(href.slice(0, 200));
  return call ? { kind: 'cookie-settings', status: 'as-written' } : nothing;
}

const controlHash =
  /(?:cookie|consent|privacy)s?[-_]?(?:settings|preferences|consent|manager)|ot-sdk|manage[-_]?cookies/i;

/** A link to this very page: a way out only where its fragment is the hook of a consent manager. */
export function inPage(anchor: string, url: URL): Recognised {
  const settings = firstCue(anchor) === 'cookie-settings' && controlHash.test(url.hash);
  return settings ? { kind: 'cookie-settings', status: 'as-written' } : nothing;
}
