import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Aim, WayOut } from '../../lib/types.ts';
import { bucketOf, directoryLine, recordIn } from '../../lib/ways-out/directory/bucket.ts';
import { waysOutFromDirectory } from '../../lib/ways-out/directory/lookup.ts';
import type { DirectoryRecord } from '../../lib/ways-out/directory/record.ts';
import { contacts, deletions, downloads } from '../../lib/ways-out/directory/sources.ts';
import { aimsMissing, directoryAims, waysOf } from '../../lib/ways-out/directory/ways.ts';

const root = join(import.meta.dirname, '../..');
const shipped = join(root, 'public/directory');

const lamp: DirectoryRecord = {
  name: 'Lamp Works GmbH',
  email: 'privacy@lamp.example',
  post: 'Lamp Street 1\n10115 Berlin',
  form: 'https://lamp.example/privacy-request',
  delete: 'https://lamp.example/account/delete',
  deleteEmail: 'close@lamp.example',
  difficulty: 'hard',
  download: 'https://lamp.example/account/export',
};

describe('a file of the directory', () => {
  const file = [
    directoryLine('shop.lamp.example', { name: 'Lamp Shop', email: 'shop@lamp.example' }),
    directoryLine('lamp.example', lamp),
    'damaged.example\t{"name": "Dam',
    'nameless.example\t{"email":"a@nameless.example"}',
    'odd.example\t{"name":"Odd","difficulty":"sometimes"}',
    directoryLine('last.example', { name: 'Last', email: 'a@last.example' }),
  ].join('\n');

  test.each([
    ['lamp.example', 'Lamp Works GmbH'],
    ['www.lamp.example', 'Lamp Works GmbH'],
    ['WWW.Lamp.Example', 'Lamp Works GmbH'],
    ['help.lamp.example', 'Lamp Works GmbH'],
    ['shop.lamp.example', 'Lamp Shop'],
    ['last.example', 'Last'],
    ['amp.example', undefined],
    ['other.example', undefined],
    ['damaged.example', undefined],
    ['nameless.example', undefined],
    ['odd.example', undefined],
    ['', undefined],
    ['\t', undefined],
  ])('says of %s: %s', (host, name) => {
    expect(recordIn(file, host)?.name).toBe(name);
  });

  test('is the same for a site and its sub-domains, and a plain name', () => {
    expect(bucketOf('help.lamp.co.uk')).toBe(bucketOf('lamp.co.uk'));
    for (const host of ['lamp.example', 'localhost', '', '127.0.0.1', '\u0000'])
      expect(bucketOf(host)).toMatch(/^[0-7][0-9a-f]\.txt$/);
  });
});

describe('what a record offers', () => {
  const brief = (ways: WayOut[]) =>
    ways.map(({ kind, channel, target }) => `${kind} by ${channel}: ${target}`);

  test('all of it, for all aims', () => {
    expect(brief(waysOf(lamp, directoryAims))).toEqual([
      'delete by link: https://lamp.example/account/delete',
      'delete by email: mailto:close@lamp.example',
      'portability by link: https://lamp.example/account/export',
      'request-form by form: https://lamp.example/privacy-request',
      'email-contact by email: mailto:privacy@lamp.example',
      'postal by post: Lamp Works GmbH, Lamp Street 1, 10115 Berlin',
    ]);
  });

  test.each<[Aim[], string[]]>([
    [['delete'], ['delete', 'delete']],
    [['see'], ['portability', 'request-form']],
    [['contact'], ['email-contact', 'postal']],
    [['complain'], []],
    [[], []],
  ])('for %j only %j', (aims, expected) => {
    expect(waysOf(lamp, aims).map(({ kind }) => kind)).toEqual(expected);
  });

  test('each says that it is not from the policy, of when it is, and quotes nothing', () => {
    for (const way of waysOf(lamp, directoryAims)) {
      expect(way.source).toBe('directory');
      expect(way.evidence).toEqual([]);
      expect(way.note).toMatch(
        /From a public directory \([\w.]+, 202\d-\d\d-\d\d\), not from this policy\.$/,
      );
    }
  });

  test.each<[NonNullable<DirectoryRecord['difficulty']>, string[], RegExp, string]>([
    ['easy', ['link', 'email'], /^From/, 'Delete your account'],
    ['medium', ['link', 'email'], /^Takes several steps\./, 'Delete your account'],
    ['hard', ['link', 'email'], /^Their support/, 'Read how to have your account deleted'],
    ['limited', ['link', 'email'], /^Offered in some countries/, 'Delete your account'],
    [
      'impossible',
      ['email'],
      /cannot be closed there; you can still ask/,
      'Write to have your account deleted',
    ],
  ])('an account that is %s to close', (difficulty, channels, note, label) => {
    const ways = waysOf({ ...lamp, difficulty }, ['delete']);
    expect(ways.map(({ channel }) => channel)).toEqual(channels);
    expect(ways[0]?.label).toBe(label);
    for (const way of ways) expect(way.note).toMatch(note);
  });

  test.each([
    ['javascript:alert(1)'],
    ['data:text/html,x'],
    ['file:///etc/passwd'],
    ['https://user:word@lamp.example/delete'],
    ['lamp.example/delete'],
    ['mailto:a@lamp.example'],
    [`https://lamp.example/${'x'.repeat(3_000)}`],
  ])('%s is opened by nobody', (href) => {
    expect(waysOf({ name: 'Lamp', delete: href }, ['delete'])).toEqual([]);
  });

  test.each([['a@lamp.example?bcc=b@evil.example'], ['nobody'], ['a@b.example,c@d.example']])(
    '%s is written to by nobody',
    (address) => {
      expect(waysOf({ name: 'Lamp', email: address, deleteEmail: address }, directoryAims)).toEqual([]);
    },
  );

  test('repairs and moves are the policy’s own', () => {
    const wrapped = 'https://www.google.com/url?q=https%3A%2F%2Flamp.example%2Fdelete';
    expect(waysOf({ name: 'Lamp', delete: wrapped }, ['delete'])[0]?.target).toBe(
      'https://lamp.example/delete',
    );
  });
});

function way(kind: WayOut['kind'], status: WayOut['status'] = 'as-written'): WayOut {
  return { kind, channel: 'link', label: kind, status, source: 'policy', evidence: [] };
}

test.each<[string, WayOut[], Aim[]]>([
  ['nothing', [], ['delete', 'see', 'contact']],
  ['an address', [way('email-contact')], ['delete', 'see']],
  ['a dead form and a letter', [way('request-form', 'dead'), way('postal')], ['delete', 'see']],
  ['everything', [way('delete'), way('access'), way('phone')], []],
  ['a right without an address', [{ ...way('delete'), channel: 'form' }], ['delete', 'see', 'contact']],
  ['only opt-outs', [way('ads-opt-out')], ['delete', 'see', 'contact']],
])('a policy that offers %s lacks %j', (_, ways, missing) => {
  expect(aimsMissing(ways)).toEqual(missing);
});

describe('a look-up', () => {
  const reading = (text: string) => {
    const files: string[] = [];
    const read = (file: string) => {
      files.push(file);
      return Promise.resolve(text);
    };
    return { files, read };
  };

  test('reads one file', async () => {
    const { files, read } = reading(directoryLine('lamp.example', lamp));
    const ways = await waysOutFromDirectory('www.lamp.example', ['contact'], read);
    expect(ways.map(({ kind }) => kind)).toEqual(['email-contact', 'postal']);
    expect(files).toEqual([bucketOf('lamp.example')]);
  });

  test.each<[string, string, Aim[]]>([
    ['no aim is missing', 'lamp.example', []],
    ['there is no host', '', ['delete']],
  ])('reads none while %s', async (_, host, aims) => {
    const { files, read } = reading(directoryLine('lamp.example', lamp));
    expect(await waysOutFromDirectory(host, aims, read)).toEqual([]);
    expect(files).toEqual([]);
  });

  test('a file that cannot be read gives nothing', async () => {
    const read = () => Promise.reject(new Error('gone'));
    expect(await waysOutFromDirectory('lamp.example', ['delete'], read)).toEqual([]);
  });
});

describe('the files that ship', () => {
  const files = readdirSync(shipped).filter((file) => file !== 'NOTICE.txt');
  const texts = files.map((file) => [file, readFileSync(join(shipped, file), 'utf8')] as const);

  test('are 128, each of some kilobytes', () => {
    expect(files.length).toBe(128);
    for (const [, text] of texts) expect(text.length).toBeLessThan(20_000);
  });

  test('hold every domain where it is looked for, with a way out that can be opened', () => {
    const faults = texts.flatMap(([file, text]) =>
      text
        .trimEnd()
        .split('\n')
        .map((line) => line.slice(0, line.indexOf('\t')))
        .filter((domain) => {
          const record = recordIn(text, domain);
          return (
            bucketOf(domain) !== file || record === undefined || waysOf(record, directoryAims).length === 0
          );
        }),
    );
    expect(faults).toEqual([]);
  });

  test('name their sources and licences', () => {
    const notice = readFileSync(join(shipped, 'NOTICE.txt'), 'utf8');
    for (const { name, url, asOf } of [contacts, deletions, downloads])
      for (const fact of [name, url, asOf]) expect(notice).toContain(fact);
  });
});

describe('making the files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wayout-directory-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const domains = {
    'Lamp.example': { name: 'Lamp', delete: 'lamp.example/close', deleteDifficulty: 'easy' },
    'www2.lamp.example': { name: 'Lamp', delete: 'https://lamp.example/close', deleteDifficulty: 'easy' },
    'shop.lamp.example': { name: 'Lamp Shop', download: 'https://shop.lamp.example/export' },
    'account.oil.example': { name: 'Oil', email: 'privacy@oil.example', quality: 'verified' },
    'blog.wick.example': { name: 'Wick', email: 'privacy@wick.example' },
    'home.example': { name: 'Home', delete: 'https://www.home.example/' },
    'terms.example': { name: 'Terms', delete: 'https://terms.example/en/privacy-policy.html#erasure' },
    'set.example': { name: 'Set', delete: 'https://set.example/account/privacy', deleteDifficulty: 'hard' },
    'shut.example': { name: 'Shut', delete: 'https://shut.example/faq', deleteDifficulty: 'impossible' },
    'ask.example': {
      name: 'Ask',
      delete: 'https://ask.example/faq',
      deleteEmail: 'ask@ask.example',
      deleteDifficulty: 'impossible',
    },
    'forum.example/board': { name: 'Board', email: 'a@forum.example' },
    httsp: { name: 'Typo', email: 'a@typo.example' },
  };
  const list = join(folder, 'list.json');
  writeFileSync(list, JSON.stringify({ domains }));
  const out = join(folder, 'out');
  execFileSync(process.execPath, [join(root, 'scripts/make-directory.ts'), list, out]);
  const read = (host: string) => {
    try {
      return recordIn(readFileSync(join(out, bucketOf(host)), 'utf8'), host);
    } catch {
      return undefined;
    }
  };

  test.each<[string, unknown]>([
    ['lamp.example', { name: 'Lamp', delete: 'https://lamp.example/close', difficulty: 'easy' }],
    [
      'shop.lamp.example',
      {
        name: 'Lamp Shop',
        delete: 'https://lamp.example/close',
        difficulty: 'easy',
        download: 'https://shop.lamp.example/export',
      },
    ],
    ['oil.example', { name: 'Oil', email: 'privacy@oil.example' }],
    ['blog.wick.example', { name: 'Wick', email: 'privacy@wick.example' }],
    ['wick.example', undefined],
    ['home.example', undefined],
    ['terms.example', undefined],
    ['set.example', { name: 'Set', delete: 'https://set.example/account/privacy', difficulty: 'hard' }],
    ['shut.example', undefined],
    ['ask.example', { name: 'Ask', deleteEmail: 'ask@ask.example', difficulty: 'impossible' }],
    ['forum.example', undefined],
    ['httsp', undefined],
  ])('%s: %j', (host, record) => {
    expect(read(host)).toEqual(record);
  });

  test('leaves out a sub-domain that says the same as its site', () => {
    expect(readFileSync(join(out, bucketOf('lamp.example')), 'utf8')).not.toContain('www2.lamp.example');
  });
});
