/** Pages of conversations as rows, and the difference to what a screen was sent. */
import type { Agent } from '../../bot/core/agent.ts';
import type { Conversation } from '../../bot/core/conversation.ts';
import { agentById } from '../../bot/core/people.ts';
import type { Counts, Results } from '../protocol/commands.ts';
import type { RowView, View } from '../protocol/views.ts';
import { type Connection, type ListState, totalsKey } from './connection.ts';
import type { Floor } from './floor.ts';
import type { LastWords } from './last-words.ts';
import type { Marks } from './marks.ts';
import type { ConsoleDeps } from './ports.ts';
import { readableTeams } from './present-people.ts';
import { presentRow } from './present-row.ts';
import { type Page, waitingPage } from './waiting-page.ts';
import { minePage, pageSize } from './mine-page.ts';
import type { Moment } from './moment.ts';

export interface Lists {
  /** One page; from now on this view is followed. Without a cursor it begins anew. */
  page(connection: Connection, view: View, cursor?: string): Promise<Results['list']>;
  /** Sends what changed since, in every page the screen has. */
  refresh(connection: Connection, view: View): Promise<void>;
  row(conversation: Conversation, agent: Agent, floor: Floor): Promise<RowView>;
}

export interface ListTools {
  deps: ConsoleDeps;
  marks: Marks;
  moment: Moment;
  lastWords: LastWords;
}

export function createLists(tools: ListTools): Lists {
  const viewer = ({ session }: Connection): Agent =>
    agentById(tools.deps.roster(), session.agentId)!;
  return {
    async page(connection, view, cursor) {
      const agent = viewer(connection);
      const page = await readPage(tools, agent, { view, cursor });
      const rows = await rowsOf(tools, agent, { view, page });
      const following = follow(connection, view, cursor !== undefined);
      for (const row of rows) following.sent.set(row.id, JSON.stringify(row));
      const counts = await countsFor(tools, agent);
      following.totals = totalsKey(page.total, counts);
      const more = page.cursor === undefined ? {} : { cursor: page.cursor };
      return { rows, total: page.total, counts, ...more };
    },

    async refresh(connection, view) {
      const following = connection.lists.get(view);
      if (!following) return;
      const agent = viewer(connection);
      // Further pages of the line are cut from the same line as the first.
      const floor = view === 'waiting' ? await tools.moment.floor() : undefined;
      let page = await readPage(tools, agent, { view, floor });
      const rows = await rowsOf(tools, agent, { view, page });
      for (let read = 1; read < following.pages && page.cursor !== undefined; read += 1) {
        page = await readPage(tools, agent, { view, cursor: page.cursor, floor });
        rows.push(...(await rowsOf(tools, agent, { view, page })));
      }
      const counts = await countsFor(tools, agent);
      send(connection, following, { rows, total: page.total, counts });
    },

    async row(conversation, agent, floor) {
      const unread = await unreadFor(tools, agent, conversation);
      const lastWords = await tools.lastWords(conversation);
      return presentRow(conversation, floor, {
        viewerId: agent.id,
        view: 'all',
        unread,
        ...lastWords,
      });
    },
  };
}

async function readPage(
  { deps, moment }: ListTools,
  agent: Agent,
  { view, cursor, floor }: { view: View; cursor?: string | undefined; floor?: Floor | undefined },
): Promise<Page> {
  if (view === 'mine' && cursor === undefined) return minePage(deps, moment, agent.id);
  const teamIds = readableTeams({ roster: deps.roster() }, agent);
  const from = cursor === undefined ? {} : { cursor };
  const query = { view, agentId: agent.id, teamIds, limit: pageSize, ...from };
  if (view === 'waiting') {
    return waitingPage(deps.store, floor ?? (await moment.floor()), query);
  }
  const whose = view === 'mine' ? agent.id : '';
  const key = JSON.stringify([whose, view, teamIds, cursor]);
  const page = await moment.kept(`page|${key}`, () => deps.store.inboxPage(query));
  // What only the bot has is the default team's, and partners may serve others.
  const shown = page.conversations.filter(
    (conversation) => conversation.handoff || deps.desk.mayRead(agent.id, conversation),
  );
  return { ...page, conversations: shown };
}

/** Only numbers: no page is read for a tab that is not shown. */
async function countsFor({ deps, moment }: ListTools, agent: Agent): Promise<Counts> {
  const teamIds = readableTeams({ roster: deps.roster() }, agent);
  const count = (view: 'waiting' | 'all') =>
    moment.kept(`count|${view}|${teamIds.join()}`, () =>
      deps.store.inboxPage({ view, agentId: agent.id, teamIds, limit: 1 }),
    );
  const [mine, waiting, all] = await Promise.all([
    minePage(deps, moment, agent.id),
    count('waiting'),
    count('all'),
  ]);
  return { mine: mine.total, waiting: waiting.total, all: all.total };
}

async function rowsOf(
  tools: ListTools,
  agent: Agent,
  { view, page }: { view: View; page: Page },
): Promise<RowView[]> {
  const { moment } = tools;
  // Whoever stands in line is in nobody's Mine, so no place is shown there.
  const floor = await (view === 'mine' ? moment.people() : moment.floor());
  return Promise.all(
    page.conversations.map(async (conversation) => {
      const unread = await unreadFor(tools, agent, conversation);
      // A place in line shows no words.
      const words = view === 'waiting' ? {} : await tools.lastWords(conversation);
      return presentRow(conversation, floor, { viewerId: agent.id, view, unread, ...words });
    }),
  );
}

/** Counted where it matters: what he has, or rings at him. The line under a lead is nobody's unread mail. */
function unreadFor(tools: ListTools, agent: Agent, conversation: Conversation): Promise<number> {
  const { handoff } = conversation;
  const open = handoff !== undefined && handoff.state !== 'completed';
  const owned = open && handoff.ownerId === agent.id && handoff.state !== 'queued';
  const mine = owned || (open && handoff.rings.includes(agent.id));
  return mine ? tools.marks.unread(agent.id, conversation) : Promise.resolve(0);
}

/** Mine stays followed beside the one other view that is shown. */
function follow(connection: Connection, view: View, further: boolean): ListState {
  const known = connection.lists.get(view);
  if (known && further) {
    known.pages += 1;
    return known;
  }
  for (const other of connection.lists.keys()) {
    if (other !== 'mine' && view !== 'mine') connection.lists.delete(other);
  }
  const fresh: ListState = { view, pages: 1, sent: new Map(), totals: '' };
  connection.lists.set(view, fresh);
  return fresh;
}

function send(
  connection: Connection,
  following: ListState,
  now: { rows: RowView[]; total: number; counts: Counts },
): void {
  const next = new Map(now.rows.map((row) => [row.id, JSON.stringify(row)]));
  const upsert = now.rows.filter((row) => following.sent.get(row.id) !== next.get(row.id));
  const remove = [...following.sent.keys()].filter((id) => !next.has(id));
  const totals = totalsKey(now.total, now.counts);
  if (upsert.length === 0 && remove.length === 0 && totals === following.totals) return;
  following.sent = next;
  following.totals = totals;
  const { total, counts } = now;
  connection.socket.emit('rows', { view: following.view, upsert, remove, total, counts });
}
