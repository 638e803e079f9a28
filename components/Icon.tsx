import type { Channel } from '../lib/types.ts';

/** Outlines on a 20 by 20 grid, drawn for this project; every channel has one of its own name. */
const outlines = {
  link: 'M8.5 4.5H5A1.5 1.5 0 0 0 3.5 6v9A1.5 1.5 0 0 0 5 16.5h9a1.5 1.5 0 0 0 1.5-1.5v-3.5M11.5 3.5h5v5M16.2 3.8 9.5 10.5',
  form: 'M5 3.5h10A1.5 1.5 0 0 1 16.5 5v10a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 15V5A1.5 1.5 0 0 1 5 3.5ZM6.5 7.5h7M6.5 10.5h7M6.5 13.5H10',
  email: 'M3 5.5h14v9.5H3ZM3.3 5.8 10 11.2l6.7-5.4',
  post: 'M10 17.5S4.5 12.6 4.5 8.2a5.5 5.5 0 0 1 11 0c0 4.4-5.5 9.3-5.5 9.3ZM10 10.2a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  phone:
    'M4 3.8h3.1l1.5 3.9-1.9 1.4a9.5 9.5 0 0 0 4.2 4.2l1.4-1.9 3.9 1.5V16a1.2 1.2 0 0 1-1.2 1.2C8.7 17.2 2.8 11.3 2.8 5A1.2 1.2 0 0 1 4 3.8Z',
  setting: 'M3 6h8M15 6h2M3 14h2M9 14h8M13 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM7 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  'in-message': 'M17 9V5H3v10.5h6.5M3.3 5.3 10 10.5l6.7-5.2M12.5 14.5h5M15.5 12.3l2.2 2.2-2.2 2.2',
  flag: 'M5 17.5V3M5 3.7h9.5l-2.2 3.2 2.2 3.2H5',
  note: 'M10 3 17.5 16.5h-15ZM10 8v4M10 14.1v.2',
  good: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM6.7 10.2l2.3 2.3 4.4-4.8',
  silent: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM6.8 10h6.4',
  go: 'M4 10h11.5M11 5.5 15.5 10 11 14.5',
  copy: 'M7.5 7.5h9v9h-9ZM12.5 7.5v-4h-9v9h4',
  page: 'M5 2.5h6.5L15.5 6.5v11H5ZM11.5 2.5v4h4M7.5 10.5h5.5M7.5 13.5h5.5',
  off: 'M6.2 5A6.5 6.5 0 1 0 13.8 5M10 2.5v7',
  broken: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM7.5 7.5l5 5M12.5 7.5l-5 5',
} satisfies Record<Channel, string> & Record<string, string>;

export type IconName = keyof typeof outlines;

/** Decorative: the words beside it say the same. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={outlines[name]} />
    </svg>
  );
}
