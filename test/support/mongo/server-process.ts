/** A server as a child process that never outlives the tests, whichever way they end. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';

export interface ServerProcess {
  pid: number;
  /** SIGKILL; resolves when the process is gone. Repeating it does nothing. */
  kill9(): Promise<void>;
  /** SIGTERM, and SIGKILL after 5 s. */
  stop(): Promise<void>;
}

/** Ports that the system gives out are not given out again soon, so between this and the listening nobody else takes it. */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Starts it and resolves once its port takes connections; rejects with the end of what it wrote when it ends
 * before, or after 30 s. Its standard input is a pipe of ours: our own servers end when that closes, which
 * holds even when this process is killed.
 */
export async function startServerProcess(options: {
  program: string;
  args: string[];
  port: number;
}): Promise<ServerProcess> {
  const child = spawn(options.program, options.args, { stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  const listen = (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-2_000);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', (error) => {
      said += error.message;
      resolve();
    });
  });
  const onExit = () => child.kill('SIGKILL');
  process.once('exit', onExit);
  void gone.then(() => process.off('exit', onExit));
  await untilListening(child, options.port, gone).catch((error: unknown) => {
    child.kill('SIGKILL');
    throw new Error(`${(error as Error).message}: ${said.trim()}`);
  });
  return { pid: child.pid as number, ...endings(child, gone) };
}

function endings(child: ChildProcess, gone: Promise<void>): Omit<ServerProcess, 'pid'> {
  return {
    kill9: async () => {
      child.kill('SIGKILL');
      await gone;
    },
    stop: async () => {
      child.stdin?.end();
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await gone;
      clearTimeout(late);
    },
  };
}

async function untilListening(
  child: ChildProcess,
  port: number,
  gone: Promise<void>,
): Promise<void> {
  const end = Date.now() + 30_000;
  let ended = false;
  void gone.then(() => {
    ended = true;
  });
  while (!(await connects(port))) {
    if (ended || child.exitCode !== null) throw new Error('the server ended at once');
    if (Date.now() > end) throw new Error('the server did not listen within 30 s');
  }
}

/** One attempt; a refused one takes a turn of the timer so that waiting does not burn a core. */
function connects(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => setTimeout(() => resolve(false), 20));
  });
}
