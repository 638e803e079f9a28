import { t } from '../lib/browser/words.ts';
import type { Destination } from './destination.ts';
import { Icon, type IconName } from './Icon.tsx';
import { NetAddress } from './NetAddress.tsx';
import { useTab } from './tab.ts';

type Props = { destination: Exclude<Destination, { kind: 'refused' }>; label: string; icon: IconName };

/** A real link, so that its address shows and can be copied; a plain click goes through the worker. */
export function JumpLink({ destination, label, icon }: Props) {
  const tab = useTab();
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return; // the browser's own ways to open a link
    event.preventDefault();
    void tab.open(destination.href);
  };
  return (
    <>
      <a
        class="way-go"
        href={destination.href}
        target="_blank"
        rel="noopener noreferrer"
        title={destination.href}
        onClick={open}
      >
        <Icon name={icon} />
        <span class="way-words">
          <bdi class="way-label">{label}</bdi>
          <Whereto destination={destination} label={label} />
        </span>
        <Icon name="go" />
      </a>
      {destination.kind === 'web' && isForeign(destination) && (
        <p class="way-warning">
          {t('lookalike')} <bdi>{destination.host}</bdi>
        </p>
      )}
    </>
  );
}

/** What the label has said already is not said again. */
function Whereto({ destination, label }: Pick<Props, 'destination' | 'label'>) {
  switch (destination.kind) {
    case 'web':
      return (
        <span class="way-target way-address">
          <NetAddress class="way-host" text={destination.readable ?? destination.host} />
          {destination.path && <bdi class="way-path">{destination.path}</bdi>}
        </span>
      );
    case 'mail':
      if (label.includes(destination.address)) return <span class="way-target">{t('mailDraft')}</span>;
      return (
        <span class="way-target">
          {t('mailTo')} <NetAddress class="way-host" text={destination.address} />
        </span>
      );
    case 'phone':
      if (digitsOf(label).includes(digitsOf(destination.number)))
        return <span class="way-target">{t('phoneApp')}</span>;
      return (
        <span class="way-target">
          {t('callNumber')} <bdi class="way-host">{destination.number}</bdi>
        </span>
      );
  }
}

const digitsOf = (text: string) => text.replaceAll(/\D/g, '');

/** A name with "xn--" that does not decode is no better than one that does. */
function isForeign({ host, readable }: Extract<Destination, { kind: 'web' }>): boolean {
  return readable !== undefined || /(?:^|\.)xn--/.test(host);
}
