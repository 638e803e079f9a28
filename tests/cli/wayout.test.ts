import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseReport } from '../../lib/verdict/report-schema.ts';
import { lines, policyMarkdown, records, runWayout, spawnWayout } from './run-wayout.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wayout-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('usage', () => {
  test.each([[['--help']], [['help']], [['analyze', '--help']]])('%j prints the help', async (args) => {
    const ran = await runWayout(args);
    expect(ran.code).toBe(0);
    expect(ran.output).toContain('analyze FILE|-');
  });

  test.each<[string[], string]>([
    [[], 'analyze FILE|-'],
    [['analyse', 'x.html'], 'Unknown command "analyse"'],
    [['analyze'], 'needs one file'],
    [['analyze', 'a.html', 'b.html'], 'needs one file'],
    [['analyze', '--ndjson', 'a.html'], 'input only'],
    [['analyze', '--colour', 'a.html'], '--colour'],
    [['read'], 'needs --ndjson'],
    [['detect', '--ndjson', '--json'], 'does not know'],
  ])('%j is wrong usage', async (args, message) => {
    const ran = await runWayout(args);
    expect(ran.code).toBe(2);
    expect(ran.errors).toContain(message);
    expect(ran.output).toBe('');
  });
});

describe('analyze FILE', () => {
  test('of Markdown is printed for people', async () => {
    const ran = await runWayout(['analyze', fileOf('policy.md', policyMarkdown)]);
    expect(ran.errors).toBe('');
    expect(ran.code).toBe(0);
    expect(ran.output).toContain('Lantern Widgets, Inc.');
    expect(ran.output).toContain('Date: 2025-03-03');
    expect(ran.output).toContain('Sells your data');
    expect(ran.output).toContain('https://www.lantern-widgets.com/do-not-sell');
  });

  test('of HTML from the input as JSON', async () => {
    const html = `<!doctype html><title>Privacy Policy</title><main><h1>Privacy Policy</h1>${'<p>We may sell your personal information to data brokers. We keep it for seven years.</p>'.repeat(4)}<p><a href="/do-not-sell">Do not sell my personal information</a></p></main>`;
    const ran = await runWayout(
      ['analyze', '-', '--json', '--url', 'https://lantern-widgets.com/privacy'],
      html,
    );
    expect(ran.code).toBe(0);
    const report = parseReport(JSON.parse(ran.output));
    expect(report.policy.site).toBe('lantern-widgets.com');
    expect(report.findings.map(({ practice }) => practice)).toContain('sells-data');
    expect(report.waysOut.map(({ target }) => target)).toContain('https://lantern-widgets.com/do-not-sell');
  });

  test.each([
    ['an empty page', 'empty.html', '', 'empty'],
    ['a missing file', '', '', 'no such file'],
  ])('%s fails with a message', async (_, name, content, message) => {
    const ran = await runWayout(['analyze', name === '' ? join(folder, 'none.html') : fileOf(name, content)]);
    expect(ran.code).toBe(1);
    expect(ran.errors.toLowerCase()).toContain(message);
    expect(ran.output).toBe('');
  });
});

describe('NDJSON', () => {
  test('analyze answers each line in order; a bad one gets an error and the run goes on', async () => {
    const ran = await runWayout(
      ['analyze', '--ndjson'],
      lines(
        { id: 'a', markdown: policyMarkdown, url: 'https://lantern-widgets.com/privacy' },
        '',
        'no json at all',
        { id: 'b', url: 'https://lantern-widgets.com/' },
        { id: 'c', html: '<p>', text: 'both' },
        { id: 4, html: 7 },
        [1, 2],
        'null',
        { id: 'deep', html: '<div>'.repeat(100_000) },
        { id: 'empty', html: '' },
        { id: 'address', text: policyMarkdown, url: 'not an address' },
      ),
    );
    expect(ran.code).toBe(1);
    expect(ran.errors).toBe('');
    const answers = records(ran);
    expect(answers.map(({ id }) => id)).toEqual([
      'a',
      null,
      'b',
      'c',
      4,
      null,
      null,
      'deep',
      'empty',
      'address',
    ]);
    expect(answers.filter(({ error }) => typeof error === 'string').length).toBe(7);
    expect(parseReport(answers[0]?.report).policy.controller).toBe('Lantern Widgets, Inc.');
    expect(answers[7]?.error).toContain('nested deeper');
    expect(answers[8]).toEqual({ id: 'empty', unreadable: 'empty' });
    expect(answers[9]).toHaveProperty('report');
  });

  test('good lines alone exit with 0', async () => {
    const ran = await runWayout(
      ['read', '--ndjson'],
      lines({ id: 1, markdown: policyMarkdown }, { id: 2, html: '' }),
    );
    expect(ran.code).toBe(0);
    const [read, empty] = records(ran);
    expect(read).toMatchObject({
      id: 1,
      title: 'Privacy Policy',
      date: '2025-03-03',
      language: 'en',
      coverage: 1,
    });
    expect(read?.blocks).toContainEqual({
      kind: 'heading',
      heading: 'Privacy Policy',
      text: 'Sharing',
    });
    expect(empty).toEqual({
      id: 2,
      title: '',
      language: 'und',
      coverage: 0,
      blocks: [],
      unreadable: 'empty',
    });
  });

  test('scripts of a page are not run and nothing in Markdown is', async () => {
    const marker = fileOf('marker.txt', 'untouched');
    const attack = `<script>require('fs').writeFileSync(${JSON.stringify(marker)}, 'run'); document.title = 'run';</script><img src="x" onerror="document.title='run'">`;
    const sentence = 'We keep your data while you order our lamps, and for two years after that. '.repeat(5);
    const ran = await runWayout(
      ['read', '--ndjson'],
      lines(
        { id: 1, html: `<title>Privacy Policy</title>${attack}<p>${sentence}</p>` },
        { id: 2, markdown: `# Privacy Policy\n\n${attack}\n\n${sentence}` },
      ),
    );
    expect(records(ran).map(({ title }) => title)).toEqual(['Privacy Policy', 'Privacy Policy']);
    expect(ran.output).not.toContain('writeFileSync');
  });

  test('detect tells a policy from another page', async () => {
    const policy = policyMarkdown
      .split('\n\n')
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join('');
    const ran = await runWayout(
      ['detect', '--ndjson'],
      lines(
        {
          id: 'policy',
          html: `<title>Privacy Policy</title><h1>Privacy Policy</h1>${policy}${policy}`,
          url: 'https://a.com/privacy',
        },
        {
          id: 'shop',
          html: '<title>Lamps</title><h1>Lamps</h1><p>Buy our lamps.</p>',
          url: 'https://a.com/lamps',
        },
      ),
    );
    expect(ran.code).toBe(0);
    expect(records(ran)).toMatchObject([
      { id: 'policy', isPolicy: true, confidence: expect.any(Number), why: expect.any(Array) },
      { id: 'shop', isPolicy: false },
    ]);
  });

  test('classify returns practices with their confidence', async () => {
    const ran = await runWayout(
      ['classify', '--ndjson'],
      lines(
        { id: 's1', text: 'We may sell your personal information to data brokers.' },
        { id: 's2', text: 'The sun rises in the east.', lead: '', heading: 'Weather', before: '' },
        { id: 's3' },
      ),
    );
    expect(ran.code).toBe(1);
    const [sold, sun, bad] = records(ran);
    expect(sold?.practices).toContainEqual({ id: 'sells-data', confidence: expect.any(Number) });
    expect(sun).toEqual({ id: 's2', practices: [] });
    expect(bad).toEqual({ id: 's3', error: expect.stringContaining('text') });
  });

  test('ways-out names the kind of a link, or null', async () => {
    const link = (id: string, href: string, anchor: string, sentence: string) => ({
      id,
      href,
      anchor,
      sentence,
    });
    const ran = await runWayout(
      ['ways-out', '--ndjson'],
      lines(
        link(
          'nai',
          'http://www.networkadvertising.org/choices/',
          'here',
          'To opt out of ad targeting click here.',
        ),
        link('no', 'https://example.com/lamps', 'our lamps', 'Look at our lamps.'),
        { id: 'bad', href: 'https://example.com/' },
      ),
    );
    expect(ran.code).toBe(1);
    expect(records(ran)).toMatchObject([
      { id: 'nai', kind: 'ads-opt-out', target: expect.stringContaining('http') },
      { id: 'no', kind: null },
      { id: 'bad', error: expect.stringContaining('anchor') },
    ]);
  });

  test('a long run comes back complete and in order', async () => {
    const count = 5_000;
    const input = lines(
      ...Array.from({ length: count }, (_, id) => ({
        id,
        text: `We sell list number ${id} to data brokers.`,
      })),
    );
    const ran = await spawnWayout(['classify', '--ndjson'], input);
    expect(ran).toMatchObject({ code: 0, errors: '' });
    expect(records(ran).map(({ id }) => id)).toEqual(Array.from({ length: count }, (_, id) => id));
  });

  test('a reader that stops early ends the run quietly', async () => {
    const input = lines({ id: 1, text: 'We sell data.' }).repeat(50_000);
    const ran = await spawnWayout(['classify', '--ndjson'], input, '| head -n 1');
    expect(ran).toMatchObject({ code: 0, errors: '' });
    expect(records(ran).length).toBe(1);
  });

  test('the exit code of the process is that of the run', async () => {
    expect((await spawnWayout(['ways-out', '--ndjson'], 'no json\n')).code).toBe(1);
    expect((await spawnWayout(['no-such-command'], '')).code).toBe(2);
  });
});
