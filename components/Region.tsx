import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

type Props = { id: string; name: string; icon: IconName; children: ComponentChildren };

/** A landmark named by its heading. */
export function Region({ id, name, icon, children }: Props) {
  return (
    <section id={id} class="region" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} class="region-heading">
        <Icon name={icon} />
        {name}
      </h2>
      {children}
    </section>
  );
}
