import { t } from '../lib/browser/words.ts';
import type { WayOut } from '../lib/types.ts';
import type { ComplaintRoute } from '../lib/ways-out/authorities/complain.ts';
import { destinationOf } from './destination.ts';
import { LandSelect } from './LandSelect.tsx';
import { useMenu } from './letter/use-menu.ts';
import { WayOutLetter } from './letter/WayOutLetter.tsx';
import { useReader } from './person/reader.ts';
import { WayOutCard } from './WayOutCard.tsx';

/** More than this are folded: Germany has one authority in each Land. */
const shownAtFirst = 3;

/** Where the policy does not lead to it: the authorities that take complaints from where the reader lives. */
export function Complaints({ waysOut }: { waysOut: WayOut[] }) {
  const { residence, land, liveIn } = useReader();
  const menu = useMenu();
  if (!residence || !menu) return null;
  const routes = menu.complaintRoutes(residence, land);
  if (routes.some((route) => waysOut.some((way) => leadsTo(way, route)))) return null;
  const ways = routes.map((route) => menu.complaintWay(route, residence));
  const [first] = ways;
  if (first === undefined) return null;
  const own = residence.code === 'DE' && land !== undefined ? 1 : 0;
  const folded = ways.length > shownAtFirst ? ways.slice(own) : [];
  const label = t('complaints', residence.name);
  return (
    <div class="goal">
      <h3 class="goal-heading">{label}</h3>
      {/* One letter for all: the authority is chosen where it is written. */}
      <WayOutLetter way={first} />
      {residence.code === 'DE' && (
        <LandSelect
          laender={menu.laender}
          value={land}
          onChange={(chosen) => liveIn(residence.code, chosen)}
        />
      )}
      <Authorities ways={ways.slice(0, ways.length - folded.length)} label={label} />
      {folded.length > 0 && (
        <details class="fold">
          <summary>{t(own > 0 ? 'complaintsOthers' : 'showAll', String(folded.length))}</summary>
          <Authorities ways={folded} label={label} />
        </details>
      )}
    </div>
  );
}

/** Whether a way out of the policy ends at this authority: at its site, or at its address. */
function leadsTo({ status, target }: WayOut, { url, site, email }: ComplaintRoute): boolean {
  if (status === 'dead' || target === undefined) return false;
  const destination = destinationOf(target);
  switch (destination.kind) {
    case 'web':
      return [url, site].some((own) => own !== undefined && isSameSite(destination.host, hostOf(own)));
    case 'mail':
      return destination.address === email;
    case 'phone':
    case 'refused':
      return false;
  }
}

const hostOf = (url: string) => new URL(url).host.replace(/^www\./, '');

/** "forms.dataprotection.ie" and "dataprotection.ie". */
function isSameSite(one: string, other: string): boolean {
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

function Authorities({ ways, label }: { ways: WayOut[]; label: string }) {
  if (ways.length === 0) return null;
  return (
    <ul class="ways" aria-label={label}>
      {ways.map((way) => (
        <WayOutCard key={`${way.label} ${way.target}`} way={way} writes={false} />
      ))}
    </ul>
  );
}
