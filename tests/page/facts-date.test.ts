import { describe, expect, test } from 'vitest';
import { findLabelledDate } from '../../lib/facts/date.ts';
import { readsMonthFirst } from '../../lib/facts/month-first.ts';
import { findWrittenDate } from '../../lib/facts/written-date.ts';
import { PROSE, read } from './support/page.ts';

const american = { language: 'en', declared: 'en-US', url: 'https://acme.test/privacy' };
const elsewhere = { language: 'de', declared: '', url: 'https://acme.test/privacy' };
const dateOf = (...texts: string[]) => findLabelledDate(texts, american);

describe('a labelled date is the policy’s', () => {
  test.each([
    // English
    ['Last updated: March 3, 2024', '2024-03-03'],
    ['Last Updated - March 3rd, 2024', '2024-03-03'],
    ['LAST REVISED ON 3 MARCH 2024', '2024-03-03'],
    ['Effective Date: 2024-03-03', '2024-03-03'],
    ['Effective as of the 3rd day of March 2024', '2024-03-03'],
    ['This policy took effect on Mar. 3, 2024.', '2024-03-03'],
    ['This version went into effect on March 3, 2024.', '2024-03-03'],
    ['In force since 3-Mar-2024', '2024-03-03'],
    ['Privacy Notice (rev. 03/2024)', '2024-03-01'],
    ['Version 4.1, March 2024', '2024-03-01'],
    ['Version: 2024.03.03', '2024-03-03'],
    ['Date: March 3, 2024', '2024-03-03'],
    ['Posted March 3, 2024', '2024-03-03'],
    ['Updated Monday, March 3, 2024', '2024-03-03'],
    ['Last modified 3/3/24', '2024-03-03'],
    ['GDPR Privacy Notice – last updated 25 May 2018', '2018-05-25'],
    ['Effective January 1, 2020, this policy also covers what the CCPA asks for.', '2020-01-01'],
    ['Status: March 3, 2024', '2024-03-03'],
    ['12 High Street, 75008 Paris, FranceVersion of 06/14/2024', '2024-06-14'],
    // German
    ['Stand: 1. März 2024', '2024-03-01'],
    ['Stand März 2024', '2024-03-01'],
    ['Diese Erklärung gilt ab dem 01.03.2024.', '2024-03-01'],
    ['Zuletzt geändert am 1.3.2024', '2024-03-01'],
    ['Diese Erklärung wurde zuletzt am 21.05.18 angepasst.', '2018-05-21'],
    ['Die Hinweise wurden am 1. März 2024 aktualisiert.', '2024-03-01'],
    // French
    ['mis à jour le 10 December 2021', '2021-12-10'],
    ['Dernière mise à jour : 1er mars 2024', '2024-03-01'],
    ['DERNIERE MISE A JOUR LE 14/03/2024', '2024-03-14'],
    ['Date d’effet : vendredi 1er mars 2024', '2024-03-01'],
    ['La présente politique prend effet le 1er mars 2024.', '2024-03-01'],
    ['Ces informations ont été actualisées la dernière fois le 14.03.2024.', '2024-03-14'],
    ['Politique entrée en vigueur le 1er mars 2024', '2024-03-01'],
    ['Version du 1 mars 2024', '2024-03-01'],
    ['La présente charte s’applique à partir du 01.03.2024', '2024-03-01'],
    // Spanish, Portuguese, Catalan
    ['Última actualización: 1 de marzo de 2024', '2024-03-01'],
    ['En vigor desde el viernes, 1 de marzo del 2024', '2024-03-01'],
    ['Data de vigência: 1o de março de 2024', '2024-03-01'],
    ['Última atualização em 1º de março de 2024', '2024-03-01'],
    // Italian, Dutch
    ['Ultimo aggiornamento: 1 marzo 2024', '2024-03-01'],
    ['Data di efficacia: 1 marzo 2024', '2024-03-01'],
    ['Informativa aggiornata al 1° marzo 2024', '2024-03-01'],
    ['Voor het laatst gewijzigd op 1 maart 2024', '2024-03-01'],
    ['Versie 1 maart 2024', '2024-03-01'],
    // Polish, Czech, Hungarian, Romanian
    ['Ostatnia aktualizacja: 3 marca 2024 r.', '2024-03-03'],
    ['Obowiązuje od 3 III 2024 r.', '2024-03-03'],
    ['Účinné od 1. března 2024', '2024-03-01'],
    ['Hatályos: 2024. március 1.', '2024-03-01'],
    ['1.2 verzió, hatálybalépés dátuma: 2024. március 1.', '2024-03-01'],
    ['Data obowiązywania: 3 marca 2024 r.', '2024-03-03'],
    ['Ultima actualizare: 1 martie 2024', '2024-03-01'],
    // Nordic, Turkish
    ['Senast uppdaterad den 1 mars 2024', '2024-03-01'],
    ['Sidst opdateret: 1. marts 2024', '2024-03-01'],
    ['Sist oppdatert 1. mars 2024', '2024-03-01'],
    ['Päivitetty 1. maaliskuuta 2024', '2024-03-01'],
    ['Son güncelleme tarihi: 1 Mart 2024', '2024-03-01'],
    ['İşbu metin 1 Mart 2024 tarihinde güncellenmiştir.', '2024-03-01'],
    // Greek, Cyrillic, East Asian
    ['Τελευταία ενημέρωση: 1 Μαρτίου 2024', '2024-03-01'],
    ['Последнее обновление: 1 марта 2024 г.', '2024-03-01'],
    ['Дата вступления в силу: 01.03.2024', '2024-03-01'],
    ['最終更新日：2024年3月1日', '2024-03-01'],
    ['2024年3月1日改定', '2024-03-01'],
    ['更新日期：2024年3月1日', '2024-03-01'],
    ['시행일자: 2024년 03월 01일', '2024-03-01'],
  ])('%s', (text, date) => {
    expect(dateOf('Privacy', text, 'We keep your data.')).toBe(date);
  });

  test('the label may stand on a line of its own', () => {
    expect(dateOf('Last updated', '3 March 2024')).toBe('2024-03-03');
  });

  test('behind a long table of contents, and at the end of a long text', () => {
    const contents = Array.from({ length: 60 }, (_, section) => `${section}. A section`);
    const body = Array.from({ length: 60 }, () => 'We keep what you give us. '.repeat(20));
    expect(dateOf(...contents, 'Last updated: 3 March 2024', ...body)).toBe('2024-03-03');
    expect(dateOf(...body, 'Revised: March 3, 2024', 'Acme Inc., 1 High Street')).toBe('2024-03-03');
    expect(dateOf(...body, 'Revised: March 3, 2024', ...body)).toBeUndefined();
  });

  test('below the policy’s name on a page of several documents', () => {
    const terms = Array.from({ length: 60 }, () => 'You agree to our terms of sale here. '.repeat(9));
    expect(dateOf(...terms, 'Privacy Policy', 'Last updated: 3 March 2024', ...terms)).toBe('2024-03-03');
  });

  test('above or below the text that is read as the policy', () => {
    const page = read(
      `<header><p>Updated 3 March 2024</p></header><main><h1>Privacy Policy</h1>${PROSE}</main>`,
    );
    expect(page.date).toBe('2024-03-03');
    expect(
      read(`<main><h1>Privacy Policy</h1>${PROSE}</main><footer>Last revised 3 March 2024</footer>`).date,
    ).toBe('2024-03-03');
  });
});

describe('other dates are not', () => {
  test.each([
    ['March 3, 2024'],
    ['© 2015 Acme Widgets'],
    ['Updated prices are © 2015 Acme'],
    ['We follow the California Online Privacy Protection Act of 2014.'],
    ['The law, in force since 1 May 2018, gives you rights.'],
    ['Effective January 1, 2020, the California Consumer Privacy Act gives you rights.'],
    ['Loi n° 78-17 du 6 janvier 1978 modifiée le 1 juin 2019'],
    ['The previous version, effective May 1, 2019, is here.'],
    ['effective from June 6, 2014, until May 24, 2018'],
    ['en vigueur du 25/06/2020 au 05/07/2021'],
    ['Version 1.2.20'],
    ['Version 1.310.0.1973'],
    ['Standard of 1 May 2018'],
    ['Updated. On May 1, 2018 we opened a shop.'],
    ['上次版本更新时间：2020年4月8日'],
    ['We updated our list of partners. '.repeat(9).concat('We posted our menu on May 1, 2018.')],
    ['Last updated on 31 June 2024'],
    ['Call us, effective 2 1800 2000 30'],
  ])('%s', (text) => {
    expect(dateOf('Privacy', text, 'We keep your data.')).toBeUndefined();
  });

  test('a change log names what was changed, not the policy', () => {
    expect(dateOf('Updated the list of hosts.', 'July 27, 2023:')).toBeUndefined();
  });

  test('nor is the day that a page says in its data for machines', () => {
    const data = '<script type="application/ld+json">{"dateModified":"2025-04-22"}</script>';
    expect(read(data + PROSE).date).toBeUndefined();
  });
});

describe('of several labelled dates', () => {
  test.each([
    [
      'the first, when the other is the end of a notice period',
      ['Last revised on May 15, 2018', 'In effect from May 25, 2018'],
      '2018-05-15',
    ],
    [
      'one whose label names the document',
      ['Last Update of this Privacy Policy:', 'March 3, 2024'],
      '2024-03-03',
    ],
    ['the newest, when one is old', ['Effective: May 25, 2018', 'Last updated: July 7, 2026'], '2026-07-07'],
    [
      'the newest of a history',
      ['Version of 2 May 2019', 'Version of 4 May 2026', 'Version of 1 May 2024'],
      '2026-05-04',
    ],
    [
      'the line, when a sentence announces another policy',
      [
        'Last updated: March 3, 2024',
        'We change how we show advertisements. Our new Privacy Policy for people in Britain comes into effect on March 3, 2026 or, for those who join later, on that day.',
      ],
      '2024-03-03',
    ],
    [
      'a day to come',
      ['This policy applies from April 4, 2099. The previous version applies until then.'],
      '2099-04-04',
    ],
  ])('%s', (_, texts, date) => {
    expect(dateOf(...texts)).toBe(date);
  });
});

describe('numeric dates', () => {
  test.each([
    ['in American English', american, '', true],
    ['in British English', { ...american, declared: 'en-GB' }, '', false],
    ['in German', elsewhere, '', false],
    [
      'in English under a country’s domain',
      { ...american, declared: 'en', url: 'https://acme.fr/' },
      '',
      false,
    ],
    [
      'on a site for the United Kingdom',
      { ...american, declared: 'en', url: 'https://uk.acme.com/' },
      '',
      false,
    ],
    ['in English of nowhere', { ...american, declared: '', url: 'https://acme.io/' }, '', true],
    ['in English from Paris', { ...american, declared: 'en' }, 'Write to us in Paris, France.', false],
    [
      'in English from Reno',
      { ...american, declared: 'en' },
      'We are in the United States, not in France.',
      true,
    ],
    ['beside 25/12/2020', american, 'Revised 25/12/2020', false],
    ['beside 12/25/2020', elsewhere, 'Revised 12/25/2020', true],
  ])('month first %s: %#', (_, origin, text, expected) => {
    expect(readsMonthFirst(origin, text)).toBe(expected);
  });

  test.each([
    ['3/4/2020', true, '2020-03-04'],
    ['3/4/2020', false, '2020-04-03'],
    ['3.4.2020', true, '2020-04-03'],
    ['13/4/2020', true, '2020-04-13'],
    ['4/13/2020', false, '2020-04-13'],
  ])('%s, month first %s: %s', (text, monthFirst, date) => {
    expect(findWrittenDate(text, () => monthFirst)?.date).toBe(date);
  });
});
