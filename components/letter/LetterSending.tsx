import { useRef, useState } from 'preact/hooks';
import type { LetterClient } from '../../lib/browser/letter-client.ts';
import type { LetterOrder } from '../../lib/browser/letter-order.ts';
import { newLetterKey } from '../../lib/browser/letter-store.ts';
import { t } from '../../lib/browser/words.ts';
import { composeLetter, type LetterRequest } from '../../lib/ways-out/letters/compose.ts';
import type { Letter } from '../../lib/ways-out/letters/letter.ts';
import { letterText, type MailDraft, mailDraft } from '../../lib/ways-out/letters/send.ts';
import { Icon } from '../Icon.tsx';
import { fieldWords } from './field-words.ts';
import { LetterPrint } from './LetterPrint.tsx';
import { type SendingOutcome, SentNote } from './SentNote.tsx';
import type { Address, Asked } from './writing.ts';

type Props = {
  client: LetterClient;
  order: LetterOrder;
  request: LetterRequest | undefined;
  address: Address;
  /** Id of the letter that a reminder reminds of. */
  follows: string | undefined;
  missing: Asked[];
  /** Whether nothing is missing; otherwise marks what is. */
  isComplete: (forPost: boolean) => boolean;
};

/** Mail, copy, print: a letter with a gap goes nowhere, and one that went is remembered. */
export function LetterSending({ client, order, request, address, follows, missing, isComplete }: Props) {
  const [outcome, setOutcome] = useState<SendingOutcome>();
  const key = useRef(newLetterKey());
  const section = useRef<HTMLElement>(null);
  const letter = request && written(request);
  const draft = letter && address.email ? mailDraft(letter, address.email) : undefined;

  const remember = async (said: SendingOutcome['said'], sent: Letter) => {
    setOutcome({ said, letter: sent, kept: 'no' });
    if (order.isPrivate || !request) return;
    try {
      await client.savePerson(request.person);
      await client.keepLetter(key.current, {
        site: order.site,
        kind: order.kind,
        ...(order.target !== undefined && { target: order.target }),
        letter: sent.id,
        ...(follows !== undefined && { follows }),
        recipient: sent.recipient.name,
        subject: sent.subject,
        text: letterText(sent),
        sent: sent.date,
        ...(sent.due !== undefined && { due: sent.due }),
      });
      setOutcome({ said, letter: sent, kept: 'yes' });
    } catch {
      setOutcome({ said, letter: sent, kept: 'failed' });
    }
  };
  const copy = async (): Promise<boolean> => {
    if (!letter) return false;
    return client.copy(letterText(letter)).then(
      () => true,
      () => false,
    );
  };
  const onMail = (event: MouseEvent) => {
    if (!isComplete(false) || !letter || !draft) return event.preventDefault();
    if (draft.holds === 'whole') return void remember('mailed', letter);
    void copy().then((isCopied) => remember(isCopied ? 'mailed-and-copied' : 'mailed-not-copied', letter));
  };
  const onCopy = async () => {
    if (!isComplete(false) || !letter) return;
    const isCopied = await copy();
    if (isCopied) await remember('copied', letter);
    else setOutcome({ said: 'copy-failed', letter, kept: 'no' });
  };
  const onPrint = () => {
    if (!isComplete(true) || !letter) return;
    client.print();
    void remember('printed', letter);
  };
  const forget = async () => {
    await client.forgetLetter(key.current);
    setOutcome(undefined);
    section.current?.focus(); // the button that was clicked is gone
  };

  return (
    <section ref={section} tabIndex={-1} class="letter-sending" aria-label={t('letterSend')}>
      <div class="letter-buttons">
        {address.email && (
          <a class="button button-main" href={draft?.href ?? '#'} onClick={onMail}>
            <Icon name="email" />
            {t('sendMail')}
          </a>
        )}
        <button
          type="button"
          class={address.email ? 'button' : 'button button-main'}
          onClick={() => void onCopy()}
        >
          <Icon name="copy" />
          {t('sendCopy')}
        </button>
        <button type="button" class="button" onClick={onPrint}>
          <Icon name="page" />
          {t('sendPrint')}
        </button>
        {address.form && <FormLink href={address.form} isPrivate={order.isPrivate} />}
      </div>
      <p class="problem" role="alert">
        {missing.length > 0 && t('letterMissing', missing.map(fieldWords).join(', '))}
      </p>
      {draft && draft.holds !== 'whole' && <p class="field-hint">{t(lengthWords[draft.holds])}</p>}
      <SentNote outcome={outcome} isPrivate={order.isPrivate} onForget={forget} />
      {letter?.recipient.postalAddress && <LetterPrint letter={letter} />}
    </section>
  );
}

const lengthWords = { brief: 'draftBrief', subject: 'draftSubject' } as const satisfies Partial<
  Record<MailDraft['holds'], string>
>;

/** @returns undefined while something is missing */
function written(request: LetterRequest): Letter | undefined {
  try {
    return composeLetter(request);
  } catch {
    return undefined; // What is missing is named when the person wants to send it.
  }
}

/** What comes from a private window is opened there, by hand: this page may stand in another window. */
function FormLink({ href, isPrivate }: { href: string; isPrivate: boolean }) {
  if (isPrivate)
    return (
      <p class="field-hint">
        {t('sendFormPrivate')} <bdi>{href}</bdi>
      </p>
    );
  return (
    <a class="button" href={href} target="_blank" rel="noopener noreferrer">
      <Icon name="link" />
      {t('sendForm')}
    </a>
  );
}
