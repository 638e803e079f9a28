/** Second-level labels under which sites register in some countries: `co.uk`, `com.br`. */
const SHARED = new Set(['co', 'com', 'org', 'net', 'gov', 'gob', 'gouv', 'ac', 'edu', 'or', 'ne']);

/**
 * What a company calls itself in its addresses, without a list of public suffixes: `example` of `help.example.co.uk`
 * and of `www.example.com`. Two hosts with the same name are taken for one site's; good for a guess, not for security.
 */
export function siteName(host: string): string {
  const labels = host.toLowerCase().split('.').slice(0, -1);
  if (labels.length > 1 && SHARED.has(labels.at(-1) ?? '')) labels.pop();
  return labels.at(-1) ?? host;
}
