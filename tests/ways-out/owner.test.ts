import { describe, expect, test } from 'vitest';
import { brief, waysOutOf } from './page.ts';

describe('whose an address is', () => {
  test.each([
    [
      'the number and address of an authority are not those of the company',
      `# Complaints
      You may lodge a complaint with the data protection authority in charge of us:
      Harbour Data Office
      12 Dock Road, 20459 Hamburg, Germany
      Tel.: 040 5550 1234
      # Contact
      Acme GmbH, Main Street 5, 10115 Berlin, Germany, Tel.: 030 5550 1234`,
      ['phone tel:03055501234', 'postal Acme GmbH, Main Street 5, 10115 Berlin, Germany', 'regulator link'],
    ],
    [
      'the number of an authority beside its site is not the company’s',
      'You can complain to the DPC at www.dataprotection.ie or call it on +353 1 555 1000.',
      ['regulator https://www.dataprotection.ie/'],
    ],
    [
      'a body that gives seals hears complaints, and no requests',
      `You may withdraw your consent by contacting us.
      Questions on our seal: privacy@esrb.org
      # Contact
      Questions? Write to post@acme.test.`,
      [
        'object mailto:post@acme.test',
        'email-contact mailto:post@acme.test',
        'dispute mailto:privacy@esrb.org',
      ],
    ],
    [
      'lines that end in the mailbox of an authority are its address',
      `# Ihre Rechte
      Der Beauftragte der Stadt, Hafenstrasse 22, 20459 Hamburg
      Tel.: 040 5550 1234
      E-Mail: mailbox@datenschutz.hamburg.de`,
      ['regulator mailto:mailbox@datenschutz.hamburg.de'],
    ],
    [
      'the number of a service that the page embeds is not the company’s',
      'Wir verwenden MapThing, einen Dienst des Unternehmens MapThing Ireland Limited, Dock Street 4, Dublin 4, Ireland, Tel: +353 1 555 1000.',
      [],
    ],
    [
      'the address of a company whose own notice is recommended is not this company’s',
      'For more about payments, see the privacy notice of Paythings GmbH (Hafenstrasse 4, 20459 Hamburg, Germany).',
      [],
    ],
    [
      'a section that lists addresses of companies by other names tells who receives data',
      `# Partenaires
      Nous partageons vos données avec les partenaires d’Acme :
      - Trajets GmbH, Hafenstrasse 4, 20459 Hamburg
      - Billets AG, Dockstrasse 9, 20459 Hamburg
      - Paquets SE, Uferweg 2, 20459 Hamburg
      # Contact
      Écrivez-nous au 5 rue des Lilas, 75001 Paris, France.`,
      ['postal 5 rue des Lilas, 75001 Paris, France'],
    ],
    [
      'a bank that data are sent to is no contact',
      'Deine Zahlungsdaten übermitteln wir zur Abwicklung an die Zahlbar AG, Hafenstrasse 4, 20459 Hamburg.',
      [],
    ],
    [
      'the name of the authority as a department of the company is the company’s',
      'Vous pouvez exercer vos droits en nous adressant un courrier : ACME - CNIL, 3, rue des Lilas, 75001 Paris.',
      ['postal ACME - CNIL, 3, rue des Lilas, 75001 Paris'],
    ],
    [
      'a representative introduced before the heading that is its name',
      `# Suisse
      Conformément à la loi, nous avons désigné le représentant suivant en Suisse :
      # Modèle AG
      Seestrasse 25 6340 Baar Suisse`,
      ['representative Seestrasse 25 6340 Baar Suisse'],
    ],
    [
      'a line of a list of recipients is theirs where the company has an address of its own',
      `# Livraison
      Vos colis sont remis à :
      Paquets GmbH, Hafenstrasse 4, 20459 Hamburg
      # Contact
      Acme SAS, 4 rue du Modèle, 59700 Exempleville`,
      ['postal Acme SAS, 4 rue du Modèle, 59700 Exempleville'],
    ],
    [
      'the address of a French network is not the company’s',
      'Nous avons également recours aux services de la société Réseau, Inc., 30 Dock Street, 75009 Paris.',
      [],
    ],
    [
      'a representative in Switzerland, in French',
      `# Suisse
      Nous avons désigné le représentant suivant en Suisse :
      Agents AG
      agents@agents.example`,
      ['representative mailto:agents@agents.example'],
    ],
    [
      'a representative is named as one, by its sentence',
      'Our EU representative can be reached at acme-rep@agents.example.',
      ['representative mailto:acme-rep@agents.example'],
    ],
    [
      'a representative is named as one, by what introduces its lines',
      `# Contact
      Under Article 27 GDPR we have appointed this agent:
      Agents Ltd
      Dock House, 4 Dock Street, London E1 6AN
      agent@agents.example`,
      [
        'representative mailto:agent@agents.example',
        'representative Dock House, 4 Dock Street, London E1 6AN',
      ],
    ],
    [
      'a representative is named as one, by its heading',
      `# EU representative
      Agents GmbH, Hafenstrasse 4, 20459 Hamburg, Germany`,
      ['representative Agents GmbH, Hafenstrasse 4, 20459 Hamburg, Germany'],
    ],
    [
      'the sentence after an authority speaks of the company again',
      `You may complain to the supervisory authority.
      Please send your questions about your privacy to us by mail or call us:
      Acme Inc., 77 Oak Road, Reno, NV 89501
      Phone: 775-555-0142`,
      ['phone tel:7755550142', 'postal Acme Inc., 77 Oak Road, Reno, NV 89501', 'regulator link'],
    ],
    [
      'a parent’s legal representative is no company’s representative',
      'Your legal representative can write to privacy@acme.test for you.',
      ['email-contact mailto:privacy@acme.test'],
    ],
  ])('%s', (_, markdown, expected) => {
    expect(brief(waysOutOf(markdown)).sort()).toEqual([...expected].sort());
  });
});
