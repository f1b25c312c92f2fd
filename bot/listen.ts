/** Begins to listen, or says in one line which setting to change. */
import type { Server } from 'node:http';

/** The address cannot be listened on; the message names the setting and an example. */
export class ListenError extends Error {}

/**
 * Resolves once connections are taken.
 * @throws ListenError when the port is taken or the address is none of this machine's
 */
export function listen(server: Server, at: { port: number; host: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) =>
      reject(new ListenError(reasonOf(error.code ?? error.message, at), { cause: error }));
    server.once('error', refuse);
    server.listen(at.port, at.host, () => {
      server.off('error', refuse);
      resolve();
    });
  });
}

function reasonOf(code: string, { port, host }: { port: number; host: string }): string {
  const another = port < 65_535 ? port + 1 : port - 1;
  if (code === 'EADDRINUSE') {
    return `Port ${port} on ${host} is taken by another program. Stop that one, or choose another port, such as PORT=${another}.`;
  }
  if (code === 'EACCES') {
    return `Port ${port} on ${host} is not for this user. Choose another one from 1024 on, such as PORT=3978.`;
  }
  return `Port ${port} cannot be opened on "${host}", which is no address of this machine (${code}). Set HOST to one that is, such as HOST=0.0.0.0.`;
}
