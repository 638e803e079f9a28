import { useMemo, useState } from 'preact/hooks';
import { t, type WordKey } from '../lib/browser/words.ts';
import { inOrderFor } from '../lib/residence/order.ts';
import type { WayOut } from '../lib/types.ts';
import { About } from './About.tsx';
import { useAuthorities } from './authorities.ts';
import { Capped } from './Capped.tsx';
import { Complaints } from './Complaints.tsx';
import { ResidenceControl } from './person/ResidenceControl.tsx';
import { useReader } from './person/reader.ts';
import { Region } from './Region.tsx';
import { WayOutCard } from './WayOutCard.tsx';
import { foldWaysOut, type Goal, groupByGoal } from './way-out-groups.ts';

const goalWords: Record<Goal, WordKey> = {
  'read-first': 'goalReadFirst',
  stop: 'goalStop',
  rights: 'goalRights',
  contact: 'goalContact',
  complain: 'goalComplain',
  others: 'goalOthers',
};

/** Shorter lists need no subheadings. */
const worthGrouping = 4;

/** Every action the reader can take, the best for each aim where they live first; a long list is folded. */
export function WaysOut({ waysOut: ranked }: { waysOut: WayOut[] }) {
  const [whole, setWhole] = useState(false);
  const { residence } = useReader();
  const inOrder = useMemo(() => (residence ? inOrderFor(ranked, residence) : ranked), [ranked, residence]);
  const { ways: waysOut, authorities, unnamed } = useAuthorities(inOrder);
  const few = foldWaysOut(waysOut);
  const shown = whole ? waysOut : few;
  return (
    <Region id="ways-out" name={t('waysOut')} icon="go">
      <ResidenceControl />
      {ranked.length === 0 && <p class="empty">{t('waysOutNone')}</p>}
      {waysOut.length > 0 && waysOut.length < worthGrouping && (
        <Ways waysOut={waysOut} labelledBy="ways-out-heading" />
      )}
      {waysOut.length >= worthGrouping && (
        <Capped items={shown}>
          {(drawn) =>
            [...groupByGoal(drawn, residence)].map(([goal, ways]) => (
              <div key={goal} class="goal">
                <h3 id={`goal-${goal}`} class="goal-heading">
                  {t(goalWords[goal])}
                </h3>
                <Ways waysOut={ways} labelledBy={`goal-${goal}`} />
              </div>
            ))
          }
        </Capped>
      )}
      {few.length < waysOut.length && (
        <button type="button" class="button wide" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? t('showFewer') : t('showAll', String(waysOut.length))}
          <About what={t('waysOut')} />
        </button>
      )}
      <Complaints authorities={authorities} unnamed={unnamed} />
    </Region>
  );
}

function Ways({ waysOut, labelledBy }: { waysOut: WayOut[]; labelledBy: string }) {
  return (
    <ul class="ways" aria-labelledby={labelledBy}>
      {waysOut.map((way) => (
        <WayOutCard key={`${way.kind} ${way.target ?? way.label}`} way={way} />
      ))}
    </ul>
  );
}
