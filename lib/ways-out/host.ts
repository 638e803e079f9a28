/** Whether a host is a domain or one below it: "forms.dataprotection.ie" is within "dataprotection.ie". */
export function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
