/** By reference, as a customer reads it out; by name or last words among what is open or just closed. */
import type { Agent } from '../../bot/core/agent.ts';
import type { Conversation } from '../../bot/core/conversation.ts';
import { parseReference } from '../../bot/core/reference.ts';
import type { Results } from '../protocol/commands.ts';
import type { LiveTools } from './live.ts';
import { readableTeams } from './present-people.ts';

const found = 20;
/** Pages of 50 looked through per list; a search over everything ever written is a later matter. */
const pagesRead = 4;

export async function search(
  tools: LiveTools,
  agent: Agent,
  query: string,
): Promise<Results['search']> {
  const { deps, lists, moment } = tools;
  const reference = parseReference(query);
  const conversations = reference
    ? await byReference(tools, reference)
    : await byWords(tools, agent, query);
  const floor = await moment.floor();
  const shown = conversations.filter((conversation) => deps.desk.mayRead(agent.id, conversation));
  const rows = shown.slice(0, found).map((conversation) => lists.row(conversation, agent, floor));
  return { rows: await Promise.all(rows) };
}

async function byReference({ deps }: LiveTools, reference: string): Promise<Conversation[]> {
  const conversation = await deps.store.byReference(reference);
  return conversation ? [conversation] : [];
}

async function byWords({ deps }: LiveTools, agent: Agent, query: string): Promise<Conversation[]> {
  const teamIds = readableTeams({ roster: deps.roster() }, agent);
  const needle = fold(query);
  const hits = new Map<string, Conversation>();
  for (const view of ['all', 'closed'] as const) {
    let cursor: string | undefined;
    for (let read = 0; read < pagesRead && hits.size < found; read += 1) {
      const from = cursor === undefined ? {} : { cursor };
      const page = await deps.store.inboxPage({
        view,
        agentId: agent.id,
        teamIds,
        limit: 50,
        ...from,
      });
      for (const conversation of page.conversations) {
        if (matches(conversation, needle)) hits.set(conversation.id, conversation);
      }
      cursor = page.cursor;
      if (cursor === undefined) break;
    }
  }
  return [...hits.values()];
}

function matches({ customer, last, handoff }: Conversation, needle: string): boolean {
  const texts = [customer.name, customer.email, last?.text, handoff?.reference];
  return texts.some((text) => text !== undefined && fold(text).includes(needle));
}

/** "Yildiz" finds "Yıldız" and "Jose" finds "José". */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i');
}
