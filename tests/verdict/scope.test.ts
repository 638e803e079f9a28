import { describe, expect, test } from 'vitest';
import { scopeOf } from '../../lib/verdict/scope.ts';
import { classified, linkOf, pageOf, wayOutOf } from './cases.ts';

const full = 'https://www.acme-widgets.com/full-policy';
const linked = [
  linkOf(full, 'privacy policy', { context: 'Here is a short summary of our full privacy policy.' }),
];

describe('scope', () => {
  test('a titled summary with a link to the whole', () => {
    const page = pageOf(['Short.'], { title: 'Privacy Policy Summary', links: linked });
    expect(scopeOf(page, 700, [], [])).toEqual({ scope: 'summary', fullPolicy: full });
  });

  test('highlights that say so, with the repaired address of the ways out', () => {
    const page = pageOf(['Short.'], { title: 'Privacy Statement Highlights' });
    const said = classified(['The full Privacy Statement contains more information.', {}]);
    const waysOut = [
      wayOutOf('full-policy', { target: `${full}#use` }),
      wayOutOf('full-policy', { target: full }),
    ];
    expect(scopeOf(page, 500, said, waysOut)).toEqual({ scope: 'summary', fullPolicy: full });
  });

  test('a short page that calls itself one, whatever its title', () => {
    const said = classified(['Read on for the gist.', { 'policy-is-summary': 0.9 }]);
    expect(scopeOf(pageOf(['Short.'], { links: linked }), 400, said, [])).toMatchObject({ scope: 'summary' });
  });

  test.each([
    ['a short full policy', pageOf(['Short.']), 250],
    [
      'a titled summary at the length of a policy',
      pageOf(['x'], { title: 'Overview', links: linked }),
      9_000,
    ],
    ['a title without a whole to go to', pageOf(['x'], { title: 'Privacy overview' }), 400],
  ])('%s is full', (_, page, words) => {
    expect(scopeOf(page, words, [], [])).toEqual({ scope: 'full' });
  });

  test('a long page is no summary because one sentence says so', () => {
    const said = classified(['Here is a summary of our full privacy policy.', { 'policy-is-summary': 0.99 }]);
    expect(scopeOf(pageOf(['x'], { links: linked }), 4_000, said, [])).toEqual({ scope: 'full' });
  });

  test('a link back to the page itself is no full policy', () => {
    const page = pageOf(['x'], {
      title: 'Privacy summary',
      links: [linkOf('https://www.acme-widgets.com/privacy#full', 'full privacy policy')],
    });
    expect(scopeOf(page, 400, [], [])).toEqual({ scope: 'full' });
  });
});
