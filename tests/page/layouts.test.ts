import { describe, expect, test } from 'vitest';
import { LAYOUTS } from './layouts.ts';
import { read } from './support/page.ts';
import { SECTIONS } from './support/shop-policy.ts';

const paragraphs = SECTIONS.flatMap((section) => section.paragraphs);

describe('a policy is read whole, once and without what is around it', () => {
  test.each(LAYOUTS)('%s', (_name, html) => {
    const { blocks } = read(html);
    const texts = blocks.filter(({ kind }) => kind !== 'heading').map(({ text }) => text);
    expect(texts.filter((text) => paragraphs.includes(text))).toEqual(paragraphs);
    expect(blocks.filter(({ text }) => text.includes('NOISE'))).toEqual([]);
    const headings = blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
    const wanted = SECTIONS.map(({ heading }) => heading);
    expect(headings.filter((text) => wanted.includes(text))).toEqual(wanted);
  });
});

const CHOICE = 'Cookies that are not needed are set on your device only if you give us your consent to them.';

describe('what only looks so stays', () => {
  const policy = `<h1>Privacy Policy</h1>${SECTIONS.map(({ heading, paragraphs }) => `<h2>${heading}</h2><p>${paragraphs.join('</p><p>')}</p>`).join('')}`;
  const linesOf = (html: string) => read(html).blocks.map(({ text }) => text);
  const list = (href: (at: number) => string) =>
    `<ul>${[0, 1, 2, 3, 4, 5].map((at) => `<li><a href="${href(at)}">Entry ${at}</a></li>`).join('')}</ul>`;

  test.each([
    ['a table of contents', `${list((at) => `#part-${at}`)}${policy}`],
    ['a list that text introduces', `${policy}<p>See also:</p>${list((at) => `/legal/${at}`)}`],
    ['a list amid the text', `<p>${paragraphs[0]}</p>${list((at) => `/partners/${at}`)}${policy}`],
    ['links to other sites', `${policy}${list((at) => `https://partner-${at}.test/opt-out`)}`],
  ])('%s', (_name, html) => {
    expect(linesOf(html)).toContain('Entry 3');
  });

  test.each([
    [
      'buttons that agree to the policy itself',
      `<div>${policy}</div><div><button>Accept</button><button>Decline</button></div>`,
    ],
    [
      'its own section on cookies with their buttons',
      `<div>${policy}<section><h2>Cookies</h2><p>${CHOICE}</p><button>Accept all</button><button>Reject all</button></section></div>`,
    ],
    [
      'titles that lead to its other parts, with a few words each',
      `<div><p>${CHOICE}</p>${[0, 1, 2].map((at) => `<h3><a href="/part/${at}">Part ${at}</a></h3><p>${CHOICE}</p>`).join('')}</div>`,
    ],
  ])('%s', (_name, html) => {
    expect(linesOf(html)).toContain(html.includes(CHOICE) ? CHOICE : paragraphs[0]);
  });

  test('a policy in a dialog over a page that speaks of data as well', () => {
    const page =
      '<p>Bring all your data together: personal dashboards, consent forms and reports in minutes.</p>';
    const html = `<main>${page.repeat(12)}</main><div role="dialog">${policy}</div>`;
    expect(paragraphs.filter((text) => !linesOf(html).includes(text))).toEqual([]);
  });

  test('a section on comments, and one on advertising, whatever they say', () => {
    const quiet =
      'What you write below our articles stands there for everybody, and we take it away if you ask us.';
    const html = `${policy}<section id="comments"><h2>Comments</h2><p>${quiet}</p></section>${policy.replaceAll('tea', 'cup')}`;
    expect(linesOf(`<main>${html}</main>`)).toContain(quiet);
  });

  test('a page in an element named after what stands below it', () => {
    const below = '<div class="newsletter">Letters</div><div class="related">More</div>';
    expect(linesOf(`<div class="layout comments">${policy}${below}</div>`)).toContain(paragraphs[0]);
  });

  test('a paragraph that is said again', () => {
    const again = `${policy}<h2>Children</h2><p>${paragraphs[0]}</p>`;
    expect(linesOf(again).filter((text) => text === paragraphs[0])).toHaveLength(2);
  });

  test('an address below a name in bold is one paragraph', () => {
    const address = '<p><b>Larkfield Tea Ltd</b><br>4 Mill Lane<br>Springfield</p>';
    expect(linesOf(policy + address)).toContain('Larkfield Tea Ltd 4 Mill Lane Springfield');
  });

  test('a comment box that asks for a few words', () => {
    expect(linesOf(`${policy}<form><textarea>Write something nice</textarea></form>`)).not.toContain(
      'Write something nice',
    );
  });
});
