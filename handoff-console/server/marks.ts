/** Drafts and read marks: small keyed things beside the conversation, so that writing them conflicts with nobody. */
import type { Activity } from '../../bot/core/activity.ts';
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
function readMarkPrefix(conversationId: string): string {
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
      const read = async (kind: Kind) => {
        const key = draftKey(agentId, conversationId, kind);
        return (await store.get('draft', key, clock.now())) as Drafts[Kind];
      };
      const [reply, note] = await Promise.all([read('reply'), read('note')]);
      return { ...(reply && { reply }), ...(note && { note }) };
    },

    async markRead(agentId, conversationId, seq) {
      if (seq <= (await readSeq(deps, agentId, conversationId))) return;
      const key = readMarkPrefix(conversationId) + agentId;
      const at = clock.now();
      const value = { seq, at };
      await store.put({ collection: 'readMark', key, value, expiresAt: at + readMarkMs });
    },

    async unread(agentId, conversation) {
      const { id, handoff } = conversation;
      if (!handoff) return 0;
      const read = await readSeq(deps, agentId, id);
      const rows = await store.activitiesBefore(id, { limit: countedRows, desk: false });
      return countUnread(rows, { read, since: handoff.requestedAt });
    },
  };
}

function draftKey(agentId: string, conversationId: string, kind: Kind): string {
  return `${agentId}|${conversationId}|${kind}`;
}

async function readSeq(
  { store, clock }: ConsoleDeps,
  agentId: string,
  conversationId: string,
): Promise<number> {
  const key = readMarkPrefix(conversationId) + agentId;
  const mark = (await store.get('readMark', key, clock.now())) as { seq: number } | undefined;
  return mark?.seq ?? 0;
}

/** Customer messages since the request that nobody has read or answered. */
function countUnread(
  rows: readonly Activity[],
  { read, since }: { read: number; since: number },
): number {
  const spoken = rows.findLast((row) => row.author.role === 'agent')?.seq ?? 0;
  const from = Math.max(read, spoken);
  return rows.filter(
    (row) =>
      row.author.role === 'customer' && row.kind === 'message' && row.seq > from && row.at >= since,
  ).length;
}
