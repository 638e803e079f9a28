import { useEffect, useState } from 'preact/hooks';
import { t } from '../lib/browser/words.ts';
import { Door } from './Door.tsx';
import { Icon } from './Icon.tsx';

type Props = {
  hasAccess: () => Promise<boolean>;
  /** Asks the person; only a click may call it. */
  requestAccess: () => Promise<boolean>;
  pinning: 'chromium' | 'firefox';
};

/** Opened once, on installation: what Wayout does, what it needs and what it promises. */
export function Welcome({ hasAccess, requestAccess, pinning }: Props) {
  return (
    <>
      <header class="masthead masthead-tall">
        <Door />
        <h1>{t('welcomeTitle')}</h1>
      </header>
      <main class="welcome">
        <ul class="welcome-lines">
          <li>
            <Icon name="go" /> {t('welcomeWays')}
          </li>
          <li>
            <Icon name="flag" /> {t('welcomeFlags')}
          </li>
          <li>
            <Icon name="good" /> {t('welcomeLocal')}
          </li>
        </ul>
        <section aria-labelledby="access">
          <h2 id="access">{t('welcomeAccessTitle')}</h2>
          <p>{t('welcomeAccess')}</p>
          <Access hasAccess={hasAccess} requestAccess={requestAccess} />
        </section>
        <section aria-labelledby="pin">
          <h2 id="pin">{t('welcomePinTitle')}</h2>
          <p>{t(pinning === 'firefox' ? 'welcomePinFirefox' : 'welcomePinChromium')}</p>
        </section>
        <section aria-labelledby="try">
          <h2 id="try">{t('welcomeTryTitle')}</h2>
          <p>{t('welcomeTry')}</p>
        </section>
      </main>
    </>
  );
}

type AccessState = 'unknown' | 'granted' | 'withheld' | 'declined';

const accessWords = {
  granted: 'welcomeAccessGranted',
  withheld: 'welcomeAccessWithheld',
  declined: 'welcomeDeclined',
} as const;

function Access({ hasAccess, requestAccess }: Pick<Props, 'hasAccess' | 'requestAccess'>) {
  const [access, setAccess] = useState<AccessState>('unknown');
  useEffect(() => {
    hasAccess().then(
      (has) => setAccess(has ? 'granted' : 'withheld'),
      () => setAccess('withheld'),
    );
  }, [hasAccess]);
  const request = () => {
    requestAccess().then(
      (granted) => setAccess(granted ? 'granted' : 'declined'),
      () => setAccess('declined'),
    );
  };
  return (
    <>
      <p class="welcome-access" role="status">
        {access !== 'unknown' && t(accessWords[access])}
      </p>
      {(access === 'withheld' || access === 'declined') && (
        <button type="button" class="button" onClick={request}>
          {t('welcomeGrant')}
        </button>
      )}
    </>
  );
}
