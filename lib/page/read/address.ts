/** A host in the letters that browsers keep as they are, without a port, a login or a number for a name. */
const site = String.raw`https?://[a-z\d]+(?:[-.][a-z\d]+)*\.[a-z]{2,}`;
/** A path, a query and a fragment of which the same holds; a part that begins with "." could take others away. */
const path = String.raw`(?:/(?!\.)[\w.~!$&()*+,;=:@-]*)+(?:\?[\w.~%!$&()*+,;=:@/?-]*)?(?:#[\w.~%!$&()*+,;=:@/?-]*)?`;

const wholeAddress = new RegExp(`^${site}${path}$`);
const ownAddress = new RegExp(`^(?!//)${path}$`);
const ownSite = new RegExp(`^${site}(?=[/?#]|$)`);

/**
 * What an address means that a page writes, as browsers resolve it; what they cannot resolve stays as written. Most are
 * written just as a parser gives them back and are not parsed: that would take longer than all else asked of a link.
 *
 * @param base the address against which it is resolved
 * @returns '' for one that is empty
 */
export function resolveAddress(written: string, base: string): string {
  if (written === '' || wholeAddress.test(written)) return written;
  const own = ownAddress.test(written) ? ownSite.exec(base)?.[0] : undefined;
  if (own !== undefined) return own + written;
  try {
    return new URL(written, base).href;
  } catch {
    return written.trim();
  }
}
