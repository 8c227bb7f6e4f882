import { preact } from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { licences } from './licences.ts';
import { bulletin } from './sample/make.mjs';

/** Where Java puts the bulletin: it has to come out of the build exactly so, once. */
const PLACE = '<script type="application/json" id="bulletin">null</script>';

/** Serves the sample at the address at which a running Exeunt serves its bulletin. */
function sampleBulletin(): Plugin {
  return {
    name: 'sample-bulletin',
    configureServer(server) {
      server.middlewares.use('/api/v1/bulletin', (_request, response) => {
        response.setHeader('Content-Type', 'application/json');
        response.end(JSON.stringify(bulletin()));
      });
    },
  };
}

/** Fails the build if the page lost the place of its bulletin or points to anything outside itself. */
function selfContained(): Plugin {
  return {
    name: 'self-contained',
    enforce: 'post',
    // After everything has been put into the page.
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') this.error('the build made no index.html');
        const html = String(page.source);
        if (html.split(PLACE).length !== 2) this.error(`index.html must hold ${PLACE} exactly once`);
        const outside = html.match(/<(?:script|link|img)[^>]+(?:src|href)="(?!data:|#)[^"]+"/);
        if (outside) this.error(`index.html loads something from elsewhere: ${outside[0]}`);
        const others = Object.keys(bundle).filter((name) => name !== 'index.html');
        if (others.length > 0) this.error(`the page must be one file, but there is also ${others.join(', ')}`);
      },
    },
  };
}

export default defineConfig({
  base: './',
  plugins: [preact({ devToolsEnabled: false }), viteSingleFile({ removeViteModuleLoader: true }), sampleBulletin(), licences(), selfContained()],
  build: {
    target: 'es2022',
    outDir: process.env.EXEUNT_WEB_OUT ?? '../../../target/classes/org/exeunt/page/web',
    emptyOutDir: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1500,
  },
  test: { include: ['test/**/*.test.ts'], environment: 'node' },
} as Parameters<typeof defineConfig>[0]);
