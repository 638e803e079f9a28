import { t } from '../lib/browser/words.ts';
import type { Report } from '../lib/types.ts';
import { isReadInFull, isSpoken } from './judged.ts';
import { NetAddress } from './NetAddress.tsx';
import { spokenShare } from './spoken.ts';

/** What the reader should know before trusting the rest. */
export function Notes({ report: { policy, grade } }: { report: Report }) {
  const limits = [
    policy.scope === 'summary' && t('summaryNote'),
    !isReadInFull(policy) && t('coverageNote', spokenShare(policy.coverage)),
  ].filter(Boolean);
  // Where there is no grade, its reason already names the first limit.
  const untold = grade.letter === null && isSpoken(policy) ? limits.slice(1) : limits;
  const notes = [
    policy.otherDomain !== undefined && (
      <>
        {t('otherDomain')} <NetAddress text={policy.otherDomain} />
      </>
    ),
    policy.archived && t('archivedNote'),
    ...untold,
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
