// Builds the page into a folder: node build-page.mjs FOLDER, and with --test runs its tests instead.
//
// Builds only when the page is older than something that goes into it, and installs the packages of package-lock.json
// only when they are missing or the lock has changed. Needs Node and npm, and for the first build npm's registry.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const [goal] = process.argv.slice(2);
if (!goal) stop('say where the page goes: node build-page.mjs FOLDER');

const lock = path.join(here, 'package-lock.json');
if (changed(path.join(here, 'node_modules', '.package-lock.json')) < changed(lock)) {
  run('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'], 'npm ci failed: npm and its registry are needed for the first build');
}
if (goal === '--test') {
  run('npm', ['test', '--silent'], 'a test of the page failed');
} else if (changed(path.join(goal, 'index.html')) <= newest(here)) {
  run('npm', ['run', 'build', '--silent', '--', '--logLevel', 'warn'], 'the page does not build', { EXEUNT_WEB_OUT: path.resolve(goal) });
}

function run(command, words, trouble, more = {}) {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd: here, env: { ...process.env, ...more }, shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(`${stdout ?? ''}${stderr ?? ''}`);
    stop(trouble);
  }
}

/** When something in a folder was last changed, added or taken away; tests and packages do not go into the page. */
function newest(folder) {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules' && name !== 'test')
    .map((one) => path.join(folder, one.name))
    .reduce((latest, one) => Math.max(latest, changed(one), fs.statSync(one).isDirectory() ? newest(one) : 0), 0);
}

/** When a file was last changed, in milliseconds; 0 if there is none. */
function changed(file) {
  return fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function stop(message) {
  console.error(`build-page: ${message}`);
  process.exit(1);
}
