import { UsageError } from './terminal.ts';

/** For the commands that only speak NDJSON. */
export function requireNdjson(args: readonly string[], command: string): void {
  const unknown = args.find((arg) => arg !== '--ndjson');
  if (unknown !== undefined) throw new UsageError(`"${command}" does not know "${unknown}".`);
  if (!args.includes('--ndjson')) throw new UsageError(`"${command}" needs --ndjson.`);
}
