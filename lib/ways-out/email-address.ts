import { decodePercent } from './percent.ts';

const whole = /^[a-z0-9][a-z0-9._%+'-]{0,63}@(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}$/i;

const assetEnding = /\.(?:png|jpe?g|gif|svg|webp|css|js)$/i;

/** The address in lower-case host, or `null` for what is none ("Landmark @ One Market", "logo@2x.png"). */
export function asEmail(text: string): string | null {
  const trimmed = decodePercent(text.trim()).replace(/^[<[('"“‘]+|[>\])'"”’.,;:!?]+$/g, '');
  if (!whole.test(trimmed) || assetEnding.test(trimmed)) return null;
  const at = trimmed.lastIndexOf('@');
  return `${trimmed.slice(0, at)}@${trimmed.slice(at + 1).toLowerCase()}`;
}

/**
 * Decodes Cloudflare's e-mail obfuscation: hex whose first byte is the XOR key of the rest; `null` for anything else.
 *
 * @see https://developers.cloudflare.com/waf/tools/scrape-shield/email-address-obfuscation/
 */
export function decodeCloudflareEmail(hex: string): string | null {
  if (!/^(?:[0-9a-f]{2}){4,320}$/i.test(hex)) return null;
  const bytes = Array.from({ length: hex.length / 2 }, (_, i) =>
    Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16),
  );
  const [key = 0, ...rest] = bytes;
  return asEmail(String.fromCharCode(...rest.map((byte) => byte ^ key)));
}

/**
 * The one recipient of a `mailto:` address, headers dropped: a policy must not fill in copies, subjects or bodies.
 * Takes `mailto://name@host` too.
 */
export function mailtoAddress(href: string): string | null {
  const match = /^(?:mailto:)+(?:\/\/)?([^?]*)/i.exec(href.trim());
  return match ? asEmail((match[1] ?? '').split(/[,;]|%2c/i)[0] ?? '') : null;
}
