// Builds the two database servers that the tests can run without MongoDB, once, into .cache/:
// FerretDB v1 (needs go) and mongo-java-server (needs a JDK and mvn). Neither is MongoDB.
//
//   node scripts/build-test-databases.mjs [ferretdb] [java] [--json]
//
// Prints one line per server: where it is, or why it is not there. A missing tool is no failure.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, cpSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const sources = join(root, 'test/support/mongo');
const cache = join(root, '.cache');

// A cold build takes one to two minutes; a proxy that hangs must not hang the tests for ever.
const BUILD_LIMIT_MS = 9 * 60_000;

/** Runs a tool; throws an Error with the end of what it said, or with `ENOENT` when it is missing. */
function run(tool, args, options) {
  const result = spawnSync(tool, args, { encoding: 'utf8', timeout: BUILD_LIMIT_MS, ...options });
  if (result.error?.code === 'ENOENT') throw new Error(`no ${tool} on PATH`);
  if (result.error) throw new Error(`${tool}: ${result.error.message}`);
  if (result.status !== 0) {
    const said = `${result.stdout}${result.stderr}`.trim().split('\n').slice(-4).join(' | ');
    throw new Error(`${tool} ${args[0]} failed: ${said}`);
  }
  return result.stdout;
}

function ferretdb(folder) {
  const env = { ...process.env, GOFLAGS: '-mod=readonly -buildvcs=false', CGO_ENABLED: '0' };
  run('go', ['build', '-trimpath', '-o', join(folder, 'ferretdb'), '.'], {
    cwd: join(sources, 'ferretdb'),
    env,
  });
}

function java(folder) {
  const work = join(folder, 'source');
  cpSync(join(sources, 'java'), work, { recursive: true });
  run('javac', ['-version'], {});
  const lib = join(folder, 'lib');
  const copy = ['dependency:copy-dependencies', `-DoutputDirectory=${lib}`];
  run('mvn', ['-q', '-B', ...copy, '-DincludeScope=runtime'], { cwd: work });
  const classes = join(folder, 'classes');
  run('javac', ['-d', classes, '-cp', `${lib}/*`, 'Main.java'], { cwd: work });
  rmSync(work, { recursive: true });
}

const servers = {
  ferretdb: {
    name: 'FerretDB',
    files: ['go.mod', 'go.sum', 'main.go'],
    version: /FerretDB\/FerretDB v([\d.]+)/,
    made: 'ferretdb',
    build: ferretdb,
  },
  java: {
    name: 'mongo-java-server',
    files: ['pom.xml', 'Main.java'],
    version: /mongo-java-server<\/artifactId>\s*<version>([\d.]+)/,
    made: 'classes/Main.class',
    build: java,
  },
};

/** Where the built server is, building it first if need be: `{folder, version}` or `{reason}`. */
function provide(key) {
  const { name, files, version: pattern, made, build } = servers[key];
  const texts = files.map((file) => readFileSync(join(sources, key, file), 'utf8'));
  const version = pattern.exec(texts[0])[1];
  const digest = createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 8);
  const folder = join(cache, `${name}-${version}-${process.platform}-${process.arch}-${digest}`);
  if (existsSync(join(folder, made))) return { name, version, folder };

  // Built beside and moved: two builds at the same time, or one cut off, leave nothing half-made.
  const beside = `${folder}.${process.pid}`;
  const started = Date.now();
  try {
    mkdirSync(beside, { recursive: true });
    build(beside);
    if (!existsSync(join(folder, made))) renameSync(beside, folder);
    const seconds = Math.round((Date.now() - started) / 1000);
    return { name, version, folder, built: seconds };
  } catch (error) {
    if (existsSync(join(folder, made))) return { name, version, folder };
    return { name, version, reason: error.message };
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

function line({ name, version, folder, reason, built }) {
  if (reason) return `${name} ${version}: not built (${reason})`;
  return `${name} ${version}: ${built === undefined ? 'cached' : `built in ${built} s`}, ${folder}`;
}

const args = process.argv.slice(2);
const json = args.includes('--json');
const wanted = args.filter((arg) => arg !== '--json');
const unknown = wanted.find((key) => !(key in servers));
if (unknown) {
  console.error(`unknown server "${unknown}"; known: ${Object.keys(servers).join(', ')}`);
  process.exit(2);
}
for (const key of wanted.length > 0 ? wanted : Object.keys(servers)) {
  const result = provide(key);
  console.log(json ? JSON.stringify(result) : line(result));
}
