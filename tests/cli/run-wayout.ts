import { spawn } from 'node:child_process';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { run } from '../../lib/cli/run.ts';

const main = fileURLToPath(new URL('../../lib/cli/main.ts', import.meta.url));
/** The Node that the project brings along: the system's may be too old to run TypeScript. */
const node = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));

export type Ran = { code: number | null; output: string; errors: string };

/** Runs a command line in this process, with this input. */
export async function runWayout(args: string[], input = ''): Promise<Ran> {
  const output = collector();
  const errors = collector();
  const source = (async function* () {
    yield input;
  })();
  const code = await run(args, { input: source, output: output.stream, errors: errors.stream });
  return { code, output: output.text(), errors: errors.text() };
}

function collector() {
  const parts: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, _, done) {
      parts.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => parts.join('') };
}

/** Runs `wayout` as a process of its own, in a shell pipeline when `after` follows it ("| head -n 1"). */
export function spawnWayout(args: string[], input: string, after = ''): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn('sh', ['-c', `"$0" "$@" ${after}`, node, main, ...args]);
    const collected = { output: '', errors: '' };
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      collected.output += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      collected.errors += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...collected }));
    // A process that is gone before it has read everything is what some tests are about.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

/** Output lines as records. */
export function records(ran: Ran): Record<string, unknown>[] {
  return ran.output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

export function lines(...values: unknown[]): string {
  return values.map((value) => `${typeof value === 'string' ? value : JSON.stringify(value)}\n`).join('');
}

export const policyMarkdown = `# Privacy Policy

Effective date: March 3, 2025

We at Lantern Widgets, Inc. ("Lantern", "we" or "us") take care of the information that you give us when you visit our
website, order our lamps, write to us or call us. This policy tells you which information we collect and what we do with it.

## What we collect

We collect your name, your e-mail address and your postal address when you order a lamp. We also collect your IP address
and the pages that you look at. We use cookies to recognise you when you come back.

## Sharing

We may sell your personal information, such as your e-mail address, to advertisers and data brokers. We share your
address with the carrier that delivers your lamp.

## Your rights

You can opt out of the sale of your personal information on our [opt-out page](https://www.lantern-widgets.com/do-not-sell).
To delete your data, write to [privacy@lantern-widgets.com](mailto:privacy@lantern-widgets.com). We keep order records
for seven years.
`;
