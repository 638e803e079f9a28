import { describe, expect, test } from 'vitest';
import { addressesIn } from '../../lib/ways-out/postal.ts';
import { brief, waysOutOf } from './page.ts';

describe('postal addresses', () => {
  test.each([
    [
      'Write to us: Acme Inc., 1260 Oak Blvd., Chandler, AZ 85286, attention Legal.',
      'Acme Inc., 1260 Oak Blvd., Chandler, AZ 85286, attention Legal',
    ],
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
  ])('%s is none', (text) => {
    expect(addressesIn(text)).toEqual([]);
  });

  test('lines of their own are put together', () => {
    const ways = waysOutOf('Write to:\nAcme Data Protection\n12 Harbour Road\nDublin 4\nIreland');
    expect(brief(ways)).toEqual(['postal Acme Data Protection, 12 Harbour Road, Dublin 4, Ireland']);
  });

  test('one address is one entry, whatever name or line stands around it', () => {
    const ways = waysOutOf(`
      Write to us at Acme LLC, PO Box 2452, La Jolla, CA 92038.
      By mail at PO Box 2452, La Jolla, CA 92038, Attention: Privacy.
      Write to us at Acme LLC, Attn: Opt Out, PO Box 2452, La Jolla, CA 92038.`);
    expect(ways.filter(({ kind }) => kind === 'postal')).toHaveLength(1);
  });
});
