/** The handoff console with its ports. */
import { recogniseFacts } from '../../dialogs/recognizers/facts.ts';
import {
  type ConsoleServer,
  createConsoleServer,
} from '../../handoff-console/server/console-server.ts';
import type { ReadMarks } from '../read-marks.ts';
import type { Foundation } from './foundation.ts';
import type { MessagePath } from './message-path.ts';

export interface ConsoleParts {
  path: MessagePath;
  readMarks: ReadMarks;
  /** Signs sessions. */
  secret: Uint8Array;
  /** Folder with the built pages. */
  webRoot: string;
}

export function createConsolePart(base: Foundation, parts: ConsoleParts): ConsoleServer {
  const { settings, clock, signals, knowledge } = base;
  const { readMarks } = parts;
  const { publicUrl } = settings;
  const server = createConsoleServer({
    desk: parts.path.desk,
    store: base.stores,
    clock,
    roster: base.roster,
    policy: base.policy,
    looks: base.looks,
    wording: base.wording,
    recogniseFacts: (text, context) => recogniseFacts(text, { ...context, country: 'NL' }),
    entryQuestion: (id, language) => knowledge.entry(id, language, clock.now())?.question,
    agentTyping: (conversationId, plate) =>
      signals.publish({ conversationId, from: 'agent', plate }),
    agentRead: (conversationId, seq) => {
      readMarks.seen(conversationId, seq).catch(base.onFailure('read-mark'));
    },
    customerReadUpTo: readMarks.customerReadUpTo,
    secret: parts.secret,
    secure: publicUrl?.startsWith('https://') ?? false,
    trustProxy: settings.trustProxy,
    allowedOrigins: publicUrl === undefined ? [] : [new URL(publicUrl).origin],
    webRoot: parts.webRoot,
    log: base.log,
  });
  signals.subscribe(({ conversationId, from }) => {
    if (from === 'customer') server.customerTyping(conversationId);
  });
  return server;
}
