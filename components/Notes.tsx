import { t } from '../lib/browser/words.ts';
import type { Report } from '../lib/types.ts';
import { isReadInFull, isSpoken } from './judged.ts';
import { spokenLanguage, spokenShare } from './spoken.ts';

/** What the reader should know before trusting the rest. */
export function Notes({ policy }: { policy: Report['policy'] }) {
  const { language, otherDomain, archived, scope, coverage } = policy;
  const notes = [
    !isSpoken(policy) && (
      <>
        {language === 'und' ? t('languageUnknown') : t('languageOther', spokenLanguage(language))}{' '}
        {t('languageLimit')}
      </>
    ),
    otherDomain !== undefined && (
      <>
        {t('otherDomain')} <bdi>{otherDomain}</bdi>
      </>
    ),
    archived && t('archivedNote'),
    scope === 'summary' && t('summaryNote'),
    !isReadInFull(policy) && t('coverageNote', spokenShare(coverage)),
  ].filter(Boolean);
  if (notes.length === 0) return null;
  return (
    <ul class="notes">
      {notes.map((note, index) => (
        // The list is fixed for a report: its index is its identity.
        <li key={index}>{note}</li>
      ))}
    </ul>
  );
}
