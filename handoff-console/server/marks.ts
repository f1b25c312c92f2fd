/** Drafts and read marks: small keyed things beside the conversation, so that writing them conflicts with nobody. */
import type { Conversation } from '../../bot/core/conversation.ts';
import type { ConversationView } from '../protocol/views.ts';
import type { ConsoleDeps } from './ports.ts';

type Kind = 'reply' | 'note';
type Drafts = ConversationView['drafts'];

const draftMs = 30 * 86_400_000;
const readMarkMs = 400 * 86_400_000;
/** A count beyond this reads the same. */
const countedRows = 100;

/** Read marks of a conversation share this prefix: `listKeys('readMark', prefix)` gives all who read it. */
export function readMarkPrefix(conversationId: string): string {
  return `${conversationId}|`;
}

export interface Marks {
  saveDraft(
    key: { agentId: string; conversationId: string; kind: Kind },
    text: string,
  ): Promise<number>;
  drafts(agentId: string, conversationId: string): Promise<Drafts>;
  markRead(agentId: string, conversationId: string, seq: number): Promise<void>;
  /** Customer messages of this handoff that the agent has not read, up to 100. */
  unread(agentId: string, conversation: Conversation): Promise<number>;
}

export function createMarks(deps: ConsoleDeps): Marks {
  const { store, clock } = deps;
  const draftKey = (agentId: string, conversationId: string, kind: Kind) =>
    `${agentId}|${conversationId}|${kind}`;

  async function draft(agentId: string, conversationId: string, kind: Kind) {
    const key = draftKey(agentId, conversationId, kind);
    const kept = await store.get('draft', key, clock.now());
    return kept as { text: string; at: number } | undefined;
  }

  async function readSeq(agentId: string, conversationId: string): Promise<number> {
    const key = readMarkPrefix(conversationId) + agentId;
    return (
      ((await store.get('readMark', key, clock.now())) as { seq: number } | undefined)?.seq ?? 0
    );
  }

  return {
    async saveDraft({ agentId, conversationId, kind }, text) {
      const at = clock.now();
      const key = draftKey(agentId, conversationId, kind);
      if (text === '') await store.remove('draft', key);
      else
        await store.put({ collection: 'draft', key, value: { text, at }, expiresAt: at + draftMs });
      return at;
    },

    async drafts(agentId, conversationId) {
      const [reply, note] = await Promise.all([
        draft(agentId, conversationId, 'reply'),
        draft(agentId, conversationId, 'note'),
      ]);
      return { ...(reply && { reply }), ...(note && { note }) };
    },

    async markRead(agentId, conversationId, seq) {
      if (seq <= (await readSeq(agentId, conversationId))) return;
      const key = readMarkPrefix(conversationId) + agentId;
      const at = clock.now();
      const value = { seq, at };
      await store.put({ collection: 'readMark', key, value, expiresAt: at + readMarkMs });
    },

    async unread(agentId, conversation) {
      const { id, handoff } = conversation;
      if (!handoff) return 0;
      const after = await readSeq(agentId, id);
      const rows = await store.activitiesBefore(id, { limit: countedRows, desk: false });
      const spoken = rows.findLast((row) => row.author.role === 'agent')?.seq ?? 0;
      const from = Math.max(after, spoken);
      return rows.filter(
        (row) =>
          row.author.role === 'customer' &&
          row.kind === 'message' &&
          row.seq > from &&
          row.at >= handoff.requestedAt,
      ).length;
    },
  };
}
