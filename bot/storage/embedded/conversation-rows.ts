/** A conversation's row and the columns that lists and sweeps look for. */
import type { Conversation } from '../../core/conversation.ts';
import { listingOf } from '../listing.ts';
import type { Connection, Parameter } from './connection.ts';

export function insertConversation(connection: Connection, conversation: Conversation): void {
  connection.run(
    `INSERT INTO conversations (version, body, customer_id, created_at, closed, team_id, place,
       waiting_place, line, due_at, reference, id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [...columns(conversation), conversation.id],
  );
  listForAgents(connection, conversation);
}

/** False when the stored version is another one: then nothing is changed. */
export function updateConversation(
  connection: Connection,
  conversation: Conversation,
  expectedVersion: number,
): boolean {
  const changed = connection.run(
    `UPDATE conversations SET version = ?, body = ?, customer_id = ?, created_at = ?, closed = ?,
       team_id = ?, place = ?, waiting_place = ?, line = ?, due_at = ?, reference = ?
     WHERE id = ? AND version = ?`,
    [...columns(conversation), conversation.id, expectedVersion],
  );
  if (changed !== 1) return false;
  listForAgents(connection, conversation);
  return true;
}

function columns(conversation: Conversation): Parameter[] {
  const { closed, teamId, order, waitingOrder, line, dueAt, reference } = listingOf(conversation);
  return [
    conversation.version,
    JSON.stringify(conversation),
    conversation.customer.id,
    conversation.createdAt,
    Number(closed),
    teamId,
    order,
    waitingOrder ?? null,
    line ? JSON.stringify(line) : null,
    dueAt ?? null,
    reference ?? null,
  ];
}

function listForAgents(connection: Connection, conversation: Conversation): void {
  const { mineOf, mineOrder } = listingOf(conversation);
  connection.run('DELETE FROM mine WHERE conversation_id = ?', [conversation.id]);
  for (const agentId of mineOf)
    connection.run('INSERT INTO mine VALUES (?, ?, ?)', [agentId, mineOrder, conversation.id]);
}
