import { t } from '../lib/browser/words.ts';
import type { Report } from '../lib/types.ts';
import { Door } from './Door.tsx';
import { GradeReasons, GradeTile } from './Grade.tsx';
import { isSpoken } from './judged.ts';
import { NetAddress } from './NetAddress.tsx';
import { Notes } from './Notes.tsx';
import { spokenDate, spokenLanguage } from './spoken.ts';

/** Whose policy this is, of when, and how it compares. */
export function PolicyHeader({ report }: { report: Report }) {
  const { site, title, controller, date, archived, language } = report.policy;
  return (
    <header class="masthead">
      <div class="masthead-row">
        <Door />
        <div class="masthead-who">
          <h1>{site ? <NetAddress text={site} /> : <bdi>{controller || title}</bdi>}</h1>
          {site && controller && (
            <p>
              <bdi>{controller}</bdi>
            </p>
          )}
          <p class="masthead-dates">
            <span>{date === undefined ? t('dateUnknown') : t('dateOf', spokenDate(date))}</span>
            {!isSpoken(report.policy) && (
              <span>
                {language === 'und' ? t('languageUnknown') : t('languageOther', spokenLanguage(language))}
              </span>
            )}
            {archived && <span>{t('archivedOn', spokenDate(archived.at))}</span>}
          </p>
        </div>
        <GradeTile grade={report.grade} />
      </div>
      <GradeReasons grade={report.grade} />
      <Notes report={report} />
    </header>
  );
}
