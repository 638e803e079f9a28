import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/**
 * WXT wraps each script in code that reports crashes while developing. The detector goes into every page, where those
 * 0.4 kB are a tenth of it: its entry is called without them.
 */
const bareDetector: Plugin = {
  name: 'bare-detector',
  transform(code, id) {
    if (!/wxt-unlisted-script-entrypoint\?.*detect\.ts$/.test(id)) return undefined;
    const entry = /import definition from (".+?")/.exec(code)?.[1];
    if (!entry)
      throw new Error('WXT’s script wrapper has changed: the detector’s entry was not found in it.');
    return `import definition from ${entry}; export default definition.main();`;
  },
};

/**
 * Every permission has its reason here, and nothing is asked for that is not used:
 * - storage: the state of each tab, in session storage, so that a stopped worker loses nothing
 * - scripting: the reader is injected only into policies or on a click
 * - activeTab: a click on the toolbar suffices where site access is set to "on click"
 * - http/https hosts: a policy can be on any site, and the badge counts its red flags without a click
 *
 * Private windows: one worker for all windows ("spanning", the only way in Firefox). Under "split" Chromium shares session
 * storage between both workers and ends the private one with its last window, before it can forget anything.
 */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  vite: () => ({
    plugins: [bareDetector],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // From its single modules Rolldown copies the long text of the public suffix list to each place of use: twice the size.
    resolve: { alias: { tldts: 'tldts/dist/index.esm.min.js' } },
    build: { sourcemap: false, modulePreload: false },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    incognito: 'spanning',
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: ['http://*/*', 'https://*/*'],
    content_scripts: [{ matches: ['http://*/*', 'https://*/*'], js: ['detect.js'], run_at: 'document_idle' }],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'wayout@wayout.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
