import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { ResidenceCode } from '../../lib/residence/residence.ts';
import {
  composeLetter,
  emptyFields,
  LetterFieldError,
  LetterLawError,
} from '../../lib/ways-out/letters/compose.ts';
import type { DetailName, FieldName, LetterId } from '../../lib/ways-out/letters/letter.ts';
import { oneLine, personSchema, severalLines } from '../../lib/ways-out/letters/person.ts';
import { letterText, printedLetter } from '../../lib/ways-out/letters/send.ts';
import { details, requestOf } from './letter-fixture.ts';

describe('a letter with a gap cannot be written', () => {
  test.each<[LetterId, ResidenceCode, DetailName]>([
    ['withdraw-consent', 'DE', 'consent'],
    ['rectification', 'DE', 'wrong'],
    ['rectification', 'DE', 'right'],
    ['us-correct', 'US-CA', 'right'],
    ['complaint-to-company', 'GB', 'events'],
    ['complaint-to-company', 'GB', 'wish'],
    ['reminder', 'DE', 'firstSent'],
    ['reminder', 'DE', 'firstLetter'],
    ['complaint', 'DE', 'controller'],
    ['complaint', 'DE', 'events'],
    ['complaint', 'DE', 'firstText'],
  ])('%s from %s without %s', (id, residence, name) => {
    for (const empty of ['', '  ', '\n\u200b']) {
      const request = requestOf(id, residence, { details: { ...details, [name]: empty } });
      expect(emptyFields(request)).toEqual([name]);
      expect(() => composeLetter(request)).toThrow(new LetterFieldError(name));
    }
  });

  test.each<[FieldName, Parameters<typeof requestOf>[2]]>([
    ['name', { person: { name: ' ', knownAs: 'jo@example.org', residence: 'DE' } }],
    ['knownAs', { person: { name: 'Jo', knownAs: '\u202e', residence: 'DE' } }],
    ['recipient', { recipient: { name: '' } }],
  ])('without %s', (field, more) => {
    const request = requestOf('access', 'DE', more);
    expect(emptyFields(request)).toEqual([field]);
    expect(() => composeLetter(request)).toThrow(new LetterFieldError(field));
  });

  test.each([
    ['firstSent', 'yesterday'],
    ['firstSent', '2026-13-01'],
    ['firstSent', '2026-02-30'],
    ['firstSent', '2026-11-23'],
    ['firstLetter', 'letter-of-love'],
    ['firstLetter', 'reminder'],
    ['firstLetter', 'complaint'],
  ] as const)('a reminder whose %s is %s', (field, value) => {
    const request = requestOf('reminder', 'DE', { details: { ...details, [field]: value } });
    expect(emptyFields(request)).toEqual([field]);
  });

  test('details that are no text count as empty', () => {
    const request = requestOf('withdraw-consent');
    // A caller that skips the schema.
    Object.assign(request, { details: { consent: 7 } });
    expect(emptyFields(request)).toEqual(['consent']);
  });

  test.each<[LetterId, ResidenceCode]>([
    ['us-know', 'DE'],
    ['us-limit', 'US-VA'],
    ['us-correct', 'US-IA'],
    ['access', 'US-CA'],
    ['complaint-to-company', 'DE'],
  ])('%s is no letter from %s', (id, residence) => {
    expect(() => composeLetter(requestOf(id, residence))).toThrow(LetterLawError);
  });

  test.each(['today', '', '2026-2-1', '2026-02-31', '2026-13-01'])('nor on the day "%s"', (date) => {
    for (const id of ['access', 'withdraw-consent'] as const)
      expect(() => composeLetter(requestOf(id, 'DE', { date }))).toThrow(RangeError);
  });
});

describe('what a letter carries', () => {
  test('dates, deadline and sender', () => {
    const person = {
      name: 'Jo  Miller',
      knownAs: 'jo@example.org',
      postalAddress: 'Side Road 2\n1010 Vienna',
      residence: 'AT' as const,
    };
    const letter = composeLetter(requestOf('access', 'AT', { person }));
    expect(letter.date).toBe('2026-11-22');
    expect(letter.due).toBe('2026-12-22');
    expect(letter.sender).toEqual(['Jo Miller', 'Side Road 2', '1010 Vienna', 'jo@example.org']);
    expect(letterText(letter)).toMatch(
      /^Dear privacy team of Lamp Works GmbH,\n\n.*\n\nKind regards,\nJo Miller$/s,
    );
  });

  test('the printed page', () => {
    const letter = composeLetter(requestOf('erasure'));
    expect(printedLetter(letter)).toMatchObject({
      sender: ['Jo Miller', 'jo@example.org'],
      recipient: ['Lamp Works GmbH', 'Lamp Street 1', '10115 Berlin'],
      date: '22 November 2026',
      subject: 'Request for erasure of my personal data: Jo Miller',
    });
    expect(printedLetter(letter).paragraphs[0]).toBe('Dear privacy team of Lamp Works GmbH,');
  });

  test.each([
    ['Lamp Works GmbH\nLamp Street 1', ['Lamp Works GmbH', 'Lamp Street 1']],
    ['Lamp Street 1, 10115 Berlin', ['Lamp Works GmbH', 'Lamp Street 1', '10115 Berlin']],
    ['Lamp Works GmbH, Lamp Street 1', ['Lamp Works GmbH', 'Lamp Street 1']],
    [
      'Attn: Legal, Lamp Inc.\r\nLamp Street 1',
      ['Lamp Works GmbH', 'Attn: Legal, Lamp Inc.', 'Lamp Street 1'],
    ],
  ])('the address %j as lines under the name', (postalAddress, lines) => {
    const recipient = { name: 'Lamp Works GmbH', postalAddress };
    const letter = composeLetter(requestOf('access', 'DE', { recipient }));
    expect(printedLetter(letter).recipient).toEqual(lines);
  });

  test('nothing is printed for an unknown address', () => {
    const letter = composeLetter(requestOf('access', 'DE', { recipient: { name: 'Lamp Works GmbH' } }));
    expect(() => printedLetter(letter)).toThrow(new LetterFieldError('postalAddress'));
  });
});

describe('text from pages and forms', () => {
  test.each([
    ['Lamp\r\nBcc: everybody', 'Lamp Bcc: everybody'],
    ['\u202eevil\u2066', 'evil'],
    ['a\ud800b', 'a b'],
    ['  two   spaces ', 'two spaces'],
    ['نام\u200cخانوادگی', 'نام\u200cخانوادگی'],
    ['x'.repeat(300), 'x'.repeat(200)],
    [`${'x'.repeat(199)}😀`, 'x'.repeat(199)],
  ])('%j on one line', (text, expected) => {
    expect(oneLine(text)).toBe(expected);
  });

  test.each([
    ['one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
    ['\n\na\n\n\n\nb\n', 'a\n\nb'],
    ['', ''],
  ])('%j on several lines', (text, expected) => {
    expect(severalLines(text)).toBe(expected);
  });

  test.each([
    [{ name: ' Jo ', knownAs: 'jo', residence: 'DE' }, true],
    [{ name: '', knownAs: '', residence: 'other', postalAddress: 'A\nB' }, true],
    [{ name: 'Jo', knownAs: 'jo', residence: 'Atlantis' }, false],
    [{ name: 'Jo', residence: 'DE' }, false],
    [{ name: 'J'.repeat(201), knownAs: 'jo', residence: 'DE' }, false],
    ['Jo', false],
  ])('the person %j is valid: %s', (person, valid) => {
    expect(v.safeParse(personSchema, person).success).toBe(valid);
  });
});
