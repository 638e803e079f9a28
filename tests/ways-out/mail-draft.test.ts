import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { residences } from '../../lib/residence/residence.ts';
import { composeLetter, emptyFields, type LetterRequest } from '../../lib/ways-out/letters/compose.ts';
import { lettersFor } from '../../lib/ways-out/letters/index.ts';
import { letterText, longestMailto, mailDraft } from '../../lib/ways-out/letters/send.ts';
import { details, requestOf } from './letter-fixture.ts';

/** Header names and values as a mail program reads them (RFC 6068, section 2). */
function headersOf(href: string): { to: string; headers: [string, string][] } {
  const [, to = '', query = ''] = /^mailto:([^?]*)\?(.*)$/s.exec(href) ?? [];
  const headers = query.split('&').map((pair): [string, string] => {
    const [name = '', value = ''] = pair.split('=');
    return [decodeURIComponent(name), decodeURIComponent(value)];
  });
  return { to: decodeURIComponent(to), headers };
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ maxLength: 60 }).map((text) => `x\r\nBcc: ${text}@evil.example&bcc=a@b.example?cc=`),
  fc.constantFrom('%0D%0ABcc: a@b.example', '&attach=/etc/passwd', '\ud800', 'a\u2028b', '<b>"\'</b>'),
);

const anyRequest: fc.Arbitrary<LetterRequest> = fc
  .record({
    residence: fc.constantFrom(...residences),
    pick: fc.nat(),
    name: anyText,
    knownAs: anyText,
    company: anyText,
    detail: anyText,
  })
  .map(({ residence, pick, name, knownAs, company, detail }) => {
    const letters = lettersFor(residence);
    const id = letters[pick % letters.length]?.id ?? 'access';
    return requestOf(id, residence.code, {
      person: { name, knownAs, residence: residence.code },
      recipient: { name: company, postalAddress: detail },
      details: { ...details, consent: detail, events: detail, wrong: detail, firstText: detail },
    });
  });

describe('a mail draft', () => {
  test('no field adds a header, and every text comes back as it was written', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        fc.pre(emptyFields(request).length === 0);
        const letter = composeLetter(request);
        const draft = mailDraft(letter, 'privacy@lamp.example');
        expect(draft).toBeDefined();
        if (draft === undefined) return;
        expect(draft.href.length).toBeLessThanOrEqual(longestMailto);
        expect(draft.href).toMatch(/^mailto:[\x21-\x7e]+$/);
        const { to, headers } = headersOf(draft.href);
        expect(to).toBe('privacy@lamp.example');
        const [subject, body, ...others] = headers;
        expect(others).toEqual([]);
        expect(subject).toEqual(['subject', letter.subject]);
        expect(letter.subject).not.toMatch(/[\r\n]/);
        if (draft.holds === 'subject') expect(body).toBeUndefined();
        else {
          const paragraphs = draft.holds === 'whole' ? letter.paragraphs : letter.brief;
          expect(body?.[0]).toBe('body');
          expect(body?.[1]?.replaceAll('\r\n', '\n')).toBe(letterText(letter, paragraphs));
          expect(body?.[1]?.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        }
      }),
      { seed: 20_261_122, numRuns: 400 },
    );
  });

  test('no recipient adds a header or a second recipient', () => {
    const letter = composeLetter(requestOf('object-marketing'));
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc.emailAddress(),
          fc.tuple(fc.emailAddress(), anyText).map((parts) => parts.join('')),
        ),
        (address) => {
          const draft = mailDraft(letter, address);
          if (draft === undefined) return;
          const { to, headers } = headersOf(draft.href);
          expect(to.split('@').length).toBe(2);
          expect(to).not.toMatch(/[\s,;?&<>]/);
          expect(headers.map(([name]) => name)).toEqual(['subject', 'body']);
        },
      ),
      { seed: 20_261_122, numRuns: 400 },
    );
  });

  test.each([
    ['privacy@lamp.example', 'mailto:privacy@lamp.example?subject='],
    ['Privacy+EU@Lamp.Example', 'mailto:Privacy%2BEU@lamp.example?subject='],
    ['<privacy@lamp.example>', 'mailto:privacy@lamp.example?subject='],
  ])('to %s', (address, start) => {
    expect(mailDraft(composeLetter(requestOf('access')), address)?.href.slice(0, start.length)).toBe(start);
  });

  test.each([
    '',
    'privacy',
    'privacy@lamp.example?bcc=me@evil.example',
    'a@lamp.example,b@lamp.example',
    'a@lamp.example;b@lamp.example',
    'a@lamp.example%0D%0ABcc:b@evil.example',
    'a@lamp.example\r\nBcc: b@evil.example',
    'javascript:alert(1)',
    'Landmark @ One Market',
  ])('none to %j', (address) => {
    expect(mailDraft(composeLetter(requestOf('access')), address)).toBeUndefined();
  });

  test.each(
    residences.flatMap((residence) =>
      lettersFor(residence)
        .filter(({ toAuthority }) => !toAuthority)
        .map(({ id }) => [residence.name, id, residence.code] as const),
    ),
  )('%s: %s fits into a mail program with a text that says it all', (_, id, code) => {
    const draft = mailDraft(composeLetter(requestOf(id, code)), 'data-protection-officer@lampworks.example');
    expect(draft?.holds).toMatch(/^(?:whole|brief)$/);
  });

  test.each([
    ['in few words', 'my order history', 'whole'],
    ['in many', 'my orders, '.repeat(60), 'brief'],
  ] as const)('what to erase %s', (_how, what, holds) => {
    const letter = composeLetter(requestOf('erasure', 'DE', { details: { ...details, what } }));
    const draft = mailDraft(letter, 'privacy@lamp.example');
    expect(draft?.holds).toBe(holds);
    expect(headersOf(draft?.href ?? '').headers[1]?.[1]).toContain('Article 17 GDPR');
  });

  test('what is too long even in brief is not half-written', () => {
    const long = 'They did not answer. '.repeat(150);
    const request = requestOf('complaint', 'DE', { details: { ...details, events: long } });
    const draft = mailDraft(composeLetter(request), 'office@authority.example');
    expect(draft?.holds).toBe('subject');
    expect(draft?.href).not.toContain('body=');
  });
});
