/** Puts a bulletin into a built page, as Java does: node sample/page.mjs BUILT.html BULLETIN.json OUT.html */
import { readFileSync, writeFileSync } from 'node:fs';

const [, , built, bulletin, out] = process.argv;
const PLACE = '<script type="application/json" id="bulletin">null</script>';
const json = JSON.stringify(JSON.parse(readFileSync(bulletin, 'utf8'))).replaceAll('<', '\\u003c');
const page = readFileSync(built, 'utf8');
if (!page.includes(PLACE)) throw new Error(`${built} has no place for a bulletin`);
writeFileSync(out, page.replace(PLACE, () => PLACE.replace('null', () => json)));
