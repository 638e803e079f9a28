import { useEffect, useRef, useState } from 'preact/hooks';
import type { SettingsClient } from '../lib/browser/settings-client.ts';
import { t } from '../lib/browser/words.ts';
import { Region } from './Region.tsx';

type Step = 'idle' | 'asking' | 'forgotten' | 'kept' | 'failed';

/** Deletes all that is kept, after asking once more. */
export function ForgetEverything({ client }: { client: Pick<SettingsClient, 'forgetEverything'> }) {
  const [step, setStep] = useState<Step>('idle');
  const ask = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  // The harmless answer has the focus while it is asked; after an answer the question's button has it again.
  useEffect(() => {
    if (step === 'asking') keep.current?.focus();
    else if (step !== 'idle') ask.current?.focus();
  }, [step]);
  const forget = async () => setStep((await client.forgetEverything()) ? 'forgotten' : 'failed');
  return (
    <Region id="forget" name={t('forgetTitle')} icon="broken">
      <p class="region-lead">{t('forgetLead')}</p>
      {step === 'asking' ? (
        <fieldset
          class="confirm"
          onKeyDown={({ key }) => {
            if (key === 'Escape') setStep('kept');
          }}
        >
          <legend>{t('forgetAsk')}</legend>
          <button type="button" class="button" ref={keep} onClick={() => setStep('kept')}>
            {t('forgetKeep')}
          </button>
          <button type="button" class="button button-danger" onClick={() => void forget()}>
            {t('forgetDo')}
          </button>
        </fieldset>
      ) : (
        <button type="button" class="button button-danger" ref={ask} onClick={() => setStep('asking')}>
          {t('forgetTitle')}
        </button>
      )}
      <p class="said" role="status">
        {step === 'forgotten' && t('forgotten')}
        {step === 'failed' && t('settingsFailed')}
      </p>
    </Region>
  );
}
