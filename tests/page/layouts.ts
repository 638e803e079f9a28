import {
  aboutCookies,
  asksForConsent,
  comments,
  each,
  from,
  inLines,
  lines,
  menu,
  POLICY,
  partOf,
  posts,
  prose,
  TITLE,
  teasers,
} from './support/shop-policy.ts';

/** One policy in every layout that misleads a reader. What is not policy says NOISE. */
/** Name, page, and whether its headings can be told. */
export const LAYOUTS: [string, string][] = [
  [
    'asides between its sections',
    `<main>${TITLE}${from(0, 2)}<aside class="promo">${prose(1)}</aside>${from(2, 4)}<aside class="promo">${prose(1)}</aside>${from(4)}</main>`,
  ],
  [
    'sidebars between sibling sections',
    `<div>${TITLE}<section>${from(0, 2)}</section><div class="sidebar">${menu(5)}</div><section>${from(2, 4)}</section><div class="sidebar">${menu(5)}</div><section>${from(4)}</section></div>`,
  ],
  [
    'one form around everything',
    `<form method="post" action="/p"><div>${menu(20)}</div><div>${POLICY}</div><div id="footer"><p>NOISE © Larkfield Tea, all rights reserved in every country of the world and on the moon.</p></div></form>`,
  ],
  [
    'a table that lays out the page',
    `<table><tr><td colspan="2"><img></td></tr><tr><td width="150">${menu(15)}</td><td><font>${POLICY}</font></td></tr><tr><td colspan="2"><small>NOISE © 2003</small></td></tr></table>`,
  ],
  [
    'a table with a row for each section and an empty cell beside it',
    `<table>${each(({ heading, paragraphs }) => `<tr><td></td><td><b>${heading}</b><br><br>${paragraphs.join('<br><br>')}</td></tr>`)}</table>`,
  ],
  [
    'tabs, all but one of them hidden',
    `<main>${TITLE}<div role="tablist"><button role="tab">NOISE</button></div><div role="tabpanel">${from(0, 2)}</div><div role="tabpanel" hidden>${from(2, 4)}</div><div role="tabpanel" hidden>${from(4)}</div></main>`,
  ],
  [
    'an accordion of buttons that say only by their name what they are',
    `<main>${TITLE}${each(({ heading, paragraphs }) => `<button class="accordion">${heading}</button><div class="panel"><p>${paragraphs.join('</p><p>')}</p></div>`)}</main>`,
  ],
  [
    'an accordion whose buttons are no buttons',
    `<main>${TITLE}${each(({ heading, paragraphs }) => `<div role="button" aria-expanded="false">${heading}</div><div><p>${paragraphs.join('</p><p>')}</p></div>`)}</main>`,
  ],
  ['a template that is not shown', `<main>${POLICY}<template>${prose(3)}</template></main>`],
  ['plain text, its lines broken', `<pre>${lines(inLines)}</pre>`],
  ['a style that keeps line ends', `<div style="white-space: pre-wrap">${inLines}</div>`],
  ['a style sheet that keeps line ends', `<div class="keeps-lines">${inLines}</div>`],
  [
    'empty lines for paragraphs',
    `<div>${each(({ heading, paragraphs }) => `<b>${heading}</b><br><br>${paragraphs.join('<br><br>')}<br><br>`)}</div>`,
  ],
  [
    'bold lines right above their text, and lines with a space alone',
    `<div>${each(({ heading, paragraphs }) => `<b>${heading}</b><br>${paragraphs.join('<br>&nbsp;<br>')}<br>&nbsp;<br>`)}</div>`,
  ],
  [
    'two languages side by side',
    `<div lang="en">${POLICY}</div><div lang="fr"><h1>Confidentialité</h1><p>Nous ne collectons que les données nécessaires à la livraison de vos commandes de thé.</p></div>`,
  ],
  [
    'a cookie banner longer than itself',
    `<main>${POLICY}</main><div class="cookie-banner">${prose(15)}<p>NOISE: we and our partners store cookies and use personal data to show advertisements.</p></div>`,
  ],
  [
    'a dialog nearly as long as itself',
    `<div>${POLICY}</div><div role="dialog" aria-label="Cookies">${prose(7)}${'<p>NOISE: we and our partners store cookies and use personal data to show advertisements.</p>'.repeat(5)}</div>`,
  ],
  [
    'related posts behind it',
    `<main><article>${POLICY}</article><section class="related-posts"><h2>NOISE</h2>${posts}</section></main>`,
  ],
  [
    'related posts within it',
    `<article>${POLICY}<div class="related-posts"><h2>NOISE</h2>${posts}</div></article>`,
  ],
  [
    'a post in a column beside it',
    `<div><div>${POLICY}</div><div><p>NOISE: a story about the gardens of the far north, which goes on and on …</p></div></div>`,
  ],
  [
    'comments below it',
    `<article>${POLICY}<div id="comments"><h2>NOISE: four thoughts</h2>${comments}</div></article>`,
  ],
  [
    'an advertisement and a newsletter between its sections',
    `<main>${TITLE}${from(0, 2)}<div class="ad-slot">${prose(1)}</div>${from(2, 4)}<div class="newsletter-signup">${prose(1)}<form><input type="email"><button>NOISE</button></form></div>${from(4)}</main>`,
  ],
  [
    'custom elements with bare text',
    `<app-root><app-page><app-title>Privacy Policy</app-title>${each(({ heading, paragraphs }) => `<app-heading>${heading}</app-heading><app-text>${paragraphs.join('</app-text>\n<app-text>')}</app-text>`)}</app-page></app-root>`,
  ],
  [
    'headings that are images',
    `<main><h1><a href="/"><img alt="NOISE"></a></h1>${each(({ heading, paragraphs }) => `<h2><img alt="${heading}"></h2><p>${paragraphs.join('</p><p>')}</p>`)}</main>`,
  ],
  [
    'a field of a form',
    `<form><p>NOISE</p><input name="a"><textarea rows="20">${inLines}</textarea><input type="submit" value="NOISE"></form>`,
  ],
  ['an endless menu above it that nothing calls so', `${menu(400)}${POLICY}`],
  ['other pages of the site listed below it', `${POLICY}<h4>NOISE</h4>${menu(8)}`],
  ['a copy for print', `<main>${POLICY}</main><div class="print-only">${POLICY}</div>`],
  ['a hidden copy before it', `<div style="display:none">${POLICY}</div><main>${POLICY}</main>`],
  [
    'each section once for wide and once for small screens',
    `<main>${TITLE}${each((section) => `<div class="wide">${partOf(section)}</div><div class="small">${partOf(section)}</div>`)}</main>`,
  ],
  [
    'a path above and a row of languages below its title, nothing calls them so',
    `<div><div><a href="/">NOISE home</a> › <a href="/help">NOISE help</a> › <a href="/help/law">NOISE law</a></div>${TITLE}<div><a href="/de/p">NOISE Deutsch</a> · <a href="/fr/p">NOISE Français</a> · <a href="/it/p">NOISE Italiano</a></div>${from(0)}</div>`,
  ],
  [
    'stories that speak of data below it, their titles links',
    `<div><div>${POLICY}</div><div>${teasers((at, text) => `<h3><a href="/s/${at}">NOISE ${at}: behind the scenes</a></h3><p>${text}</p>`)}</div><div><p>NOISE © Larkfield Tea</p></div></div>`,
  ],
  [
    'stories that speak of data above it, each with a link behind it',
    `<div><h2>NOISE</h2>${teasers((at, text) => `<div>NOISE ${at}: behind the scenes</div><p>${text}</p><a href="/s/${at}">NOISE, all of it</a>`)}<div>${POLICY}</div></div>`,
  ],
  [
    'comments that speak of data',
    `<div>${POLICY}<div id="comments"><h2>NOISE</h2><ol>${[0, 1, 2].map((at) => `<li><div class="comment-author">NOISE ${at}</div><div class="comment-body"><p>NOISE ${at}: I asked them twice to delete my account, and my personal data is still there after a year.</p></div></li>`).join('')}</ol></div></div>`,
  ],
  [
    'a banner that no name tells, and its buttons',
    `<div>${POLICY}</div><div class="x1y2"><div>${asksForConsent}<div><button>NOISE Accept all</button><button>Accept all</button><button>Reject all</button></div></div><div>${aboutCookies.repeat(8)}</div></div>`,
  ],
  [
    'a banner in another language, its buttons links',
    `<section class="x3">${asksForConsent.repeat(3)}<a href="#">Alle akzeptieren</a> <a href="#">Einstellungen</a></section><div>${POLICY}</div>`,
  ],
  [
    'an element named after the tool that wrote it, and the banner of that tool',
    `<div id="cmplz-document" class="cmplz-document">${POLICY}</div><div id="cmplz-cookiebanner-container">${aboutCookies.repeat(12)}</div>`,
  ],
  [
    'a dialog over a page, and a cookie banner over both',
    `<div><p>NOISE: spring is here.</p></div><div role="dialog">${POLICY}</div><div class="cookie-banner">${aboutCookies.repeat(12)}</div>`,
  ],
];
