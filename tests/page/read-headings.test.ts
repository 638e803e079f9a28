import { describe, expect, test } from 'vitest';
import { PROSE, read } from './support/page.ts';

const AFTER =
  'If our answer does not satisfy you, take your complaint to the dispute body that we have named.';

/** Heading path of the paragraph that follows. */
function pathAfter(html: string): string | undefined {
  const page = `<main><h1>Privacy</h1>${PROSE}<h2>Your rights</h2><p>You have rights.</p>${html}<p>${AFTER}</p></main>`;
  return read(page).blocks.find(({ text }) => text === AFTER)?.heading;
}

describe('a plain line right above its paragraph', () => {
  const SENTENCE = 'We keep what you send us for as long as we need it to answer you.';

  test.each(['Contact us', '3.2 How long we keep it', '## Keeping your letters', 'Aufbewahrung der Briefe'])(
    '%s is its heading',
    (title) => {
      expect(pathAfter(`<p>${title}<br>${SENTENCE}</p>`)).toBe(
        `Privacy > Your rights > ${title.replace('## ', '')}`,
      );
    },
  );

  test.each([
    ['goes on', 'These letters are kept in the office of', SENTENCE],
    ['ends', 'We do answer all letters.', SENTENCE],
    ['is no title', 'we keep them', SENTENCE],
    ['leads away', '<a href="/terms">Our terms</a>', SENTENCE],
    [
      'is a name above an address',
      'Acme Tea Ltd',
      'Registered Office: 12 Harbour Street, Leith, which is in Scotland.',
    ],
    [
      'is a name above a row of names',
      'Acme Tea Ltd',
      'Harbour House, Second Floor, Old Quay Street, Leith, Scotland.',
    ],
    [
      'is a label',
      'By telephone',
      'Call our office in Leith on 0131 496 0000 and ask for the keeper of letters.',
    ],
  ])('one that %s belongs to the text', (_why, line, text) => {
    expect(pathAfter(`<p>${line}<br>${text}</p>`)).toBe('Privacy > Your rights');
  });

  test.each(['Keeping your letters', 'How long do you keep my letters, and why?'])(
    '%s in a paragraph of its own is one too',
    (title) => {
      expect(pathAfter(`<p>${title}</p><p>${SENTENCE}</p>`)).toBe(`Privacy > Your rights > ${title}`);
    },
  );

  test('above a list of sentences it is one too', () => {
    const html = `<h1>Privacy</h1>${PROSE}<p>Keeping your letters</p><ul><li>${SENTENCE}</li><li>We burn what is older than that.</li></ul>`;
    expect(read(html).blocks.at(-1)).toMatchObject({ heading: 'Privacy > Keeping your letters' });
  });

  test.each([
    ['a button seen again and again', `${`<p>Back to top</p><p>${SENTENCE}</p>`.repeat(3)}`],
    ['the last line of an address', `<p>12 Harbour Street</p><p>Leith Harbour</p><p>${SENTENCE}</p>`],
    ['a label', `<p>Kept for: a year</p><p>${SENTENCE}</p>`],
    ['a name above what is no sentence', '<p>Acme Tea</p><p>Harbour House, Old Quay Street, Leith.</p>'],
    ['a link', `<p><a href="/top">Our other papers</a></p><p>${SENTENCE}</p>`],
  ])('%s is none', (_name, html) => {
    expect(pathAfter(html)).toBe('Privacy > Your rights');
  });

  test('in a list it names its item', () => {
    const items = read(`<h1>Privacy</h1>${PROSE}<ul><li>Contact us<br>${SENTENCE}</li></ul>`).blocks;
    expect(items.at(-1)).toMatchObject({ kind: 'list-item', text: `Contact us ${SENTENCE}` });
  });
});

describe('a heading ends with the closed section, panel or part of the page that holds it', () => {
  test.each([
    ['details', '<details><summary>California</summary><p>You may opt out.</p></details>'],
    ['open details', '<details open><summary>California</summary><p>You may opt out.</p></details>'],
    [
      'details with headings of its own',
      '<details><summary>California</summary><h2>Sale</h2><p>You may opt out.</p></details>',
    ],
    [
      'details in details',
      '<details><summary>States</summary><details><summary>Utah</summary><p>You may.</p></details></details>',
    ],
    [
      'a button and its panel in one item',
      '<div><div><button aria-expanded="false">California</button><div hidden><p>You may opt out.</p></div></div></div>',
    ],
    [
      'a button in a heading and the panel that it names',
      '<h3><button aria-expanded="true" aria-controls="p1">California</button></h3><div id="p1"><p>You may opt out.</p></div>',
    ],
    [
      'a button without a panel of that name, and what stands beside it',
      '<h3><button aria-expanded="true" aria-controls="gone">California</button></h3><div><p>You may opt out.</p></div>',
    ],
    [
      'two buttons and their panels',
      `<button aria-expanded="false">California</button><div><p>You may.</p></div>
       <button aria-expanded="false">Utah</button><div><p>You may too.</p></div>`,
    ],
    ['a tab panel', '<div role="tabpanel"><h3>California</h3><p>You may opt out.</p></div>'],
    ['a hidden part', '<div hidden><h3>California</h3><p>You may opt out.</p></div>'],
    [
      'an accordion by name',
      '<div class="accordion-item"><h3>California</h3><div><p>You may.</p></div></div>',
    ],
    ['a section', '<section><h3>California</h3><p>You may opt out.</p></section>'],
    ['an aside', '<aside><h2>For residents of California</h2><p>You may opt out of sales.</p></aside>'],
    ['a definition list', '<dl><dt>California</dt><dd>You may opt out.</dd></dl>'],
  ])('%s', (_name, html) => {
    expect(pathAfter(html)).toBe('Privacy > Your rights');
  });

  test.each([
    ['a heading of the text itself', '<h3>Complaints</h3>', 'Privacy > Your rights > Complaints'],
    [
      'a section around a heading alone',
      '<section><h3>Complaints</h3></section>',
      'Privacy > Your rights > Complaints',
    ],
    [
      'an accordion-like name on a title alone',
      '<div class="toggle-title"><h3>Complaints</h3></div>',
      'Privacy > Your rights > Complaints',
    ],
    [
      'a plain wrapper',
      '<div><h3>Complaints</h3><p>We answer in 30 days.</p></div>',
      'Privacy > Your rights > Complaints',
    ],
  ])('but goes on after %s', (_name, html, path) => {
    expect(pathAfter(html)).toBe(path);
  });

  test('inside, the path holds the section and what stood above it', () => {
    const { blocks } = read(
      `<h1>Privacy</h1>${PROSE}<details><summary>California</summary><p>You may opt out.</p><h3>Sale</h3><p>We sell.</p></details>`,
    );
    expect(blocks.slice(-3).map(({ text, heading }) => [text, heading])).toEqual([
      ['You may opt out.', 'Privacy > California'],
      ['Sale', 'Privacy > California'],
      ['We sell.', 'Privacy > California > Sale'],
    ]);
  });

  test('a section without text heads nothing', () => {
    const { blocks } = read(
      `<h1>Privacy</h1><details><summary>California</summary></details><h2>Sharing</h2>${PROSE}`,
    );
    expect(blocks.at(-1)?.heading).toBe('Privacy > Sharing');
  });

  test('a button in a heading has the level of the heading', () => {
    const item = (name: string, text: string) =>
      `<h3><button aria-expanded="false">${name}</button></h3><div hidden>${text}</div>`;
    const { blocks } = read(
      `<h1>Privacy</h1><h2>States</h2>${item('Utah', '<p>You may opt out.</p>')}${item('Texas', '<h2>Sale</h2><p>We sell.</p>')}<h2>End</h2>${PROSE}`,
    );
    const paths = blocks.slice(1, 9).map(({ text, heading, level }) => [text, heading, level]);
    expect(paths).toEqual([
      ['States', 'Privacy', 2],
      ['Utah', 'Privacy > States', 3],
      ['You may opt out.', 'Privacy > States > Utah', undefined],
      ['Texas', 'Privacy > States', 3],
      ['Sale', 'Privacy > States > Texas', 2],
      ['We sell.', 'Privacy > States > Texas > Sale', undefined],
      ['End', 'Privacy', 2],
      [expect.any(String), 'Privacy > End', undefined],
    ]);
  });

  test('the title of the document stays, also when its section ends', () => {
    const { blocks } = read(
      `<section><h1>Privacy Policy</h1><p>Updated in May.</p></section><section>${PROSE}</section>`,
    );
    expect(blocks.at(-1)?.heading).toBe('Privacy Policy');
  });
});
