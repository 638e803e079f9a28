import { describe, expect, test } from 'vitest';
import { detect } from '../../lib/page/detect/detect.ts';
import { documentOf, PROSE } from './support/page.ts';

const times = (text: string, count: number) => `<p>${text}</p>`.repeat(count);
const page = (title: string, h1: string, body: string) =>
  documentOf(
    `<title>${title}</title><body><nav><a href="/privacy">Privacy Policy</a></nav><h1>${h1}</h1>${body}`,
  );

const POLICIES: [name: string, paragraph: string][] = [
  [
    'English',
    'We collect your personal data when you order. We share personal information with service providers and other third parties. You have the right to access your data and to object. We retain it for six years. Acme is the controller and relies on its legitimate interests as legal basis. This privacy notice says more.',
  ],
  [
    'German',
    'Wir verarbeiten Ihre personenbezogenen Daten. Verantwortlicher ist die Acme GmbH; Rechtsgrundlage ist Art. 6 DSGVO. Ihre Daten geben wir an Dienstleister und Dritte weiter. Sie haben das Recht auf Auskunft und Löschung. Die Speicherdauer beträgt drei Jahre. Diese Datenschutzerklärung gilt für unsere Seite; schreiben Sie an datenschutz@acme.example.',
  ],
  [
    'French',
    'Nous collectons vos données personnelles. Le responsable du traitement est Acme ; la base légale est notre intérêt légitime. Nous transmettons vos données à des tiers et prestataires. Vous disposez d’un droit d’accès et d’un droit à l’effacement. Nous les conservons trois ans. La présente politique décrit tout cela ; écrivez à vie-privee@acme.example.',
  ],
  [
    'Spanish',
    'Recogemos sus datos personales cuando compra. El responsable del tratamiento es Acme y la base legal es el interés legítimo. Cedemos sus datos a terceros y proveedores. Tiene derecho de acceso y supresión. Conservamos los datos tres años. Esta política explica sus derechos; escríbanos a privacidad@acme.example.',
  ],
  [
    'Italian',
    'Raccogliamo i tuoi dati personali. Titolare è Acme e la base è il legittimo interesse. Comunichiamo i dati personali a terzi e fornitori. Hai il diritto di accesso e il diritto di cancellazione. Conserviamo i dati per tre anni. Questa informativa descrive il trattamento.',
  ],
  [
    'Dutch',
    'Wij verwerken uw persoonsgegevens. Verwerkingsverantwoordelijke is Acme en de grondslag is een gerechtvaardigd belang. Wij delen uw gegevens met derden en dienstverleners. U heeft recht op inzage en verwijdering. Wij bewaren uw gegevens drie jaar. Deze privacyverklaring legt dat uit.',
  ],
  [
    'Portuguese',
    'Recolhemos os seus dados pessoais. O responsável pelo tratamento é a Acme; o fundamento é o interesse legítimo. Partilhamos dados pessoais com terceiros e fornecedores. Tem direito de acesso e direito de oposição. A retenção dura três anos e armazenamos os dados com segurança. Esta política explica tudo.',
  ],
  [
    'Polish',
    'Przetwarzamy dane osobowe naszych klientów. Administratorem danych osobowych jest Acme, podstawą jest uzasadniony interes. Dane osobowe przekazujemy podmiotom i odbiorcom. Masz prawo dostępu i prawo sprzeciwu. Dane przechowujemy trzy lata. Niniejsza polityka opisuje twoje dane.',
  ],
];

test('a short policy says "privacy" in its title and then speaks of customers', () => {
  const said =
    'Customer information is held confidential. We do not sell it to any other parties. Your name and e-mail address are collected to provide our services, and nobody else receives them. Each record is protected by advanced security measures on our servers.';
  const short = documentOf(`<title>Privacy Policy</title><h1>Privacy Policy</h1>${times(said, 4)}`);
  expect(detect(short).isPolicy).toBe(true);
  const linked = documentOf(
    `<title>Acme</title><a href="/p">Privacy Policy</a><h1>Shop</h1>${times(said, 4)}`,
  );
  expect(detect(linked).isPolicy).toBe(false);
});

describe('policies at an opaque address', () => {
  test.each(POLICIES)('%s, with a title that says nothing', (_language, paragraph) => {
    const found = detect(page('Acme', '', times(paragraph, 8)));
    expect(found).toMatchObject({ isPolicy: true });
    expect(found.confidence).toBeGreaterThan(0.5);
  });

  test.each([
    'Privacy Policy',
    'Our Privacy Notice',
    'Acme Privacy Statement',
    'Data Protection',
    'Datenschutzerklärung',
    'Politique de confidentialité',
    'Charte de protection des données personnelles',
    'Política de privacidad',
    'Aviso de Privacidad',
    'Informativa sulla privacy',
    'Privacyverklaring',
    'Política de Privacidade',
    'Polityka prywatności',
    'Privacy & Cookie Policy',
  ])('title "%s" over a short policy', (title) => {
    expect(detect(page(`${title} | Acme`, '', PROSE.repeat(3))).isPolicy).toBe(true);
    expect(detect(page('Acme', title, PROSE.repeat(3))).isPolicy).toBe(true);
  });

  test.each(['What we collect', 'Cookie settings', 'How we use your data'])(
    'under a section "%s" first',
    (heading) => {
      const sections = `<h2>${heading}</h2>${times(POLICIES[0]?.[1] ?? '', 6)}`;
      expect(detect(documentOf(`<title>Acme</title><h1></h1>${sections}`)).isPolicy).toBe(true);
    },
  );

  test('text in spans and divs only', () => {
    const html = `<div><span>${POLICIES[0]?.[1]}</span></div>`.repeat(8);
    expect(detect(page('Acme', 'Privacy Policy', html)).isPolicy).toBe(true);
  });

  test.each([
    [
      'company-voiced, in one paragraph',
      'Acme',
      '',
      `<p>${'Acme collects personal information when you register. Acme uses your information to fill orders and shares personal information with affiliates and other third parties. Acme retains personal information as long as needed. You may opt out or ask us to delete your data; California residents have the right to know. This privacy policy may change. '.repeat(5)}</p>`,
    ],
    [
      'an old American one, without a heading',
      'Acme - Legal',
      '',
      times(
        'We collect personally identifiable information only when you give it to us. We use your information to ship what you order. We do not rent personal information to third parties. You can opt out of our mailings. Our site has security measures in place. This privacy statement covers this site only, not that of our partners. Write to privacy@acme.example.',
        5,
      ),
    ],
    [
      'a short one under a clear title',
      'Privacy Policy',
      'Privacy Policy',
      '<p>We collect your name and e-mail address when you write to us and use this personal information only to answer. We never share personal information with third parties. You may ask us at any time to correct or delete your data.</p><p>Our server keeps a log of visits for two weeks, in order to find errors and to ward off attacks. The log holds the address of your device, the page and the time. Nobody else receives it. After two weeks the log is deleted.</p><p>If you have a question about this privacy policy, write to the address that you find on our contact page. We will answer within a few days.</p>',
    ],
    [
      'in a dialog',
      'Acme',
      '',
      `<main><p>Tea from small gardens, packed by hand and sent within two days.</p></main><dialog open><h2>Privacy Policy</h2>${PROSE.repeat(4)}</dialog>`,
    ],
    [
      'with line breaks for paragraphs',
      'Acme',
      'Privacy Notice',
      `<div>${POLICIES[0]?.[1].replaceAll('. ', '.<br><br>').repeat(5)}</div>`,
    ],
    [
      'German, in sections, under a title that names only the firm',
      'Acme GmbH',
      '',
      `<h2>1. Allgemeines</h2>${times(POLICIES[1]?.[1] ?? '', 2)}<h2>2. Cookies</h2><p>Cookies setzen wir nur ein, wenn Sie einwilligen.</p><h2>3. Ihre Rechte</h2>${times(POLICIES[1]?.[1] ?? '', 3)}`,
    ],
  ])('%s', (_name, title, h1, body) => {
    expect(detect(page(title, h1, body)).isPolicy).toBe(true);
  });

  test('a same-origin frame, not the first', () => {
    const document = documentOf('<title>Privacy Policy</title><body><iframe></iframe><iframe></iframe>');
    const inner = document.querySelectorAll('iframe')[1]?.contentDocument;
    if (inner?.body) inner.body.innerHTML = PROSE.repeat(4);
    expect(detect(document).isPolicy).toBe(true);
  });

  test('among styles and navigation many times its size', () => {
    const style = `<style>${'.card { display: flex; color: #123456; font-family: system-ui, sans-serif }'.repeat(900)}</style>`;
    const navigation = `<nav>${'<a href="/c">Teapots, cups and everything else that a tea table needs</a>'.repeat(400)}</nav>`;
    const policy = times(POLICIES[0]?.[1] ?? '', 4);
    expect(detect(page('Acme', '', style + navigation + policy)).isPolicy).toBe(true);
  });

  test.each([
    [
      'Norwegian',
      'Personvernerklæring',
      'Vi behandler personopplysninger når du handler hos oss, og lagrer personopplysninger i tre år. Du kan be om innsyn i personopplysninger ved å skrive til post@acme.example.',
    ],
    [
      'Czech',
      'Ochrana osobních údajů',
      'Zpracováváme osobní údaje našich zákazníků. Správce osobních údajů je Acme a k předání osobních údajů dochází jen dopravci. Máte právo na výmaz osobních údajů, pište na ochrana@acme.example.',
    ],
  ])('under a clear title in %s', (_language, title, paragraph) => {
    expect(detect(page('Acme', title, times(paragraph, 5))).isPolicy).toBe(true);
  });

  test('a hub of terms, policy and notices on one page', () => {
    const hub = `<h2>Terms</h2><p>${TERMS}</p><h2>Privacy</h2>${times(`${POLICIES[0]?.[1]} Our servers and your browser exchange it securely.`, 9)}`;
    expect(detect(page('Acme', 'Terms, Privacy, & Copyright', hub)).isPolicy).toBe(true);
    expect(detect(page('Acme', 'Terms, Privacy, & Copyright', times(TERMS, 9))).isPolicy).toBe(false);
  });

  test.each([
    ['Legal', 'Terms'],
    ['Terms of Service', 'Terms of Service'],
    ['Terms and Privacy', 'Terms'],
    ['Impressum', ''],
  ])('a hub titled "%s" / "%s" with a part that is called a policy', (title, h1) => {
    const terms = `<h2>Terms of use</h2>${times(TERMS, 4)}<h2>Cookies</h2>${times(COOKIES, 3)}`;
    const policy = times(`${POLICIES[0]?.[1]} Our servers and your browser exchange it securely.`, 8);
    const isPolicy = (part: string) => detect(page(title, h1, terms + part)).isPolicy;
    expect(isPolicy(`<h2>Privacy policy</h2>${policy}`)).toBe(true);
    expect(isPolicy(`<h2>Privacy policy</h2>${times(TERMS_WITH_PRIVACY, 4)}`)).toBe(false);
  });

  test('navigation made to cost a search its length for each character', () => {
    const bait = 'a'.repeat(80_000);
    const footer = `<footer>Personal data.<nav>${bait}b${bait}</nav></footer>`;
    const text = `<p>personal, personal, personal</p>${bait.repeat(6)}`;
    expect(detect(page('Acme', '', footer + text)).isPolicy).toBe(false);
  });

  test('an article stays one, whatever its headings say', () => {
    const sections = `<h2>Privacy policy</h2>${times(POLICIES[0]?.[1] ?? '', 8)}`;
    expect(detect(page('How to write one', 'How to write one', sections)).isPolicy).toBe(false);
  });
});

const TERMS =
  'These terms govern your use of the service. We may terminate your account. Our liability is limited and we give no warranty. Disputes go to arbitration under the governing law of Ohio. All intellectual property belongs to us. Please read our Privacy Policy on how we use personal data.';
const COOKIES =
  'Cookies are small files. We use cookies to remember you. Third-party cookies are set by advertising partners; you can delete cookies in your browser. Analytics cookies count visits. Some cookies expire with the session, other cookies stay a year. Our cookie notice lists all cookies.';
const PROCESSING =
  'The Processor shall process Customer Personal Data only on documented instructions of the Controller. Each sub-processor is bound by the same terms. The Processor assists the Controller with data subject rights. Liability is limited as in the main agreement. The data exporter and the data importer accept the clauses.';
const POLICE =
  'Law enforcement agencies may request account records with a valid subpoena, court order or search warrant. We disclose user records only to law enforcement officers who send a request from an official address. A search warrant is needed for content. Emergency requests are answered at once.';
const NEWS =
  'The company said on Monday that a breach exposed personal data of two million customers. Researchers told reporters that the records were for sale. The regulator said it would look into how third parties got hold of the data. According to analysts the fine may reach ten million, she said.';
const HELP =
  'To change who sees your posts, open the settings and choose Audience. You can hide your profile from search engines. If you lose your phone, sign out of all devices. Press Save when you are done. Contact our support team if the button is missing or if the page does not load.';
const ARTICLE =
  'A privacy policy tells visitors what a site does with personal data. Every company that collects data needs one. Start with the purposes, list third parties, and name a controller. Good policies give the right to object. Our template helps small shops to write theirs in an hour or less.';

const TERMS_WITH_PRIVACY = `${TERMS} We collect personal information as our privacy policy says.`;
const AGB =
  'Diese Bedingungen gelten für alle Bestellungen. Der Kaufvertrag kommt mit der Annahme zustande. Die Haftung ist auf Vorsatz beschränkt. Sie haben das Recht auf Widerruf binnen vierzehn Tagen. Ihre Daten verarbeiten wir nach unserer Datenschutzerklärung. Gerichtsstand ist Berlin, es gilt deutsches Recht.';
const CGV =
  'Les présentes conditions régissent les ventes de la boutique. Le prix comprend les taxes. Le client dispose d’un droit de rétractation de quatorze jours. La responsabilité du vendeur est limitée. Les données personnelles sont traitées selon notre politique de confidentialité. Le droit français s’applique.';
const CONDICIONES =
  'Estas condiciones regulan la compra de productos. El precio incluye impuestos. El cliente puede desistir en catorce días. La responsabilidad del vendedor es limitada. Los datos personales se tratan según la política de privacidad. Se aplica la ley española y son competentes los juzgados de Madrid.';
const REGULAMIN =
  'Regulamin określa zasady sprzedaży w sklepie. Umowa zostaje zawarta z chwilą potwierdzenia zamówienia. Klient może odstąpić od umowy w ciągu czternastu dni. Dane osobowe są chronione zgodnie z polityką prywatności. Sprzedawca odpowiada za wady towaru. Spory rozstrzyga sąd właściwy dla sprzedawcy.';
const COOKIE_SETTINGS =
  'Choose which cookies we may set. Strictly necessary cookies are always on. Performance cookies count visits. Targeting cookies may be set by our advertising partners. You can change your privacy settings at any time with the switch below, and delete cookies in your browser.';
const APP_STORE =
  'The best app to plan your garden. Version 4.2 brings bug fixes. Ratings and reviews: I love it. The developer says that the app may collect the following data: location, identifiers. For more information see the developer’s privacy policy. Size 40 MB. Compatibility: needs version 15. Languages: English, French.';
const PRIVACY_HUB =
  'Your privacy matters. Learn how our products keep you in control. Use our tools to review your settings, download your photos and manage who sees what you share. Read our privacy policy, our cookie notice and the answers to common questions. See the report on how many requests we received.';
const RATGEBER =
  'Auch ein Verein verarbeitet personenbezogene Daten seiner Mitglieder und braucht dafür eine Rechtsgrundlage. Der Vorstand ist verantwortlich und legt fest, wie lange Daten gespeichert werden. Name und E-Mail-Adresse dürfen an den Verband übermittelt werden, wenn die Satzung es vorsieht. Fotos vom Sommerfest sollten nur mit Einwilligung ins Netz. Ein Muster für die Datenschutzerklärung finden Sie am Ende dieses Beitrags.';
const VENDORS =
  'Leafmetrics. Purposes: store and access information on a device, create a personalised ads profile, measure ads. Legitimate interests: develop and improve products. Features: match and combine offline data sources. Cookie lifetime: 390 days. Privacy policy: leafmetrics.test/privacy.';
const LAW_FIRM =
  'The regulator has published guidance on how controllers answer access requests. Companies should review which personal data they hold. Our lawyers advise clients on fines, transfers and contracts. The court held that a legitimate interest must be balanced. Read more in our newsletter or call our team.';

describe('other pages, hard ones among them', () => {
  test.each([
    ['Acme', '', TERMS_WITH_PRIVACY],
    ['Acme', '', AGB],
    ['Allgemeine Geschäftsbedingungen', 'AGB', AGB],
    ['Acme', '', CGV],
    ['Conditions générales de vente', '', CGV],
    ['Acme', '', CONDICIONES],
    ['Acme', '', REGULAMIN],
    ['Regulamin sklepu', 'Regulamin', REGULAMIN],
    ['Acme', 'Privacy settings', COOKIE_SETTINGS],
    ['Garden Planner on the App Store', 'Garden Planner', APP_STORE],
    ['Acme', '', PRIVACY_HUB],
    ['Privacy Center | Acme', 'Privacy Center', PRIVACY_HUB],
    ['Ratgeber', 'Wie Vereine den Datenschutz einhalten', RATGEBER],
    ['GDPR news: access requests', 'Access requests', LAW_FIRM],
    ['Acme LLP', '', LAW_FIRM],
    ['Manage your privacy', 'Our partners', VENDORS],
    ['Acme', '', VENDORS],
    ['Terms of Service | Acme', 'Terms', TERMS],
    ['Acme', '', TERMS],
    ['Cookie Policy', 'Cookies', COOKIES],
    ['Acme', '', COOKIES],
    ['Data Processing Agreement', 'DPA', PROCESSING],
    ['Acme', '', PROCESSING],
    ['Law Enforcement Guidelines', '', POLICE],
    ['Acme', '', POLICE],
    ['Data breach at Example', 'Two million records lost', NEWS],
    ['How to write a privacy policy', '', ARTICLE],
    ['Privacy policy template', 'Privacy Policy Generator', ARTICLE],
    ['Why privacy matters', 'Why privacy matters to us', ARTICLE],
    ['Help Center', 'Change your privacy settings', HELP],
    [
      'Impressum',
      'Impressum',
      'Acme GmbH, Hauptstraße 1, Berlin. Geschäftsführer: Max Muster. Haftung für Inhalte.',
    ],
  ])('%s / %s / %.20s …', (title, h1, paragraph) => {
    expect(detect(page(title, h1, times(paragraph, 8))).isPolicy).toBe(false);
  });

  test.each([
    [
      'a log-in wall',
      '<form><input name="user"><button>Sign in</button></form><footer><a href="/privacy">Privacy</a></footer>',
    ],
    [
      'a hub of links',
      '<ul><li><a href="/a">Privacy Policy</a></li><li><a href="/b">Cookie Policy</a></li></ul>',
    ],
    ['an empty page', ''],
  ])('%s is smaller than a policy', (_name, body) => {
    expect(detect(page('Privacy', 'Privacy', body)).isPolicy).toBe(false);
  });
});

test('the policy that a single-page site holds in a script is not what it shows', () => {
  const shown = times('Loose leaf tea from small gardens, packed by hand and sent within two days.', 30);
  const script = `<script>const routes = {"/privacy": ${JSON.stringify(PROSE.repeat(6).replaceAll('</', '<\\/'))}}</script>`;
  expect(detect(page('Acme', 'Tea', shown + script)).isPolicy).toBe(false);
});

test.each(['querySelectorAll', 'title', 'createRange'])('an image in the place of document.%s', (name) => {
  const clobbered = `<img name="${name}">${PROSE.repeat(4)}`;
  expect(() => detect(page('Privacy Policy', 'Privacy Policy', clobbered))).not.toThrow();
});

test('the page stays as it was', () => {
  const document = page('Privacy Policy', 'Privacy Policy', PROSE);
  const before = document.documentElement.outerHTML;
  detect(document);
  expect(document.documentElement.outerHTML).toBe(before);
});
