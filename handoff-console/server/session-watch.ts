/** Cuts sockets whose session no longer stands: disabled, other role, new password, signed out, run out. */
import { agentById } from '../../bot/core/people.ts';
import { type ErrorCode, errorTable } from '../../bot/core/errors.ts';
import type { Connection } from './connection.ts';
import type { ConsoleDeps } from './ports.ts';
import { sessionStands } from './session.ts';

/** Three times in the second within which a disabled account must be out. */
const everyMs = 300;

export function startSessionWatch(
  deps: ConsoleDeps,
  connections: ReadonlySet<Connection>,
): { stop(): void } {
  let busy = false;
  const timer = setInterval(() => {
    if (busy || connections.size === 0) return;
    busy = true;
    look(deps, connections)
      .catch((error: unknown) => {
        deps.log.warn({ error: String(error) }, 'Sessions could not be checked; trying again.');
      })
      .finally(() => {
        busy = false;
      });
  }, everyMs);
  return { stop: () => clearInterval(timer) };
}

async function look(deps: ConsoleDeps, connections: ReadonlySet<Connection>): Promise<void> {
  const accounts = new Map((await deps.store.accounts()).map((a) => [a.agentId, a]));
  const roster = deps.roster();
  const now = deps.clock.now();
  for (const connection of connections) {
    const { session } = connection;
    const agent = agentById(roster, session.agentId);
    const stands = sessionStands(session, agent, accounts.get(session.agentId));
    if (!stands || session.expiresAt <= now) sayBye(connection, 'notSignedIn');
  }
}

export function sayBye(connection: Connection, code: ErrorCode): void {
  connection.socket.emit('bye', { code, what: errorTable[code].what });
  connection.socket.disconnect(true);
}
