// npm test: install what is missing, then types, lint, unit tests, both builds, real Chromium and real Firefox.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { attempt, installDependencies } from './setup.mjs';

const results = '.cache/tests';
const counts = { passed: 0, failed: 0, skipped: 0 };

installDependencies();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

check('wxt', ['prepare']);
check('tsc', ['--noEmit']);
check('biome', ['check', '--error-on-warnings', '.']);
vitest('unit');
check('wxt', ['build', '-b', 'chrome']);
check('wxt', ['build', '-b', 'firefox']);
check('node', ['scripts/browsers.ts', 'install']);
vitest('browsers');

const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
console.log(`${counts.passed} passed, ${counts.failed} failed${skipped}`);
process.exitCode = counts.failed > 0 ? 1 : 0;

/** A step that passes or fails as a whole. */
function check(command, args) {
  console.log(`\n> ${command} ${args.join(' ')}`);
  counts[attempt(command, args).status === 0 ? 'passed' : 'failed'] += 1;
}

/** A step that counts its own tests; one that dies without a result has failed. */
function vitest(project) {
  const file = `${results}/${project}.json`;
  console.log(`\n> vitest run --project ${project}`);
  const { status } = attempt('vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const result = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  counts.passed += result.numPassedTests ?? 0;
  counts.skipped += (result.numPendingTests ?? 0) + (result.numTodoTests ?? 0);
  const failed = result.numFailedTests ?? 0;
  counts.failed += status === 0 ? failed : Math.max(failed, 1);
}
