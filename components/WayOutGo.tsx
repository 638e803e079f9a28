import { t } from '../lib/browser/words.ts';
import type { Residence } from '../lib/residence/residence.ts';
import type { WayOut } from '../lib/types.ts';
import { CopyButton } from './CopyButton.tsx';
import { destinationOf } from './destination.ts';
import { Icon } from './Icon.tsx';
import { JumpLink } from './JumpLink.tsx';
import { nameOfWay } from './name-of-way.ts';
import { useReader } from './person/reader.ts';
import { WayOutControl } from './WayOutControl.tsx';

/** The one primary click of a way out, or what to do where there is nothing to click. */
export function WayOutGo({ way }: { way: WayOut }) {
  if (way.control !== undefined) return <WayOutControl label={way.label} control={way.control} />;
  const destination = way.target === undefined ? undefined : destinationOf(way.target);
  if (way.channel === 'post' || way.status === 'dead' || !destination || destination.kind === 'refused') {
    return <Still way={way} refused={destination?.kind === 'refused'} />;
  }
  return <JumpLink destination={destination} label={way.label} icon={way.channel} />;
}

/** Nothing to open: a postal address to copy, a setting to find, a link in each message, or an address that is dead or unsafe. */
function Still({ way, refused }: { way: WayOut; refused: boolean }) {
  const { residence } = useReader();
  const { target } = way;
  return (
    <div class="way-go way-still">
      <Icon name={way.status === 'dead' ? 'broken' : way.channel} />
      <span class="way-words">
        <bdi class="way-label">{way.label}</bdi>
        {way.target !== undefined && (
          <bdi class={way.status === 'dead' ? 'way-host way-dead' : 'way-host'}>{way.target}</bdi>
        )}
        <span class="way-todo">{todo(way, refused, residence)}</span>
        {way.steps !== undefined && <bdi class="way-steps">{way.steps}</bdi>}
        {way.channel === 'post' && target !== undefined && (
          <CopyButton text={() => target} label={t('copyAddress')} about={nameOfWay(way)} />
        )}
      </span>
    </div>
  );
}

function todo(
  { kind, channel, status, target, steps }: WayOut,
  refused: boolean,
  residence: Residence | undefined,
): string {
  if (status === 'dead') return t('todoDead');
  if (kind === 'regulator' && target === undefined && residence === undefined) return t('todoNoRegulator');
  switch (channel) {
    case 'post':
      return t(target === undefined ? 'todoNoTarget' : 'todoPost');
    case 'in-message':
      return t('todoInMessage');
    case 'setting':
      return t(steps === undefined ? 'todoSetting' : 'todoSteps');
    case 'link':
    case 'form':
    case 'email':
    case 'phone':
      return t(refused ? 'todoRefused' : 'todoNoTarget');
  }
}
