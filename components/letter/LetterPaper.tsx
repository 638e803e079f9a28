import { t } from '../../lib/browser/words.ts';
import type { Residence } from '../../lib/residence/residence.ts';
import type { Letter, LetterKind } from '../../lib/ways-out/letters/letter.ts';
import { letterText } from '../../lib/ways-out/letters/send.ts';
import { spokenDate, spokenTime } from '../spoken.ts';
import { lawOf } from './writing.ts';

type Props = {
  letter: Letter | undefined;
  kind: LetterKind | undefined;
  residence: Residence | undefined;
  email: string | undefined;
};

/** The letter as it will go out, word for word, and what it rests on. */
export function LetterPaper({ letter, kind, residence, email }: Props) {
  return (
    <section class="letter-paper" aria-labelledby="paper-heading">
      <h2 id="paper-heading" class="unseen">
        {t('letterText')}
      </h2>
      {letter === undefined && (
        <p class="empty">{t(residence === undefined ? 'letterNeedsResidence' : 'letterNeedsDay')}</p>
      )}
      {letter && (
        <>
          <dl class="paper-head">
            <dt>{t('paperTo')}</dt>
            <dd>
              <bdi>
                {letter.recipient.name}
                {email && ` <${email}>`}
              </bdi>
            </dd>
            <dt>{t('paperSubject')}</dt>
            <dd>
              <bdi>{letter.subject}</bdi>
            </dd>
          </dl>
          <div class="paper-text" dir="auto">
            {letterText(letter)}
          </div>
          {kind && residence && <Basis letter={letter} law={lawOf(kind, residence)} />}
        </>
      )}
    </section>
  );
}

function Basis({ letter: { deadline, due }, law }: { letter: Letter; law: string | undefined }) {
  return (
    <p class="paper-basis">
      {law && t('letterLaw', law)}{' '}
      {deadline && due
        ? t('letterDeadline', `${spokenTime(deadline)} (${deadline.law})`, spokenDate(due))
        : t('letterNoDeadline')}
    </p>
  );
}
