import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseReport } from '../../lib/verdict/report-schema.ts';
import { policyMarkdown, runWayout } from './run-wayout.ts';

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
