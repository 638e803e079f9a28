import { t, type WordKey } from '../../lib/browser/words.ts';
import type { Letter } from '../../lib/ways-out/letters/letter.ts';
import { spokenDate } from '../spoken.ts';

/** What became of a letter, and whether it is remembered. */
export type SendingOutcome = {
  said: 'mailed' | 'mailed-and-copied' | 'mailed-not-copied' | 'copied' | 'copy-failed' | 'printed';
  letter: Letter;
  kept: 'yes' | 'no' | 'failed';
};

const outcomeWords: Record<SendingOutcome['said'], WordKey> = {
  mailed: 'saidMailed',
  'mailed-and-copied': 'saidMailedCopied',
  'mailed-not-copied': 'saidMailedNotCopied',
  copied: 'saidCopied',
  'copy-failed': 'saidCopyFailed',
  printed: 'saidPrinted',
};

type Props = {
  outcome: SendingOutcome | undefined;
  isPrivate: boolean;
  onForget: () => Promise<void>;
};

/** Says what was done, until when an answer is due, and where that is remembered. */
export function SentNote({ outcome, isPrivate, onForget }: Props) {
  return (
    <div class="sent" role="status">
      {outcome && (
        <>
          <p class="sent-said">{t(outcomeWords[outcome.said])}</p>
          {outcome.said !== 'copy-failed' && <WhenDue letter={outcome.letter} />}
          {outcome.said !== 'copy-failed' && isPrivate && <p>{t('letterPrivate')}</p>}
          {outcome.kept === 'failed' && <p class="problem">{t('letterNotKept')}</p>}
          {outcome.kept === 'yes' && (
            <p>
              {t('letterKept')}{' '}
              <button type="button" class="link-button" onClick={() => void onForget()}>
                {t('letterNotSent')}
              </button>
            </p>
          )}
        </>
      )}
    </div>
  );
}

function WhenDue({ letter: { date, due } }: { letter: Letter }) {
  return (
    <p>
      {t('letterWrote', spokenDate(date))} {due && t('letterDue', spokenDate(due))}
    </p>
  );
}
