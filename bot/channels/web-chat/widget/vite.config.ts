/** Builds dist/widget: one script with its styles, and one small file of strings per language. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Bytes of the script with gzip. It is a guest on somebody's page. */
const MOST = 24_000;

/** Lengths follow the visitor's own font size (--u) and not the page's root. */
const ownUnit: Plugin = {
  name: 'own-unit',
  enforce: 'pre',
  transform: (code, id) =>
    /\.css/.test(id) ? code.replace(/(\d*\.?\d+)rem\b/g, 'calc($1*var(--u))') : undefined,
};

const strings: Plugin = {
  name: 'strings',
  generateBundle() {
    for (const file of readdirSync(`${here}strings`)) {
      const source = JSON.stringify(JSON.parse(readFileSync(`${here}strings/${file}`, 'utf8')));
      this.emitFile({ type: 'asset', fileName: `strings/${file}`, source });
    }
  },
};

const limit: Plugin = {
  name: 'limit',
  writeBundle(_options, bundle) {
    const script = bundle['loket.js'];
    if (script?.type !== 'chunk') throw new Error('The build made no loket.js.');
    const size = gzipSync(script.code, { level: 9 }).length;
    console.log(`widget: loket.js is ${size} bytes with gzip, at most ${MOST}`);
    if (size > MOST)
      throw new Error(
        `loket.js has ${size} bytes with gzip; the limit is ${MOST}. Take something out.`,
      );
  },
};

export default defineConfig({
  root: here,
  logLevel: 'warn',
  plugins: [ownUnit, strings, limit],
  esbuild: { legalComments: 'none' },
  build: {
    outDir: fileURLToPath(new URL('../../../../dist/widget', import.meta.url)),
    emptyOutDir: true,
    target: ['chrome111', 'firefox115', 'safari16.4'],
    lib: {
      entry: `${here}main.tsx`,
      formats: ['iife'],
      name: 'loketWidget',
      fileName: () => 'loket.js',
    },
  },
});
