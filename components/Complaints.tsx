import { t } from '../lib/browser/words.ts';
import type { WayOut } from '../lib/types.ts';
import { useMenu } from './letter/use-menu.ts';
import { WayOutLetter } from './letter/WayOutLetter.tsx';
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
  const [first] = ways;
  if (first === undefined) return null;
  const list = (
    <ul class="ways" aria-label={t('complaints', residence.name)}>
      {ways.map((way) => (
        <WayOutCard key={`${way.label} ${way.target}`} way={way} writes={false} />
      ))}
    </ul>
  );
  return (
    <div class="goal">
      <h3 class="goal-heading">{t('complaints', residence.name)}</h3>
      {/* One letter for all: the authority is chosen where it is written. */}
      <WayOutLetter way={first} />
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
