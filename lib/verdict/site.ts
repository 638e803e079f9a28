/** Second-level labels under which countries let companies register: "example.co.uk". */
const registrySecondLevels = new Set([
  'ac',
  'co',
  'com',
  'edu',
  'gob',
  'gov',
  'go',
  'gouv',
  'ne',
  'net',
  'or',
  'org',
]);

/** Hosts that lend their subdomains to anybody. */
const lenders = new Set([
  'blogspot.com',
  'firebaseapp.com',
  'github.io',
  'gitlab.io',
  'herokuapp.com',
  'myshopify.com',
  'netlify.app',
  'notion.site',
  'pages.dev',
  'vercel.app',
  'web.app',
  'wixsite.com',
  'wordpress.com',
]);

/** Where files of any company may lie: such an address says nothing about whose they are. */
const storage = new Set([
  'amazonaws.com',
  'azureedge.net',
  'cloudfront.net',
  'googleapis.com',
  'windows.net',
]);

/** Whether a site belongs to whoever stores files there rather than to a company. */
export function isShared(site: string): boolean {
  return storage.has(site) || lenders.has(site.split('.').slice(-2).join('.'));
}

/**
 * The domain that a company registered, for display and comparison: "docs.example.co.uk" gives "example.co.uk". An
 * approximation of the public suffix list that never needs updating; an IP address or a bare host stays as it is.
 *
 * @returns '' for an address without a host
 */
export function siteOf(address: string): string {
  return registrableDomain(hostOf(address));
}

/** The same for a host. */
export function registrableDomain(host: string): string {
  if (host === '' || host.includes(':') || /^[\d.]+$/.test(host)) return host;
  const labels = host.split('.');
  return labels.slice(-registeredLabels(labels)).join('.');
}

function registeredLabels(labels: readonly string[]): number {
  const [secondLevel = '', topLevel = ''] = labels.slice(-2);
  if (lenders.has(`${secondLevel}.${topLevel}`)) return 3;
  return topLevel.length === 2 && registrySecondLevels.has(secondLevel) ? 3 : 2;
}

/** The label of a site that names the company: "example" of "example.co.uk". */
export function nameOfSite(site: string): string {
  return site.split('.')[0] ?? '';
}

function hostOf(address: string): string {
  if (!URL.canParse(address)) return '';
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? hostname.replace(/\.$/, '') : '';
}
