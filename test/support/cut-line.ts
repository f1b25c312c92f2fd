/** A line to the server that a test can cut: plain TCP in between, so Host and Origin stay as the browser sent them. */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface CutLine {
  readonly url: string;
  /** Breaks every connection that is open now. */
  cut(): void;
  /** While true new connections are broken too. */
  dead: boolean;
  close(): Promise<void>;
}

export async function lineTo(target: string): Promise<CutLine> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  };
  const server = createServer((near) => {
    keep(near);
    if (line.dead) return near.destroy();
    const far = connect(Number(port), hostname);
    keep(far);
    near.pipe(far).pipe(near);
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const line: CutLine = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    dead: false,
    cut() {
      for (const socket of sockets) socket.destroy();
    },
    close() {
      line.cut();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return line;
}
