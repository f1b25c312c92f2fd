/** Builds dist/widget: one script with its styles, and one small file of strings per language. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Bytes of the script with gzip. It is a guest on somebody's page. */
const MOST = 20 * 1024;

/**
 * Names of properties that only the script itself uses: not the protocol's, not what is kept or looked up by a text,
 * and nothing of the browser's that it calls.
 */
const PRIVATE =
  /^(bare|bold|busy|clientId|confirm|conversation|countdown|deps|drawn|entry|expanded|first|flush|fullDate|goesOn|hear|inLine|input|isPhone|items|kids|label|lastAt|latest|lines|link|list|load|look|notice|notices|online|ordered|outgoing|phase|picked|pickedUp|plain|props|redraw|references|retry|retryAfter|sameDay|save|since|small|source|strip|tag|timed|wait|who)$/;

/** Properties that the script sets by name. */
const OWN = ['--u', '--vh', '--vt', '--brand', '--on-brand'];

/** The tokens that the widget's own styles use, directly or through another token. */
function usedTokens(tokens: string, styles: string): Set<string> {
  const used = new Set(OWN);
  const follow = (css: string) => {
    for (const [, name = ''] of css.matchAll(/var\((--[\w-]+)/g)) {
      if (used.has(name)) continue;
      used.add(name);
      for (const [, value = ''] of tokens.matchAll(new RegExp(`${name}:([^;]+);`, 'g')))
        follow(value);
    }
  };
  follow(styles);
  return used;
}

/**
 * The tokens are shared with the console as they are; here what the widget does not use is left out and names
 * are short. Lengths follow the visitor's own font size (--u) and not the page's root.
 */
function styles(): Plugin {
  const read = (file: string) => readFileSync(`${here}styles/${file}`, 'utf8');
  const used = [...usedTokens(read('tokens.css'), read('widget.css'))];
  const short = (name: string) =>
    OWN.includes(name) ? name : `--x${used.indexOf(name).toString(36)}`;
  return {
    name: 'styles',
    enforce: 'pre',
    transform(code, id) {
      if (!/\.css/.test(id)) return undefined;
      return (
        code
          .replace(/\/\*[^]*?\*\//g, '')
          .replace(/(--[\w-]+):[^;]+;/g, (rule, name: string) => (used.includes(name) ? rule : ''))
          .replace(/:root, |\[data-theme="dark"\], /g, '')
          .replace(/--[a-z][\w-]*/g, short)
          // All our languages run in lines: these are the same sizes, by shorter names.
          .replace(/inline-size:/g, 'width:')
          .replace(/block-size:/g, 'height:')
          .replace(/([:,]) +/g, '$1')
          .replace(/="([\w-]+)"/g, '=$1')
          .replace(/(\d*\.?\d+)rem\b/g, 'calc($1*var(--u))')
      );
    },
  };
}

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
  plugins: [styles(), strings, limit],
  build: {
    outDir: fileURLToPath(new URL('../../../../dist/widget', import.meta.url)),
    emptyOutDir: true,
    // A few percent smaller than esbuild's output, and every byte is a guest's.
    minify: 'terser',
    terserOptions: {
      ecma: 2020,
      toplevel: true,
      mangle: { properties: { regex: PRIVATE, builtins: true } },
      compress: { passes: 3, pure_getters: true, unsafe: true, unsafe_arrows: true },
      format: { comments: false },
    },
    target: ['chrome111', 'firefox115', 'safari16.4'],
    // Hyphenation without its old prefix.
    cssTarget: ['chrome111', 'firefox115', 'safari17'],
    lib: {
      entry: `${here}main.tsx`,
      formats: ['iife'],
      name: 'loketWidget',
      fileName: () => 'loket.js',
    },
  },
});
