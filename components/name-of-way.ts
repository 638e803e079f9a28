import type { WayOut } from '../lib/types.ts';

/** A way out as told apart from others of the same label: by its address as well. */
export function nameOfWay({ label, target }: WayOut): string {
  const address = target?.replace(/^(?:mailto|tel):|^https?:\/\/(?:www\.)?|\/?(?:[?#].*)?$/gi, '');
  return address === undefined || label.includes(address) ? label : `${label}, ${address}`;
}
