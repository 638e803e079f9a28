/** Promises that the repository makes about itself. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { extensionVersion } from '../lib/version.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'training/README.md',
  'training/MODEL.md',
];

test.each(documents)('every path that %s names exists', (document) => {
  const named = [
    ...read(document).matchAll(/`((?:lib|entrypoints|components|tests|training|scripts|public)\/[\w./-]*)`/g),
  ]
    .map((match) => match[1] ?? '')
    .filter((path) => !/[*<…]/.test(path));
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test.each(documents)('every relative link of %s leads somewhere', (document) => {
  const links = [...read(document).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(
    (match) => match[1] ?? '',
  );
  expect(links.filter((link) => !existsSync(join(root, dirname(document), link)))).toEqual([]);
});

test('the architecture fits on two screens', () => {
  expect(read('ARCHITECTURE.md').split('\n').length).toBeLessThanOrEqual(81);
});

test('every npm script that a document names is defined', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = documents.flatMap((document) =>
    [...read(document).matchAll(/npm run (?:--silent )?([\w:]+)/g)].map((match) => match[1] ?? ''),
  );
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('the report names the version of the package', () => {
  expect(JSON.parse(read('package.json'))).toMatchObject({ version: extensionVersion });
});

test('what ships calls no network', () => {
  const sources = execFileSync('git', ['ls-files', 'lib', 'entrypoints', 'components'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((path) => /\.tsx?$/.test(path) && existsSync(join(root, path)));
  const callers = sources.filter((path) =>
    /\b(XMLHttpRequest|sendBeacon|WebSocket|EventSource|importScripts)\b|\bfetch\((?!browser\.runtime\.getURL)/.test(
      read(path),
    ),
  );
  expect(callers).toEqual([]);
});

test('every message of the default language is in every other language', () => {
  const languages = readdirSync(join(root, 'public/_locales'));
  const keys = (language: string) =>
    Object.keys(JSON.parse(read(`public/_locales/${language}/messages.json`))).sort();
  for (const language of languages) expect(keys(language)).toEqual(keys('en'));
});
