import { describe, expect, test } from 'vitest';
import { findPolicyLink } from '../../lib/page/policy-link.ts';
import { documentOf } from './support/page.ts';

const URL_OF_PAGE = 'https://example.com/shop/';
const find = (html: string) => findPolicyLink(documentOf(html, URL_OF_PAGE), URL_OF_PAGE);

describe('the link to the site’s policy', () => {
  test.each([
    ['<link rel="privacy-policy" href="/legal/p">', 'https://example.com/legal/p', false],
    ['<a rel="nofollow privacy-policy" href="/x">Data</a>', 'https://example.com/x', false],
    ['<footer><a href="/a">Privacy Policy</a></footer>', 'https://example.com/a', false],
    ['<a href="/a">Privacy</a>', 'https://example.com/a', false],
    ['<a href="/a">Datenschutz</a>', 'https://example.com/a', false],
    ['<a href="/a">Datenschutzerklärung</a>', 'https://example.com/a', false],
    ['<a href="/a">Politique de confidentialité</a>', 'https://example.com/a', false],
    ['<a href="/a">Protection des données personnelles</a>', 'https://example.com/a', false],
    ['<a href="/a">Política de privacidad</a>', 'https://example.com/a', false],
    ['<a href="/a">Informativa sulla privacy</a>', 'https://example.com/a', false],
    ['<a href="/a">Privacyverklaring</a>', 'https://example.com/a', false],
    ['<a href="/a">Política de Privacidade</a>', 'https://example.com/a', false],
    ['<a href="/a">Polityka prywatności</a>', 'https://example.com/a', false],
    ['<a href="/a">Privacy &amp; Cookies</a>', 'https://example.com/a', false],
    ['<a href="/en/privacy-policy">Legal</a>', 'https://example.com/en/privacy-policy', true],
    ['<footer><a href="https://parent.test/p">Privacy policy</a></footer>', 'https://parent.test/p', false],
    ['<a href="https://help.example.co.uk/p">Privacy policy</a>', 'https://help.example.co.uk/p', false],
    ['<a href="/a" aria-label="Privacy notice"><svg></svg></a>', 'https://example.com/a', false],
    ['<a href="/a"><img src="p.png" alt="Privacy policy"></a>', 'https://example.com/a', false],
    ['<a href="/a">Personvernerklæring</a>', 'https://example.com/a', false],
    ['<a href="/a">Ochrana osobních údajů</a>', 'https://example.com/a', false],
    ['<a href="/a">プライバシーポリシー</a>', 'https://example.com/a', false],
    ['<a href="/a"><svg aria-label="Privacy policy"></svg></a>', 'https://example.com/a', false],
    [
      '<b id="n">Privacy policy</b><a href="/a" aria-labelledby="n"><svg></svg></a>',
      'https://example.com/a',
      false,
    ],
    ['<a href="/a" aria-label="Datenschutz">\ue001</a>', 'https://example.com/a', false],
    ['<a href="/a" aria-label="Polityka prywatności">Tutaj</a>', 'https://example.com/a', false],
    [
      '<a href="/b">Privacy Policy</a><a rel="privacy-policy" href="/a">here</a>',
      'https://example.com/a',
      false,
    ],
    [
      '<a rel="privacy-policy" href="#top">x</a><link rel="Privacy-Policy" href="/a">',
      'https://example.com/a',
      false,
    ],
    ['<a href="#privacy">Privacy Policy</a><a href="/a">Privacy</a>', 'https://example.com/a', false],
    ['<a href="/privacy-policy.html">Privacy center</a>', 'https://example.com/privacy-policy.html', true],
  ])('%s', (html, href, guessed) => {
    expect(find(html)).toMatchObject({ href, guessed });
  });

  test.each([
    'Privacy and Cookie Policy',
    'Legal & Privacy',
    'Data policy',
    'Impressum & Datenschutz',
    'Privatsphäre',
    'RGPD',
    'Términos y privacidad',
    'Tratamiento de datos personales',
    'Política de datos',
    'Informativa sul trattamento dei dati',
    'Protezione dei dati',
    'Gegevensbescherming',
    'Privacyvoorwaarden',
    'Termos e Privacidade',
    'Política de dados pessoais',
    'Zasady prywatności',
    'Informacje o ochronie danych',
    'Przetwarzanie danych osobowych',
    'Klauzula informacyjna RODO',
    'Legal / Privacy',
    'How we use your data',
    'Datenschutzerklaerung',
    'Schutz Ihrer Daten',
    'Notice d’information sur les données personnelles',
    'Datos personales',
    'Política de confidencialidad',
    'Informativa',
    'Persoonsgegevens',
    'Dados pessoais',
    'Dane osobowe',
    'Informacja o przetwarzaniu danych',
    'Zasady ochrony prywatności',
  ])('%s, at an address that says nothing', (text) => {
    expect(find(`<footer><a href="/p/12">${text}</a></footer>`)?.href).toBe('https://example.com/p/12');
  });

  test.each([
    'Cookie policy',
    'Paramètres de confidentialité',
    'Datenschutzeinstellungen',
    'Privacy-Einstellungen',
    'Preferencias de privacidad',
    'Configurações de privacidade',
    'Preferenze privacy',
    'Privacy instellen',
    'Privacyvoorkeuren',
    'Ustawienia prywatności',
    'Why privacy matters',
    'Datenschutz im Verein: ein Ratgeber',
    'Noticias de privacidad',
    'Informativa sui cookie',
    'Dados técnicos',
  ])('%s is none', (text) => {
    expect(find(`<footer><a href="/p/12">${text}</a></footer>`)?.href).not.toBe('https://example.com/p/12');
  });

  test.each([
    '<a href="javascript:privacy()">Privacy Policy</a>',
    '<a href="mailto:privacy@example.com">Privacy Policy</a>',
    '<a href="https://example.com/shop/#privacy">Privacy Policy</a>',
    '<a href="/shop/">Privacy Policy</a>',
    '<a href="#privacy">Privacy Policy</a>',
    '<base href="https://example.com/"><a href="#privacy">Privacy Policy</a>',
    '<a href="/shop/?#privacy">Privacy Policy</a>',
    '<a href="/shop/index.html#privacy">Privacy Policy</a>',
    '<a rel="privacy-policy" href="#privacy">Privacy Policy</a>',
    '<a href="/blog/privacy-settings">Read about privacy settings</a>',
    '<a href="/choices">Your Privacy Choices</a>',
    '<a href="/cookies">Cookie policy</a>',
    '<a href="/privacy/cookies">our cookie table</a>',
    '<a href="https://other.test/privacy">More</a>',
    '<p>We use Matomo, see <a href="https://matomo.test/p">its privacy policy</a>.</p>',
    '<footer><form>Guarded by a riddle: <a href="https://riddle.test/p">Privacy</a></form></footer>',
    '<p>Privacy Policy</p>',
  ])('none but the usual place: %s', (html) => {
    expect(find(html)).toEqual({ href: 'https://example.com/privacy', text: '', guessed: true });
  });

  test.each([
    'about:blank',
    'http://localhost:8080/shop/',
    'http://127.0.0.1/',
    'https://example.com/privacy',
    'https://example.com/privacy/#top',
  ])('no usual place at %s', (url) => {
    expect(findPolicyLink(documentOf('<p>Tea</p>', url), url)).toBeUndefined();
  });

  test.each([
    ['<a href="/kids">Children’s privacy policy</a>', '<a href="/all">Privacy</a>'],
    ['<a href="/job">Privacy notice for applicants</a>', '<a href="/all">Privacy</a>'],
    [
      '<footer><a href="https://tools.test/p">Privacy policy</a></footer>',
      '<p><a href="/all">Privacy</a></p>',
    ],
    ['<a href="/short">Privacy</a>', '<a href="/all">Privacy policy</a>'],
    ['<a href="/privacy/x">More</a>', '<a href="/all">Privacy</a>'],
  ])('of %s and %s the second, in either order', (other, wanted) => {
    expect(find(other + wanted)?.href).toBe('https://example.com/all');
    expect(find(wanted + other)?.href).toBe('https://example.com/all');
  });

  test('a footer that is a custom element', () => {
    const document = documentOf('<x-shell></x-shell>', URL_OF_PAGE);
    const outer = document.querySelector('x-shell')?.attachShadow({ mode: 'open' });
    if (outer) outer.innerHTML = '<x-footer></x-footer>';
    const inner = outer?.querySelector('x-footer')?.attachShadow({ mode: 'open' });
    if (inner) inner.innerHTML = '<a href="/a">Privacy policy</a>';
    expect(findPolicyLink(document, URL_OF_PAGE)?.href).toBe('https://example.com/a');
  });

  test('text counts before address, and the footer before the text', () => {
    const html =
      '<a href="/privacy/x">More</a><p><a href="/partner">Privacy policy</a></p><footer><a href="/own">Privacy policy</a></footer>';
    expect(find(html)?.href).toBe('https://example.com/own');
  });
});
