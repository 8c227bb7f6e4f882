// Writes the bundled names of countries and towns: node build-places.mjs FOLDER
//
//   countries.tsv   code, alpha2, names, demonyms, capitals, latitude, longitude   (lists joined by ;)
//   towns.tsv       key, name, code, latitude, longitude, people                   (sorted by the bytes of the key)
//                   key, =key                                                      (another name of the town at that key)
//   LICENSE-….txt   the licences of the packages they come from
//
// Does nothing when both files are newer than what they are made from, and installs the packages of
// package-lock.json only when they are missing or the lock has changed.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const folder = process.argv[2];
if (!folder) {
  stop('say where the files go: node build-places.mjs FOLDER');
}
const modules = path.join(here, 'node_modules');
const inputs = ['package-lock.json', 'build-places.mjs', 'countries.mjs', 'names.mjs', 'towns.mjs'].map((name) => path.join(here, name));
const outputs = ['countries.tsv', 'towns.tsv'].map((name) => path.join(folder, name));

if (Math.min(...outputs.map(changed)) > Math.max(...inputs.map(changed))) {
  process.exit(0);
}
if (changed(path.join(modules, '.package-lock.json')) < changed(inputs[0])) {
  const install = spawnSync('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: here,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (install.status !== 0) {
    stop('npm ci failed in ' + path.relative(process.cwd(), here) + ': npm and its registry are needed for the first build');
  }
}

const { towns, countryPoint } = await import('./towns.mjs');
const { countries } = await import('./countries.mjs');
fs.mkdirSync(folder, { recursive: true });
fs.writeFileSync(outputs[0], countries(modules, countryPoint(modules)));
fs.writeFileSync(outputs[1], towns(modules));
for (const name of Object.keys(JSON.parse(fs.readFileSync(path.join(here, 'package.json'), 'utf8')).dependencies)) {
  fs.copyFileSync(path.join(modules, name, 'LICENSE'), path.join(folder, 'LICENSE-' + name + '.txt'));
}

/** When a file was last changed, in milliseconds; 0 if there is none. */
function changed(file) {
  return fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function stop(message) {
  console.error('build-places: ' + message);
  process.exit(1);
}
