import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/page/read/read.ts';
import { parseReadResult } from '../../lib/page/read/schema.ts';
import { readPolicy } from '../../lib/page/read-policy.ts';
import { documentOf, PROSE, read } from './support/page.ts';

const textsOf = (html: string, url?: string) => read(html, url).blocks.map((block) => block.text);
const SECRET = 'We sell your shopping history to advertising partners of all kinds.';

describe('what misleads a reader by its name or state is read', () => {
  test.each([
    ['a hidden panel', `<div hidden><p>${SECRET}</p></div>`],
    ['a panel hidden until found', `<div hidden="until-found"><p>${SECRET}</p></div>`],
    ['aria-hidden', `<section aria-hidden="true"><p>${SECRET}</p></section>`],
    ['display:none', `<div style="display: none"><p>${SECRET}</p></div>`],
    ['height 0', `<div style="height:0;overflow:hidden"><p>${SECRET}</p></div>`],
    ['closed details', `<details><summary>Sharing</summary><p>${SECRET}</p></details>`],
  ])('%s counts as closed', (_name, html) => {
    const block = read(`<main><h1>Privacy</h1>${PROSE}${html}</main>`).blocks.find(
      ({ text }) => text === SECRET,
    );
    expect(block?.place).toBe('collapsed');
  });

  test.each([
    'gdpr',
    'footer',
    'header',
    'banner',
    'related',
    'sidebar',
    'popup',
    'contact',
    'social',
    'nav',
  ])('class "%s" around prose', (name) => {
    expect(textsOf(`<div>${PROSE}<div class="${name}"><p>${SECRET}</p></div></div>`)).toContain(SECRET);
  });

  test('an aside inside the text', () => {
    expect(textsOf(`<article>${PROSE}<aside><p>${SECRET}</p></aside></article>`)).toContain(SECRET);
  });

  test('a heading whose id names a banner', () => {
    expect(textsOf(`<div><h2 id="cookie-banner">Our cookie banner</h2>${PROSE}</div>`)).toContain(
      'Our cookie banner',
    );
  });

  test('a policy in a dialog', () => {
    expect(textsOf(`<p>Welcome</p><dialog open>${PROSE.repeat(3)}<p>${SECRET}</p></dialog>`)).toContain(
      SECRET,
    );
  });

  test('an open shadow root', () => {
    const document = documentOf(`<main>${PROSE}<x-panel></x-panel></main>`);
    const root = document.querySelector('x-panel')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = `<p>${SECRET}</p>`;
    const result = readPolicy(document, { url: 'https://example.com/' });
    expect(result.status === 'read' && result.page.blocks.map(({ text }) => text)).toContain(SECRET);
  });

  test('a same-origin frame', () => {
    const document = documentOf('<main><h1>Privacy</h1><iframe></iframe></main>');
    const inner = document.querySelector('iframe')?.contentDocument;
    if (inner?.body) inner.body.innerHTML = `${PROSE}<p>${SECRET}</p>`;
    const result = readPolicy(document, { url: 'https://example.com/' });
    expect(result.status === 'read' && result.page.blocks.map(({ text }) => text)).toContain(SECRET);
  });
});

describe('what is no policy stays out', () => {
  test.each([
    ['nav', '<nav><a href="/a">Shop</a> <a href="/b">NOISE</a></nav>'],
    [
      'footer',
      '<footer><p>© 2015 Acme NOISE. All rights reserved in all the countries of the world.</p></footer>',
    ],
    ['script', '<script>var text = "NOISE";</script>'],
    ['noscript', '<noscript>NOISE: please enable JavaScript to see this page in its full glory.</noscript>'],
    [
      'consent banner',
      '<div id="onetrust-banner-sdk"><p>NOISE we use cookies to make this site better for you.</p></div>',
    ],
    ['form control', '<select><option>NOISE</option></select><textarea>NOISE</textarea>'],
    ['button', '<button>NOISE</button>'],
  ])('%s', (_name, html) => {
    expect(textsOf(`<body>${html}<main><h1>Privacy</h1>${PROSE}</main>${html}`).join(' ')).not.toContain(
      'NOISE',
    );
  });
});

describe('structure', () => {
  test('headings give paths, bold lines and run-ins too', () => {
    const { blocks } = read(
      `<h1>Privacy</h1><h2>Sharing</h2><p><b>Partners</b></p><p>We share data.</p>
       <p><strong>Web Beacons.</strong> We may use beacons.</p>${PROSE}`,
    );
    expect(blocks.slice(0, 6).map(({ kind, heading, text }) => [kind, heading, text])).toEqual([
      ['heading', '', 'Privacy'],
      ['heading', 'Privacy', 'Sharing'],
      ['heading', 'Privacy > Sharing', 'Partners'],
      ['paragraph', 'Privacy > Sharing > Partners', 'We share data.'],
      ['heading', 'Privacy > Sharing > Partners', 'Web Beacons.'],
      ['paragraph', 'Privacy > Sharing > Partners > Web Beacons.', 'We may use beacons.'],
    ]);
  });

  test.each(['Write to privacy@acme.test', 'Call us on 1-866-555-0142.'])(
    '%s is no heading in bold',
    (text) => {
      expect(read(`<h1>Privacy</h1><p><b>${text}</b></p>${PROSE}`).blocks[1]).toMatchObject({
        kind: 'paragraph',
        text,
      });
    },
  );

  test.each([
    ['<p><b>Acme Inc.</b> is the controller of your data.</p>', 'Acme Inc. is the controller of your data.'],
    ['<p>We <b>never</b> sell data.</p>', 'We never sell data.'],
    ['<p><b>We collect:</b></p>', 'We collect:'],
  ])('mere emphasis is no heading: %s', (html, text) => {
    expect(read(html + PROSE).blocks[0]).toMatchObject({ kind: 'paragraph', text });
  });

  test('headings lose marks and icon characters', () => {
    expect(read(`<h2>\ue001\u00a0_Explore our policy_ #</h2>${PROSE}`).blocks[0]?.text).toBe(
      'Explore our policy',
    );
  });

  test('lists keep their depth and table rows their cells', () => {
    const { blocks } = read(
      `${PROSE}<ul><li>One<ul><li>Inner</li></ul></li></ul>
       <table><tr><th>Purpose</th><th>Basis</th></tr><tr><td>Ads</td><td><p>Your</p><p>consent</p></td></tr></table>`,
    );
    expect(blocks.slice(-4).map(({ kind, level, text }) => [kind, level, text])).toEqual([
      ['list-item', 1, 'One'],
      ['list-item', 2, 'Inner'],
      ['table-row', undefined, 'Purpose | Basis'],
      ['table-row', undefined, 'Ads | Your consent'],
    ]);
  });

  test('terms of a definition list and buttons of an accordion are headings', () => {
    const { blocks } = read(
      `${PROSE}<dl><dt>Cookies</dt><dd>Small files.</dd></dl><button aria-expanded="false">Your rights</button><div hidden>You may object.</div>`,
    );
    expect(blocks.slice(-4).map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'Cookies'],
      ['paragraph', 'Small files.'],
      ['heading', 'Your rights'],
      ['paragraph', 'You may object.'],
    ]);
  });

  test.each([
    [
      'First we collect all of your data.<br><br>Then we share it.',
      ['First we collect all of your data.', 'Then we share it.'],
    ],
    ['Acme Inc.<br>1 High Street<br>Springfield', ['Acme Inc. 1 High Street Springfield']],
    ['We collect:<br>- your name<br>- your age', ['We collect:', '- your name', '- your age']],
  ])('line breaks: %s', (html, expected) => {
    expect(textsOf(`<div>${html}</div>${PROSE}`).slice(0, expected.length)).toEqual(expected);
  });

  test('whitespace is collapsed, soft hyphens go', () => {
    expect(textsOf(`<p>We\u00a0 col\u00adlect\n data.</p>${PROSE}`)[0]).toBe('We collect data.');
  });
});

describe('links', () => {
  const page = read(
    `<base href="https://acme.test/legal/"><nav><a href="/home">Home</a></nav>
     <main><h1>Privacy</h1>${PROSE}<p>You can <a href="optout?x=1#top" title="Opt out now">opt out here</a> at once.</p>
     <details><summary>More</summary><p>Write to <a href="mailto:privacy@acme.test">us</a>.</p></details></main>
     <form action="/unsubscribe" aria-label="Unsubscribe"><input type="submit" value="Stop mail"></form>
     <footer><a rel="nofollow" href="/do-not-sell">Do Not Sell</a><button>Cookie settings</button></footer>`,
    'https://example.com/p/1',
  );
  const link = (anchor: string) => page.links.find((one) => one.anchor === anchor);

  test('are resolved against the base and keep what was written', () => {
    expect(page.base).toBe('https://acme.test/legal/');
    expect(link('opt out here')).toMatchObject({
      tag: 'link',
      href: 'https://acme.test/legal/optout?x=1#top',
      asWritten: 'optout?x=1#top',
      title: 'Opt out now',
      place: 'text',
      context: 'You can opt out here at once.',
    });
  });

  test('know where in the text they stand', () => {
    const { block = -1, offset = -1 } = link('opt out here') ?? {};
    expect(page.blocks[block]?.text.slice(offset, offset + 12)).toBe('opt out here');
  });

  test.each([
    ['Home', 'nav'],
    ['us', 'collapsed'],
    ['Do Not Sell', 'footer'],
    ['Cookie settings', 'footer'],
    ['Stop mail', 'form'],
    ['Unsubscribe', 'form'],
  ])('%s stands in %s', (anchor, place) => {
    expect(link(anchor)?.place).toBe(place);
  });

  test('the form of a statistics service in a frame is one, introduced by what stands before it', () => {
    const src = 'https://stats.acme.test/index.php?action=optOut';
    const { links } = read(`<main>${PROSE}<p>Stop it here:</p><iframe src="${src}"></iframe></main>`);
    expect(links).toContainEqual(
      expect.objectContaining({ tag: 'form', href: src, context: 'Stop it here:' }),
    );
  });

  test('a button of a banner has the banner’s text around it, though that is none of the policy’s', () => {
    const words =
      'We and our partners use cookies to measure who visits us. Do you accept all of these cookies?';
    const { blocks, links } = read(
      `<main><h1>Privacy</h1>${PROSE}</main>
       <div class="cookie-banner"><p>${words}</p><div><div><button>Yes</button><button>Choose</button></div></div></div>`,
    );
    expect(blocks.map(({ text }) => text)).not.toContain(words);
    expect(links.find(({ anchor }) => anchor === 'Choose')?.context).toContain(words);
  });

  test('mailto keeps its scheme and rel is kept', () => {
    expect(link('us')?.href).toBe('mailto:privacy@acme.test');
    expect(link('Do Not Sell')?.rel).toBe('nofollow');
  });
});

describe('facts', () => {
  test.each([
    ['<title>Acme</title><h1></h1><h2>Privacy Policy</h2>', 'Privacy Policy'],
    ['<title>Acme privacy notice</title><h1>1. Definitions</h1>', 'Acme privacy notice'],
    ['<title>Shop</title><h1>Our Privacy Policy</h1>', 'Our Privacy Policy'],
    ['<meta property="og:title" content="Acme Privacy Policy">', 'Acme Privacy Policy'],
  ])('title of %s', (html, title) => {
    expect(read(html + PROSE).title).toBe(title);
  });

  test('an archived copy gives its day and the original', () => {
    const url = 'https://web.archive.org/web/20120629025951id_/https%3A//www.acme.test/privacy.jsp?a=1';
    expect(read(PROSE, url).archived).toEqual({
      at: '2012-06-29',
      original: 'https://www.acme.test/privacy.jsp?a=1',
    });
  });

  test.each([
    [
      'https://archive.example.org/web/2015/http://acme.test/',
      { at: '2015-01-01', original: 'http://acme.test/' },
    ],
    [
      'https://replay.test/coll/20200203mp_/http:/acme.test/p',
      { at: '2020-02-03', original: 'http://acme.test/p' },
    ],
    ['https://acme.test/web/2015/privacy', undefined],
  ])('archive address %s', (url, archived) => {
    expect(read(PROSE, url).archived).toEqual(archived);
  });

  test.each([
    ['en', `<html lang="de">${PROSE.repeat(2)}`],
    ['de', '<html lang="de"><p>Kurz.</p>'.concat('<p>Xyz</p>'.repeat(60))],
    ['und', `<html><p>${'Xyz '.repeat(60)}</p>`],
  ])('language %s', (language, html) => {
    expect(read(html).language).toBe(language);
  });

  test('the footer is a margin', () => {
    const page = read(`<main>${PROSE}</main><footer>© 2009 Acme – a product by Infused Ltd.</footer>`);
    expect(page.margins).toEqual([{ text: '© 2009 Acme – a product by Infused Ltd.', place: 'footer' }]);
  });
});

describe('unreadable pages say why', () => {
  test.each([
    ['', 'empty'],
    ['<div id="root"></div><script src="app.js"></script><p>Loading…</p>', 'script-only'],
    ['<embed type="application/pdf" src="policy.pdf">', 'pdf'],
  ])('%s', (html, reason) => {
    expect(readPolicy(documentOf(html), { url: 'https://example.com/' })).toEqual({
      status: 'unreadable',
      reason,
    });
  });
});

describe('hostile pages are answered', () => {
  test('many blocks, links and a cap on both', () => {
    const page = read(
      `${PROSE}${'<p>We share <a href="/x">it</a> with partners all over the world.</p>'.repeat(12_000)}`,
    );
    expect(page.links).toHaveLength(10_000);
    expect(page.blocks.length).toBeGreaterThan(12_000);
  });

  test('text beyond the cap is cut and said', () => {
    const page = read(`${PROSE}${`<p>${'We sell data to everybody. '.repeat(4_000)}</p>`.repeat(30)}`);
    expect(page.truncated).toBe(true);
    expect(page.coverage).toBeLessThan(0.9);
  });

  test('nesting of 2,000 and the page is left as it was', () => {
    const document = documentOf(PROSE);
    let inner: Element = document.body;
    for (let depth = 0; depth < 2_000; depth += 1) inner = inner.appendChild(document.createElement('div'));
    inner.innerHTML = `<p>${SECRET}</p>`;
    const before = document.body.getElementsByTagName('*').length;
    const result = readPolicy(document, { url: 'https://example.com/' });
    expect(result.status).toBe('read');
    expect(document.body.getElementsByTagName('*').length).toBe(before);
  });

  test('regions in regions, each with text', () => {
    const depth = 400;
    const nested = `<aside><dialog open><p>${SECRET}</p>`.repeat(depth) + '</dialog></aside>'.repeat(depth);
    expect(read(`${PROSE}${nested}`).blocks.length).toBeGreaterThan(0);
  });

  test('thousands of buttons side by side, each with the text around it', () => {
    const page = read(`<div>${PROSE}${'<button>Cookie settings</button>'.repeat(9_000)}</div>`);
    expect(page.links).toHaveLength(9_000);
    expect(page.links.at(-1)?.context.length).toBeLessThanOrEqual(600);
  });

  test('controls nested in controls', () => {
    const depth = 400;
    const nested = `${'<div role="button">'.repeat(depth)}Settings${'</div>'.repeat(depth)}`;
    expect(read(`${PROSE}${nested}`).links).toHaveLength(depth);
  });

  test('script and javascript: links are only text', () => {
    const page = read(`${PROSE}<p>Click <a href="javascript:alert(1)">here</a>.</p><script>boom()</script>`);
    expect(page.links[0]?.href).toBe('javascript:alert(1)');
  });
});

test('what was read passes its own schema, and nothing else does', () => {
  const result = readPage(documentOf(PROSE), { url: 'https://example.com/' });
  expect(parseReadResult(structuredClone(result))).toEqual(result);
  expect(() => parseReadResult({ status: 'read', page: { url: 3 } })).toThrow();
});
