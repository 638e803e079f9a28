import { browser } from './api.ts';
import type { FromOwnPage } from './messages.ts';

/** Milliseconds that the browser may need to start a stopped worker again. */
const restartTime = 300;

/**
 * Asks the worker; one that was stopped while it answered is asked again, which starts it anew.
 *
 * @returns undefined when it never answered
 */
export async function ask(message: FromOwnPage, attempts = 3): Promise<unknown> {
  try {
    const answer: unknown = await browser.runtime.sendMessage(message);
    if (answer) return answer;
  } catch (error) {
    console.warn('The worker did not answer:', error);
  }
  if (attempts === 1) return undefined;
  await new Promise((resolve) => setTimeout(resolve, restartTime));
  return ask(message, attempts - 1);
}
