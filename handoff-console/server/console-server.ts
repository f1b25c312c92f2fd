/** The console's server: pages and sign-in by restify, everything live by Socket.io at /console/socket. */
import type { Server as HttpServer } from 'node:http';
import type { Server as RestifyServer } from 'restify';
import type { ConsoleDeps } from './ports.ts';

export interface ConsoleServer {
  /** Adds the routes below /console. */
  mount(server: RestifyServer): void;
  /** Takes the upgrades and polls of /console/socket; leaves every other path alone. */
  attach(httpServer: HttpServer): void;
  /** The customer writes; shown to those who have the conversation open. */
  customerTyping(conversationId: string): void;
  /** Says goodbye to every socket and stops the timers. */
  close(): Promise<void>;
}

export type CreateConsoleServer = (deps: ConsoleDeps) => ConsoleServer;
