/** The compiled program as a process of its own, so that it can be killed. Needs dist/, as `npm start` leaves it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A Tuesday afternoon on which everybody of the demo company is at work. */
export const afternoon = '2026-11-24T13:06:00Z';
export const password = 'a long enough password';
const readyMs = 40_000;

export interface Ended {
  code: number | null;
  output: string;
}

export interface SpawnedApp {
  readonly pid: number;
  /** What it printed so far, both streams. */
  output(): string;
  signal(name: NodeJS.Signals): Promise<Ended>;
  ended: Promise<Ended>;
}

export interface Place {
  /** The same over every start, so that clients find it again. */
  readonly url: string;
  readonly folder: string;
  /** Starts the program here and waits for its last line; `now` is the product's clock. */
  start(options?: StartOptions): Promise<SpawnedApp>;
  /** Runs any of the program's own commands here to its end. */
  run(script: string, ...args: string[]): Promise<Ended>;
  /** Ends what still runs and removes the folder. */
  clear(): Promise<void>;
}

export interface StartOptions {
  now?: string;
  args?: string[];
  env?: NodeJS.ProcessEnv;
  /** The output that means it is up. */
  ready?: string;
}

/** A data folder and a port of its own. */
export async function newPlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'loket-spawned-'));
  const port = await freePort();
  const running = new Set<ChildProcess>();
  const launch = (
    args: string[],
    env: NodeJS.ProcessEnv,
  ): Omit<SpawnedApp, 'pid'> & { child: ChildProcess } => {
    const child = spawn(process.execPath, args, {
      env: {
        PATH: process.env.PATH,
        PORT: String(port),
        DATA_DIR: join(folder, 'data'),
        LOG_LEVEL: 'warn',
        TOKENS_PER_MINUTE: '10000',
        ...env,
      },
    });
    running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => {
        output += String(data);
      });
    const ended = new Promise<Ended>((done) => {
      child.once('close', (code) => {
        running.delete(child);
        done({ code, output });
      });
    });
    const signal = (name: NodeJS.Signals): Promise<Ended> => {
      child.kill(name);
      return ended;
    };
    return { child, output: () => output, signal, ended };
  };
  return {
    url: `http://127.0.0.1:${port}`,
    folder,
    async start({ now = afternoon, args = [], env = {}, ready = '\nstore ' } = {}) {
      const main = [resolve('dist/bot/main.js'), ...args];
      const app = launch(main, { DEMO_NOW: now, DEMO_PASSWORD: password, ...env });
      await says(app, ready);
      return { ...app, pid: app.child.pid! };
    },
    run: (script, ...args) => launch([resolve(script), ...args], {}).ended,
    async clear() {
      await Promise.all(
        [...running].map(
          (child) => new Promise((done) => child.once('close', done).kill('SIGKILL')),
        ),
      );
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Rejects with what it printed when it ends first, or says nothing of the kind in time. */
async function says(app: Omit<SpawnedApp, 'pid'>, text: string): Promise<void> {
  const start = performance.now();
  let end: Ended | undefined;
  void app.ended.then((ended) => {
    end = ended;
  });
  while (!app.output().includes(text)) {
    if (end !== undefined) throw new Error(`It ended with ${end.code}: ${end.output}`);
    if (performance.now() - start > readyMs)
      throw new Error(`Never said "${text}": ${app.output()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
