import { useEffect, useState } from 'preact/hooks';
import type { LetterClient, LetterStart } from '../../lib/browser/letter-client.ts';
import { t } from '../../lib/browser/words.ts';
import { Message } from '../Message.tsx';
import { LetterWriter } from './LetterWriter.tsx';

/** The page on which a letter is written, as soon as it is known which. */
export function LetterDesk({ client }: { client: LetterClient }) {
  const [start, setStart] = useState<LetterStart | 'gone'>();
  useEffect(() => {
    client.start().then(
      (found) => setStart(found ?? 'gone'),
      () => setStart('gone'),
    );
  }, [client]);
  if (start === undefined) return null;
  if (start !== 'gone') return <LetterWriter client={client} start={start} />;
  return (
    <Message title={t('letterGone')}>
      <p>{t('letterGoneTodo')}</p>
    </Message>
  );
}
