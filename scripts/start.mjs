// npm start: install, build, open a browser with the extension on a sample policy, and its popup.
import { installDependencies, run } from './setup.mjs';

installDependencies();
run('wxt', ['build', '-b', 'chrome']);
run('node', ['scripts/demo.ts', ...process.argv.slice(2)]);
