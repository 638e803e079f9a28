import { browser } from './api.ts';

/** The browser refused to run a script in the page, or the page was gone before it answered. */
export class InjectionRefused extends Error {}

/** The page did not answer in time; without access `executeScript` may never settle. */
export class InjectionTimedOut extends Error {}

/**
 * Runs one of the extension's scripts in the tab's main frame.
 *
 * @param timeout milliseconds
 * @returns what the script's last expression came to, unchecked
 * @throws InjectionRefused, InjectionTimedOut
 */
export function injectFile(tab: number, file: string, timeout: number): Promise<unknown> {
  return settle(browser.scripting.executeScript({ target: { tabId: tab }, files: [file] }), timeout);
}

/**
 * Calls a self-contained function in the tab's main frame.
 *
 * @param timeout milliseconds
 * @throws InjectionRefused, InjectionTimedOut
 */
export function injectCall<Arguments extends unknown[]>(
  tab: number,
  func: (...args: Arguments) => unknown,
  args: Arguments,
  timeout: number,
): Promise<unknown> {
  return settle(browser.scripting.executeScript({ target: { tabId: tab }, func, args }), timeout);
}

async function settle(
  running: ReturnType<typeof browser.scripting.executeScript>,
  timeout: number,
): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new InjectionTimedOut(`no answer in ${timeout} ms`)), timeout);
  });
  try {
    const [outcome] = await Promise.race([running, late]);
    if (outcome?.error !== undefined) throw new InjectionRefused(String(outcome.error));
    return outcome?.result;
  } catch (error) {
    if (error instanceof InjectionTimedOut || error instanceof InjectionRefused) throw error;
    throw new InjectionRefused(error instanceof Error ? error.message : String(error));
  } finally {
    clearTimeout(timer);
  }
}
