import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = normalize(join(import.meta.dirname, '..', '..'));

function sources(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (statSync(join(root, path)).isDirectory()) return sources(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

/** Every import of a file: ours as a path from the root, packages by name. Type-only imports are marked. */
function importsOf(file: string): { target: string; ours: boolean; typeOnly: boolean }[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found = text.matchAll(
    /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^;'"]*?from\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g,
  );
  return [...found].map(([, , type, from, dynamic]) => {
    const target = from ?? dynamic ?? '';
    const ours = target.startsWith('.');
    const path = ours ? relative(root, join(root, dirname(file), target)) : target;
    return { target: path, ours, typeOnly: type !== undefined };
  });
}

const all = ['bot', 'dialogs', 'handoff-console'].flatMap(sources);
const inside = (file: string, ...folders: string[]): boolean =>
  folders.some((folder) => file.startsWith(folder));

/** Folder, what of ours it may import, and why: one sentence per ban. */
const rules: { folder: string; may: string[]; because: string; except?: string[] }[] = [
  {
    folder: 'bot/core/',
    may: ['bot/core/'],
    because: 'the core is data and rules: it imports nothing of ours',
  },
  {
    folder: 'bot/middleware/',
    may: ['bot/core/', 'bot/middleware/'],
    because: 'a turn knows the core and its own ports',
  },
  {
    folder: 'bot/storage/',
    may: ['bot/core/', 'bot/storage/'],
    because: 'a store keeps what the core means, nothing else',
  },
  {
    folder: 'bot/channels/',
    may: ['bot/core/', 'bot/http.ts', 'bot/channels/'],
    because: 'a channel knows the platform and the core, never the desk or the dialogs',
  },
  {
    folder: 'dialogs/',
    may: ['bot/core/', 'dialogs/'],
    because: 'what the bot says does not depend on where it is said',
  },
  {
    folder: 'handoff-console/desk/',
    may: ['bot/core/', 'handoff-console/desk/'],
    because: 'use cases talk to ports only',
  },
  {
    folder: 'handoff-console/protocol/',
    may: ['bot/core/', 'handoff-console/protocol/'],
    because: 'both ends import the protocol, so it stands alone',
  },
  {
    folder: 'handoff-console/server/',
    may: ['bot/core/', 'bot/http.ts', 'handoff-console/'],
    because: 'the server knows desk and protocol',
  },
  {
    folder: 'handoff-console/web/',
    may: ['handoff-console/web/', 'handoff-console/protocol/'],
    because: 'the screen knows the protocol only',
  },
];

/** Each required or heavy package has one home. */
const homes: Record<string, string[]> = {
  botbuilder: ['bot/channels/'],
  restify: ['bot/server.ts', 'bot/http.ts', 'bot/channels/', 'handoff-console/server/'],
  'socket.io': ['handoff-console/server/'],
  'socket.io-client': ['handoff-console/web/'],
  mongodb: ['bot/storage/mongodb/'],
  libsql: ['bot/storage/embedded/'],
  '@microsoft/recognizers-text-suite': ['dialogs/recognizers/'],
  preact: ['bot/channels/web-chat/widget/', 'handoff-console/web/'],
};

describe('imports point down', () => {
  it.each(rules)('$folder: $because', ({ folder, may }) => {
    const wrong = all
      .filter((file) => inside(file, folder))
      .flatMap((file) =>
        importsOf(file)
          .filter(
            ({ target, ours, typeOnly }) =>
              ours && !inside(target, ...may) && !(typeOnly && inside(target, 'bot/core/')),
          )
          .map(({ target }) => `${file} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  it('no channel knows another channel', () => {
    const wrong = all
      .filter((file) => /^bot\/channels\/[\w-]+\//.test(file))
      .flatMap((file) => {
        const own = file.split('/').slice(0, 3).join('/');
        return importsOf(file)
          .filter(
            ({ target }) => /^bot\/channels\/[\w-]+\//.test(target) && !inside(target, `${own}/`),
          )
          .map(({ target }) => `${file} imports ${target}`);
      });
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(homes))('%s has one home', (name, folders) => {
    const wrong = all.filter(
      (file) =>
        !inside(file, ...folders) &&
        importsOf(file).some(
          ({ target, ours }) => !ours && (target === name || target.startsWith(`${name}/`)),
        ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the core', () => {
  const core = all.filter((file) => inside(file, 'bot/core/'));

  it('uses no Node, only a handful of pure packages', () => {
    const pure = new Set(['luxon', 'date-holidays']);
    const wrong = core.flatMap((file) =>
      importsOf(file)
        .filter(({ target, ours }) => !ours && !pure.has(target))
        .map(({ target }) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no clock, no chance and no waiting', () => {
    const forbidden =
      /\bDate\.now\(|new Date\(\)|Math\.random\(|\bawait\b|\basync\b|DateTime\.(now|local|utc)\(\)|setTimeout|process\./;
    const code = (file: string): string =>
      readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(core.filter((file) => forbidden.test(code(file)))).toEqual([]);
  });
});

/** Lists of words and phrases are data: splitting them would only hide what belongs together. */
const isWordList = (file: string): boolean => file.startsWith('dialogs/handoff/languages/');

describe('size', () => {
  it('no file is over 300 lines', () => {
    const long = all
      .map((file) => ({
        file,
        lines: readFileSync(join(root, file), 'utf8').split('\n').length - 1,
      }))
      .filter(({ file, lines }) => lines > 300 && !isWordList(file));
    expect(long).toEqual([]);
  });
});
