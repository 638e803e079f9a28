/** Work that may be interrupted wherever it yields. */
export type Steps<Result> = Generator<void, Result>;

/**
 * Milliseconds of work after which the page gets its turn. Tasks beyond 50 ms are felt, and the longest single steps
 * take some 25.
 */
const SLICE = 15;
/** After this many the rest is done without: a page may keep growing while it is read. */
const MOST_PAUSES = 400;

/** Does the work without a pause. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Does the work in slices of some 15 ms; between them the page handles what has come up. */
export async function inSlices<Result>(steps: Steps<Result>): Promise<Result> {
  let pauses = 0;
  let start = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (pauses === MOST_PAUSES || performance.now() - start < SLICE) continue;
    pauses += 1;
    await pause();
    start = performance.now();
  }
}

/** Ends when the page has had its turn. Not by a timer: browsers delay those of pages in the background. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
