/** What can be wrong with a written address, with the words for it; `quiet` ones change nothing that a reader would notice. */
export const repairs = {
  wayback: 'the web archive’s address was taken off',
  'wayback-rebased': 'the archived copy had lost the address of its own site',
  'facebook-l': 'it led through Facebook’s redirect',
  'facebook-printable': 'it led through Facebook’s print page',
  'google-url': 'it led through Google’s redirect',
  'urldefense-v3': 'it led through a mail filter',
  'urldefense-v2': 'it led through a mail filter',
  safelinks: 'it led through a mail filter',
  mimecast: 'it leads through a mail filter that hides its goal',
  'cloudflare-email': 'the e-mail address was hidden from robots',
  'double-scheme': 'it began twice',
  'missing-scheme': 'another site’s address had been glued to this one',
  'stray-tail': 'stray characters at its end were removed',
  'text-fragment': 'a highlight was removed',
  'tracking-params': 'tracking parameters were removed',
  'email-as-url': 'an e-mail address had been made a web address',
  'relative-own-host': 'the site’s address stood in it twice',
  'email-as-relative': 'an e-mail address had been made a page of the site',
  'mailto-slashes': 'its mail address had slashes too many',
} as const;

export type RepairId = keyof typeof repairs;

const quiet: ReadonlySet<RepairId> = new Set([
  'text-fragment',
  'tracking-params',
  'mailto-slashes',
  'cloudflare-email',
]);

/** Whether a repair is worth telling: the reader would find another address than the one written. */
export function isTold(repair: RepairId): boolean {
  return !quiet.has(repair);
}
