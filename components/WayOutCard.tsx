import { t, type WordKey } from '../lib/browser/words.ts';
import { isFor } from '../lib/residence/order.ts';
import { deadlineFor } from '../lib/residence/rights.ts';
import type { WayOut } from '../lib/types.ts';
import { About } from './About.tsx';
import { Capped } from './Capped.tsx';
import { WayOutLetter } from './letter/WayOutLetter.tsx';
import { nameOfWay } from './name-of-way.ts';
import { useReader } from './person/reader.ts';
import { Quote } from './Quote.tsx';
import { spokenDate, spokenTime } from './spoken.ts';
import { WayOutGo } from './WayOutGo.tsx';

type Props = {
  way: WayOut;
  /** Stands in a list that says that it is from a directory, with one letter for all. */
  isListed?: boolean;
};

/** One action: what to click, what it stops and what not, for whom, and where the policy says so. */
export function WayOutCard({ way, isListed = false }: Props) {
  return (
    <li class="way" data-channel={way.channel} data-status={way.status}>
      <WayOutGo way={way} />
      <WayOutNote way={way} isListed={isListed} />
      <WayOutFacts way={way} />
      {!isListed && <WayOutLetter way={way} />}
      <WayOutSource about={nameOfWay(way)} status={way.status} evidence={way.evidence} />
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
function WayOutNote({ way, isListed }: Required<Props>) {
  const status = statusWords[way.status];
  const note = way.note ?? (status && t(status));
  // The note on what comes from a directory says so itself, with the day.
  const source = way.source === 'directory' && (note || isListed) ? undefined : sourceWords[way.source];
  if (!note && !source) return null;
  return (
    <p class="way-note">
      {note && <bdi>{note}</bdi>} {source && <span>{t(source)}</span>}
    </p>
  );
}

function WayOutFacts({ way }: { way: WayOut }) {
  const { residence } = useReader();
  // Another law's deadline is no use to a reader whose own law is known.
  const hasOwnLaw = residence !== undefined && residence.regime !== 'none' && isFor(way.for, residence);
  const lawful = hasOwnLaw ? deadlineFor(way.kind, residence) : way.deadline;
  // Nobody has to answer what the reader does alone, or cannot send.
  const isSent = way.channel !== 'setting' && (way.kind !== 'regulator' || way.target !== undefined);
  const deadline = isSent ? lawful : undefined;
  const facts = [
    { term: t('wayStops'), value: way.stops },
    { term: t('wayDoesNotStop'), value: way.doesNotStop },
    { term: t('wayFor'), value: way.for },
    { term: t('wayDeadline'), value: deadline && `${spokenTime(deadline)} (${deadline.law})` },
    { term: t('wayChecked'), value: way.checked && spokenDate(way.checked) },
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

type SourceProps = { about: string; evidence: WayOut['evidence']; status?: WayOut['status'] };

/** Where the policy speaks of a way out, folded. */
export function WayOutSource({ about, evidence: given, status = 'as-written' }: SourceProps) {
  const quoted = given.filter((evidence) => evidence.quote.trim());
  if (quoted.length === 0) return null;
  return (
    <details class="fold">
      <summary>
        {quoted.length === 1 ? t('waySource') : t('waySources', String(quoted.length))}
        <About what={about} />
      </summary>
      <Capped items={quoted}>
        {(drawn) =>
          drawn.map((evidence) => (
            <div key={`${evidence.start}-${evidence.end}-${evidence.quote}`}>
              <Quote evidence={evidence} />
              {status !== 'as-written' && evidence.asWritten !== undefined && (
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
