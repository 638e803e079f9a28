import { t } from '../lib/browser/words.ts';
import type { Silence } from '../lib/types.ts';

/** What the policy does not say: a gap, no accusation. */
export function Silences({ silences }: { silences: Silence[] }) {
  return (
    <>
      <p class="region-lead">{t('notStatedLead')}</p>
      <ul class="silences">
        {silences.map(({ id, title, softened }) => (
          <li key={id}>{softened ?? title}</li>
        ))}
      </ul>
    </>
  );
}
