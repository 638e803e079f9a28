/** Shapes of real pages that mislead a reader. */
import { describe, expect, test } from 'vitest';
import { findLabelledDate } from '../../lib/facts/date.ts';
import { PROSE, read } from './support/page.ts';

const archived = 'https://web.archive.org/web/20120629025951id_/http%3A//www.lamp.test/privacy.jsp';

test('the day of an archive is not that of the policy', () => {
  const page = read(`<h1>Privacy</h1>${PROSE}<p>© 2009 Lamp Hub</p>`, archived);
  expect(page.archived).toEqual({ at: '2012-06-29', original: 'http://www.lamp.test/privacy.jsp' });
  expect(page.date).toBeUndefined();
});

test.each([
  ['a footer’s copyright', '© 2015 Lampworks'],
  ['a law', 'We follow the California Online Privacy Protection Act of 2014.'],
  ['a label without its date', 'This policy was last updated as of the last date set forth below.'],
])('%s is no date', (_, text) => {
  const origin = { language: 'en', declared: '', url: 'https://lamp.test/' };
  expect(findLabelledDate([text], origin)).toBeUndefined();
});

test('the date that a label announced stands at the end', () => {
  const page = read(
    `<p>This policy is up to date as of the date set forth below.</p>${PROSE.repeat(20)}<p>Revised: January 19, 2015</p><p>Thank you.</p>`,
  );
  expect(page.date).toBe('2015-01-19');
});

test.each([
  ['<h1></h1><h2>Privacy Statement</h2>', 'Privacy Statement'],
  ['<h1>\ue001\u00a0 __Explore our privacy policy__ </h1>', 'Explore our privacy policy'],
])('headings that are empty or have icons: %s', (html, title) => {
  expect(read(html + PROSE).title).toBe(title);
});

test('what stands behind the policy is not read as policy, but kept as a margin', () => {
  const page = read(
    `<main><h1>Privacy Policy</h1>${PROSE.repeat(3)}</main><footer>© 2009 LampHub - A product by Infused Lamps</footer><div class="popup">Close</div>`,
  );
  expect(page.blocks.map(({ text }) => text).join()).not.toMatch(/Close|LampHub/);
  expect(page.margins[0]).toMatchObject({ place: 'footer', text: expect.stringContaining('Infused Lamps') });
});

describe('links keep what was written', () => {
  test.each([
    ["full_privacy.jsp#comm_pref';", "https://lamp.test/full_privacy.jsp#comm_pref';"],
    ['#use_info', 'https://lamp.test/p#use_info'],
    ['mailto: privacy@lamp.test', 'mailto: privacy@lamp.test'],
  ])('%s', (href, resolved) => {
    const { links } = read(
      `${PROSE}<p>Look <a href="${href}" title="Full policy"> <b>here</b> </a>.</p>`,
      'https://lamp.test/p',
    );
    expect(links[0]).toMatchObject({
      href: resolved,
      anchor: 'here',
      title: 'Full policy',
    });
  });
});
