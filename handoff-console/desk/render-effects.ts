/** Effects become rows, alarms and the finished handoff: what is saved in the same commit as the new state. */
import type { NewActivity } from '../../bot/core/activity.ts';
import type { Conversation } from '../../bot/core/conversation.ts';
import type { Announcement } from '../../bot/core/handoff/announcement.ts';
import type { Effect } from '../../bot/core/handoff/events.ts';
import type { Kit } from './kit.ts';
import type { CommitOutput, NewAlarm } from './ports.ts';

/** `words` are the rows of the turn or the verb itself; announcements go before a person's text, after the bot's. */
export function renderEffects(
  kit: Kit,
  conversation: Conversation,
  options: { effects: readonly Effect[]; words: readonly NewActivity[]; now: number },
): CommitOutput {
  const rows = options.effects.flatMap((effect) => rowOf(kit, conversation, effect) ?? []);
  const person = options.words.filter((row) => row.author.role === 'agent');
  const others = options.words.filter((row) => row.author.role !== 'agent');
  const finished = options.effects.some((effect) => effect.kind === 'finished');
  return {
    activities: [...others, ...rows, ...person],
    deliveries: options.effects.flatMap((effect) => alarmOf(effect, options.now) ?? []),
    ...(finished && conversation.handoff && { finished: conversation.handoff }),
  };
}

function rowOf(kit: Kit, conversation: Conversation, effect: Effect): NewActivity | undefined {
  if (effect.kind === 'announce') {
    return announcementRow(kit, conversation, effect);
  }
  if (effect.kind !== 'audit') return undefined;
  return {
    externalId: effect.id,
    kind: 'audit',
    author: { role: 'system' },
    data: { audit: effect.entry },
    audience: 'desk',
    inbound: false,
  };
}

function announcementRow(
  kit: Kit,
  conversation: Conversation,
  effect: { id: string; announcement: Announcement },
): NewActivity {
  const { announcement } = effect;
  const language = conversation.language;
  const { company } = kit.roster();
  const said = kit.wording.announcement(announcement, { language, company, conversation });
  return {
    externalId: effect.id,
    kind: 'announcement',
    author: { role: 'bot' },
    text: said.text,
    language,
    data: { announcement, ...(said.offers.length > 0 && { offers: said.offers }) },
    audience: 'everyone',
    inbound: false,
  };
}

function alarmOf(effect: Effect, now: number): NewAlarm | undefined {
  if (effect.kind !== 'alarm') return undefined;
  const { id, cause, toAgentId, conversationId } = effect;
  return { id, kind: 'alarm', conversationId, cause, toAgentId, createdAt: now };
}

/** The lists show the last words of customer or person, not who was named: announcements leave it alone. */
export function withLast(
  conversation: Conversation,
  words: readonly NewActivity[],
  at: number,
): Conversation {
  const row = words.findLast((r) => r.kind === 'message' && r.audience === 'everyone' && r.text);
  if (!row || row.author.role === 'system') return conversation;
  const language = row.language;
  const text = [...(row.text ?? '')].slice(0, 200).join('');
  return {
    ...conversation,
    last: { text, author: row.author.role, at, ...(language && { language }) },
  };
}
