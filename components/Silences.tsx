import { t } from '../lib/browser/words.ts';
import type { Silence } from '../lib/types.ts';

/** What the policy does not say: a gap, no accusation. Softened words that all share are said once, above. */
export function Silences({ silences }: { silences: Silence[] }) {
  const [first] = silences;
  const shared = silences.every(({ softened }) => softened === first?.softened);
  return (
    <>
      <p class="region-lead">{(shared && first?.softened) || t('notStatedLead')}</p>
      <ul class="silences">
        {silences.map(({ id, title, softened }) => (
          <li key={id}>
            {title}
            {!shared && softened && <span> ({softened})</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
