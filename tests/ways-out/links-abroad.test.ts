import { describe, expect, test } from 'vitest';
import { brief, waysOutOf } from './page.ts';

const on = (text: string) => brief(waysOutOf(text, { language: 'und' }));

describe('links in other languages', () => {
  test.each([
    [
      'Vous pouvez exercer vos droits en remplissant un [formulaire sur notre site](https://www.acme.test/f/9).',
      'request-form https://www.acme.test/f/9',
    ],
    [
      'Pour toute autre demande, utilisez notre [Formulaire Acme relatif à la confidentialité](https://www.acme.test/aide/vie-privee).',
      'request-form https://www.acme.test/aide/vie-privee',
    ],
    [
      'Vous pouvez exercer vos droits auprès de notre partenaire [au moyen du formulaire dédié](https://www.beta.test/x).',
      'request-form https://www.beta.test/x',
    ],
    [
      'Vous avez des droits sur vos données. Pour cela, vous pouvez utiliser ce [formulaire](https://www.acme.test/n/2).',
      'request-form https://www.acme.test/n/2',
    ],
    [
      'Nutzen Sie zur Ausübung Ihrer Rechte bitte unser [Formular](https://www.acme.test/n/3).',
      'request-form https://www.acme.test/n/3',
    ],
    [
      'Senden Sie uns Ihre Anfrage über das [Datenschutzformular](https://www.acme.test/n/4).',
      'request-form https://www.acme.test/n/4',
    ],
    [
      'Vous pouvez vous opposer au dépôt des cookies de Beta [en cliquant ici](https://www.beta.test/politique-de-cookies/).',
      'ads-opt-out https://www.beta.test/politique-de-cookies/',
    ],
    [
      'Vous pouvez vous opposer à l’analyse web de Beta à l’adresse https://www.beta.test/datenschutz/.',
      'analytics-opt-out https://www.beta.test/datenschutz/',
    ],
    [
      'Sie können der Erfassung durch Beta jederzeit widersprechen, indem Sie auf folgenden Link klicken: https://www.beta.test/privacy',
      'object https://www.beta.test/privacy',
    ],
    [
      'Vous pouvez aussi retirer votre accord sur la page [Personnaliser les cookies publicitaires](https://www.acme.test/c/p).',
      'cookie-settings https://www.acme.test/c/p',
    ],
    [
      'Vous pouvez vous opposer à ce suivi. Pour cela, veuillez cliquer sur le [lien](https://www.acme.test/t/1) suivant.',
      'object https://www.acme.test/t/1',
    ],
    [
      'Nous déposons des cookies. Vous pouvez à tout moment modifier votre choix en cliquant [ici](https://www.acme.test/privacy-policy#).',
      'cookie-settings setting',
    ],
    [
      'Sie können die Messung abschalten: [Google Analytics deaktivieren](https://www.acme.test/privacy-policy#)',
      'analytics-opt-out setting',
    ],
    [
      'Veuillez nous contacter via notre [Centre de confidentialité](https://www.acme.test/centre), nous vous répondrons.',
      'contact-form https://www.acme.test/centre',
    ],
    [
      'Vous pouvez fermer votre compte une fois connecté en suivant ce lien : https://www.acme.test/account/cancellation.',
      'delete https://www.acme.test/account/cancellation',
    ],
    [
      'Möchten Sie Ihr Konto löschen, klicken Sie bitte [hier](https://www.acme.test/l/1).',
      'delete https://www.acme.test/l/1',
    ],
    [
      'Si tiene alguna pregunta, póngase en contacto con nosotros en https://www.acme.test/contacto.',
      'contact-form https://www.acme.test/contacto',
    ],
    [
      'Nutzen Sie das [Kontaktformular](https://www.acme.test/k/2), um Ihre Rechte geltend zu machen.',
      'contact-form https://www.acme.test/k/2',
    ],
    ['Sie erreichen uns telefonisch unter 030 5550 1234.', 'phone tel:03055501234'],
    [
      'Puede ejercer sus derechos a través de este [formulario](https://www.acme.test/f/1).',
      'request-form https://www.acme.test/f/1',
    ],
    [
      'Può esercitare i suoi diritti compilando questo [modulo](https://www.acme.test/f/1).',
      'request-form https://www.acme.test/f/1',
    ],
    [
      'U kunt uw rechten uitoefenen via [dit formulier](https://www.acme.test/f/1).',
      'request-form https://www.acme.test/f/1',
    ],
    [
      'Puede cancelar su suscripción [en esta página](https://www.acme.test/p/3).',
      'unsubscribe-form https://www.acme.test/p/3',
    ],
    ['Para excluir sua conta, clique [aqui](https://www.acme.test/f/2).', 'delete https://www.acme.test/f/2'],
    ['Aby usunąć konto, kliknij [tutaj](https://www.acme.test/f/2).', 'delete https://www.acme.test/f/2'],
  ])('%s', (text, expected) => {
    expect(on(text)).toContain(expected);
  });

  test('a page for messages in a section on contact', () => {
    const ways = on(`
      # Contact
      Pour toute question, merci de nous envoyer un message par [e-mail](https://www.acme.test/contact-us).`);
    expect(ways).toContain('contact-form https://www.acme.test/contact-us');
  });

  test('a contact form in a section on rights', () => {
    const ways = on(`
      # Vos droits
      Vous pouvez utiliser le [formulaire de contact en ligne](https://www.acme.test/f/77) de votre espace.`);
    expect(ways).toContain('contact-form https://www.acme.test/f/77');
  });

  test.each([
    'Pour en savoir plus sur la collecte de vos données, consultez le [formulaire de collecte](https://www.acme.test/f/1).',
    'Weitere Informationen zur Möglichkeit, der Erfassung zu widersprechen, unter folgendem Link: https://www.beta.test/privacy',
    'Les coordonnées du service, auprès duquel vous pouvez vous opposer, sont dans sa politique, sur son [site internet](https://www.beta.test/politique-de-protection-des-donnees).',
    'Informationen zum Widerspruch findest du hier: Übersicht zum Datenschutz: https://www.beta.test/learn/overview.html',
    'Unsere Dienstleister sind [Beta](https://www.beta.test/about), und Sie können sich über den Link in jeder E-Mail abmelden.',
    'Vous pouvez modifier votre commande en cliquant [ici](https://www.acme.test/privacy-policy#).',
    'Si vous choisissez d’utiliser votre compte Beta, sa [politique](https://www.beta.test/policy) s’applique.',
  ])('%s offers no link', (text) => {
    expect(on(text).filter((way) => way.includes('http') || way.includes('setting'))).toEqual([]);
  });
});
