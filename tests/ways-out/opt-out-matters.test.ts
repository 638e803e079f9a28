import { describe, expect, test } from 'vitest';
import type { Kind } from '../../lib/types.ts';
import { recogniseLink } from '../../lib/ways-out/recognise.ts';

type Case = [path: string, anchor: string, sentence: string, kind: Kind | null];

/** A link on its own and the same link on a page of the company that it belongs to. */
function kindsOf(path: string, anchor: string, sentence: string): (Kind | null)[] {
  const href = path.startsWith('/') ? `https://www.northwind.test${path}` : path;
  const link = { href, anchor, sentence };
  return [link, { ...link, url: 'https://www.northwind.test/privacy' }].map((one) => recogniseLink(one).kind);
}

describe('an opt-out is of what its words say, and of nothing in particular where they say nothing', () => {
  test.each<Case>([
    ['/opt-out', 'our opt-out page', 'If you had rather we did not, visit our opt-out page.', 'object'],
    [
      '/choices/x',
      'opt-out page',
      'You can control the use of your data for advertising by visiting our opt-out page.',
      'ads-opt-out',
    ],
    [
      '/l/5',
      'opt-out request',
      'To set your marketing preferences, submit an opt-out request.',
      'unsubscribe-form',
    ],
    [
      'https://count.test/optout',
      'Count',
      'Our ads are chosen by others, and you can opt out of these analytics providers on their sites: Acme Ads, or Count.',
      'analytics-opt-out',
    ],
    ['/ccpa/opt_outs/new', 'here', 'Residents may do so here.', 'sale-opt-out'],
    [
      '/ccpa-request',
      'here',
      'If you live in California, please click here to send your request.',
      'request-form',
    ],
    [
      '/settings/privacy',
      'privacy settings',
      'You may withdraw your consent by adjusting your privacy choices in your privacy settings.',
      'object',
    ],
    [
      '/business',
      'www.northwind.test',
      'We process your marketing preferences (on www.northwind.test).',
      null,
    ],
    [
      'https://trade.test/press-release/opt-out-tool',
      'allow you to opt out',
      'The new tool will allow you to opt out.',
      null,
    ],
  ])('%s "%s" in "%s" is %s', (path, anchor, sentence, kind) => {
    expect(kindsOf(path, anchor, sentence)).toEqual([kind, kind]);
  });
});
