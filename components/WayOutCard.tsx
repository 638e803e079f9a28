import { t, type WordKey } from '../lib/browser/words.ts';
import type { WayOut } from '../lib/types.ts';
import { Capped } from './Capped.tsx';
import { WayOutLetter } from './letter/WayOutLetter.tsx';
import { Quote } from './Quote.tsx';
import { spokenTime } from './spoken.ts';
import { WayOutGo } from './WayOutGo.tsx';

/** One action: what to click, what it stops and what not, for whom, and where the policy says so. */
export function WayOutCard({ way }: { way: WayOut }) {
  return (
    <li class="way" data-channel={way.channel} data-status={way.status}>
      <WayOutGo way={way} />
      <WayOutNote way={way} />
      <WayOutFacts way={way} />
      <WayOutLetter way={way} />
      <WayOutSource way={way} />
    </li>
  );
}

const statusWords: Record<WayOut['status'], WordKey | undefined> = {
  'as-written': undefined,
  repaired: 'statusRepaired',
  moved: 'statusMoved',
  dead: undefined,
};

const sourceWords: Record<WayOut['source'], WordKey | undefined> = {
  policy: undefined,
  page: 'sourcePage',
  directory: 'sourceDirectory',
};

/** The report's own note says more than the status does, so it takes its place. */
function WayOutNote({ way }: { way: WayOut }) {
  const status = statusWords[way.status];
  const source = sourceWords[way.source];
  const note = way.note ?? (status && t(status));
  if (!note && !source) return null;
  return (
    <p class="way-note">
      {note && <bdi>{note}</bdi>} {source && <span>{t(source)}</span>}
    </p>
  );
}

function WayOutFacts({ way }: { way: WayOut }) {
  const facts = [
    { term: t('wayStops'), value: way.stops },
    { term: t('wayDoesNotStop'), value: way.doesNotStop },
    { term: t('wayFor'), value: way.for },
    { term: t('wayDeadline'), value: way.deadline && `${spokenTime(way.deadline)} (${way.deadline.law})` },
  ].filter((fact) => fact.value);
  if (facts.length === 0) return null;
  return (
    <dl class="way-facts">
      {facts.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function WayOutSource({ way }: { way: WayOut }) {
  const quoted = way.evidence.filter((evidence) => evidence.quote.trim());
  if (quoted.length === 0) return null;
  return (
    <details class="fold">
      <summary>{quoted.length === 1 ? t('waySource') : t('waySources', String(quoted.length))}</summary>
      <Capped items={quoted}>
        {(drawn) =>
          drawn.map((evidence) => (
            <div key={`${evidence.start}-${evidence.end}-${evidence.quote}`}>
              <Quote evidence={evidence} />
              {evidence.asWritten !== undefined && (
                <p class="quote-written">
                  {t('asWritten')} <bdi>{evidence.asWritten}</bdi>
                </p>
              )}
            </div>
          ))
        }
      </Capped>
    </details>
  );
}
