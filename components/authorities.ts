import { isFor } from '../lib/residence/order.ts';
import type { WayOut } from '../lib/types.ts';
import type { ComplaintRoute } from '../lib/ways-out/authorities/complain.ts';
import { isWithin } from '../lib/ways-out/host.ts';
import { destinationOf } from './destination.ts';
import { useMenu } from './letter/use-menu.ts';
import { useReader } from './person/reader.ts';

/** Ways out of a policy beside the authorities that take complaints from where the reader lives. */
export type WithAuthorities = {
  /** The policy's own, without what the authorities answer. */
  ways: WayOut[];
  /** None where the policy leads to one of them, where the reader's place is unknown, or where we know of none there. */
  authorities: WayOut[];
  /** Where the policy speaks of an authority without leading to it. */
  unnamed: WayOut[];
};

/** @param waysOut those of the policy */
export function useAuthorities(waysOut: WayOut[]): WithAuthorities {
  const { residence, land } = useReader();
  const menu = useMenu();
  const routes = (residence && menu?.complaintRoutes(residence, land)) ?? [];
  if (!residence || !menu || routes.length === 0) return { ways: waysOut, authorities: [], unnamed: [] };
  const unnamed = waysOut.filter(
    ({ kind, target, control, for: people }) =>
      kind === 'regulator' && target === undefined && control === undefined && isFor(people, residence),
  );
  const ways = waysOut.filter((way) => !unnamed.includes(way));
  const isLedTo = routes.some((route) => ways.some((way) => leadsTo(way, route)));
  const authorities = isLedTo ? [] : routes.map((route) => menu.complaintWay(route, residence));
  return { ways, authorities, unnamed };
}

/** Whether a way out of the policy ends at this authority: at its site, or at its address. */
function leadsTo({ status, target }: WayOut, { url, site, email }: ComplaintRoute): boolean {
  if (status === 'dead' || target === undefined) return false;
  const destination = destinationOf(target);
  switch (destination.kind) {
    case 'web':
      return [url, site].some((own) => own !== undefined && isOneSite(destination.host, own));
    case 'mail':
      return destination.address === email;
    case 'phone':
    case 'refused':
      return false;
  }
}

/** "forms.dataprotection.ie" and "https://www.dataprotection.ie/". */
function isOneSite(host: string, url: string): boolean {
  const own = destinationOf(url);
  return own.kind === 'web' && (isWithin(host, own.host) || isWithin(own.host, host));
}
