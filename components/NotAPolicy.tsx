import { t } from '../lib/browser/words.ts';
import type { TabState } from '../lib/types.ts';
import { destinationOf } from './destination.ts';
import { Icon } from './Icon.tsx';
import { JumpLink } from './JumpLink.tsx';
import { Message } from './Message.tsx';

type PolicyLink = NonNullable<Extract<TabState, { status: 'not-a-policy' }>['policyLink']>;

/** The page is something else: the jump to the site's policy, and the choice to read the page all the same. */
export function NotAPolicy({
  policyLink,
  onRead,
}: {
  policyLink?: PolicyLink | undefined;
  onRead: () => void;
}) {
  return (
    <Message title={t('notAPolicy')}>
      {policyLink ? <PolicyJump link={policyLink} /> : <p>{t('notAPolicyNoLink')}</p>}
      <p>{t('readAnywayWhy')}</p>
      <button type="button" class="button" onClick={onRead}>
        <Icon name="page" />
        {t('readAnyway')}
      </button>
    </Message>
  );
}

function PolicyJump({ link }: { link: PolicyLink }) {
  const destination = destinationOf(link.href);
  if (destination.kind !== 'web') return <p>{t('notAPolicyNoLink')}</p>;
  return (
    <>
      <p>{t(link.guessed ? 'policyGuessed' : 'policyLinked')}</p>
      <div class="ways">
        <JumpLink destination={destination} label={link.text || t('policyOfSite')} icon="page" />
      </div>
    </>
  );
}
