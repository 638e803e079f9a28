import { describe, expect, test } from 'vitest';
import { findPolicyLink } from '../../lib/page/policy-link.ts';
import { documentOf } from './support/page.ts';

/** Whole footers, forms and banners as shops, clubs and authorities write them; the policy stands at /wanted. */
const URL_OF_PAGE = 'https://www.acme.example/shop/';

const list = (...texts: string[]) =>
  texts
    .map((text, index) => `<li><a href="${hrefOf(text, index)}">${text.replace('*', '')}</a></li>`)
    .join('');
/** The text with a star is the one wanted. */
const hrefOf = (text: string, index: number) => (text.startsWith('*') ? '/wanted' : `/seite/${index}`);
const footer = (...texts: string[]) => `<footer><ul>${list(...texts)}</ul></footer>`;

describe('the policy among its neighbours in a footer', () => {
  test.each([
    ['English', footer('Terms of use', 'Cookie policy', '*Privacy policy', 'Privacy settings', 'Imprint')],
    ['English, short', footer('Terms', 'Cookies', '*Privacy', 'Do not sell my info', 'Accessibility')],
    ['English, company first', footer('Acme terms', '*Acme privacy notice', 'Acme cookie notice')],
    ['English, joined', footer('About', '*Privacy & Cookies', 'Cookie settings', 'Terms & Conditions')],
    ['English, for some', footer('*Privacy Policy', 'California privacy notice', 'Candidate privacy notice')],
    ['English, a centre beside it', footer('Privacy Center', '*Privacy Statement', 'Your privacy choices')],
    ['English, with hyphens', footer('Terms-of-Service', '*Privacy-Policy', 'Cookie-Policy')],
    ['English, data', footer('Data processing agreement', '*Data protection', 'Security')],
    ['German', footer('AGB', 'Impressum', '*Datenschutz', 'Cookie-Einstellungen', 'Widerruf')],
    ['German, in full', footer('Impressum', '*Datenschutzerklärung', 'Datenschutz-Einstellungen', 'Cookies')],
    ['German, hints', footer('Nutzungsbedingungen', '*Datenschutzhinweise', 'Cookie-Richtlinie')],
    ['German, joined', footer('Kontakt', '*Impressum & Datenschutz', 'Barrierefreiheit')],
    ['German, officer', footer('Datenschutzbeauftragter', '*Datenschutzinformation', 'Karriere')],
    ['French', footer('CGV', 'Mentions légales', '*Politique de confidentialité', 'Gestion des cookies')],
    ['French, data', footer('CGU', '*Données personnelles', 'Politique de cookies', 'Plan du site')],
    ['French, charter', footer('Presse', '*Charte de protection des données', 'Paramétrer les cookies')],
    ['French, life', footer('Aide', '*Vie privée', 'Paramètres de confidentialité', 'Accessibilité')],
    ['Spanish', footer('Aviso legal', 'Política de cookies', '*Política de privacidad', 'Condiciones')],
    ['Spanish, notice', footer('Términos', '*Aviso de privacidad', 'Configuración de cookies')],
    ['Spanish, data', footer('Contacto', '*Protección de datos', 'Preferencias de privacidad')],
    ['Italian', footer('Termini e condizioni', 'Cookie policy', '*Privacy policy', 'Preferenze cookie')],
    ['Italian, notice', footer('Note legali', '*Informativa sulla privacy', 'Informativa sui cookie')],
    ['Italian, data', footer('Contatti', '*Trattamento dei dati', 'Impostazioni privacy')],
    ['Dutch', footer('Algemene voorwaarden', '*Privacyverklaring', 'Cookieverklaring', 'Disclaimer')],
    ['Dutch, rules', footer('Contact', '*Privacybeleid', 'Cookiebeleid', 'Privacy-instellingen')],
    ['Portuguese', footer('Termos de uso', '*Política de Privacidade', 'Política de Cookies')],
    ['Portuguese, data', footer('Ajuda', '*Proteção de dados', 'Definições de privacidade')],
    ['Polish', footer('Regulamin', '*Polityka prywatności', 'Polityka cookies', 'Kontakt')],
    ['Polish, law', footer('O nas', '*RODO', 'Ustawienia prywatności', 'Mapa strony')],
    [
      'Polish, joined',
      footer('Regulamin', '*Polityka prywatności i plików cookies', 'Ustawienia plików cookie'),
    ],
  ])('%s', (_, html) => {
    expect(findPolicyLink(documentOf(html, URL_OF_PAGE), URL_OF_PAGE)?.href).toBe(
      'https://www.acme.example/wanted',
    );
  });
});

describe('the site’s own policy before another one’s', () => {
  const riddle =
    'This site is protected by a riddle: <a href="https://riddle.example.org/privacy">Privacy Policy</a> and <a href="https://riddle.example.org/terms">Terms</a> apply.';
  const payment = '<a href="https://pay.example.net/legal/privacy">Pay’s Privacy Policy</a>';
  const own = footer('*Privacy');
  test.each([
    ['a guard’s in a form', `<form>${riddle}</form>${own}`],
    ['a guard’s in the footer', `<footer>${riddle}</footer>${own}`],
    ['a payment provider’s at the till', `<section>${payment}</section>${own}`],
    ['a payment provider’s in a dialog', `<dialog open>${payment}</dialog>${own}`],
    ['in a newsletter form', '<form><label>I read the <a href="/wanted">privacy policy</a></label></form>'],
    [
      'in a cookie banner',
      `<div role="dialog">Cookies! <a href="/cookies">Cookie policy</a> <a href="/wanted">Privacy policy</a></div>`,
    ],
    ['by <link>', `<link rel="privacy-policy" href="/wanted">${footer('Privacy')}`],
    [
      'by rel in the footer',
      `<footer><a href="/x">Privacy</a><a rel="nofollow privacy-policy" href="/wanted">Data</a></footer>`,
    ],
    [
      'by an icon',
      `<footer><a href="/c" aria-label="Cookie settings"><i></i></a><a href="/wanted" title="Datenschutz"><i></i></a></footer>`,
    ],
    [
      'by a picture',
      `<footer><a href="/wanted"><img src="l.png" alt="Politique de confidentialité"></a></footer>`,
    ],
  ])('%s', (_, html) => {
    expect(findPolicyLink(documentOf(html, URL_OF_PAGE), URL_OF_PAGE)?.href).toBe(
      'https://www.acme.example/wanted',
    );
  });

  test.each([
    ['a guard’s alone', `<form>${riddle}</form>`],
    ['a guard’s alone, in the footer', `<footer>${riddle}</footer>`],
    ['a payment provider’s alone', `<p>${payment}</p>`],
    ['settings and cookies alone', footer('Privacy settings', 'Cookie policy', 'Terms of use')],
    ['a blog on privacy', '<main><a href="/blog/privacy">Why privacy matters to us all</a></main>'],
  ])('only a guess with %s', (_, html) => {
    expect(findPolicyLink(documentOf(html, URL_OF_PAGE), URL_OF_PAGE)).toMatchObject({
      href: 'https://www.acme.example/privacy',
      guessed: true,
    });
  });
});
