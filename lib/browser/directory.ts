import { browser } from './api.ts';

/** A file of the directory in the extension itself. */
export async function readBucket(file: string): Promise<string> {
  const response = await fetch(browser.runtime.getURL(`/directory/${file}`));
  return response.text();
}
