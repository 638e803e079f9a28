import { useMemo, useState } from 'preact/hooks';
import type { LetterClient, LetterStart } from '../../lib/browser/letter-client.ts';
import { t } from '../../lib/browser/words.ts';
import { residenceOf } from '../../lib/residence/residence.ts';
import { emptyFields } from '../../lib/ways-out/letters/compose.ts';
import { Door } from '../Door.tsx';
import { fieldId } from '../person/Field.tsx';
import { fieldWords } from './field-words.ts';
import { LetterForm } from './LetterForm.tsx';
import { LetterPaper } from './LetterPaper.tsx';
import { LetterSending } from './LetterSending.tsx';
import {
  type Asked,
  addressOf,
  firstWriting,
  menuOf,
  previewOf,
  requestOf,
  type Writing,
} from './writing.ts';

/** The form on one side, the letter as it will be on the other, and the ways to send it. */
export function LetterWriter({ client, start }: { client: LetterClient; start: LetterStart }) {
  const [writing, setWriting] = useState<Writing>(() => firstWriting(start));
  const [missing, setMissing] = useState<Asked[]>([]);
  const today = useMemo(() => client.today(), [client]);
  const menu = menuOf(start, writing);
  const kind = menu.find(({ id }) => id === writing.letter) ?? menu[0];
  const address = addressOf(start, kind, writing);
  const request = requestOf(kind, writing, address, today);
  const preview = request && previewOf(request, fieldWords);

  const change = (changed: Partial<Writing>) => {
    setWriting({ ...writing, ...changed });
    setMissing([]);
  };
  /** Names what is still missing, and leads there. */
  const isComplete = (forPost: boolean) => {
    const empty: Asked[] = request === undefined ? ['residence'] : emptyFields(request);
    const all = forPost && address.post === '' ? [...empty, 'postalAddress' as const] : empty;
    setMissing(all);
    if (all[0] !== undefined) document.getElementById(fieldId(all[0]))?.focus();
    return all.length === 0;
  };

  return (
    <>
      <header class="masthead">
        <div class="masthead-row">
          <Door />
          <div class="masthead-who">
            <h1>{t('letterHeading')}</h1>
            <p>
              {t('letterTo')} <bdi>{address.name || start.order.site}</bdi>
            </p>
          </div>
        </div>
      </header>
      <main class="letter-desk">
        <LetterForm
          start={start}
          menu={menu}
          kind={kind}
          writing={writing}
          address={address}
          missing={missing}
          onChange={change}
        />
        <div class="letter-side">
          <LetterPaper
            letter={preview}
            kind={kind}
            residence={writing.residence && residenceOf(writing.residence)}
            email={address.email}
          />
          <LetterSending
            client={client}
            order={start.order}
            request={request}
            address={address}
            follows={kind?.id === 'reminder' ? writing.details.firstLetter : undefined}
            missing={missing}
            isComplete={isComplete}
          />
        </div>
      </main>
    </>
  );
}
