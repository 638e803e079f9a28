/** What the build promises, read from its output. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extensionFolder } from '../../scripts/launch.ts';

const files = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe.each(['chrome', 'firefox'] as const)('the build for %s', (browser) => {
  const folder = extensionFolder(browser);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;

  test('is manifest 3 with no permission beyond those it gives reasons for', () => {
    expect(manifest).toMatchObject({
      manifest_version: 3,
      permissions: ['storage', 'scripting', 'activeTab'],
      host_permissions: ['http://*/*', 'https://*/*'],
    });
    expect(Object.keys(manifest)).not.toContain('optional_permissions');
    expect(Object.keys(manifest)).not.toContain('web_accessible_resources');
  });

  test('puts at most 4 kB into every page, without polyfill, Readability, wrapper or observer', () => {
    expect(manifest).toMatchObject({ content_scripts: [{ js: ['detect.js'] }] });
    const detector = readFileSync(join(folder, 'detect.js'), 'utf8');
    expect(Buffer.byteLength(detector)).toBeLessThanOrEqual(4096);
    expect(detector).not.toMatch(/postMessage|dispatchEvent|Readability|Observer|setInterval/);
  });

  test('holds no remote code and no inline script', () => {
    for (const file of files(folder).filter((path) => path.endsWith('.html'))) {
      const html = readFileSync(file, 'utf8');
      expect(html).not.toMatch(/<script(?![^>]*\ssrc=["']\/)[^>]*>|\son\w+=|style=/);
      expect(html).not.toMatch(/(src|href)=["']https?:/);
    }
    for (const file of files(folder).filter((path) => path.endsWith('.js')))
      expect(readFileSync(file, 'utf8')).not.toMatch(/\beval\(|new Function\(|import\(["']https?:/);
  });

  test('carries the model as data within 1.5 MB', () => {
    expect(statSync(join(folder, 'model', 'practices.bin')).size).toBeLessThan(6_000_000);
  });
});
