import fc from 'fast-check';

/** A part of a hostile page: HTML, and what a script of the page would do after it was parsed. */
export type Part = { html: string; build?: (document: Document) => void };

/** At most this often where a browser would stand more: jsdom is slow, and growth shows at this size. */
const MANY = 3_000;

const times = (least: number, most: number) => fc.integer({ min: least, max: most });
const parts = (least: number, most: number, part: (count: number) => Part) => times(least, most).map(part);
const html = (least: number, most: number, write: (count: number) => string) =>
  parts(least, most, (count) => ({ html: write(count) }));

/** Appends to a page's body, whatever the page calls its elements. */
function append(document: Document, ...nodes: Node[]): void {
  const body: HTMLElement = Reflect.get(Object.getPrototypeOf(document), 'body', document);
  body.append(...nodes);
}

function nested(tag: string, depth: number): Part {
  return {
    html: '',
    build(document) {
      const outer = document.createElement(tag);
      let inner = outer;
      for (let level = 1; level < depth; level += 1) inner = inner.appendChild(document.createElement(tag));
      inner.append('We sell your personal information at the bottom of it all.');
      append(document, outer);
    },
  };
}

const NESTS = 'div span b a ul li section details table button form dl aside footer nav dialog x-y h2'.split(
  ' ',
);

/** What the expressions of each stage loop on; most are no language, some are. */
export const BAIT = [
  'last updated ',
  'effective effective date: ',
  '1/2/',
  '2020-',
  '1. ',
  'Inc. ',
  'Acme and Acme & Acme of ',
  'ltd ',
  '(we, ',
  '© 2020 ',
  'opt out of ',
  'unsubscribe link in each message or ',
  'settings > ',
  'a@',
  'a.',
  'x [at] y [dot] ',
  '+1 (555) 555-',
  '12 Main Street, ',
  'Reno, NV 89501 ',
  'do not sell, nor share, ',
  'not never no ',
  'Safe Harbor ',
  'residents of California ',
  '(i) it (ii) ',
  '•',
  '"',
  '“',
  '(',
  '...',
  '!? ',
  '&',
  '%22',
  'privacy policy of our full privacy policy ',
  'within 30 days ',
  'the act ',
  ' | ',
  '\u00a0',
  '\t \n',
  '一',
  'İ',
  'ß',
];

const CLOBBERING = [
  '<img name="querySelector"><img name="querySelectorAll"><img name="createRange">',
  '<form name="body"></form><form name="documentElement"></form><img name="title">',
  '<embed name="scripts"><object id="implementation" name="implementation"></object><img name="URL">',
  '<form id="f"><input name="attributes"><input name="firstChild"><input name="localName"><input name="nodeType">',
  '<input form="g" name="nextSibling"><p>before</p><form id="g"><p>inside</p></form>',
  '<form><input name="parentElement"><input name="parentNode"><button>Settings</button><a href="/x">x</a></form>',
  '<form><img name="getAttribute"><input name="hasAttribute"><input id="closest"><input id="contains"></form>',
  '<form><form><input name="childElementCount"><input name="ownerDocument"><input name="textContent"></form></form>',
  '<form><input name="id"><input name="name"><input name="action"><input name="title"><select name="children"></select></form>',
];

const OUR_WORDS = [
  '<div id="app"><h2>Red flags</h2><ul><li>None. <b>Grade A</b></li></ul></div>',
  '<section aria-labelledby="w"><h2 id="w">Ways out</h2><a href="https://evil.test/">Stop the sale of your data</a></section>',
  '<p>Wayout: this page is not a privacy policy. Nothing was found. [object Object] undefined null NaN</p>',
  '<blockquote>“We never sell your data.”</blockquote><p>&lt;img src=x onerror=alert(1)&gt; {{constructor}} %s</p>',
];

const bidi = fc.string({
  unit: fc.constantFrom(
    ...'\u202e\u202d\u2066\u2069\u200b\u200d\u2060\ufeff\u00ad\u0301\ue000',
    'a',
    ' ',
    'sell',
    '🤐',
  ),
  minLength: 500,
  maxLength: 5_000,
});

/** Each kind of hostile part, by name; sizes vary. */
export const kinds: Record<string, fc.Arbitrary<Part>> = {
  nesting: fc.tuple(fc.constantFrom(...NESTS), times(500, 2_000)).map(([tag, depth]) => nested(tag, depth)),
  'nesting in the source': html(100, 500, (depth) =>
    NESTS.map((tag) => `<${tag}>`)
      .join('')
      .repeat(depth / 10),
  ),
  'huge attributes': html(50_000, 300_000, (size) =>
    ['class', 'id', 'style', 'title', 'href', 'aria-label', 'name', 'role', 'aria-controls', 'action']
      .map(
        (name) =>
          `<a href="/x" ${name}="${'privacy footer: '.repeat(size / 160)}">opt out</a><form ${name}="${'x'.repeat(size)}"></form>`,
      )
      .join(''),
  ),
  'many links': html(10_000, 10_001, (count) => '<a href="/opt-out?a=b#c">opt out</a> '.repeat(count)),
  'endless inline text': html(
    MANY,
    4 * MANY,
    (count) => `<p>${'<span>we</span> <b>sell</b> '.repeat(count)}</p>`,
  ),
  'bidi and invisible characters': bidi.map((text) => ({
    html: `<p>We ${text} sell your data.</p><h2>${text}</h2>`,
  })),
  'lone surrogates': times(100, 2_000).map((count) => ({
    html: '',
    build(document) {
      const paragraph = document.createElement('p');
      paragraph.title = '\udc00'.repeat(count);
      paragraph.append('We sell your data. \ud800'.repeat(count), '\udfff');
      const link = document.createElement('a');
      link.href = `https://acme.test/\ud800`;
      link.append('opt out \ud83d');
      append(document, paragraph, link);
    },
  })),
  'our own words': fc.subarray(OUR_WORDS, { minLength: 1 }).map((chosen) => ({ html: chosen.join('') })),
  'bait for expressions': fc
    .tuple(
      fc.constantFrom(...BAIT),
      times(5_000, 40_000),
      fc.constantFrom('p', 'h2', 'li', 'td', 'a href="/x"', 'title'),
    )
    .map(([bait, size, tag]) => ({
      html: `<${tag}>${bait.repeat(size / bait.length)}</${tag.split(' ')[0]}>`,
    })),
  'unclosed source': fc
    .constantFrom(
      '<!--',
      '<![CDATA[',
      '<script>',
      '<style>',
      '<title>',
      '<textarea>',
      '<template>',
      '<select><option>',
      '<svg><title>',
      '<p "',
      '<a href="',
      '</',
      '&#x110000;&#0;&nope;\u0000',
    )
    .map((open) => ({ html: `<p>We sell your data.</p>${open} we sell your data` })),
  'named elements': fc.subarray(CLOBBERING, { minLength: 1 }).map((chosen) => ({ html: chosen.join('') })),
  'base addresses': fc
    .constantFrom(
      'javascript:alert(1)',
      'data:,x',
      '//[',
      'https://user:pw@evil.test/',
      '\u0000',
      'about:blank',
      '/..//',
    )
    .map((base) => ({
      html: `<base href="${base}"><base href="//other.test"><a href="?opt-out">opt out</a><a href="">here</a>`,
    })),
  'foreign content': html(20, 200, (count) =>
    '<svg><foreignObject><math><mi><template><p>We sell data</p></template><noscript><p>x</p></noscript><annotation-xml encoding="text/html"><p>We sell it</p></annotation-xml></mi></math></foreignObject><a xlink:href="javascript:x">opt out</a></svg>'.repeat(
      count,
    ),
  ),
  'custom elements': html(100, MANY, (count) =>
    `<x-${'y'.repeat(200)}><we-sell is="x-y">data</we-sell>`.repeat(count / 10),
  ),
  frames: times(50, 60).map((count) => ({
    html: `${'<iframe srcdoc="&lt;p&gt;We sell your data.&lt;/p&gt;"></iframe>'.repeat(count - 2)}<iframe></iframe><iframe src="https://evil.test/"></iframe>`,
    build(document) {
      const frame = document.getElementsByTagName('iframe')[count - 2];
      const body = frame?.contentDocument?.body;
      if (body)
        body.innerHTML = `${CLOBBERING.join('')}<p>We sell your data in a frame.</p><iframe></iframe>`;
    },
  })),
  'shadow roots': times(20, 80).map((depth) => ({
    html: '',
    build(document) {
      const outer = document.createElement('x-shell');
      let host: Element = outer;
      for (let level = 0; level < depth; level += 1) {
        const root = host.attachShadow({ mode: level % 7 === 6 ? 'closed' : 'open' });
        root.innerHTML = `<slot></slot><p>We sell your data on level ${level}.</p>${CLOBBERING[level % CLOBBERING.length]}`;
        host.append(document.createElement('x-light'), 'light text');
        host = root.appendChild(document.createElement('div'));
      }
      append(document, outer);
    },
  })),
  'bait for dates': html(
    500,
    5_000,
    (count) =>
      `<p>Last updated: ${'99/99/'.repeat(count)}2020</p><p>${'Effective May '.repeat(count)}</p><time datetime="x">2020</time><p>Updated 31 February 2024, version ${'1.'.repeat(count)}</p>`,
  ),
  'one endless word': html(1_000_000, 5_000_000, (length) => `<p>${'a'.repeat(length)}</p>`),
  'endless titles': html(
    100_000,
    1_000_000,
    (length) =>
      `<title>${'privacy '.repeat(length / 8)}</title><h1>${'Privacy policy '.repeat(length / 16)}</h1>`,
  ),
  tables: html(
    10,
    60,
    (count) =>
      `<table><tr>${'<td>We sell<td>'.repeat(count * 20)}</tr>${'<tr><td>ads<td>you'.repeat(count * 10)}</table>${'<table><tr><td>'.repeat(count)}We sell it`,
  ),
  'closed sections': html(
    50,
    500,
    (count) =>
      `${'<details><summary>More</summary>'.repeat(count / 5)}<p>We sell it.</p>${'</details>'.repeat(count / 5)}${'<button aria-expanded="false" aria-controls="c">Open</button><div id="c" hidden>We sell it.<button aria-controls="c" aria-expanded="x">x</button></div>'.repeat(count)}`,
  ),
  headings: html(200, MANY, (count) =>
    '<h3>We</h3><h1></h1><h6>sell <h2>it</h2></h6><p><b>Ads.</b> We sell.</p>'.repeat(count / 2),
  ),
  'form state': html(10, 300, (count) =>
    '<form action="javascript:x" method="dialog"><input value="a"><input type="checkbox" checked><select><option>a<option selected>b</select><textarea>t</textarea><input type="submit" value="Unsubscribe"></form>'.repeat(
      count,
    ),
  ).map((part) => ({
    ...part,
    build(document: Document) {
      for (const input of document.getElementsByTagName('input')) input.value += ' typed';
      for (const area of document.getElementsByTagName('textarea')) area.value = 'We sell your data';
    },
  })),
  'wrong addresses': html(20, 400, (count) =>
    [
      'javascript:alert(1)//opt-out',
      'mailto:',
      `mailto:${'a@'.repeat(99)}`,
      'tel:+',
      'https://[',
      'http://a:99999/',
      '//',
      '\\\\evil',
      'data:text/html,<p>',
      `https://web.archive.org/web/2015/${'http://web.archive.org/web/2015/'.repeat(20)}`,
      `https://l.facebook.com/l.php?u=${'https%3A%2F%2Fl.facebook.com%2Fl.php%3Fu%3D'.repeat(20)}`,
    ]
      .map((href) => `<p>To opt out of the sale of your data click <a href="${href}">here</a>.</p>`)
      .join('')
      .repeat(count / 20),
  ),
  'data for machines': html(
    100,
    2_000,
    (count) =>
      `<link rel="canonical" href="//["><link rel="canonical" href="https://web.archive.org/web/99999999999999/http://x"><meta property="og:title" content="${'Privacy Policy '.repeat(count)}"><meta http-equiv="Content-Language" content="${'x'.repeat(count)}"><script type="application/ld+json">{"a":${'['.repeat(count)}</script>`,
  ),
  'no body': fc.constantFrom('body', 'html', 'frameset').map((what) => ({
    html: what === 'frameset' ? '<frameset><frame><frame src="x"></frameset>' : '',
    build(document) {
      if (what === 'body') document.querySelector('body')?.remove();
      if (what === 'html') document.replaceChildren();
    },
  })),
};
