/** Finds a real Chromium and Firefox on this machine, and installs one where there is none. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

const places: Record<BrowserName, { variable: string; commands: string[]; paths: string[]; debian: string }> =
  {
    chromium: {
      variable: 'WAYOUT_CHROMIUM',
      // Branded Chrome 137 and newer ignores extensions given on the command line: Chromium and Chrome for Testing first.
      commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
      paths: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      ],
      debian: 'chromium',
    },
    firefox: {
      variable: 'WAYOUT_FIREFOX',
      commands: ['firefox', 'firefox-esr'],
      paths: [
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      ],
      debian: 'firefox-esr',
    },
  };

/**
 * The browser's executable: the environment variable `WAYOUT_CHROMIUM` or `WAYOUT_FIREFOX`, else one on PATH or in its
 * usual place, else one that is installed now (Debian's package as root, otherwise by @puppeteer/browsers into .cache).
 *
 * @throws Error when there is none and none could be installed
 */
export async function browserExecutable(name: BrowserName): Promise<string> {
  const found = findBrowser(name) ?? installByApt(name) ?? (await installByDownload(name));
  if (!found) throw new Error(`No ${name} found; name one in ${places[name].variable}.`);
  return found;
}

function findBrowser(name: BrowserName): string | undefined {
  const { variable, commands, paths } = places[name];
  const named = process.env[variable];
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...paths].find(
    (path) => existsSync(path),
  );
}

function installByApt(name: BrowserName): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log(`Installing ${places[name].debian} …`);
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  const install = () => apt('install', '--yes', '--no-install-recommends', places[name].debian).status === 0;
  if (!install()) {
    apt('update');
    install();
  }
  return findBrowser(name);
}

async function installByDownload(name: BrowserName): Promise<string> {
  const { Browser, detectBrowserPlatform, install, resolveBuildId } = await import('@puppeteer/browsers');
  const platform = detectBrowserPlatform();
  if (!platform)
    throw new Error(`No ${name} is offered for this system; name one in ${places[name].variable}.`);
  const browser = name === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
  console.log(`Downloading ${browser} …`);
  const buildId = await resolveBuildId(browser, platform, 'stable');
  const { executablePath } = await install({
    browser,
    buildId,
    cacheDir: join(import.meta.dirname, '..', '.cache'),
  });
  return executablePath;
}

if (import.meta.main && process.argv[2] === 'install') {
  for (const name of ['chromium', 'firefox'] as const)
    console.log(`${name}: ${await browserExecutable(name)}`);
}
