import { t } from '../lib/browser/words.ts';
import type { WayOut } from '../lib/types.ts';
import { About } from './About.tsx';
import { LandSelect } from './LandSelect.tsx';
import { useMenu } from './letter/use-menu.ts';
import { WayOutLetter } from './letter/WayOutLetter.tsx';
import { useReader } from './person/reader.ts';
import { WayOutCard, WayOutSource } from './WayOutCard.tsx';

/** More than this are folded: Germany has one authority in each Land. */
const shownAtFirst = 3;

type Props = {
  /** Those that take complaints from where the reader lives. */
  authorities: WayOut[];
  /** Where the policy speaks of an authority without leading to it. */
  unnamed: WayOut[];
};

/** Where the policy does not lead to it: the authorities for the reader, and where the policy speaks of them. */
export function Complaints({ authorities, unnamed }: Props) {
  const { residence, land, liveIn } = useReader();
  const menu = useMenu();
  const [first] = authorities;
  if (!residence || !menu || first === undefined) return null;
  const own = residence.code === 'DE' && land !== undefined ? 1 : 0;
  const folded = authorities.length > shownAtFirst ? authorities.slice(own) : [];
  const label = t('complaints', residence.name);
  return (
    <div class="goal">
      <h3 class="goal-heading">{label}</h3>
      {unnamed.length > 0 && (
        <div class="complaints-told">
          <p>{t('complaintsUnnamed')}</p>
          <WayOutSource about={label} evidence={unnamed.flatMap(({ evidence }) => evidence)} />
        </div>
      )}
      {/* One letter for all: the authority is chosen where it is written. */}
      <WayOutLetter way={first} about={label} />
      {residence.code === 'DE' && (
        <LandSelect
          laender={menu.laender}
          value={land}
          onChange={(chosen) => liveIn(residence.code, chosen)}
        />
      )}
      <Authorities ways={authorities.slice(0, authorities.length - folded.length)} label={label} />
      {folded.length > 0 && (
        <details class="fold">
          <summary>
            {t(own > 0 ? 'complaintsOthers' : 'showAll', String(folded.length))}
            <About what={label} />
          </summary>
          <Authorities ways={folded} label={label} />
        </details>
      )}
    </div>
  );
}

function Authorities({ ways, label }: { ways: WayOut[]; label: string }) {
  if (ways.length === 0) return null;
  return (
    <ul class="ways" aria-label={label}>
      {ways.map((way) => (
        <WayOutCard key={`${way.label} ${way.target}`} way={way} isListed />
      ))}
    </ul>
  );
}
