import { help } from './help.ts';
import { messageOf } from './ndjson.ts';
import { type Command, type Terminal, UsageError } from './terminal.ts';

/** Loaded when called: the commands that need no page start without the weight of a DOM. */
const commands = new Map<string, () => Promise<Command>>([
  ['analyze', async () => (await import('./analyze.ts')).analyzeCommand],
  ['read', async () => (await import('./read.ts')).readCommand],
  ['detect', async () => (await import('./detect.ts')).detectCommand],
  ['classify', async () => (await import('./classify.ts')).classifyCommand],
  ['ways-out', async () => (await import('./ways-out.ts')).waysOutCommand],
]);

/** Runs one command line; returns the exit code. */
export async function run(args: string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help' || rest.includes('--help')) {
    terminal.output.write(help);
    return 0;
  }
  const load = commands.get(name ?? '');
  if (load === undefined) {
    terminal.errors.write(name === undefined ? help : `Unknown command "${name}".\n\n${help}`);
    return 2;
  }
  try {
    const command = await load();
    return await command(rest, terminal);
  } catch (error) {
    terminal.errors.write(
      error instanceof UsageError ? `${error.message}\n\n${help}` : `${messageOf(error)}\n`,
    );
    return error instanceof UsageError ? 2 : 1;
  }
}
