import { today } from '../lib/browser/today.ts';
import { t } from '../lib/browser/words.ts';
import type { Report } from '../lib/types.ts';
import { useAuthorities } from './authorities.ts';
import { Contents } from './Contents.tsx';
import { CopyButton } from './CopyButton.tsx';
import { Findings } from './Findings.tsx';
import { concerns, findingsByRegion } from './findings-by-region.ts';
import { isUnjudged } from './judged.ts';
import { PolicyHeader } from './PolicyHeader.tsx';
import { useReader } from './person/reader.ts';
import { Region } from './Region.tsx';
import { reportAsText } from './record.ts';
import { Silences } from './Silences.tsx';
import { WaysOut } from './WaysOut.tsx';

/** The whole report, actions first. */
export function ReportView({ report }: { report: Report }) {
  return (
    <>
      <PolicyHeader report={report} />
      {isUnjudged(report) ? (
        <main class="report">
          <WaysOut waysOut={report.waysOut} />
        </main>
      ) : (
        <Judged report={report} />
      )}
      <div class="colophon">
        <p>{t('colophon')}</p>
        <p>Wayout {report.version}</p>
      </div>
    </>
  );
}

/** What to do, and what the policy says and does not say. */
function Judged({ report }: { report: Report }) {
  const { residence } = useReader();
  const { ways } = useAuthorities(report.waysOut);
  const { 'red-flag': allFlags, caution, neutral, good } = findingsByRegion(report.findings);
  const redFlags = allFlags.filter((finding) => concerns(finding, residence));
  const ofOthers = allFlags.filter((finding) => !concerns(finding, residence));
  const nothing = (words: string) => <p class="empty">{words}</p>;
  return (
    <>
      <Contents
        label={t('contents')}
        entries={[
          { id: 'ways-out', name: t('waysOut'), count: ways.length },
          { id: 'red-flags', name: t('redFlags'), count: redFlags.length },
          { id: 'also-noted', name: t('alsoNoted'), count: caution.length + neutral.length },
          { id: 'good', name: t('good'), count: good.length },
          { id: 'not-stated', name: t('notStated'), count: report.silences.length },
        ]}
      />
      <main class="report">
        <WaysOut waysOut={report.waysOut} />
        <Region id="red-flags" name={t('redFlags')} icon="flag">
          {redFlags.length > 0 ? (
            <Findings findings={redFlags} source={report} />
          ) : (
            nothing(t('redFlagsNone'))
          )}
          {ofOthers.length > 0 && (
            <details class="fold">
              <summary>{t('redFlagsOfOthers', String(ofOthers.length))}</summary>
              <Findings findings={ofOthers} source={report} />
            </details>
          )}
        </Region>
        <Region id="also-noted" name={t('alsoNoted')} icon="note">
          {caution.length + neutral.length === 0 && nothing(t('alsoNotedNone'))}
          {caution.length > 0 && <Findings findings={caution} foldedAs={t('alsoNoted')} />}
          {neutral.length > 0 && (
            <details class="fold">
              <summary>{t('neutralFindings', String(neutral.length))}</summary>
              <Findings findings={neutral} />
            </details>
          )}
        </Region>
        <Region id="good" name={t('good')} icon="good">
          {good.length > 0 ? <Findings findings={good} foldedAs={t('good')} /> : nothing(t('goodNone'))}
        </Region>
        <Region id="not-stated" name={t('notStated')} icon="silent">
          {report.silences.length > 0 && <Silences silences={report.silences} />}
          {report.silences.length === 0 &&
            nothing(t(report.grade.letter === null ? 'notStatedUnknown' : 'notStatedNone'))}
        </Region>
        <CopyButton text={() => reportAsText(report, today())} label={t('copyReport')} />
      </main>
    </>
  );
}
