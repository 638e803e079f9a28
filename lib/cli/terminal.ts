/** What a command talks to: the streams of the process, or a test's own. */
export type Terminal = {
  input: AsyncIterable<Uint8Array | string>;
  output: NodeJS.WritableStream;
  /** For people: messages that are no result. */
  errors: NodeJS.WritableStream;
};

/** A command's arguments after its name; returns the exit code: 0 done, 1 something failed, 2 wrong usage. */
export type Command = (args: string[], terminal: Terminal) => Promise<number>;

/** Wrong arguments: the message and the help go to the error stream, the exit code is 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
