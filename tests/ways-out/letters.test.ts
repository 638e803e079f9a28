import { describe, expect, test } from 'vitest';
import { type ResidenceCode, residences } from '../../lib/residence/residence.ts';
import type { Kind } from '../../lib/types.ts';
import { kinds } from '../../lib/ways-out/kinds.ts';
import { composeLetter } from '../../lib/ways-out/letters/compose.ts';
import { letterKinds, lettersBy, lettersFor } from '../../lib/ways-out/letters/index.ts';
import type { DetailName, LetterId } from '../../lib/ways-out/letters/letter.ts';
import { letterText } from '../../lib/ways-out/letters/send.ts';
import { details, requestOf } from './letter-fixture.ts';

function textOf(id: LetterId, residence: ResidenceCode, more: Partial<Record<DetailName, string>> = {}) {
  return letterText(composeLetter(requestOf(id, residence, { details: { ...details, ...more } })));
}

/** By letter and place: what the law or good practice has it say, item by item. */
const contents: [LetterId, ResidenceCode, RegExp[]][] = [
  [
    'access',
    'DE',
    [
      /access to my personal data under Article 15 GDPR/,
      /confirm whether you process/,
      /copy of all of them \(Article 15\(3\)\)/,
      /electronic format/,
      /\(a\) the purposes/,
      /\(b\) the categories/,
      /\(c\) the recipients/,
      /\(d\) how long/,
      /\(e\) my rights to rectification, erasure, restriction and objection/,
      /\(f\) my right to complain to a supervisory authority/,
      /\(g\) where you got the data/,
      /\(h\).*automated decision-making, including profiling.*logic/,
      /Article 15\(2\).*safeguards/,
      /device and advertising identifiers/,
      /within one month of receiving this letter \(GDPR Art\. 12\(3\)\)/,
    ],
  ],
  ['access', 'GB', [/Article 15 UK GDPR/, /\(h\)/, /one month.*UK GDPR Art\. 12\(3\) and 12A/]],
  [
    'access',
    'CH',
    [
      /Article 25 of the Swiss Federal Act on Data Protection/,
      /\(a\) who the controller is/,
      /\(c\) the purposes/,
      /\(d\) how long/,
      /\(e\) where you got/,
      /\(f\).*automated/,
      /\(g\) the recipients.*countries.*Article 19\(4\)/,
      /within 30 days.*FADP Art\. 25\(7\)/,
    ],
  ],
  ['access', 'BR', [/Brazilian General Data Protection Law/, /GDPR: Article 15/, /15 days.*LGPD Art\. 19/]],
  [
    'access',
    'other',
    [
      /the data protection law that applies to you/,
      /\nand the safeguards for every transfer/,
      /if possible within 30 days/,
    ],
  ],
  ['us-know', 'US-TX', [/access to my personal data/, /send me a copy in a portable/, /within 45 days/]],
  ['us-opt-out', 'US-TX', [/as far as the law provides for it, of profiling/]],
  ['us-opt-out', 'US-CA', [/for targeted advertising\. /, /after receiving this letter to stop as well/]],
  [
    'object-marketing',
    'US',
    [/stop your e-mails .*10 business days.*CAN-SPAM.*Please confirm when you have/],
  ],
  ['object-marketing', 'NL', [/Please confirm .*one month.*GDPR/]],
  ['complaint', 'US-CA', [/under the California Consumer Privacy Act/]],
  [
    'erasure',
    'FR',
    [
      /under Article 17 GDPR to erase the following data about me: my order history/,
      /no longer necessary \(a\)/,
      /withdraw every consent.*\(b, Article 7\(3\)\)/,
      /object to processing.*Article 21\(1\)/,
      /unlawfully must go \(d\)/,
      /restrict the processing \(Article 18\(1\)\(d\)\)/,
      /every recipient.*tell me who they are \(Article 19\)/,
      /search engines included \(Article 17\(2\)\)/,
      /If you keep any of them, please tell me which, why \(Article 12\(4\)\)/,
      /one month/,
    ],
  ],
  ['erasure', 'CH', [/Articles 30\(2\)\(b\) and 32\(2\)\(c\)/, /withdraw every consent/, /object/]],
  [
    'object-marketing',
    'IT',
    [
      /object to the use of my personal data for direct marketing under Article 21\(2\) and \(3\) GDPR/,
      /every channel/,
      /all brands of your group/,
      /profiling for marketing/,
      /withdraw any consent to marketing/,
      /no request to close an account/,
      /absolute/,
      /confirm without undue delay.*one month/,
    ],
  ],
  ['object-marketing', 'US', [/CAN-SPAM Act/, /10 business days.*7704\(a\)\(4\)/]],
  ['object-marketing', 'CA', [/PIPEDA/, /10 business days.*CASL/]],
  [
    'withdraw-consent',
    'SE',
    [
      /withdraw my consent.*Article 7\(3\) GDPR: your newsletter/,
      /stop at once all processing that rests on this consent/,
      /erase the data.*only because of this consent \(Article 17\(1\)\(b\)\)/,
      /confirm in writing/,
    ],
  ],
  [
    'portability',
    'NL',
    [
      /under Article 20 GDPR/,
      /structured, commonly used and machine-readable format.*\(Article 20\(1\)\)/,
      /technically feasible.*directly to Other Lamps Ltd \(Article 20\(2\)\)/,
      /one month/,
    ],
  ],
  ['portability', 'CH', [/Article 28 of the Swiss/, /30 days.*DPO Art\. 22/]],
  [
    'rectification',
    'PL',
    [
      /under Article 16 GDPR/,
      /wrong or incomplete: my street, Elm Lane 3\nThis is right: Oak Lane 4/,
      /who they are \(Article 19\)/,
      /one month/,
    ],
  ],
  [
    'us-know',
    'US-CA',
    [
      /I am a resident of California/,
      /§§ 1798\.100, 1798\.110, 1798\.115/,
      /since 1 January 2022, beyond the last 12 months/,
      /categories, and the specific pieces/,
      /sources/,
      /purposes/,
      /third parties/,
      /sold or shared/,
      /receipt within 10 business days/,
      /45 days.*1798\.130/,
      /need not open an account/,
    ],
  ],
  ['us-know', 'US-TX', [/resident of Texas/, /Texas Data Privacy and Security Act/, /45 days/]],
  [
    'us-delete',
    'US-CA',
    [
      /resident of California/,
      /§ 1798\.105/,
      /service providers and contractors/,
      /third party.*sold.*shared/,
      /45 days/,
    ],
  ],
  [
    'us-opt-out',
    'US-CA',
    [
      /opt out of the sale.*sharing/,
      /§§ 1798\.120, 1798\.135/,
      /account.*browser and device/,
      /Global Privacy Control/,
      /No verification may be asked.*7026\(d\)/,
      /15 business days.*7026\(f\)/,
    ],
  ],
  ['us-opt-out', 'US-CO', [/resident of Colorado/, /Colorado Privacy Act/, /targeted advertising/]],
  [
    'us-limit',
    'US-CA',
    [/§ 1798\.121/, /precise location/, /health/, /7027\(m\)/, /15 business days.*7027\(g\)/],
  ],
  [
    'us-correct',
    'US-CA',
    [/§ 1798\.106/, /inaccurate: my street/, /right: Oak Lane 4/, /documents/, /45 days/],
  ],
  [
    'shine-the-light',
    'US-CA',
    [
      /customer of yours and a resident of California/,
      /§ 1798\.83/,
      /list of the categories.*direct marketing/,
      /names and addresses of all those third parties/,
      /30 days/,
    ],
  ],
  [
    'complaint-to-company',
    'GB',
    [/section 164A of the Data Protection Act 2018/, /Nothing came\./, /Send me the data\./, /30 days/],
  ],
  [
    'reminder',
    'AT',
    [
      /On 1 October 2026 I wrote to you under Article 15 GDPR/,
      /time that the GDPR allows.*GDPR Art\. 12\(3\)/,
      /within two weeks/,
      /complain to the data protection supervisory authority \(Article 77 GDPR\)/,
    ],
  ],
  [
    'complaint',
    'IE',
    [
      /complain under Article 77 GDPR about how Lamp Works GmbH/,
      /On 1 October 2026 I asked for my data\.\nNothing came\./,
      /wrote to the company on 1 October 2026\. My letter:\nPlease send me my data\./,
      /Their answer:\nWe will not\./,
      /progress or outcome within 3 months.*Art\. 78\(2\)/,
    ],
  ],
  ['complaint', 'US', [/residence: United States\. The/]],
  ['complaint', 'other', [/my personal data\. The company knows me/]],
  ['complaint', 'US-VA', [/under the law that you enforce/, /residence: Virginia/]],
];

describe('each letter says what it must', () => {
  test.each(contents)('%s from %s', (id, residence, items) => {
    const text = textOf(id, residence);
    for (const item of items) expect(text).toMatch(item);
    for (const identity of ['Jo Miller', 'jo@example.org']) expect(text).toContain(identity);
  });

  test('the table leaves out no letter', () => {
    expect(new Set(contents.map(([id]) => id))).toEqual(
      new Set([...letterKinds.map(({ id }) => id), 'reminder']),
    );
  });

  test.each<[LetterId, ResidenceCode, Partial<Record<DetailName, string>>, RegExp]>([
    ['erasure', 'FR', { what: '' }, /erase all personal data that you hold about me/],
    ['us-delete', 'US-CA', { what: '' }, /delete all personal information about me/],
    ['portability', 'NL', { receiver: '' }, /send the file to me/],
    ['withdraw-consent', 'SE', { consent: 'your newsletter.' }, /your newsletter\. You/],
    ['erasure', 'FR', { what: 'my photos.' }, /my photos\. You/],
    ['us-delete', 'US-UT', { what: 'my photos!' }, /my photos! You/],
    ['reminder', 'AT', { firstSent: '2026-10-21' }, /has run out/],
    ['reminder', 'AT', { firstSent: '2026-10-22' }, /due by 22 November 2026 \(GDPR/],
    ['reminder', 'AT', { firstLetter: 'withdraw-consent' }, /acted without undue delay/],
    ['complaint', 'IE', { answerText: '' }, /I have had no answer/],
    ['complaint', 'IE', { wish: '' }, /have the company comply/],
    ['complaint', 'IE', { anonymous: 'yes' }, /do not name me/],
  ])('%s from %s with %j', (id, residence, more, expected) => {
    expect(textOf(id, residence, more)).toMatch(expected);
  });
});

describe('letters of a place', () => {
  test.each(residences.map((residence) => [residence.name, residence] as const))(
    '%s: each can be written without a gap, in full and in brief',
    (_, residence) => {
      const letters = lettersFor(residence);
      expect(letters.length).toBeGreaterThanOrEqual(6);
      for (const { id } of letters) {
        const letter = composeLetter(requestOf(id, residence.code));
        for (const paragraphs of [letter.paragraphs, letter.brief]) {
          const text = letterText(letter, paragraphs);
          expect(text).not.toMatch(/undefined|null|NaN|\[|\]|\{|\}|XX|_{2,}|\.\.| {2}| ,|Invalid Date/);
          expect(text).toContain(letter.id === 'complaint' ? 'Sir or Madam' : 'Lamp Works GmbH');
          expect(text).toContain('jo@example.org');
        }
        expect(letter.subject).not.toBe('');
      }
    },
  );

  test.each<[ResidenceCode, LetterId, LetterId]>([
    ['DE', 'object-marketing', 'us-know'],
    ['GB', 'complaint-to-company', 'us-limit'],
    ['US-CA', 'shine-the-light', 'portability'],
    ['US-VA', 'us-opt-out', 'us-limit'],
    ['US-IA', 'us-delete', 'us-correct'],
    ['other', 'erasure', 'us-delete'],
  ])('%s: %s, but not %s', (code, has, hasNot) => {
    const ids = lettersFor(residenceNamed(code)).map(({ id }) => id);
    expect(ids).toContain(has);
    expect(ids).not.toContain(hasNot);
  });

  test.each<[ResidenceCode, LetterId]>([
    ['DE', 'object-marketing'],
    ['US-CA', 'us-opt-out'],
    ['US-VA', 'us-opt-out'],
    ['other', 'withdraw-consent'],
  ])('%s: %s comes first', (code, first) => {
    expect(lettersFor(residenceNamed(code))[0]?.id).toBe(first);
  });

  test.each<[Kind, ResidenceCode, LetterId[]]>([
    ['delete', 'DE', ['erasure']],
    ['delete', 'US-CA', ['us-delete']],
    ['access', 'US-CA', ['us-know', 'shine-the-light']],
    ['regulator', 'FR', ['complaint']],
    ['unsubscribe-form', 'US', ['object-marketing']],
    ['sale-opt-out', 'DE', []],
    [
      'email-contact',
      'GB',
      [
        'object-marketing',
        'withdraw-consent',
        'erasure',
        'access',
        'portability',
        'rectification',
        'complaint-to-company',
      ],
    ],
  ])('by %s from %s: %j', (kind, code, ids) => {
    expect(lettersBy(kind, residenceNamed(code)).map(({ id }) => id)).toEqual(ids);
  });

  test('a letter serves known kinds of ways out', () => {
    const known = new Set(kinds);
    for (const letter of letterKinds) for (const kind of letter.kinds) expect(known).toContain(kind);
  });
});

function residenceNamed(code: ResidenceCode) {
  const found = residences.find((one) => one.code === code);
  if (found === undefined) throw new Error(code);
  return found;
}
