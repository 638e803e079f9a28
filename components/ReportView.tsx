import { t } from '../lib/browser/words.ts';
import type { Report } from '../lib/types.ts';
import { Contents } from './Contents.tsx';
import { Findings } from './Findings.tsx';
import { concerns, findingsByRegion } from './findings-by-region.ts';
import { isReadInFull, isSpoken } from './judged.ts';
import { PolicyHeader } from './PolicyHeader.tsx';
import { useReader } from './person/reader.ts';
import { Region } from './Region.tsx';
import { Silences } from './Silences.tsx';
import { WaysOut } from './WaysOut.tsx';

/** The whole report, actions first. */
export function ReportView({ report }: { report: Report }) {
  const { residence } = useReader();
  const { 'red-flag': allFlags, caution, neutral, good } = findingsByRegion(report.findings);
  const redFlags = allFlags.filter((finding) => concerns(finding, residence));
  const ofOthers = allFlags.filter((finding) => !concerns(finding, residence));
  const judged = isSpoken(report.policy);
  const count = (items: unknown[]) => (judged || items.length > 0 ? items.length : undefined);
  const nothing = (words: string) => <p class="empty">{judged ? words : t('notJudged')}</p>;
  return (
    <>
      <PolicyHeader report={report} />
      <Contents
        label={t('contents')}
        entries={[
          { id: 'ways-out', name: t('waysOut'), count: report.waysOut.length },
          { id: 'red-flags', name: t('redFlags'), count: count(redFlags) },
          { id: 'also-noted', name: t('alsoNoted'), count: count([...caution, ...neutral]) },
          { id: 'good', name: t('good'), count: count(good) },
          { id: 'not-stated', name: t('notStated'), count: count(report.silences) },
        ]}
      />
      <main class="report">
        <WaysOut waysOut={report.waysOut} />
        <Region id="red-flags" name={t('redFlags')} icon="flag">
          {redFlags.length > 0 ? <Findings findings={redFlags} /> : nothing(t('redFlagsNone'))}
          {ofOthers.length > 0 && (
            <details class="fold">
              <summary>{t('redFlagsOfOthers', String(ofOthers.length))}</summary>
              <Findings findings={ofOthers} />
            </details>
          )}
        </Region>
        <Region id="also-noted" name={t('alsoNoted')} icon="note">
          {caution.length + neutral.length === 0 && nothing(t('alsoNotedNone'))}
          {caution.length > 0 && <Findings findings={caution} />}
          {neutral.length > 0 && (
            <details class="fold">
              <summary>{t('neutralFindings', String(neutral.length))}</summary>
              <Findings findings={neutral} />
            </details>
          )}
        </Region>
        <Region id="good" name={t('good')} icon="good">
          {good.length > 0 ? <Findings findings={good} /> : nothing(t('goodNone'))}
        </Region>
        <Region id="not-stated" name={t('notStated')} icon="silent">
          {report.silences.length > 0 && <Silences silences={report.silences} />}
          {report.silences.length === 0 &&
            nothing(t(isReadInFull(report.policy) ? 'notStatedNone' : 'notStatedUnknown'))}
        </Region>
      </main>
      <footer class="colophon">
        <p>{t('colophon')}</p>
        <p>Wayout {report.version}</p>
      </footer>
    </>
  );
}
