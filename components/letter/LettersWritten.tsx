import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeptLetter, SentLetter } from '../../lib/browser/letter-store.ts';
import type { PersonSettings } from '../../lib/browser/person-settings.ts';
import { t } from '../../lib/browser/words.ts';
import { Capped } from '../Capped.tsx';
import { Icon } from '../Icon.tsx';
import { Region } from '../Region.tsx';
import { spokenDate } from '../spoken.ts';

type Props = { client: Pick<PersonSettings, 'watchLetters' | 'forgetLetter'> };

/** The letters that were sent, to read again and to delete. */
export function LettersWritten({ client }: Props) {
  const [letters, setLetters] = useState<KeptLetter[]>();
  const [said, setSaid] = useState('');
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => client.watchLetters(setLetters), [client]);
  const forget = async (key: string, index: number) => {
    const isForgotten = await client.forgetLetter(key).then(
      () => true,
      () => false,
    );
    setSaid(t(isForgotten ? 'letterDeleted' : 'settingsFailed'));
    // The button that was clicked is about to go: on to the one after it or before it.
    const buttons = region.current?.querySelectorAll<HTMLElement>('.letter-delete') ?? [];
    if (isForgotten) (buttons[index + 1] ?? buttons[index - 1] ?? region.current)?.focus();
  };
  return (
    <Region id="letters" name={t('lettersTitle')} icon="email">
      <p class="region-lead">{t('lettersLead')}</p>
      {letters?.length === 0 && <p class="empty">{t('lettersNone')}</p>}
      <div ref={region} tabIndex={-1}>
        {letters && letters.length > 0 && (
          <Capped items={letters}>
            {(drawn) => (
              <ul class="sites" aria-label={t('lettersTitle')}>
                {drawn.map(({ key, letter }, index) => (
                  <li key={key}>
                    {letter ? <Written letter={letter} /> : <p class="problem">{t('letterDamaged')}</p>}
                    <button
                      type="button"
                      class="button letter-delete"
                      aria-label={t('letterDelete', letter?.subject ?? t('letterDamaged'))}
                      onClick={() => void forget(key, index)}
                    >
                      <Icon name="broken" />
                      {t('remove')}
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </Capped>
        )}
      </div>
      <p class="said" role="status">
        {said}
      </p>
    </Region>
  );
}

function Written({ letter: { subject, recipient, site, sent, due, text } }: { letter: SentLetter }) {
  return (
    <details class="letter-kept">
      <summary>
        <bdi class="letter-subject">{subject}</bdi>
        <span>
          {t('letterTo')} <bdi>{recipient}</bdi> (<bdi>{site}</bdi>)
        </span>
        <span>
          {t('letterWrote', spokenDate(sent))} {due && t('letterDue', spokenDate(due))}
        </span>
      </summary>
      <p class="paper-text" dir="auto">
        {text}
      </p>
    </details>
  );
}
