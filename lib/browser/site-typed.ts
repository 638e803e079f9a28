import { siteOf } from '../verdict/site.ts';
import { noSite } from './messages.ts';

/** The registrable domain of a host or address as a person types it, or `noSite`. */
export function siteTyped(typed: string): string {
  const text = typed.trim();
  const site = siteOf(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  return /^[^.]+(?:\.[^.]+)+$|^localhost$|^\[.+\]$/.test(site) ? site : noSite;
}
