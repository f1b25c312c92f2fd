/**
 * What an agent should know before he writes, read from the transcript: facts in the customer's own words and
 * what the bot answered. Worked out once per newest row and kept for the conversations that are open.
 */
import type { Activity } from '../../bot/core/activity.ts';
import type { Conversation } from '../../bot/core/conversation.ts';
import type { ConversationView, FactView } from '../protocol/views.ts';
import type { ConsoleDeps } from './ports.ts';

export interface TranscriptContext {
  facts: FactView[];
  botAnswers: ConversationView['botAnswers'];
}

const rowsRead = 200;
const conversationsKept = 200;
const factsShown = 30;

export function createContextReader(deps: ConsoleDeps) {
  const kept = new Map<string, { seq: number; context: TranscriptContext }>();

  return async (conversation: Conversation): Promise<TranscriptContext> => {
    const query = { limit: rowsRead, desk: false };
    const rows = await deps.store.activitiesBefore(conversation.id, query);
    const seq = rows.at(-1)?.seq ?? 0;
    const known = kept.get(conversation.id);
    if (known?.seq === seq) return known.context;
    const context = {
      facts: factsOf(deps, conversation, rows),
      botAnswers: botAnswersOf(deps, conversation, rows),
    };
    kept.delete(conversation.id);
    kept.set(conversation.id, { seq, context });
    if (kept.size > conversationsKept) kept.delete(kept.keys().next().value!);
    return context;
  };
}

function factsOf(
  deps: ConsoleDeps,
  conversation: Conversation,
  rows: readonly Activity[],
): FactView[] {
  const found = new Map<string, FactView>();
  for (const row of rows) {
    if (row.author.role !== 'customer' || !row.text) continue;
    const language = row.language ?? conversation.spokenLanguage ?? conversation.language;
    for (const fact of recognise(deps, row, language)) {
      found.set(`${fact.kind}|${fact.value}`, fact);
    }
  }
  return [...found.values()].slice(-factsShown);
}

/** A recogniser that fails on some text must not keep an agent from opening the conversation. */
function recognise(deps: ConsoleDeps, row: Activity, language: string): FactView[] {
  try {
    return deps.recogniseFacts(row.text ?? '', { language, now: row.at });
  } catch (error) {
    deps.log.warn({ error: String(error) }, 'Facts could not be recognised in a message.');
    return [];
  }
}

function botAnswersOf(
  deps: ConsoleDeps,
  conversation: Conversation,
  rows: readonly Activity[],
): ConversationView['botAnswers'] {
  return rows.flatMap((row) => {
    const answer = row.data?.answer;
    if (row.author.role !== 'bot' || !answer) return [];
    const later = rows.filter((other) => other.seq > row.seq);
    const helped = later
      .map((other) => other.data?.action)
      .find((action) => action?.action === 'helped' && action.entryId === answer.entryId);
    const question = deps.entryQuestion(answer.entryId, conversation.language) ?? answer.topic;
    return [
      {
        question,
        score: answer.score,
        at: row.at,
        ...(helped?.action === 'helped' && { helped: helped.yes }),
      },
    ];
  });
}
