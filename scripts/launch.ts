/** Starts real browsers with the built extension in them, for the demo and for the browser tests. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, type Page, type Target } from 'puppeteer-core';
import { browserExecutable } from './browsers.ts';

/** The folder of the built extension. */
export function extensionFolder(browser: 'chrome' | 'firefox'): string {
  return join(import.meta.dirname, '..', '.output', `${browser}-mv3`);
}

/** Quiet on machines without a network, and nothing of the browser's own gets in the way. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium with the extension, in private windows too when asked; without a display, or when asked, it runs headless. */
export async function launchChromium(
  options: { headless?: boolean; flags?: string[]; inPrivate?: boolean } = {},
): Promise<Browser> {
  const browser = await launch({
    executablePath: await browserExecutable('chromium'),
    pipe: true,
    enableExtensions: [extensionFolder('chrome')],
    extensionsEnabledInIncognito: options.inPrivate ? [extensionFolder('chrome')] : [],
    headless: options.headless ?? true,
    args: [...chromiumFlags, ...(options.flags ?? [])],
    defaultViewport: { width: 1100, height: 800 },
  });
  await welcomed(browser);
  return browser;
}

/**
 * Firefox with the extension, in private windows too when asked, driven by WebDriver BiDi; the extension's event page is
 * stopped after `idle` milliseconds.
 */
export async function launchFirefox(options: { idle?: number; inPrivate?: boolean } = {}): Promise<Browser> {
  const profile = options.inPrivate ? profileForPrivateWindows() : undefined;
  const browser = await launch({
    ...(profile && { userDataDir: profile }),
    browser: 'firefox',
    executablePath: await browserExecutable('firefox'),
    headless: true,
    extraPrefsFirefox: {
      'datareporting.policy.dataSubmissionEnabled': false,
      'extensions.background.idle.timeout': options.idle ?? 30_000,
    },
    defaultViewport: { width: 1100, height: 800 },
  });
  if (profile)
    browser.once('disconnected', () => rmSync(profile, { recursive: true, force: true, maxRetries: 9 }));
  await browser.installExtension(extensionFolder('firefox'));
  return browser;
}

/** WebDriver BiDi cannot allow an extension in private windows (https://bugzilla.mozilla.org/1947679); a profile can. */
function profileForPrivateWindows(): string {
  const { browser_specific_settings } = JSON.parse(
    readFileSync(join(extensionFolder('firefox'), 'manifest.json'), 'utf8'),
  ) as { browser_specific_settings: { gecko: { id: string } } };
  const folder = mkdtempSync(join(tmpdir(), 'wayout-firefox-'));
  const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  writeFileSync(
    join(folder, 'extension-preferences.json'),
    JSON.stringify({ [browser_specific_settings.gecko.id]: allowed }),
  );
  return folder;
}

/** The welcome page comes to the front when the extension is installed: what follows must not race with it. */
export async function welcomed(browser: Browser): Promise<void> {
  await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
}

/** The extension's service worker, started if it was stopped. */
export async function extensionWorker(browser: Browser): Promise<Target> {
  return browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().endsWith('/background.js'),
  );
}

/**
 * Clicks the extension's toolbar button on the page, and waits for its popup. Where site access is set to "on click", the
 * first click grants access and only the next one opens the popup.
 */
export async function openPopup(browser: Browser, page: Page): Promise<Page> {
  const [extension] = (await browser.extensions()).values();
  if (!extension) throw new Error('The browser runs without the extension.');
  await page.bringToFront();
  for (let click = 1; click <= 3; click += 1) {
    await page.triggerExtensionAction(extension);
    const opened = await browser
      .waitForTarget((target) => target.url().endsWith('/popup.html'), { timeout: 3_000 })
      .catch(() => undefined);
    if (opened) return opened.asPage();
  }
  throw new Error('The popup did not open.');
}
