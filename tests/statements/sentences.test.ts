import { describe, expect, test } from 'vitest';
import { findSentences } from '../../lib/statements/sentences.ts';

/** Each case is written with " ¦ " where a cut belongs. */
const CASES = [
  'We collect your name. ¦ We keep it for a year.',
  'Example Ltd. at 5 High Street is the controller.',
  'We are Example, Inc. ¦ We run this site.',
  'Example Inc. and its affiliates share data.',
  'We operate in the U.S. and in the E.U. only.',
  'Data is moved to the U.S. ¦ We protect it there.',
  'The U.S. Department of Commerce runs the list.',
  'See Cal. Civ. Code § 1798.83 for your rights.',
  'Under 15 U.S.C. § 6501 et seq. we must ask parents.',
  'Call us from 9 a.m. to 5 p.m. EST on weekdays.',
  'We are open until 5 p.m. ¦ Please call before then.',
  'We use cookies, e.g. for log-in, i.e. to know you.',
  'Write to Mr. J. R. Smith, Dr. Jones or St. Mary’s office.',
  'Visit https://www.example.com/privacy.html?a=b. ¦ You can opt out there.',
  'Mail privacy@example.co.uk. ¦ We answer within 30 days.',
  '1. We collect data. ¦ 2. We share data.',
  '2.1. Your data is stored. ¦ 2.2. It is deleted later.',
  'iv. We also collect your device model.',
  'A. Information you give us stays here.',
  'We use cookies. ¦ (And good for you for reading this one.) ¦ We also use beacons.',
  'We share data (see Section 4. It lists partners.) with others.',
  'Do you sell data? ¦ No! ¦ We never do.',
  'Yahoo! may use cookies.',
  'Wait... we also log visits.',
  'We log visits… ¦ We delete the log.',
  'See Art. 6 para. 1 lit. f GDPR for the basis.',
  'This follows Article 6(1)(f). ¦ You may object.',
  'We need No. 5 of the form.',
  'Do we sell data? ¦ No. ¦ We do not.',
  'Version 2.3.1 of the app sends reports.',
  'We paid $3.5 million. ¦ That was in 2019.',
  'He said “We keep it.” ¦ We do.',
  'The fee is approx. 5 euros.',
  'Contact the Dept. of Justice or Acme Corp. in Ohio.',
  'We share with partners, affiliates, etc. for ads.',
  'We share with partners, affiliates, etc. ¦ You can opt out.',
  'Our site was built by eBay. ¦ eBay may see your data.',
  'It was lost.¦We found it again later.',
  '当社は個人情報を収集します。¦第三者に提供しません。',
  'Wir verarbeiten Daten gem. Art. 6 DSGVO, z.B. Ihre IP-Adresse. ¦ Sie können widersprechen.',
  'Nous conservons vos données (art. L. 34-1) un an. ¦ Vous pouvez vous y opposer.',
  'Wij delen gegevens met o.a. Google B.V. in Ierland. ¦ U kunt bezwaar maken.',
  'Przetwarzamy dane na podst. art. 6 ust. 1 lit. f RODO, tj. uzasadnionego interesu.',
  'Sept. 5 is the date. ¦ Nothing else changed.',
  'We keep it 30 days. ¦ 12 months later it is gone.',
  'Node.js and Booking.com are names.',
  'Gültig ab 17. Dezember 2025. ¦ Frühere Fassungen nennt Ziffer 8. ¦ Dort stehen sie alle.',
  'The basis is Art. 6 Par. 1 Lit. b GDPR.',
  'Siehe Art. 12 ff. DSGVO zu Ihren Rechten.',
  'Lantern Games Pte. Ltd. and Lantern Games Pty. Ltd. decide together.',
  'Registered in Munich under No. HRB 12345. ¦ No. ¦ We ask nobody.',
  'Ukládáme volby, např. Jazyk a Písmo. ¦ Nic víc.',
];

describe('sentences are cut where they end and nowhere else', () => {
  test.each(CASES)('%s', (marked) => {
    const expected = marked.split('¦').map((part) => part.trim());
    const text = marked.replace(/ ?¦ ?/g, (mark) => (mark.startsWith(' ') ? ' ' : ''));
    expect(findSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  test('blank text has no sentences', () => {
    expect(findSentences('  \n ')).toEqual([]);
  });

  test('an endless run of dots and brackets is answered', () => {
    expect(findSentences('(.'.repeat(50_000)).length).toBeGreaterThan(0);
  });
});
