import { describe, expect, test } from 'vitest';
import { addressesIn } from '../../lib/ways-out/postal-address.ts';
import { brief, waysOutOf } from './page.ts';

describe('postal addresses', () => {
  test.each([
    [
      'Write to us: Acme Inc., 1260 Oak Blvd., Chandler, AZ 85286, attention Legal.',
      'Acme Inc., 1260 Oak Blvd., Chandler, AZ 85286, attention Legal',
    ],
    [
      'Siège social : 44 rue de la Fontaine, CS 80134, 92772 Boulogne-Billancourt Cedex',
      '44 rue de la Fontaine, CS 80134, 92772 Boulogne-Billancourt Cedex',
    ],
    [
      'Le responsable est Acme S.r.l., sis à Villa Bianca, 1 - 31050 Ponzano (TV), Italie, dpo@acme.test.',
      'Villa Bianca, 1 - 31050 Ponzano (TV), Italie',
    ],
    [
      'Par voie postale à 12, rue du Modèle 44800 Exempleville – France.',
      '12, rue du Modèle 44800 Exempleville – France',
    ],
    [
      'Vous pouvez écrire à Acme, 105 rue du Modèle 92300 BEAU-MODÈLE.',
      'Acme, 105 rue du Modèle 92300 BEAU-MODÈLE',
    ],
    [
      'Par courrier : Acme, 8 avenue du Modèle, 75986 Paris cedex 20.',
      'Acme, 8 avenue du Modèle, 75986 Paris cedex 20',
    ],
    [
      'Par courrier à l’adresse : Acme – DPO – CS 12345 – 59075 Roubaix Cedex 1',
      'Acme – DPO – CS 12345 – 59075 Roubaix Cedex 1',
    ],
    [
      'Par courrier : Acme, Zone industrielle du Modèle, 59700 Exempleville.',
      'Acme, Zone industrielle du Modèle, 59700 Exempleville',
    ],
    [
      'La société Acme, dont le siège est à Villanueva (Ejemplo), 33459, Espagne, est responsable.',
      'Villanueva (Ejemplo), 33459, Espagne',
    ],
    [
      'Acme SA, dont le siège social est situé à 1050 Bruxelles (Belgique), Avenue du Modèle 100/B30, est responsable.',
      '1050 Bruxelles (Belgique), Avenue du Modèle 100/B30',
    ],
    [
      'Listownie na adres: Acme Sp. z o.o., ul. Wzorcowa 10/12, 00-590 Warszawa.',
      'Acme Sp. z o.o., ul. Wzorcowa 10/12, 00-590 Warszawa',
    ],
    [
      'Scrivendo a: Acme S.p.A., Via Esempio 12, 20121 Milano (MI).',
      'Acme S.p.A., Via Esempio 12, 20121 Milano (MI)',
    ],
    ['Le siège social est situé à Modelweg 55, 1182 GP Amstelveen.', 'Modelweg 55, 1182 GP Amstelveen'],
    [
      'Utilisateurs au Royaume-Uni : Acme Limited, 4 Example Street, Londres, EC1A 9HP, Royaume-Uni.',
      'Acme Limited, 4 Example Street, Londres, EC1A 9HP, Royaume-Uni',
    ],
    ['La société ACME 55 Chemin du Modèle 93140 EXEMPLEVILLE', 'ACME 55 Chemin du Modèle 93140 EXEMPLEVILLE'],
    [
      'Acme Services 105 rue Anatole France 92300 EXEMPLEVILLE | cnil@acme.test | en ligne',
      'Acme Services 105 rue Anatole France 92300 EXEMPLEVILLE',
    ],
    [
      'Le traitement est effectué par Acme, dont le siège se trouve à l’aéroport du Nord, à Pueblo del Norte, 33459, Espagne.',
      'Pueblo del Norte, 33459, Espagne',
    ],
    [
      'Acme Europe et Acme Media, entités situées au 38 avenue du Modèle, L-1855, Luxembourg, traitent vos données.',
      '38 avenue du Modèle, L-1855, Luxembourg',
    ],
    [
      'Conformément à la loi, le cabinet Modèle, 33 avenue du Théâtre, 75002 Paris est notre délégué.',
      '33 avenue du Théâtre, 75002 Paris',
    ],
    [
      'Siège : 10 impasse du Jardin - 35400 Saint-Malo Adresse : la même.',
      '10 impasse du Jardin - 35400 Saint-Malo',
    ],
    ['Our address is 85 Great Example Street, London W1W 7LT.', '85 Great Example Street, London W1W 7LT'],
    [
      'The office is at Acme N.V. Voorbeeldstraat 6-50, 1011 DJ Den-Haag, Nederland.',
      'Acme N.V. Voorbeeldstraat 6-50, 1011 DJ Den-Haag, Nederland',
    ],
    [
      'Par courrier postal à l’adresse suivante : DPO Acme, 1 place de l’Exemple, Alger, Algérie ; ou par courriel.',
      'DPO Acme, 1 place de l’Exemple, Alger, Algérie',
    ],
    ['Acme GmbH Beispielgasse 37/B1/3.3 1030 Vienna', 'Acme GmbH Beispielgasse 37/B1/3.3 1030 Vienna'],
    [
      'Send an email to a@b.com or write to us: Acme Inc. 8300 Creek Place, Suite 250 Salem, Oregon, 97008 Acme complies with the law.',
      'Acme Inc. 8300 Creek Place, Suite 250 Salem, Oregon, 97008',
    ],
    [
      'Acme Privacy The Tower @ One Park Street, Suite 300 San Francisco, CA 94105',
      'Acme Privacy The Tower @ One Park Street, Suite 300 San Francisco, CA 94105',
    ],
    [
      'Our office is at Acme Ltd, 10 Downing Street, London SW1A 2AA, United Kingdom.',
      'Acme Ltd, 10 Downing Street, London SW1A 2AA, United Kingdom',
    ],
    [
      'By letter at Acme SAS, 15 rue des Lilas, 75001 Paris, France.',
      'Acme SAS, 15 rue des Lilas, 75001 Paris, France',
    ],
    [
      'Anschrift: Acme GmbH, Hauptstraße 5, 10115 Berlin, Deutschland',
      'Acme GmbH, Hauptstraße 5, 10115 Berlin, Deutschland',
    ],
    [
      'The controller is Acme Inc., with an address of 225 Harbour St, 4th Floor, New York, NY 10281.',
      '225 Harbour St, 4th Floor, New York, NY 10281',
    ],
    [
      'Acme Service Clients, 152 avenue des Lilas, 59650 Villeneuve d’Ascq',
      'Acme Service Clients, 152 avenue des Lilas, 59650 Villeneuve d’Ascq',
    ],
    [
      'India | **Acme Payments Ltd** 5 Harbour Boulevard, London E1 6AN',
      'Acme Payments Ltd 5 Harbour Boulevard, London E1 6AN',
    ],
    ['Mail: Acme, P.O. Box 77, Reno, NV 89501', 'Acme, P.O. Box 77, Reno, NV 89501'],
    [
      'Par courrier à l’adresse Acme AB, Storgatan 19, 111 53 Stockholm, Suède',
      'Acme AB, Storgatan 19, 111 53 Stockholm, Suède',
    ],
    [
      'Acme LLC has a business address at 6100 Harbor Drive, Suite 800, Los Angeles 90045.',
      '6100 Harbor Drive, Suite 800, Los Angeles 90045',
    ],
    [
      'Its headquarters are located on 9 rue des Pins, 75002 Paris, France.',
      '9 rue des Pins, 75002 Paris, France',
    ],
    [
      'indem Sie an unsere Adresse Acme Inc., 285 Oak Avenue, Palo Alto, California 94301, USA, Attn: Privacy Officer, schreiben',
      'Acme Inc., 285 Oak Avenue, Palo Alto, California 94301, USA, Attn: Privacy Officer',
    ],
    [
      'Der Widerruf kann schriftlich an Acme GmbH, Hauptstraße 184, 70197 Stuttgart gerichtet werden.',
      'Acme GmbH, Hauptstraße 184, 70197 Stuttgart',
    ],
    ['Email: info@acme.test Kungsvägen 33, 111 56 Stockholm.', 'Kungsvägen 33, 111 56 Stockholm'],
    [
      'Payments | Acme France SAS | 1 rue de la Paix, 75008 Paris, France',
      '1 rue de la Paix, 75008 Paris, France',
    ],
    [
      'Anschrift: Acme GmbH, Lange Reihe 7-9, 60329 Musterstadt am Main',
      'Acme GmbH, Lange Reihe 7-9, 60329 Musterstadt am Main',
    ],
    ['Acme AS Bryggekanten 4 NO-4033 Stavanger Norway', 'Acme AS Bryggekanten 4 NO-4033 Stavanger Norway'],
    ['Anna Muster info(at)acme.test Rosenhain 12 69168 Musterdorf', 'Rosenhain 12 69168 Musterdorf'],
    ['Lindengrund 38 10707 Berlin Kontakt: a@acme.test', 'Lindengrund 38 10707 Berlin'],
    ['Het postadres is: ACME, Postbus 2, 1200 JA Hilversum.', 'Postbus 2, 1200 JA Hilversum'],
    [
      'Nous gérons vos données depuis la France (Acme SA, 24 rue des Tilleuls 75009 Paris).',
      'Acme SA, 24 rue des Tilleuls 75009 Paris',
    ],
  ])('%s', (text, address) => {
    expect(addressesIn(text).map((one) => one.address)).toEqual([address]);
  });

  test.each([
    'We comply with the California Online Privacy Protection Act of 2014 and keep data for 12345 days.',
    'Call us: (800) 555 - 3871 By Regular Mail, or in Germany.',
    'JAPAN Part 1 Chapter 2, Formulated on October 1, 2023 Date of last update: July 31, 2026, Japan.',
    'In 2019 we moved 15 servers to Dublin, Ireland.',
    'You are protected by the laws of the United States and 27 states.',
    'We process data in Germany, France and the United Kingdom.',
    'See Article 6 of Regulation 2016/679 in Austria.',
    'Le siège de la société est à Paris, où 1050 personnes, en France, traitent vos données.',
  ])('%s is none', (text) => {
    expect(addressesIn(text)).toEqual([]);
  });

  test('lines of their own are put together', () => {
    const ways = waysOutOf('Write to:\nAcme Data Protection\n12 Harbour Road\nDublin 4\nIreland');
    expect(brief(ways)).toEqual(['postal Acme Data Protection, 12 Harbour Road, Dublin 4, Ireland']);
  });

  test('an abbreviation at the end of a line is not the end of the address', () => {
    const ways = waysOutOf('Write to:\nAcme GmbH, Hauptstr. 25, 91710 Musterstadt, Deutschland');
    expect(brief(ways)).toEqual(['postal Acme GmbH, Hauptstr. 25, 91710 Musterstadt, Deutschland']);
  });

  test.each([
    'We use the services of Google LLC, 1600 Example Parkway, Mountain View, CA 94043, USA for our statistics.',
    'This function is provided by Cloudy Inc., 101 Example St., San Francisco, CA 94107, USA.',
    'Nous utilisons un cookie de la société Pixely GmbH, Beispielstraße 12, 80339 München, Allemagne.',
    'Ce site utilise les services d’Addly Inc. (8 Example Place, Suite 500, Baltimore, MD 21202, USA).',
    '{"limit":500, "label": "Template", "size": "21 Example Street, Baltimore, MD 21202"}',
    'Der Chat wird von der Chatly GmbH, Beispielstraße 12, 80339 München abgewickelt.',
  ])('that of a provider is no contact: %s', (text) => {
    const ways = waysOutOf(`Write to Acme Ltd, 10 Harbour Street, London SW1A 2AA.\n${text}`);
    expect(brief(ways)).toEqual(['postal Acme Ltd, 10 Harbour Street, London SW1A 2AA']);
  });

  test('one address is one entry, its street and state in full or short', () => {
    const ways = waysOutOf(`
      Write to Acme Inc., 4 Dock Road, Springfield, Illinois 62701.
      Our address: 4 Dock Rd, Springfield, IL 62701`);
    expect(ways.filter(({ kind }) => kind === 'postal')).toHaveLength(1);
  });

  test('one address is one entry, whatever name or line stands around it', () => {
    const ways = waysOutOf(`
      Write to us at Acme LLC, PO Box 2452, La Jolla, CA 92038.
      By mail at PO Box 2452, La Jolla, CA 92038, Attention: Privacy.
      Write to us at Acme LLC, Attn: Opt Out, PO Box 2452, La Jolla, CA 92038.`);
    expect(ways.filter(({ kind }) => kind === 'postal')).toHaveLength(1);
  });
});
