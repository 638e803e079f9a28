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
    'Wir verarbeiten Ihre personenbezogenen Daten. Verantwortlicher ist die Acme GmbH; Rechtsgrundlage ist Art. 6 DSGVO. Ihre Daten geben wir an Dienstleister und Dritte weiter. Sie haben das Recht auf Auskunft und Löschung. Die Speicherdauer beträgt drei Jahre. Diese Datenschutzerklärung gilt für unsere Seite.',
  ],
  [
    'French',
    'Nous collectons vos données personnelles. Le responsable du traitement est Acme ; la base légale est notre intérêt légitime. Nous transmettons vos données à des tiers et prestataires. Vous disposez d’un droit d’accès et d’un droit à l’effacement. Nous les conservons trois ans. La présente politique décrit tout cela.',
  ],
  [
    'Spanish',
    'Recogemos sus datos personales cuando compra. El responsable del tratamiento es Acme y la base legal es el interés legítimo. Cedemos sus datos a terceros y proveedores. Tiene derecho de acceso y supresión. Conservamos los datos tres años. Esta política explica sus derechos.',
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

describe('policies at an opaque address', () => {
  test.each(POLICIES)('%s, with a title that says nothing', (_language, paragraph) => {
    const found = detect(page('Acme', '', times(paragraph, 8)), 'https://example.com/p/123');
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
    expect(detect(page(`${title} | Acme`, '', PROSE.repeat(3)), 'https://example.com/p/1').isPolicy).toBe(
      true,
    );
    expect(detect(page('Acme', title, PROSE.repeat(3)), 'https://example.com/p/1').isPolicy).toBe(true);
  });

  test('text in spans and divs only', () => {
    const html = `<div><span>${POLICIES[0]?.[1]}</span></div>`.repeat(8);
    expect(detect(page('Acme', 'Privacy Policy', html), 'https://example.com/p/1').isPolicy).toBe(true);
  });

  test('a same-origin frame', () => {
    const document = documentOf('<title>Privacy Policy</title><body><iframe></iframe>');
    const inner = document.querySelector('iframe')?.contentDocument;
    if (inner?.body) inner.body.innerHTML = PROSE.repeat(4);
    expect(detect(document, 'https://example.com/').isPolicy).toBe(true);
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

describe('other pages, hard ones among them', () => {
  test.each([
    ['Terms of Service | Acme', 'Terms', TERMS, '/terms'],
    ['Acme', '', TERMS, '/p/1'],
    ['Cookie Policy', 'Cookies', COOKIES, '/cookies'],
    ['Acme', '', COOKIES, '/p/1'],
    ['Data Processing Agreement', 'DPA', PROCESSING, '/dpa'],
    ['Acme', '', PROCESSING, '/p/1'],
    ['Law Enforcement Guidelines', '', POLICE, '/police'],
    ['Acme', '', POLICE, '/p/1'],
    ['Data breach at Example', 'Two million records lost', NEWS, '/news/breach'],
    ['How to write a privacy policy', '', ARTICLE, '/blog/privacy-policy'],
    ['Privacy policy template', 'Privacy Policy Generator', ARTICLE, '/privacy-policy'],
    ['Why privacy matters', 'Why privacy matters to us', ARTICLE, '/blog/why-privacy-matters'],
    ['Help Center', 'Change your privacy settings', HELP, '/help/privacy'],
    [
      'Impressum',
      'Impressum',
      'Acme GmbH, Hauptstraße 1, Berlin. Geschäftsführer: Max Muster. Haftung für Inhalte.',
      '/impressum',
    ],
  ])('%s / %s / %.20s … at %s', (title, h1, paragraph, path) => {
    expect(detect(page(title, h1, times(paragraph, 8)), `https://example.com${path}`).isPolicy).toBe(false);
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
    expect(detect(page('Privacy', 'Privacy', body), 'https://example.com/privacy').isPolicy).toBe(false);
  });
});

test('the page stays as it was', () => {
  const document = page('Privacy Policy', 'Privacy Policy', PROSE);
  const before = document.documentElement.outerHTML;
  detect(document, 'https://example.com/privacy');
  expect(document.documentElement.outerHTML).toBe(before);
});
