import type { Kind, PageLink, Statement } from '../types.ts';
import { browserNamed, flashLabel, isOnFlash } from './browser-help.ts';
import { isRightsNotice } from './documents.ts';
import { kindRecord } from './kinds.ts';
import { brandOf, parseAddress, siteOf } from './normalise.ts';
import { callLabel, dialled } from './phones.ts';
import { purposesIn } from './purposes.ts';
import { plainWords } from './wording.ts';

const asked: Partial<Record<Kind, string>> = {
  delete: 'Ask for your data to be deleted',
  access: 'Ask for a copy of your data',
  portability: 'Ask for your data in a file',
  correct: 'Ask for your data to be corrected',
  object: 'Object or withdraw consent',
  dispute: 'Appeal their answer',
};

/**
 * A label that tells one link from the others of its kind: the number as written, the browser it is for, the other
 * company whose account it is about, the one right that the sentence names.
 *
 * @param ownUrl address of the policy
 *
 * @returns undefined where the words say no more than the kind does
 */
export function linkLabel(
  kind: Kind,
  link: PageLink,
  statement: Statement | undefined,
  ownUrl: string,
): string | undefined {
  switch (kind) {
    case 'phone':
      return dialled(link.anchor) === null ? undefined : callLabel(link.anchor);
    case 'browser-setting': {
      const browser = browserNamed(link.anchor);
      if (browser !== undefined) return `Change cookie settings in ${browser}`;
      if (isOnFlash(statement?.text ?? '')) return flashLabel;
      const said = `${statement?.text} ${statement?.lead} ${statement?.heading} ${link.anchor} ${link.href}`;
      return /cookie/i.test(said) ? undefined : kindRecord(kind).label;
    }
    case 'account-self-service': {
      const [page, target] = [parseAddress(ownUrl), parseAddress(link.href)];
      if (page === null || !page.hostname || !target?.hostname) return undefined;
      const site = siteOf(target.hostname);
      return brandOf(page.hostname) === brandOf(target.hostname)
        ? undefined
        : `Change your settings at ${site}`;
    }
    case 'dispute':
      return /^mailto:/i.test(link.href) ? kindRecord(kind).label : undefined;
    case 'request-form': {
      const url = parseAddress(link.href);
      if (url !== null && isRightsNotice(link.anchor, url)) return 'Read what rights your state gives you';
      if (statement === undefined) return undefined;
      const [purpose, ...more] = purposesIn(plainWords(statement.text));
      return purpose === undefined || more.length > 0 ? undefined : asked[purpose];
    }
    default:
      return undefined;
  }
}
