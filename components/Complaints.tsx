import { t } from '../lib/browser/words.ts';
import type { WayOut } from '../lib/types.ts';
import { useMenu } from './letter/use-menu.ts';
import { useReader } from './person/reader.ts';
import { WayOutCard } from './WayOutCard.tsx';

/** More than this are folded: Germany has one authority in each Land. */
const shownAtFirst = 3;

/** Where the policy names no authority: those that take complaints from where the reader lives. */
export function Complaints({ waysOut }: { waysOut: WayOut[] }) {
  const { residence } = useReader();
  const menu = useMenu();
  const named = waysOut.some(({ kind, status }) => kind === 'regulator' && status !== 'dead');
  if (named || !residence || !menu) return null;
  const ways = menu.complaintRoutes(residence).map((route) => menu.complaintWay(route, residence));
  if (ways.length === 0) return null;
  const list = (
    <ul class="ways" aria-label={t('complaints', residence.name)}>
      {ways.map((way) => (
        <WayOutCard key={`${way.label} ${way.target}`} way={way} />
      ))}
    </ul>
  );
  return (
    <div class="goal">
      <h3 class="goal-heading">{t('complaints', residence.name)}</h3>
      {ways.length <= shownAtFirst ? (
        list
      ) : (
        <details class="fold">
          <summary>{t('showAll', String(ways.length))}</summary>
          {list}
        </details>
      )}
    </div>
  );
}
