/** Pages for the browser tests. */

const sections: [heading: string, ...paragraphs: string[]][] = [
  [
    'What we collect',
    'When you open an account we collect your name, your e-mail address and your postal address.',
    'Our servers log the IP address, browser version and operating system of each visitor.',
    'We use this information to send you the tea that you ordered, to answer your letters and to prevent fraud.',
  ],
  [
    'How we share information',
    'We sell your personal information to advertisers and data brokers.',
    'Payments are handled by a processor that may use the data only for that purpose.',
  ],
  [
    'Cookies',
    'We and our partners use web beacons and similar technologies to recognise you.',
    'Our systems do not respond to browser Do Not Track signals.',
  ],
  [
    'Your rights',
    'You may ask us for a copy of your personal information, or ask us to correct or delete it.',
    'To stop receiving our newsletter, click the unsubscribe link at the bottom of any message.',
  ],
  [
    'How long we keep it and how we protect it',
    'We keep your information for as long as it is useful to us. Server logs are deleted after thirty days.',
    'All traffic is encrypted, but we cannot guarantee that nobody will ever gain access to our records.',
    'We may change this privacy policy at any time. Changes take effect as soon as they are posted on this page.',
  ],
  [
    'Contact',
    'Questions about this privacy policy can be sent to <a href="mailto:privacy@harbour-tea.test">privacy@harbour-tea.test</a>.',
  ],
];

const policyBody = sections
  .map(([heading, ...paragraphs]) => `<h2>${heading}</h2>${paragraphs.map((p) => `<p>${p}</p>`).join('')}`)
  .join('');

/** The main content of a small but complete policy. */
export const policyContent = `<h1>Privacy Policy</h1><p>Last updated: 4 May 2026</p>${policyBody}`;

export function htmlPage(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
}

export const policyPage = htmlPage('Privacy Policy – Harbour Tea', `<main>${policyContent}</main>`);

/** The same with a way out on its own site. */
export const optOutPolicy = htmlPage(
  'Privacy Policy – Harbour Tea',
  `<main>${policyContent}<p>To opt out of the sale of your personal information, <a href="/opt-out">use this form</a>.</p></main>`,
);

const paragraph = (text: string) => `<p>${text}</p>`.repeat(30);

/** A policy whose red flags stand in sections that are closed in four ways, far below what is open. */
export const closedSections = htmlPage(
  'Privacy Policy – Harbour Tea',
  `<main>${policyContent.replace(/<p>(We sell|Our systems).*?<\/p>/g, '')}${paragraph('We pack your tea by hand.')}
   <details id="details"><summary>Advertising</summary><p>We sell your personal information to advertisers and data brokers.</p></details>
   ${paragraph('We post your tea every day.')}
   <h3><button id="opener" aria-expanded="false" aria-controls="panel">Signals</button></h3>
   <div id="panel" style="display:none"><p>Our systems do not respond to browser Do Not Track signals.</p></div>
   ${paragraph('We choose your tea with care.')}
   <div><button id="beside" aria-expanded="false">Changes</button>
   <div style="max-height:0;overflow:hidden"><p>By using our site you consent to this policy and to every later version of it.</p></div></div>
   ${paragraph('We like tea.')}</main>`,
);

const shopText = 'Loose leaf tea from small gardens, packed by hand and sent within two days. '.repeat(40);

/** An ordinary page that links to its policy in the footer. */
export const shopPage = htmlPage(
  'Harbour Tea',
  `<main><h1>Tea</h1><p>${shopText}</p></main><footer><a href="/privacy">Privacy policy</a></footer>`,
);

/** A single-page site: its links push a route and render it a moment later. */
export const singlePageSite = htmlPage(
  'Harbour Tea',
  `<main id="app"><h1>Tea</h1><p>${shopText}</p></main><script>
   const shop = document.getElementById('app').innerHTML;
   const routes = { '/spa': ['Harbour Tea', shop], '/spa/privacy': ['Privacy Policy', ${JSON.stringify(policyContent)}] };
   window.go = (path) => { history.pushState({}, '', path); setTimeout(() => {
     document.title = routes[path][0]; document.getElementById('app').innerHTML = routes[path][1]; }, 200); };
   </script>`,
);

/** A policy that tries what it can. */
export const hostilePage = htmlPage(
  'Privacy Policy',
  `<main>${policyContent}
   <h2>&lt;img src=x onerror=window.pwned=1&gt;</h2>
   <p>We sell your personal information to advertisers and data brokers &lt;script&gt;window.pwned = 1&lt;/script&gt;.</p>
   <p>To opt out of the sale of your data, click <a href="javascript:window.pwned=1">opt out</a> or
   <a href="data:text/html,<script>alert(1)</script>">unsubscribe here</a>.</p>
   <p>${'a'.repeat(5_000)}</p></main>`,
);

/** Unclosed and misnested elements. */
export const brokenPage =
  '<title>Privacy Policy</title><h1>Privacy Policy<p>' +
  policyContent.replace(/<\/(p|h2|main)>/g, '') +
  '<table><div></span></p></p><ul><li>We may disclose your data to partners.<ul><b><li>';

export const emptyPage = htmlPage('', '');

export const scriptsOnlyPage = htmlPage(
  'Privacy Policy',
  `<div id="root"></div><script>window.state = ${JSON.stringify('x'.repeat(20_000))};</script>`,
);

/** A policy of the given number of characters. */
export function longPolicy(characters: number): string {
  const paragraph =
    '<p>We collect your name, e-mail and IP address and share them with service providers.</p>';
  return htmlPage(
    'Privacy Policy',
    policyContent + paragraph.repeat(Math.ceil(characters / paragraph.length)),
  );
}

/**
 * A policy with as many links as given, to hosts of all kinds: half of them in its sentences, half in its footer.
 *
 * @param linked whether they are links; otherwise only their texts
 */
export function linkedPolicy(count: number, linked: boolean): string {
  const ends = ['test', 'com', 'co.uk', 'de', 'com.au', 'org'];
  const link = (_: unknown, index: number) => {
    const text = `${places[index % places.length]} no. ${index}`;
    const host = `www.${places[(index >> 3) % places.length]}${index % 2_000}.${ends[index % ends.length]}`;
    const path = `/tea/${places[index % places.length]}-${index}`;
    const address = index % 3 === 0 ? path : `https://${host}${path}?leaf=${index}`;
    return linked ? `<a href="${address}">${text}</a>` : `<span>${text}</span>`;
  };
  const links = Array.from({ length: count }, link);
  const sentences = links
    .slice(0, count / 2)
    .map((one) => `<p>Our tea is packed by hand in ${one} and leaves the house within two days.</p>`);
  const footer = links.slice(count / 2).map((one) => `<li>${one}</li>`);
  return htmlPage(
    'Privacy Policy',
    `<main>${policyContent}${sentences.join('')}</main><footer><ul>${footer.join('')}</ul></footer>`,
  );
}

const places = ['assam', 'ceylon', 'darjeeling', 'keemun', 'nilgiri', 'uva', 'yunnan'];

/** A policy with the given number of elements around its text. */
export function crowdedPolicy(elements: number): string {
  return htmlPage(
    'Privacy Policy',
    policyContent + '<div><span>x</span></div>'.repeat(Math.ceil(elements / 2)),
  );
}

/** The smallest file that both browsers take for a PDF. */
export const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

/** A page that keeps a record of everything that it could notice of an extension. */
export const listeningPage = htmlPage(
  'Privacy Policy – Harbour Tea',
  `<script>
   window.heard = [];
   for (const type of ['message', 'messageerror', 'error', 'storage'])
     addEventListener(type, (event) => heard.push(type), true);
   const dispatch = EventTarget.prototype.dispatchEvent;
   EventTarget.prototype.dispatchEvent = function (event) { heard.push('dispatch ' + event.type); return dispatch.call(this, event); };
   new MutationObserver((records) => { for (const r of records) if (document.readyState === 'complete') heard.push('mutation ' + r.type); })
     .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
   window.globalsBefore = Object.getOwnPropertyNames(window).sort().join();
   </script><main>${policyContent}</main>`,
);
