import { describe, expect, test } from 'vitest';
import type { Kind } from '../../lib/types.ts';
import { firstCue } from '../../lib/ways-out/cues.ts';
import { mayBeAbroad } from '../../lib/ways-out/cues-abroad.ts';
import { brief, waysOutOf as waysOutIn } from './page.ts';

/** Ways out of a page that is not in English. */
const waysOutOf = (text: string) => waysOutIn(text, { language: 'und' });

const labels: readonly (readonly [string, Kind])[] = [
  ['cookie-einstellungen', 'cookie-settings'],
  ['newsletter abbestellen', 'unsubscribe-form'],
  ['konto löschen', 'delete'],
  ['kontoeinstellungen', 'account-self-service'],
  ['gérer les cookies', 'cookie-settings'],
  ['se désabonner', 'unsubscribe-form'],
  ['supprimer mon compte', 'delete'],
  ['paramètres de confidentialité', 'account-self-service'],
  ['préférences de communication', 'preference-center'],
  ['configuración de cookies', 'cookie-settings'],
  ['darse de baja', 'unsubscribe-form'],
  ['eliminar mi cuenta', 'delete'],
  ['impostazioni dei cookie', 'cookie-settings'],
  ['disiscriviti', 'unsubscribe-form'],
  ['cookie-instellingen', 'cookie-settings'],
  ['afmelden', 'unsubscribe-form'],
  ['account verwijderen', 'delete'],
  ['definições de cookies', 'cookie-settings'],
  ['excluir minha conta', 'delete'],
  ['ustawienia cookie', 'cookie-settings'],
  ['wypisz się', 'unsubscribe-form'],
  ['paramètres de consentement', 'cookie-settings'],
  ['gestionar el consentimiento', 'cookie-settings'],
  ['accedendo al tuo profilo', 'account-self-service'],
  ['gestire i tuoi dati', 'account-self-service'],
  ['bezpośrednio na koncie', 'account-self-service'],
];

describe('cues of other languages', () => {
  test.each(labels)('"%s" is %s', (words, kind) => {
    expect(mayBeAbroad(words)).toBe(true);
    expect(firstCue(words)).toBe(kind);
  });

  test.each([
    'your choices regarding direct marketing',
    'you can delete the account in its settings at any time',
    'contact us to exercise your rights',
    'download',
  ])('"%s" is English', (words) => {
    expect(mayBeAbroad(words)).toBe(false);
  });
});

describe('instructions and links in other languages', () => {
  test.each([
    [
      'Sie können Werbung jederzeit in Ihren Kontoeinstellungen deaktivieren.',
      'account-self-service setting',
    ],
    [
      'Der Nutzer kann über „Mein Profil - Konto löschen“ sein Nutzerprofil jederzeit löschen.',
      'delete setting',
    ],
    [
      'Sie können die Speicherung der Cookies durch eine Einstellung Ihrer Browser-Software verhindern.',
      'browser-setting setting',
    ],
    [
      'Den Newsletter können Sie über den Link zum Abmelden am Ende jeder E-Mail abbestellen.',
      'unsubscribe-in-message in-message',
    ],
    ['Sie haben das Recht, Beschwerde bei der Aufsichtsbehörde einzulegen.', 'regulator link'],
    [
      'Vous pouvez à tout moment modifier vos informations dans les paramètres de votre compte.',
      'account-self-service setting',
    ],
    [
      'Vous pouvez vous désabonner en cliquant sur le lien de désabonnement de chaque e-mail.',
      'unsubscribe-in-message in-message',
    ],
    ['Vous pouvez introduire une réclamation auprès de l’autorité de contrôle.', 'regulator link'],
    ['Puede borrar sus datos en la configuración de su cuenta en cualquier momento.', 'delete setting'],
    [
      'Puede presentar una reclamación ante la autoridad de protección de datos competente.',
      'regulator link',
    ],
    ['Puoi modificare i tuoi dati nelle impostazioni in qualsiasi momento.', 'account-self-service setting'],
    ['U kunt een klacht indienen bij de Autoriteit Persoonsgegevens.', 'regulator link'],
  ])('%s', (text, expected) => {
    expect(brief(waysOutOf(text))).toContain(expected);
  });

  test.each([
    [
      'Sie können Ihre Daten [hier](https://www.acme.test/x1) löschen lassen.',
      'delete https://www.acme.test/x1',
    ],
    [
      'Sie verwalten Ihre Daten in den [Einstellungen](https://www.acme.test/account/privacy) Ihres Kontos.',
      'account-self-service https://www.acme.test/account/privacy',
    ],
    [
      'Pour demander la suppression de vos données, suivez les étapes de notre [page d’aide](https://help.acme.test/article/close-account/).',
      'account-self-service https://help.acme.test/article/close-account/',
    ],
    [
      '[Politique en matière de cookies](https://www.acme.test/legal/cookies-policy) : comment gérer vos préférences.',
      'cookie-settings https://www.acme.test/legal/cookies-policy',
    ],
    [
      'Para ejercer sus derechos, complete [este formulario](https://www.acme.test/f/9).',
      'request-form https://www.acme.test/f/9',
    ],
    [
      'Bitte lesen Sie in der [Cookie-Richtlinie](https://www.acme.test/cookies), wie Sie Cookies ausschalten können.',
      'cookie-settings https://www.acme.test/cookies',
    ],
  ])('%s', (text, expected) => {
    expect(brief(waysOutOf(text))).toContain(expected);
  });

  test('beside the page for complaints the front page of an authority only informs', () => {
    const ways = waysOutOf(
      'Vous pouvez adresser une réclamation à la CNIL (https://www.cnil.fr/fr/plaintes). Plus d’informations sur le site de l’autorité : www.cnil.fr.',
    );
    expect(brief(ways)).toEqual(['regulator https://www.cnil.fr/fr/plaintes']);
  });

  test('a help article on what is kept of the reader is about the account', () => {
    const text = 'Scopri come [gestire i tuoi dati](https://support.acme.test/kb/data) e le altre opzioni.';
    expect(brief(waysOutOf(text))).toEqual(['account-self-service https://support.acme.test/kb/data']);
  });

  test('messages sent by e-mail are no request by e-mail', () => {
    const ways = waysOutOf(`
      Vous pouvez vous désabonner des offres commerciales envoyées par e-mail en cliquant sur le lien de désabonnement de chaque message.
      # Contact
      Écrivez à dpo@acme.test pour toute question.`);
    expect(brief(ways)).not.toContain('unsubscribe-form mailto:dpo@acme.test');
  });

  test('"contact us" leads to the contact given elsewhere', () => {
    const ways = waysOutOf(`
      Wenn Sie die dauerhafte Löschung Ihrer Daten wünschen, kontaktieren Sie uns bitte wie im Abschnitt Kontakt beschrieben.
      # Kontakt
      Schreiben Sie an datenschutz@acme.test mit Fragen.`);
    expect(brief(ways)).toContain('delete mailto:datenschutz@acme.test');
  });

  test.each([
    'Molti dati si possono vedere [accedendo al tuo account](https://id.acme.test/in), quando desideri.',
    'A maior parte dos seus dados está acessível [diretamente na conta](https://id.acme.test/in).',
    'Die meisten Angaben sind [direkt in Ihrem Konto](https://id.acme.test/in) einsehbar und änderbar.',
    'U kunt uw [instellingen voor het delen van gegevens](https://id.acme.test/in) bijwerken.',
  ])('%s leads to the account', (text) => {
    expect(brief(waysOutOf(text))).toContain('account-self-service https://id.acme.test/in');
  });

  test.each([
    'Puede editar sus datos en el perfil. Un ejemplo es [nuestro tablón](https://board.acme.test/start).',
    'Wenn du Fragen hast, helfen dir unsere [FAQ](https://www.acme.test/faq/de) oder der Chat über Einstellungen > Hilfe.',
  ])('%s leads to no settings', (text) => {
    expect(brief(waysOutOf(text)).filter((one) => one.includes('https:'))).toEqual([]);
  });

  test('policies of other companies are none', () => {
    const text =
      'Wie Sie Ihre Rechte ausüben können, finden Sie in der [Datenschutzrichtlinie von Meta](https://www.facebook.com/privacy/policy).';
    expect(waysOutOf(text)).toEqual([]);
  });
});
