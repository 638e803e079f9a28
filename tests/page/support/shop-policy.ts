/** A policy of a shop in parts, and what stands around policies; what is not policy says NOISE. */

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

export const TITLE = '<h1>Privacy Policy</h1>';
export const partOf = ({ heading, paragraphs }: Section) =>
  `<h2>${heading}</h2>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`;
export const each = (write: (section: Section, at: number) => string) => SECTIONS.map(write).join('');
export const from = (start: number, end = SECTIONS.length) => SECTIONS.slice(start, end).map(partOf).join('');
export const POLICY = TITLE + from(0);

export const prose = (paragraphs: number) =>
  Array.from({ length: paragraphs }, (_, at) => {
    return `<p>NOISE ${at}: spring is here and our gardeners have packed the first boxes of green leaves for all of you.</p>`;
  }).join('');
export const menu = (links: number) =>
  `<ul>${Array.from({ length: links }, (_, at) => `<li><a href="/teas/${at}">NOISE tea ${at}</a></li>`).join('')}</ul>`;
export const posts = [0, 1, 2, 3]
  .map((at) => {
    return `<div><h3><a href="/b/${at}">NOISE post ${at}</a></h3><p>NOISE ${at}: an excerpt of a story about the gardens of the far north, which ends …</p></div>`;
  })
  .join('');
export const comments = `<ol>${[0, 1, 2, 3]
  .map((at) => {
    return `<li class="comment"><p>NOISE ${at}: I have been buying these leaves for years and my neighbours love them, thank you!</p><a href="#reply">NOISE reply</a></li>`;
  })
  .join('')}</ol>`;
export const lines = (text: string) => text.replace(/(.{50}\S*) /g, '$1\n');
export const inLines = SECTIONS.map(({ heading, paragraphs }) => [heading, ...paragraphs].join('\n\n')).join(
  '\n\n',
);

export const teasers = (write: (at: number, text: string) => string) =>
  [0, 1, 2, 3]
    .map((at) =>
      write(
        at,
        `NOISE ${at}: how our engineers keep the personal data of our guests safe, and what they learned.`,
      ),
    )
    .join('');
export const asksForConsent =
  '<p>NOISE: we and our partners store cookies on your device and use personal data to show advertisements.</p>';
export const aboutCookies =
  '<p>NOISE: these cookies are set by our advertising partners, who build a profile of what you like to read.</p>';
