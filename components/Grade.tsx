import { t } from '../lib/browser/words.ts';
import type { Grade } from '../lib/types.ts';
import { measured } from '../lib/verdict/base-rates-data.ts';
import { spokenNumber, spokenShare } from './spoken.ts';

/** The letter on its sign, or an empty sign where there is none. */
export function GradeTile({ grade }: { grade: Grade }) {
  return (
    <p class="grade" data-letter={grade.letter ?? 'none'}>
      <span class="grade-word">{grade.letter === null ? t('gradeNone') : t('grade')}</span>
      {grade.letter !== null && <span class="grade-letter">{grade.letter}</span>}
    </p>
  );
}

/** How the policy compares, and on demand what its letter stands on; at once why there is none. */
export function GradeReasons({ grade }: { grade: Grade }) {
  if (grade.letter === null) {
    return <p class="grade-why">{grade.why}</p>;
  }
  const { percentile } = grade;
  return (
    <div class="grade-why">
      {percentile !== undefined && (
        <p>
          {percentile > 0
            ? t('gradePercentile', spokenShare(percentile / 100), spokenNumber(measured.policies))
            : t('gradeWorst', spokenNumber(measured.policies))}
        </p>
      )}
      <details>
        <summary>{t('gradeWhy', grade.letter)}</summary>
        <ul>
          {grade.because.map((reason) => (
            <li key={reason}>
              <bdi>{reason}</bdi>
            </li>
          ))}
        </ul>
        <p class="grade-how">{t('gradeHow', spokenNumber(measured.policies))}</p>
      </details>
    </div>
  );
}
