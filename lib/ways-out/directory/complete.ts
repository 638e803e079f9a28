import type { Report } from '../../types.ts';
import { rank } from '../rank.ts';
import { type ReadBucket, waysOutFromDirectory } from './lookup.ts';
import { aimsMissing } from './ways.ts';

/**
 * A report with what the directory knows for the aims that its policy and page leave unserved. A policy of another domain
 * is looked up by that domain only: whoever hosts its text is another company.
 */
export async function withDirectory(report: Report, read: ReadBucket): Promise<Report> {
  const extra = await waysOutFromDirectory(hostOf(report.policy), aimsMissing(report.waysOut), read);
  return extra.length === 0 ? report : { ...report, waysOut: rank([...report.waysOut, ...extra]) };
}

/** Host of the company whose policy it is; '' where the address has none. */
function hostOf({ otherDomain, archived, url }: Report['policy']): string {
  if (otherDomain !== undefined) return otherDomain;
  const address = archived?.original ?? url;
  return URL.canParse(address) ? new URL(address).hostname : '';
}
