// Plain JavaScript without dependencies: it runs before anything is installed, on the system's Node (20 or newer).
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const stamp = join(root, 'node_modules', '.wayout-lock');

/** The environment in which the project's own Node 24 and tools come first. */
export const environment = {
  ...process.env,
  PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH}`,
};

/** Installs what the lock file names unless that is done already; ends the process when npm fails. */
export function installDependencies() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing dependencies …');
  // Not `npm ci`: it insists on lock entries for other systems' binaries, which a registry mirror may not carry.
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(stamp, lock);
}

/** Runs a command in the project's folder and ends the process with its status when it fails. */
export function run(command, args, options = {}) {
  const { status } = attempt(command, args, options);
  if (status !== 0) process.exit(status ?? 1);
}

/** Runs a command in the project's folder; never throws. */
export function attempt(command, args, options = {}) {
  return spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: environment,
    shell: process.platform === 'win32',
    ...options,
  });
}
