import type { Archived } from '../types.ts';

/** /web/20120629025951id_/https%3A//…: the way every Wayback-like archive writes an address. */
const ARCHIVE_PATH =
  /^\/(?:[\w.-]{1,40}\/){0,3}?(?:web\/)?(\d{4,14})(?:[a-z]{2}_)?\/((?:https?|ftp)(?::|%3a)\/{0,2}.{1,4000})$/i;

/** When the page is an archived copy: its day and the original address; undefined when it is not. */
export function findArchived(url: string, canonical?: string): Archived | undefined {
  return readArchived(url) ?? (canonical === undefined ? undefined : readArchived(canonical));
}

function readArchived(address: string): Archived | undefined {
  if (!/\/\d{4,14}/.test(address)) return undefined;
  let parsed: URL;
  try {
    parsed = new URL(address);
  } catch {
    return undefined;
  }
  const match = ARCHIVE_PATH.exec(parsed.pathname + parsed.search + parsed.hash);
  const [, digits, wrapped] = match ?? [];
  if (digits === undefined || wrapped === undefined) return undefined;
  const at = dayOf(digits);
  const original = unwrap(wrapped);
  return at === undefined || original === undefined ? undefined : { at, original };
}

/** "20120629025951" or a beginning of it as YYYY-MM-DD; missing parts are the first of their kind. */
function dayOf(digits: string): string | undefined {
  const year = digits.slice(0, 4);
  const month = digits.slice(4, 6).padEnd(2, '0').replace('00', '01');
  const day = digits.slice(6, 8).padEnd(2, '0').replace('00', '01');
  if (Number(year) < 1990 || Number(year) > 2100) return undefined;
  if (Number(month) > 12 || Number(day) > 31) return undefined;
  return `${year}-${month}-${day}`;
}

function unwrap(wrapped: string): string | undefined {
  const written = /^https?%3a/i.test(wrapped) ? decode(wrapped) : wrapped;
  try {
    return new URL(written.replace(/^(https?:)\/{0,2}/i, '$1//')).href;
  } catch {
    return undefined;
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%3a/gi, ':').replace(/%2f/gi, '/');
  }
}
