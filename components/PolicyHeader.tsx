import { t } from '../lib/browser/words.ts';
import type { Report } from '../lib/types.ts';
import { Door } from './Door.tsx';
import { GradeReasons, GradeTile } from './Grade.tsx';
import { Notes } from './Notes.tsx';
import { spokenDate } from './spoken.ts';

/** Whose policy this is, of when, and how it compares. */
export function PolicyHeader({ report }: { report: Report }) {
  const { site, controller, date, archived } = report.policy;
  return (
    <header class="masthead">
      <div class="masthead-row">
        <Door />
        <div class="masthead-who">
          <h1>
            <bdi>{site}</bdi>
          </h1>
          {controller && (
            <p>
              <bdi>{controller}</bdi>
            </p>
          )}
          <p class="masthead-dates">
            <span>{date === undefined ? t('dateUnknown') : t('dateOf', spokenDate(date))}</span>
            {archived && <span>{t('archivedOn', spokenDate(archived.at))}</span>}
          </p>
        </div>
        <GradeTile grade={report.grade} />
      </div>
      <GradeReasons grade={report.grade} />
      <Notes policy={report.policy} />
    </header>
  );
}
