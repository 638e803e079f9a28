import { t } from '../lib/browser/words.ts';
import type { Grade } from '../lib/types.ts';

/** The letter on its sign, or an empty sign where there is none. */
export function GradeTile({ grade }: { grade: Grade }) {
  return (
    <p class="grade" data-letter={grade.letter ?? 'none'}>
      <span class="grade-word">{grade.letter === null ? t('gradeNone') : t('grade')}</span>
      {grade.letter !== null && <span class="grade-letter">{grade.letter}</span>}
    </p>
  );
}

/** On demand what the letter stands on; at once why there is none. */
export function GradeReasons({ grade }: { grade: Grade }) {
  if (grade.letter === null) {
    return <p class="grade-why">{grade.why}</p>;
  }
  return (
    <details class="grade-why">
      <summary>{t('gradeWhy', grade.letter)}</summary>
      <ul>
        {grade.because.map((reason) => (
          <li key={reason}>
            <bdi>{reason}</bdi>
          </li>
        ))}
        {grade.percentile !== undefined && (
          <li>{t('gradePercentile', String(Math.round(grade.percentile)))}</li>
        )}
      </ul>
    </details>
  );
}
