/** One handler per command: thin, one call, present. Refusals are thrown with their code of the error table. */
import { LoketError } from '../../bot/core/errors.ts';
import { agentById, nameplateOf } from '../../bot/core/people.ts';
import type { Agent } from '../../bot/core/agent.ts';
import { acknowledge } from '../desk/alarms.ts';
import type { Answer, Command as DeskCommand, WrittenAnswer } from '../desk/commands.ts';
import type { Command, Done, Payload, Results } from '../protocol/commands.ts';
import type { Connection } from './connection.ts';
import { differs, type Live, type LiveTools } from './live.ts';
import type { Marks } from './marks.ts';
import { preview } from './preview.ts';
import { search } from './search.ts';

export interface HandlerTools extends LiveTools {
  live: Live;
  marks: Marks;
}

export type Handlers = {
  [C in Command]: (connection: Connection, payload: Payload<C>) => Promise<Results[C]>;
};

export function createHandlers(tools: HandlerTools): Handlers {
  return { ...presenceHandlers(tools), ...readingHandlers(tools), ...verbHandlers(tools) };
}

type Some<Names extends Command> = Pick<Handlers, Names>;

function presenceHandlers(
  tools: HandlerTools,
): Some<'hello' | 'language' | 'heartbeat' | 'presence' | 'alarms' | 'acknowledgeAlarm'> {
  const { deps, views, live } = tools;
  return {
    async hello(connection, { language }) {
      if (language !== undefined) connection.language = language;
      await deps.desk.signedIn(connection.session.agentId);
      live.people();
      return greet(tools, connection);
    },

    async language(connection, { language }) {
      connection.language = language;
      live.people();
      for (const id of connection.open.keys()) live.look(id);
      return {};
    },

    async heartbeat({ session }) {
      const { leaseUntil } = await deps.desk.heartbeat(session.agentId);
      return { leaseUntil, now: deps.clock.now() };
    },

    async presence({ session, language }, { status }) {
      await deps.desk.setPresence(session.agentId, status);
      live.people();
      return { me: await views.me(session.agentId, language) };
    },

    alarms: async ({ session, language }) => ({
      alarms: await views.alarms(session.agentId, language),
    }),

    async acknowledgeAlarm({ session, language }, { alarmId }) {
      const seen = await views.alarms(session.agentId, language);
      if (!seen.some((alarm) => alarm.id === alarmId)) throw new LoketError('notFound');
      await acknowledge(deps.store, alarmId, session.agentId);
      live.people();
      return { alarms: await views.alarms(session.agentId, language) };
    },
  };
}

async function greet(tools: HandlerTools, connection: Connection): Promise<Results['hello']> {
  const { deps, views } = tools;
  const { agentId } = connection.session;
  const { language } = connection;
  const [me, colleagues, rings, liveLine, alarms] = await Promise.all([
    views.me(agentId, language),
    views.colleagues(agentId, language),
    views.rings(agentId),
    views.liveLine(agentId, language),
    views.alarms(agentId, language),
  ]);
  for (const [what, value] of Object.entries({ me, colleagues, rings, liveLine, alarms })) {
    differs(connection.sent, what as keyof Connection['sent'], value);
  }
  connection.rings = new Map(rings.map((ring) => [ring.conversationId, ring]));
  const { name, timeZone } = deps.roster().company;
  const now = deps.clock.now();
  return { me, colleagues, rings, liveLine, alarms, now, company: { name, timeZone } };
}

type Reading =
  | 'list'
  | 'open'
  | 'close'
  | 'history'
  | 'preview'
  | 'draft'
  | 'read'
  | 'typing'
  | 'search';

function readingHandlers(tools: HandlerTools): Some<Reading> {
  const { deps, lists, transcripts, marks, live, moment } = tools;
  return {
    list: (connection, { view, cursor }) =>
      connection.inOrder(view, () => lists.page(connection, view, cursor)),

    async open(connection, { conversationId, after }) {
      const opened = await connection.inOrder(`open|${conversationId}`, () =>
        transcripts.open(connection, conversationId, after),
      );
      live.look(conversationId);
      return opened;
    },

    async close(connection, { conversationId }) {
      transcripts.close(connection, conversationId);
      live.look(conversationId);
      return {};
    },

    history: (connection, { conversationId, before }) =>
      transcripts.history(connection, conversationId, before),

    async preview({ session }, payload) {
      const conversation = await transcripts.readable(session.agentId, payload.conversationId);
      const floor = await moment.floor();
      return { text: preview(deps, conversation, { payload, floor }) };
    },

    async draft({ session }, { conversationId, kind, text }) {
      await transcripts.readable(session.agentId, conversationId);
      const { agentId } = session;
      return { at: await marks.saveDraft({ agentId, conversationId, kind }, text) };
    },

    async read({ session }, { conversationId, seq }) {
      const { handoff } = await transcripts.readable(session.agentId, conversationId);
      await marks.markRead(session.agentId, conversationId, seq);
      // The customer's ticks mean: whoever answers for it has read it, not just anybody.
      if (handoff?.ownerId === session.agentId) deps.agentRead(conversationId, seq);
      live.look(conversationId);
      return {};
    },

    async typing({ session }, { conversationId }) {
      const { handoff, language } = await transcripts.readable(session.agentId, conversationId);
      const speaks = handoff?.state === 'accepted' && handoff.ownerId === session.agentId;
      if (!speaks) throw new LoketError('notOwner');
      const plate = nameplateOf(deps.roster(), session.agentId, { language });
      deps.agentTyping(conversationId, plate);
      return {};
    },

    search: (connection, { query }) => search(tools, agentOf(tools, connection), query),
  };
}

type Verbs =
  | 'accept'
  | 'passOn'
  | 'takeOver'
  | 'reply'
  | 'note'
  | 'promise'
  | 'needsNoAnswer'
  | 'park'
  | 'transfer'
  | 'complete'
  | 'proposeHandBack';

function verbHandlers(tools: HandlerTools): Some<Verbs> {
  const { desk } = tools.deps;
  /** Names the agent of the session as the one who acts, whatever the payload says. */
  const by = <P extends Omit<DeskCommand, 'agentId'>>(connection: Connection, payload: P) => ({
    ...payload,
    agentId: connection.session.agentId,
  });
  const done = async (connection: Connection, answer: Promise<Answer>): Promise<Done> =>
    present(tools, connection, await answer);
  const written = async (connection: Connection, asked: Promise<WrittenAnswer>) => {
    const answer = await asked;
    const shown = await present(tools, connection, answer);
    if (!answer.ok) throw new LoketError(answer.code);
    return { ...shown, seq: answer.seq };
  };
  return {
    accept: (c, p) => done(c, desk.accept(by(c, p))),
    passOn: (c, p) => done(c, desk.passOn(by(c, p))),
    takeOver: (c, p) => done(c, desk.takeOver(by(c, p))),
    reply: (c, p) => written(c, desk.reply(by(c, p))),
    note: (c, p) => written(c, desk.note(by(c, p))),
    promise: (c, p) => done(c, desk.promise(by(c, p))),
    needsNoAnswer: (c, p) => done(c, desk.needsNoAnswer(by(c, p))),
    park: (c, p) => done(c, desk.park(by(c, p))),
    transfer: (c, p) => done(c, desk.transfer(by(c, p))),
    complete: (c, p) => done(c, desk.complete(by(c, p))),
    proposeHandBack: (c, p) => done(c, desk.proposeHandBack(by(c, p))),
  };
}

async function present(tools: HandlerTools, connection: Connection, answer: Answer): Promise<Done> {
  if (!answer.ok) throw new LoketError(answer.code);
  // The look of this very change may still be on its way: the answer shows the new state all the same.
  tools.moment.over();
  return { conversation: await tools.transcripts.present(connection, answer.conversation) };
}

function agentOf(tools: HandlerTools, connection: Connection): Agent {
  const agent = agentById(tools.deps.roster(), connection.session.agentId);
  if (!agent) throw new LoketError('notSignedIn');
  return agent;
}
