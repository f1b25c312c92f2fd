/** A desk over stores in memory with the small company of the handoff tests, on a Tuesday at 14:00. */
import { randomBytes } from 'node:crypto';
import type { Activity } from '../../bot/core/activity.ts';
import type { Announcement } from '../../bot/core/handoff/announcement.ts';
import type { Conversation } from '../../bot/core/conversation.ts';
import { defaultPolicy, type Policy } from '../../bot/core/handoff/handoff.ts';
import type { Roster } from '../../bot/core/roster.ts';
import type { Stores } from '../../bot/storage/stores.ts';
import { createDesk, type Desk } from '../../handoff-console/desk/desk.ts';
import type { DeskPorts } from '../../handoff-console/desk/ports.ts';
import { company, conversationOf, tuesday } from './core/handoff-world.ts';
import { quickStores, type QuickStores } from './quick-stores.ts';
import { type TestClock, testClock } from './test-clock.ts';

export interface DeskHarness<S extends Stores = QuickStores> {
  desk: Desk;
  stores: S;
  clock: TestClock;
  policy: Policy;
  roster: { current: Roster };
  /** Conversations that were told to be looked at. */
  looks: string[];
  listeners: Set<(conversationId: string) => void>;
  ports: DeskPorts;
  /** A conversation of a customer who has not asked for anybody yet. */
  customer(thread: string, parts?: Partial<Conversation>): Promise<Conversation>;
  /** Stores a message of the customer, as a channel would. */
  says(conversationId: string, text: string): Promise<Activity>;
  /** Stores "give me a person" and takes the one step. */
  asks(conversationId: string, text?: string): Promise<Conversation>;
  /** These people open their consoles. */
  come(...agentIds: string[]): Promise<void>;
  conversation(id: string): Promise<Conversation>;
  rows(id: string): Promise<Activity[]>;
  announcements(id: string): Promise<Announcement[]>;
  holders(): Promise<string[]>;
}

function wordsOf(announcement: Announcement): string {
  const owner = 'owner' in announcement ? announcement.owner.name : 'the bot';
  return `${announcement.kind}: ${owner} (${announcement.reference})`;
}

export function deskHarness(): DeskHarness;
export function deskHarness<S extends Stores>(stores: S): DeskHarness<S>;
export function deskHarness(stores: Stores = quickStores()): DeskHarness<Stores> {
  const clock = testClock(tuesday);
  const roster = { current: company() };
  const looks: string[] = [];
  const listeners = new Set<(conversationId: string) => void>();
  const policy = { ...defaultPolicy };
  const ports: DeskPorts = {
    store: stores,
    clock,
    roster: () => roster.current,
    policy,
    wording: { announcement: (a) => ({ text: wordsOf(a), offers: [] }) },
    looks: {
      publish(id) {
        looks.push(id);
        for (const listener of listeners) listener(id);
      },
    },
    random: { bytes: (count) => randomBytes(count), fraction: () => 0.5 },
    needsNoAnswer: (text) => /^(thanks|bye)$/i.test(text),
    log: { info() {}, warn() {}, error: console.error },
    unplannedShifts: false,
  };
  const desk = createDesk(ports);
  const parts = { desk, stores, clock, policy, roster, looks, listeners, ports };
  return { ...parts, ...acts(parts) };
}

type Parts = Pick<DeskHarness<Stores>, 'desk' | 'stores' | 'clock' | 'ports'>;

function acts({ desk, stores, clock, ports }: Parts) {
  let messages = 0;
  const conversation = async (id: string) => (await stores.conversation(id))!;
  const rows = (id: string) => stores.activities(id, { after: 0, limit: 500, desk: true });

  async function says(conversationId: string, text: string): Promise<Activity> {
    messages += 1;
    const row = {
      externalId: `message-${messages}`,
      kind: 'message',
      author: { role: 'customer' },
      text,
      language: 'nl',
      audience: 'everyone',
      inbound: true,
    } as const;
    const { activity } = await stores.appendActivity(conversationId, row, clock.now());
    ports.looks.publish(conversationId);
    return activity;
  }

  return {
    says,
    conversation,
    rows,
    async customer(thread: string, more: Partial<Conversation> = {}) {
      const id = `web/shop/${thread}`;
      const person = { id: `dl_${thread}`, standing: 'customer', name: thread } as const;
      const fresh = conversationOf({ id, thread, customer: person, ...more });
      return stores.createConversation(fresh);
    },
    async asks(conversationId: string, text = 'a person please') {
      const row = await says(conversationId, text);
      await desk.escalate({
        conversationId,
        reason: 'asked',
        asked: true,
        requestedAt: row.at,
        eventId: row.externalId,
        handledSeq: row.seq,
      });
      return conversation(conversationId);
    },
    async come(...agentIds: string[]) {
      for (const agentId of agentIds) await desk.signedIn(agentId);
    },
    async announcements(id: string) {
      return (await rows(id)).flatMap((row) => row.data?.announcement ?? []);
    },
    async holders() {
      return (await stores.slots()).map((slot) => `${slot.agentId} holds ${slot.conversationId}`);
    },
  };
}
