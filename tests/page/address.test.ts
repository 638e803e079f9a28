import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolveAddress } from '../../lib/page/read/address.ts';

function parsed(written: string, base: string): string {
  return URL.canParse(written, base) ? new URL(written, base).href : written.trim();
}

const bases = [
  'https://www.acme.test/legal/privacy?a=b#top',
  'http://acme.co.uk',
  'HTTPS://Acme.test:443/x/',
  'https://user:word@acme.test/',
  'http://127.0.0.1/',
  'file:///home/privacy.html',
  'about:blank',
];

/** What addresses are made of, and what a parser changes in them. */
const pieces = [
  ...[
    'http',
    'https',
    'HTTP',
    'mailto',
    ':',
    '/',
    '//',
    '\\',
    '.',
    '..',
    '/.',
    '/..',
    '%2e',
    '?',
    '#',
    '&',
    '=',
    '@',
    ':443',
    ':80',
  ],
  ...[
    'acme',
    'Acme',
    'www.',
    '.test',
    '.com',
    '.co.uk',
    'xn--',
    '-',
    '--',
    '_',
    '0x7f',
    '1.1',
    '127',
    'opt-out',
    'ä',
    'ﬁ',
  ],
  ...[
    ' ',
    '\t',
    '\n',
    '"',
    "'",
    '<',
    '>',
    '`',
    '{',
    '|',
    '^',
    '[',
    ']',
    '%',
    '%20',
    '%zz',
    '~',
    '!',
    '$',
    '(',
    ')',
    '*',
    '+',
    ',',
    ';',
    '\ud800',
  ],
];

test('any address means what a parser of addresses says', () => {
  const beginning = fc.constantFrom('', '/', 'https://', 'http://acme.test', 'https://www.acme.co.uk/');
  const written = fc
    .tuple(beginning, fc.array(fc.constantFrom(...pieces), { maxLength: 8 }))
    .map(([first, more]) => first + more.join(''))
    .filter((address) => address !== '');
  fc.assert(
    fc.property(written, fc.constantFrom(...bases), (address, base) => {
      expect(resolveAddress(address, base)).toBe(parsed(address, base));
    }),
    { numRuns: 5_000 },
  );
});

test('an empty one means nothing', () => {
  expect(resolveAddress('', 'https://acme.test/')).toBe('');
});
