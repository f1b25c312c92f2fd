/**
 * A database server that speaks MongoDB's wire protocol, for tests: the first rung of a ladder that answers.
 * MONGODB_URI (a throw-away database), `mongod` on PATH, FerretDB v1, mongo-java-server. Only the first two
 * can be MongoDB; whoever reports a result names `server` and `version`.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { MongoClient } from 'mongodb';
import { freePort, startServerProcess, type ServerProcess } from './server-process.ts';

export type MongoServerName = 'MongoDB' | 'FerretDB' | 'mongo-java-server';

export interface MongoServer {
  /** Without a database name: each test takes a database of its own. */
  uri: string;
  server: MongoServerName;
  version: string;
  /** False: an update reads, then writes without a lock (FerretDB v1), so races prove nothing on it. */
  atomicCompareAndSwap: boolean;
  /** True only where `explain` shows MongoDB's own plans. */
  canExplain: boolean;
  /** True when kill9() and restart() work and acknowledged data is still there afterwards. */
  persistent: boolean;
  /** Kills the server as a power cut would; resolves when it is gone. Refused for a server we did not start. */
  kill9(): Promise<void>;
  /** Starts it again on the same port and files; resolves when it answers. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export interface StartOptions {
  /** persistence: survives kill9 and restart. atomic: compare-and-swap may be raced. Missing: anything. */
  need?: 'persistence' | 'atomic';
  /** Told why each better rung was passed over, one sentence each. */
  passedOver?: (reason: string) => void;
}

type Rung = (options: StartOptions) => Promise<MongoServer>;

/** The first server that answers and meets the need; undefined when none does (see `passedOver`). */
export async function startMongo(options: StartOptions = {}): Promise<MongoServer | undefined> {
  const rungs: [string, Rung][] = [
    ['MONGODB_URI', fromEnvironment],
    ['mongod', fromPath],
    ['FerretDB', ferretdb],
    ['mongo-java-server', mongoJavaServer],
  ];
  for (const [name, start] of rungs) {
    try {
      return await start(options);
    } catch (error) {
      options.passedOver?.(`${name}: ${(error as Error).message}`);
    }
  }
  return undefined;
}

function refuseUnlessMet(
  options: StartOptions,
  has: { persistent: boolean; atomic: boolean },
): void {
  if (options.need === 'persistence' && !has.persistent)
    throw new Error('cannot be killed and started again with its data');
  if (options.need === 'atomic' && !has.atomic)
    throw new Error('its compare-and-swap is not atomic');
}

/** What a server says about itself; rejects when it does not answer within the limit. */
async function askVersion(
  uri: string,
  limitMs: number,
): Promise<{ version: string; ferretdb: boolean }> {
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: limitMs });
  try {
    const info = await client.db('admin').command({ buildInfo: 1 });
    return { version: String(info.version), ferretdb: 'ferretdbVersion' in info };
  } finally {
    await client.close();
  }
}

async function fromEnvironment(options: StartOptions): Promise<MongoServer> {
  const uri = process.env.MONGODB_URI;
  if (!uri) throw new Error('not set');
  const { version, ferretdb: isFerret } = await askVersion(uri, 5_000);
  refuseUnlessMet(options, { persistent: false, atomic: !isFerret });
  const refuse = () =>
    Promise.reject(new Error('a server that the tests did not start is left alone'));
  return {
    uri,
    server: isFerret ? 'FerretDB' : 'MongoDB',
    version,
    atomicCompareAndSwap: !isFerret,
    canExplain: !isFerret,
    persistent: false,
    kill9: refuse,
    restart: refuse,
    stop: async () => {},
  };
}

async function fromPath(): Promise<MongoServer> {
  const program = (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, process.platform === 'win32' ? 'mongod.exe' : 'mongod'))
    .find((file) => existsSync(file));
  if (!program) throw new Error('not on PATH');
  return onFiles({
    server: 'MongoDB',
    program,
    args: (port, folder) => ['--dbpath', folder, '--port', `${port}`, '--bind_ip', '127.0.0.1'],
  });
}

async function ferretdb(options: StartOptions): Promise<MongoServer> {
  refuseUnlessMet(options, { persistent: true, atomic: false });
  const { folder, version } = await built('ferretdb');
  return onFiles({
    server: 'FerretDB',
    version,
    program: join(folder, 'ferretdb'),
    args: (port, files) => [`127.0.0.1:${port}`, files],
  });
}

async function mongoJavaServer(options: StartOptions): Promise<MongoServer> {
  refuseUnlessMet(options, { persistent: false, atomic: true });
  const { folder, version } = await built('java');
  const classPath = `${join(folder, 'classes')}${delimiter}${join(folder, 'lib', '*')}`;
  const port = await freePort();
  const args = ['-XX:TieredStopAtLevel=1', '-cp', classPath, 'Main', `${port}`];
  const run = () => startServerProcess({ program: 'java', args, port });
  return describe({ server: 'mongo-java-server', version, port, run, persistent: false });
}

/** A server that keeps its data in a temporary folder of its own, removed by stop(). */
async function onFiles(options: {
  server: MongoServerName;
  version?: string;
  program: string;
  args: (port: number, folder: string) => string[];
}): Promise<MongoServer> {
  const folder = await mkdtemp(join(tmpdir(), 'loket-mongo-'));
  const port = await freePort();
  const { program, server, version } = options;
  const run = () => startServerProcess({ program, args: options.args(port, folder), port });
  try {
    const started = await describe({ server, version, port, run, persistent: true });
    const stop = async () => {
      await started.stop();
      await rm(folder, { recursive: true, force: true });
    };
    return { ...started, stop };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

async function describe(options: {
  server: MongoServerName;
  version?: string;
  port: number;
  run: () => Promise<ServerProcess>;
  persistent: boolean;
}): Promise<MongoServer> {
  const { server, port, run, persistent } = options;
  let running: ServerProcess = await run();
  const uri = `mongodb://127.0.0.1:${port}/`;
  const answered = await askVersion(uri, 20_000).catch(async (error: unknown) => {
    await running.kill9();
    throw error;
  });
  return {
    uri,
    server,
    version: options.version ?? answered.version,
    atomicCompareAndSwap: server !== 'FerretDB',
    canExplain: server === 'MongoDB',
    persistent,
    kill9: () => running.kill9(),
    restart: async () => {
      await running.kill9();
      running = await run();
      await askVersion(uri, 20_000);
    },
    stop: () => running.stop(),
  };
}

/** Builds a server of ours if it is not in .cache/ yet: up to two minutes once, afterwards nothing. */
async function built(key: 'ferretdb' | 'java'): Promise<{ folder: string; version: string }> {
  const script = join(import.meta.dirname, '../../../scripts/build-test-databases.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [script, key, '--json']);
  const said = JSON.parse(stdout) as { folder?: string; version: string; reason?: string };
  if (!said.folder) throw new Error(said.reason ?? 'not built');
  return { folder: said.folder, version: said.version };
}
