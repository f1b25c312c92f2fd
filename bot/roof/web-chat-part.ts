/** The web chat with its ports: what it needs of everything else, and nothing more. */
import { asksForPerson } from '../../dialogs/handoff/asks-for-person.ts';
import type { WebChatPorts } from '../channels/web-chat/web-chat-ports.ts';
import { createWebChat } from '../channels/web-chat/web-chat-webhook.ts';
import { widgetState } from '../channels/web-chat/widget-state.ts';
import { installSecret } from '../install-secret.ts';
import type { ReadMarks } from '../read-marks.ts';
import { createSurroundings } from '../surroundings.ts';
import { widgetConfig } from '../widget-config.ts';
import type { Foundation } from './foundation.ts';
import type { MessagePath } from './message-path.ts';

export interface WebChatParts {
  path: MessagePath;
  readMarks: ReadMarks;
  originAllowed(origin: string): boolean;
}

export async function createWebChatPart(base: Foundation, parts: WebChatParts) {
  const { settings, stores, clock } = base;
  return createWebChat(portsOf(base, parts), {
    tokenKey: await installSecret(stores, 'web-chat-tokens', clock.now()),
    directLineSecret: settings.directLineSecret,
    identitySecret: settings.identitySecret,
    tokensPerMinute: settings.tokensPerMinute,
    trustProxy: settings.trustProxy,
    originAllowed: parts.originAllowed,
  });
}

function portsOf(base: Foundation, { path, readMarks }: WebChatParts): WebChatPorts {
  const { stores, clock, policy, roster, wording, knowledge } = base;
  const { desk, receive } = path;
  const handling = () => desk.handling();
  const surroundings = createSurroundings({ stores, clock, policy, roster, handling });
  return {
    store: stores,
    clock,
    receive,
    asksForPerson: (text) => asksForPerson(text).asks,
    change: (id, change) => desk.change(id, change),
    looks: base.looks,
    signals: base.signals,
    state: async (conversation) => {
      const around = await surroundings(conversation.handoff?.ownerSince ?? 0);
      return widgetState(conversation, around, await readMarks.seenUpTo(conversation.id));
    },
    customerRead: readMarks.customerRead,
    config: () => widgetConfig(roster(), { wording, knowledge, now: clock.now() }),
    languageFor: (wish) => {
      const language = wish?.toLowerCase().split(/[-_]/)[0] ?? '';
      return wording.has(language) ? language : roster().company.defaultLanguage;
    },
    words: (language) => ({
      personOffer: wording.say(language, 'person'),
      botName: wording.say(language, 'bot.name'),
    }),
    onFailure: base.onFailure('web-chat'),
  };
}
