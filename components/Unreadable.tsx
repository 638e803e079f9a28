import { t, type WordKey } from '../lib/browser/words.ts';
import type { UnreadableReason } from '../lib/types.ts';
import { Message } from './Message.tsx';

type Words = { what: WordKey; todo: WordKey; retry: boolean };

/** What a page that cannot be read is said to be, and what to do about it. */
export const unreadableWords: Record<UnreadableReason, Words> = {
  empty: { what: 'emptyWhat', todo: 'emptyTodo', retry: true },
  'script-only': { what: 'scriptOnlyWhat', todo: 'scriptOnlyTodo', retry: true },
  pdf: { what: 'pdfWhat', todo: 'pdfTodo', retry: false },
  'browser-page': { what: 'browserPageWhat', todo: 'browserPageTodo', retry: false },
  'no-access': { what: 'noAccessWhat', todo: 'noAccessTodo', retry: true },
  'timed-out': { what: 'timedOutWhat', todo: 'timedOutTodo', retry: true },
  'went-away': { what: 'wentAwayWhat', todo: 'wentAwayTodo', retry: true },
  failed: { what: 'failedWhat', todo: 'failedTodo', retry: true },
};

/** What happened, and what the reader can do about it. */
export function Unreadable({ reason, onRetry }: { reason: UnreadableReason; onRetry?: () => void }) {
  const { what, todo, retry } = unreadableWords[reason];
  return (
    <Message title={t(what)}>
      <p>{t(todo)}</p>
      {retry && onRetry && (
        <button type="button" class="button" onClick={onRetry}>
          {t('retry')}
        </button>
      )}
    </Message>
  );
}
