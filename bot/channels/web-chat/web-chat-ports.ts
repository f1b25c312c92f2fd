/** What the web chat needs of the rest, as small as it needs it; app.ts hands it in. */
import type { Nameplate } from '../../core/agent.ts';
import type { Activity, NewActivity } from '../../core/activity.ts';
import type { Clock } from '../../core/clock.ts';
import type { Conversation } from '../../core/conversation.ts';
import type { WidgetConfig, WidgetState } from './widget-protocol.ts';

export interface WebChatStore {
  createConversation(conversation: Conversation): Promise<Conversation>;
  conversation(id: string): Promise<Conversation | undefined>;
  activities(
    conversationId: string,
    options: { after: number; limit: number; desk: boolean },
  ): Promise<Activity[]>;
  activitiesBefore(
    conversationId: string,
    options: { before?: number; limit: number; desk: boolean },
  ): Promise<Activity[]>;
  put(entry: {
    collection: 'resume';
    key: string;
    value: unknown;
    expiresAt?: number;
  }): Promise<void>;
  get(collection: 'resume', key: string, now: number): Promise<unknown>;
  listKeys(collection: 'resume', prefix: string): Promise<{ key: string; value: unknown }[]>;
  remove(collection: 'resume', key: string): Promise<void>;
}

/** Typing and the like: passed on while it happens, never stored. */
export interface Signals {
  publish(signal: Signal): void;
  subscribe(listener: (signal: Signal) => void): () => void;
}
export interface Signal {
  conversationId: string;
  from: 'customer' | 'agent';
  plate?: Nameplate;
}

export interface WebChatPorts {
  store: WebChatStore;
  clock: Clock;
  /** Stores the row, starts what follows from it, and resolves once it is safe. */
  receive(
    conversation: Conversation,
    row: NewActivity,
  ): Promise<{ activity: Activity; replay: boolean }>;
  /** The same detector as everywhere. Pure and fast. */
  asksForPerson(text: string): boolean;
  /** Changes the customer or the language of a stored conversation. */
  change(
    conversationId: string,
    change: (conversation: Conversation) => Conversation,
  ): Promise<void>;
  looks: { subscribe(listener: (conversationId: string) => void): () => void };
  signals: Signals;
  state(conversation: Conversation): Promise<WidgetState>;
  /** The visitor had our rows up to `seq` before his eyes. */
  customerRead(conversationId: string, seq: number): Promise<void>;
  config(): WidgetConfig;
  /** The language of our wording for a wish such as 'nl-BE': one that has wording, else the company's own. */
  languageFor(wish: string | undefined): string;
  /** Title of the way out, and the bot's name, in a language. */
  words(language: string): { personOffer: string; botName: string };
  onFailure(error: unknown): void;
}

export interface WebChatSettings {
  tokenKey: Uint8Array;
  directLineSecret?: string;
  identitySecret?: string;
  tokensPerMinute: number;
  trustProxy: boolean;
  /** May a page of this origin use the chat? */
  originAllowed(origin: string): boolean;
}
