import { describe, expect, test } from 'vitest';
import { parseReport } from '../../lib/verdict/report-schema.ts';
import { lines, policyMarkdown, records, runWayout } from './run-wayout.ts';

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
    const attack = `<script>document.title = 'run';</script><img src="x" onerror="document.title='run'">`;
    const sentence = 'We keep your data while you order our lamps, and for two years after that. '.repeat(5);
    const ran = await runWayout(
      ['read', '--ndjson'],
      lines(
        { id: 1, html: `<title>Privacy Policy</title>${attack}<p>${sentence}</p>` },
        { id: 2, markdown: `# Privacy Policy\n\n${attack}\n\n${sentence}` },
      ),
    );
    expect(records(ran).map(({ title }) => title)).toEqual(['Privacy Policy', 'Privacy Policy']);
    expect(ran.output).not.toContain("'run'");
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
});
