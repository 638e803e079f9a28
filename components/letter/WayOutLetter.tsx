import { useState } from 'preact/hooks';
import { t } from '../../lib/browser/words.ts';
import type { Kind, WayOut } from '../../lib/types.ts';
import { About } from '../About.tsx';
import { Icon } from '../Icon.tsx';
import { nameOfWay } from '../name-of-way.ts';
import { useReader } from '../person/reader.ts';
import { spokenDate } from '../spoken.ts';
import { useMenu } from './use-menu.ts';

/** Links behind which a letter can be pasted; behind others something is clicked. */
const takesText: ReadonlySet<Kind> = new Set(['request-form', 'contact-form', 'regulator']);

/** Whether a letter can go this way. */
function takesLetters({ channel, kind, status, target }: WayOut): boolean {
  if (status === 'dead' || target === undefined) return false;
  return channel === 'email' || channel === 'post' || channel === 'form' || takesText.has(kind);
}

type Props = {
  way: WayOut;
  /** What it is for, where that is more than this way out. */
  about?: string;
};

/** The letter for a way out: to be written, or when it was and by when an answer is due. */
export function WayOutLetter({ way, about = nameOfWay(way) }: Props) {
  const { residence, letterBy, write } = useReader();
  const menu = useMenu();
  const [hasFailed, setFailed] = useState(false);
  const open = (remindsOf?: string) => {
    setFailed(false);
    write(way, remindsOf).catch(() => setFailed(true));
  };
  if (!takesLetters(way)) return null;
  const titles = menu?.letterTitles(way.kind, residence) ?? [];
  const [only] = titles;
  const sent = letterBy(way);
  if (only === undefined && !sent) return null;
  return (
    <div class="way-letter">
      {sent && (
        <p class="way-sent">
          {t('letterWrote', spokenDate(sent.letter.sent))}{' '}
          {sent.letter.due && t('letterDue', spokenDate(sent.letter.due))}
        </p>
      )}
      {sent && way.kind !== 'regulator' && (
        <button type="button" class="button" onClick={() => open(sent.key)}>
          <Icon name="email" />
          {t('writeReminder')}
          <About what={about} />
        </button>
      )}
      {only !== undefined && (
        <button type="button" class="button" title={titles.join('; ')} onClick={() => open()}>
          <Icon name="form" />
          {titles.length === 1 ? t('writeOne', only) : t('writeAny')}
          <About what={about} />
        </button>
      )}
      {hasFailed && (
        <p class="problem" role="alert">
          {t('letterNotOpened')}
        </p>
      )}
    </div>
  );
}
