import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** Puts the licence of every package that went into the page at its end: the page is handed on as one file, without folders. */
export function licences(): Plugin {
  const folders = new Set<string>();
  return {
    name: 'licences',
    enforce: 'post',
    renderChunk(_code, chunk) {
      for (const id of chunk.moduleIds) {
        const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/').replace(/^\0/, ''))?.[0];
        if (folder) folders.add(folder);
      }
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') return;
        const texts = [...folders].sort().map((folder) => {
          const { name, version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { name: string; version: string };
          const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
          if (!file) this.error(`${name} has no licence file, so it cannot be handed on`);
          return `${name} ${version}\n\n${readFileSync(path.join(folder, file), 'utf8').trim()}`;
        });
        // Two hyphens would end the comment.
        const words = `This page holds:\n\n${texts.join('\n\n')}`.replaceAll('--', '- -');
        page.source = String(page.source).trimEnd() + `\n<!--\n${words}\n-->\n`;
      },
    },
  };
}
