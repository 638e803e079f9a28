/** One policy in every layout that misleads a reader. What is not policy says NOISE. */

type Section = { heading: string; paragraphs: [string, string] };

/** The policy of a shop, each paragraph a text of its own. */
export const SECTIONS: Section[] = [
  {
    heading: 'What we collect',
    paragraphs: [
      'When you open an account with Larkfield Tea we collect your name, your postal address and a telephone number.',
      'Our web server also collects which pages you open, at what time, and the address of the device that you use for it.',
    ],
  },
  {
    heading: 'Why we use it',
    paragraphs: [
      'We use this information to send what you have ordered, to answer your letters and to find out which teas are liked.',
      'If you give your consent, we send you a letter by e-mail once a month; each of them tells you how to end that.',
    ],
  },
  {
    heading: 'Who receives it',
    paragraphs: [
      'Carriers receive the personal data that they need in order to find your door, and our bank what a payment takes.',
      'We disclose your data to nobody else unless a court tells us to do so or you have agreed to it beforehand.',
    ],
  },
  {
    heading: 'How long we keep it',
    paragraphs: [
      'Invoices are kept for ten years because tax law wants it, and all other information is deleted after three years.',
      'Server logs are deleted after two weeks, except for parts that we need in order to look into an attack.',
    ],
  },
  {
    heading: 'Your rights',
    paragraphs: [
      'You may ask at any time what personal data we hold about you, have it corrected, or have it deleted.',
      'Complaints go to the data protection authority of the place where you live or work, or of the place of our seat.',
    ],
  },
  {
    heading: 'How to reach us',
    paragraphs: [
      'Write to our privacy team at Larkfield Tea, 4 Mill Lane, or send an e-mail and we will answer within a month.',
      'We change this policy when our shop changes, and the day of the last change is found at the top of this page.',
    ],
  },
];

const TITLE = '<h1>Privacy Policy</h1>';
const partOf = ({ heading, paragraphs }: Section) =>
  `<h2>${heading}</h2>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`;
const each = (write: (section: Section, at: number) => string) => SECTIONS.map(write).join('');
const from = (start: number, end = SECTIONS.length) => SECTIONS.slice(start, end).map(partOf).join('');
const POLICY = TITLE + from(0);

const prose = (paragraphs: number) =>
  Array.from({ length: paragraphs }, (_, at) => {
    return `<p>NOISE ${at}: spring is here and our gardeners have packed the first boxes of green leaves for all of you.</p>`;
  }).join('');
const menu = (links: number) =>
  `<ul>${Array.from({ length: links }, (_, at) => `<li><a href="/teas/${at}">NOISE tea ${at}</a></li>`).join('')}</ul>`;
const posts = [0, 1, 2, 3]
  .map((at) => {
    return `<div><h3><a href="/b/${at}">NOISE post ${at}</a></h3><p>NOISE ${at}: an excerpt of a story about the gardens of the far north, which ends …</p></div>`;
  })
  .join('');
const comments = `<ol>${[0, 1, 2, 3]
  .map((at) => {
    return `<li class="comment"><p>NOISE ${at}: I have been buying these leaves for years and my neighbours love them, thank you!</p><a href="#reply">NOISE reply</a></li>`;
  })
  .join('')}</ol>`;
const lines = (text: string) => text.replace(/(.{50}\S*) /g, '$1\n');
const inLines = SECTIONS.map(({ heading, paragraphs }) => [heading, ...paragraphs].join('\n\n')).join('\n\n');

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
];
