/** Who is here, whose slots are taken, who may sign in, and the roster. */
import { checkId, storable, stored } from '../checked.ts';
import { accountSchema, presenceSchema, rosterSchema } from '../schemas/company-schema.ts';
import type { CompanyStore, PresenceStore } from '../stores.ts';
import type { Embedded } from './embedded.ts';

interface SlotRow {
  agent_id: string;
  conversation_id: string;
  by_hand: number;
  at: number;
}

export function presencePart({ connection, queue }: Embedded): PresenceStore {
  const held = (agentId: string) =>
    connection.all<{ conversation_id: string }>(
      'SELECT conversation_id FROM slots WHERE agent_id = ?',
      [agentId],
    );
  return {
    async savePresence(presence) {
      const { agentId } = storable(presenceSchema, presence);
      const parameters = [agentId, JSON.stringify(presence)];
      await queue.write(() =>
        connection.run('INSERT OR REPLACE INTO presences VALUES (?, ?)', parameters),
      );
    },
    async presences() {
      const rows = connection.all<{ body: string }>('SELECT body FROM presences ORDER BY agent_id');
      return rows.map(({ body }) => stored(presenceSchema, JSON.parse(body), 'presence'));
    },
    async reserveSlot({ agentId, conversationId, byHand, at }, capacity) {
      checkId(agentId, 'agentId');
      checkId(conversationId, 'conversationId');
      return queue.write(() => {
        const taken = held(agentId);
        if (taken.some((slot) => slot.conversation_id === conversationId)) return true;
        if (!byHand && taken.length >= capacity) return false;
        const parameters = [agentId, conversationId, Number(byHand), at];
        connection.run('INSERT INTO slots VALUES (?, ?, ?, ?)', parameters);
        return true;
      });
    },
    async releaseSlot(agentId, conversationId) {
      await queue.write(() =>
        connection.run('DELETE FROM slots WHERE agent_id = ? AND conversation_id = ?', [
          agentId,
          conversationId,
        ]),
      );
    },
    async slots() {
      const rows = connection.all<SlotRow>('SELECT * FROM slots ORDER BY agent_id, at');
      return rows.map((row) => ({
        agentId: row.agent_id,
        conversationId: row.conversation_id,
        byHand: row.by_hand === 1,
        at: row.at,
      }));
    },
  };
}

export function companyPart({ connection, queue }: Embedded): CompanyStore {
  const toAccount = ({ body }: { body: string }) =>
    stored(accountSchema, JSON.parse(body), 'account');
  return {
    async saveAccount(account) {
      const { agentId } = storable(accountSchema, account);
      const parameters = [agentId, JSON.stringify(account)];
      await queue.write(() =>
        connection.run('INSERT OR REPLACE INTO accounts VALUES (?, ?)', parameters),
      );
    },
    async account(agentId) {
      const sql = 'SELECT body FROM accounts WHERE agent_id = ?';
      const row = connection.one<{ body: string }>(sql, [agentId]);
      return row && toAccount(row);
    },
    accounts: async () =>
      connection
        .all<{ body: string }>('SELECT body FROM accounts ORDER BY agent_id')
        .map(toAccount),
    async saveRoster(roster) {
      const { version } = storable(rosterSchema, roster);
      const body = JSON.stringify(roster);
      return queue.write(() => {
        const last = connection.one<{ version: number | null }>(
          'SELECT max(version) AS version FROM rosters',
        );
        if (version !== (last?.version ?? 0) + 1) return false;
        return connection.run('INSERT INTO rosters VALUES (?, ?)', [version, body]) === 1;
      });
    },
    async roster() {
      const sql = 'SELECT body FROM rosters ORDER BY version DESC LIMIT 1';
      const row = connection.one<{ body: string }>(sql);
      return row && stored(rosterSchema, JSON.parse(row.body), 'roster');
    },
  };
}
