/** Who answers for a policy, in the words of many countries. */
import { describe, expect, test } from 'vitest';
import { controllerOf } from '../../lib/verdict/controller.ts';
import { legalEntities } from '../../lib/verdict/legal-entity.ts';

describe('legal forms', () => {
  test.each([
    'Lampenhaus GmbH & Co. KG',
    'Lampenhaus gGmbH',
    'Lampe und Licht e.V.',
    'Lampade S.à r.l.',
    'Lampes de France SARL',
    'Lampes SASU',
    'Lampa Sp. z o.o.',
    'Lampworks Pty Ltd',
    'Lampworks Pte. Ltd.',
    'Lampworks Private Limited',
    'Lampworks Sdn. Bhd.',
    'Lampun Oy',
    'Lampor AB',
    'Lamper ApS',
    'Lamper A/S',
    'Lampid OÜ',
    'Lampos, UAB',
    'Lamp K.K.',
    'Lâmpadas Ltda.',
    'Lampen B.V.',
    'Lámparas, S.A.U.',
    'Lampy s. r. o.',
    'Lampen C.V.',
    'Lámparas S.L.U.',
    'Lampade S.p.A.',
    'Lampade SAGL',
    'Lámpa Kft.',
    'Lampy s.r.o.',
    'Svjetiljke d.o.o.',
    'Lampworks, Inc.',
    'Lampworks LLC',
    'Lampworks W.L.L.',
    'Lampworks PBC',
    'Lampworks Plc',
    'Lampworks Foundation',
    'eLamp Ltd.',
    'Friends of the Lamp LLC',
    'Bank of Lampland Corporation',
    'Gesellschaft für Licht mbH',
  ])('%s', (name) => {
    const [found] = legalEntities(`The site belongs to: ${name}, which is a company.`);
    expect(found?.name.replace(/\.$/, '')).toBe(name.replace(/\.$/, ''));
  });

  test.each([
    ['© 2021 lampenhaus GmbH.', 'lampenhaus GmbH'],
    ['Contact:\nlampenhaus GmbH\n1 High Street', 'lampenhaus GmbH'],
    ['Die Lampenhaus GmbH als Betreiber', 'Lampenhaus GmbH'],
    ['ein Dienst der Lampenhaus GmbH', 'Lampenhaus GmbH'],
    ['under the GDPR. Lampworks plc acts', 'Lampworks plc'],
    ['Lampworks US LLC (“we”) cares.', 'Lampworks US LLC'],
    ['describes how lampworks, Inc. collects data', 'lampworks, Inc.'],
    ['sous la responsabilité d’Iluminación de España S.A. Operadora', 'Iluminación de España S.A.'],
    ['Braze, Inc. (USA) and Lampworks Inc. (USA)', 'Lampworks Inc.'],
    ['Both at 3 Quay, L-1234, Townland and Lampworks UK Limited', 'Lampworks UK Limited'],
    ['the controller is eL Lampworks s.r.o.', 'eL Lampworks s.r.o.'],
    ['Copyright 2021 eLamp Inc.', 'eLamp Inc.'],
    ['We are Studio 2020 GmbH', 'Studio 2020 GmbH'],
  ])('%s', (text, name) => {
    expect(legalEntities(text).at(-1)?.name).toBe(name);
  });

  test.each([
    'This text is under the licence CC-BY-SA.',
    'WE USE YOUR INFORMATION AS SET FORTH BELOW.',
    'DADOS DE SAÚDE',
    'eine kleine haftungsbeschränkte GmbH',
    'a limited liability company',
    'Lampworks, a Ruritanian Stiftung, is ours.',
  ])('none in: %s', (text) => {
    expect(legalEntities(text)).toEqual([]);
  });
});

describe('the controller', () => {
  test.each([
    // Said to be the controller.
    ['The controller of your personal data is eLamp UK Ltd., 3rd Floor.', 'eLamp UK Ltd.'],
    [
      'Data Controller\nLampun Plc\nBusiness ID 12. Joint controller with Meta Platforms Ireland Limited.',
      'Lampun Plc',
    ],
    [
      'The company responsible for your data (the “data controller”) is:\nLampes S.A.S. 53 rue de Lampe',
      'Lampes S.A.S.',
    ],
    [
      'Verantwortlicher im Sinne der DSGVO ist die Lampenhaus GmbH, Berlin. Wir nutzen Sofort GmbH.',
      'Lampenhaus GmbH',
    ],
    ['Verantwortlich für die Website ist:\nLampenhaus GmbH & Co. KG', 'Lampenhaus GmbH & Co. KG'],
    ['Verantwortliche Stelle:\nLampenhaus GmbH & Co. KG', 'Lampenhaus GmbH & Co. KG'],
    [
      'La société qui est responsable de vos données (le « responsable du traitement ») est :\nLampes S.A.S. Paris',
      'Lampes S.A.S.',
    ],
    ['Le responsable du traitement est Lampes SARL.', 'Lampes SARL'],
    ['LAMPE SANTE est Responsable de traitement dans le cadre du Site.', 'LAMPE SANTE'],
    [
      'Les données sont collectées par Lampes, société par actions simplifiée au capital de 2 euros.',
      'Lampes',
    ],
    ['La société NEW LAMPE (ci-après « LAMPE ») est soucieuse de vos données.', 'NEW LAMPE'],
    ['LAMPE SARL (ci-après « LPE », « nous ») au capital de 2 euros.', 'LAMPE SARL'],
    ['Nous sommes Lampen C.V., une société néerlandaise.', 'Lampen C.V.'],
    ['El responsable del tratamiento es Lámparas, S.L.', 'Lámparas, S.L.'],
    [
      'Lámparas Motor, S.L., (en adelante, “Lámparas” o la “Sociedad”) trata sus datos.',
      'Lámparas Motor, S.L.',
    ],
    ['Il Titolare del trattamento è LAMPADE SAGL nella persona del Presidente.', 'LAMPADE SAGL'],
    ['De verwerkingsverantwoordelijke is Lampen B.V. te Utrecht.', 'Lampen B.V.'],
    ['O responsável pelo tratamento é a Lâmpadas Ltda.', 'Lâmpadas Ltda.'],
    ['Administratorem danych osobowych jest Lampa Sp. z o.o. z siedzibą w Warszawie.', 'Lampa Sp. z o.o.'],
    // Speaks as "we".
    ['This notice explains how lampnet Systems S.A. (“Lamp”, “we”, “us”) collects data.', 'Systems S.A.'],
    [
      'It tells how Maplamp Inc. d/b/a Lampcart and Maplamp Canada Inc. (“Lampcart,” “we,” or “us”) works.',
      'Maplamp Inc.',
    ],
    ['This Privacy Policy explains how Lamp Media, LLC and its subsidiaries use data.', 'Lamp Media, LLC'],
    ['Lampsoap Inc operates the https://lampsoap.test website.', 'Lampsoap Inc'],
    ['Write to us: Lampworks Ltd, 1 High Street.', 'Lampworks Ltd'],
    ['In this policy "we" and "us": we mean Lampworks SA, which decides on the data.', 'Lampworks SA'],
    ['Die Lampenhaus GmbH als Betreiber der Seite nimmt Datenschutz ernst.', 'Lampenhaus GmbH'],
    ['Lampes, S.A au capital de 53.576,20 € – RCS Nanterre 351', 'Lampes, S.A'],
    ['Responsables du traitement\nLampes Core SARL, Lampes UE SARL et Lampes Media SARL', 'Lampes Core SARL'],
    [
      'Avec ces services, Lâmpadas Portuguesas, S.A. (« Lampe » ou « L ») traite des données.',
      'Lâmpadas Portuguesas, S.A.',
    ],
    [
      'Lampworks Ireland Unlimited Company (“Lampworks”) will be the controller of what you give us.',
      'Lampworks Ireland Unlimited Company',
    ],
    ['You can reach us with the details below.\nLampworks Ltd\n1 High Street', 'Lampworks Ltd'],
    ['This website is a service provided by Lampworks Ltd, Leith.', 'Lampworks Ltd'],
    ['Write to our Data Protection Officer at this address: Lampworks Ltd, 1 High Street.', 'Lampworks Ltd'],
    ['Lampworks Ltd and Lampads Ltd are joint controllers of your data.', 'Lampworks Ltd'],
    // Not the controller.
    ['Lampstats is an analytics service provided by Lampstats Inc. and counts visits.', undefined],
    ['We use Lampchat, a live chat software provided by Lampchat UG.', undefined],
    ['Our Data Protection Officer is: Lampschutz mbH, Berlin. Contact: see above.', undefined],
    ['We have appointed Lampworks España S.L. as what the law calls so.', undefined],
    ['Lampworks is now part of the Lampworld Inc. group.', undefined],
    ['Facebook Ireland Limited (“Facebook”) and we are joint controllers for our page.', undefined],
    ['Lampe, au 4 rue du Pont, 75017, Paris, acts as data controller.', undefined],
    ['Coupons proposés par Lampes GmbH : nous transmettons un code.', undefined],
    ['For contact we take the address on the “Lampworks Page” (formerly Company Page).', undefined],
    ['This website uses the services of Lampads Inc. (“Lampads”) for its advertisements.', undefined],
    ['For payments the independent data controller is Lamppay Ltd.', undefined],
    ['Lamppay Ltd acts as an independent controller of what you enter there.', undefined],
    [
      `${'Nous traitons vos données. '.repeat(400)}Lampes agit en tant que responsable du traitement.`,
      undefined,
    ],
    ['Nous partageons des données (votre nom et votre adresse e-mail) avec Lampes SARL.', undefined],
    ['D’autres filiales du groupe, telles que Lampade Venta, S.A., et Lampor AB les lisent.', undefined],
    ['You can write to us about data that we share with Lampworks Ltd.', undefined],
    ['Our mail is hosted at Mailhost AS.', undefined],
    ['We use WhatsApp Inc. Our address is on WhatsApp Inc.', undefined],
    ['Qui est responsable du traitement de vos données ?', undefined],
  ])('%s', (text, name) => {
    expect(controllerOf(text, [], 'example.com')?.name).toBe(name);
  });

  test.each([
    ['© Copyright GEB Lampe 2007 - 26', 'GEB Lampe'],
    ['Copyright ©LMP 2023 - Tous droits réservés', 'LMP'],
    ['Copyright', undefined],
  ])('in the footer %s', (text, name) => {
    expect(controllerOf('We care.', [{ text, place: 'footer' }], 'example.com')?.name).toBe(name);
  });
});
