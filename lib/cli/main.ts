/** The pipeline of the extension from a terminal. Node 24 runs this file as it is. */
import { run } from './run.ts';

// Whoever reads the output may stop reading ("| head"): that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

process.exitCode = await run(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
});
