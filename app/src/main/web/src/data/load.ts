import type { Bulletin } from './bulletin';
import { readBulletin, UnreadableBulletin } from './read';

const ADDRESS = 'api/v1/bulletin';

/** The bulletin that was put into the page or, where there is none, the one of the running Exeunt. */
export async function loadBulletin(document: Document): Promise<Bulletin> {
  const inlined = document.getElementById('bulletin')?.textContent?.trim() ?? '';
  if (inlined !== '' && inlined !== 'null') return readBulletin(parse(inlined));
  if (document.location.protocol === 'file:') {
    throw new UnreadableBulletin('This page was opened from a file and holds no bulletin. Make one with “exeunt run FOLDER --out DIR” and open DIR/index.html.');
  }
  let response: Response;
  try {
    response = await fetch(ADDRESS, { headers: { Accept: 'application/json' } });
  } catch {
    throw new UnreadableBulletin('Exeunt does not answer. Look whether it still runs in its terminal, then try again.');
  }
  if (!response.ok) {
    throw new UnreadableBulletin(`Exeunt answered “${response.status} ${response.statusText}” when asked for the bulletin. Its terminal says more.`);
  }
  return readBulletin(parse(await response.text()));
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (problem) {
    throw new UnreadableBulletin(`The bulletin is broken off or not JSON (${(problem as Error).message}). Run Exeunt again.`);
  }
}
