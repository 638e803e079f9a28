import { t } from '../lib/browser/words.ts';
import { Door } from './Door.tsx';

/** Holds the place of the report, so that nothing jumps when it arrives. */
export function Reading() {
  return (
    <>
      <header class="masthead" aria-busy="true">
        <div class="masthead-row">
          <Door />
          <div class="masthead-who">
            <h1>{t('reading')}</h1>
            <p>{t('readingLocal')}</p>
          </div>
        </div>
      </header>
      <main class="skeleton" aria-hidden="true">
        <span class="skeleton-bar" />
        <span class="skeleton-card" />
        <span class="skeleton-card" />
        <span class="skeleton-card" />
        <span class="skeleton-card skeleton-tall" />
      </main>
    </>
  );
}
