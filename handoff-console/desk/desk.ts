/**
 * The human side's use cases behind one door. Every change of a handoff goes through `apply`/`applyTo`:
 * read, decide (bot/core), reserve, save by compare-and-swap, carry out what follows.
 *
 * Refusals are values (`ok: false` with a code of bot/core/errors.ts). Rejected promises mean that the store
 * did not answer ('storeAway'): every call may be repeated safely.
 */
import type { Activity } from '../../bot/core/activity.ts';
import type { Presence, PresenceStatus } from '../../bot/core/agent.ts';
import type { Conversation } from '../../bot/core/conversation.ts';
import type { HandoffEvent } from '../../bot/core/handoff/events.ts';
import { mayRead } from '../../bot/core/people.ts';
import { accept } from './accept.ts';
import { beginWork } from './begin-work.ts';
import type {
  Answer,
  Command,
  EscalateRequest,
  ReplyCommand,
  SweepReport,
  TurnOptions,
  WrittenAnswer,
} from './commands.ts';
import { complete } from './complete.ts';
import { customerAction } from './customer-action.ts';
import { customerMessage } from './customer-message.ts';
import { createEngine, type Engine } from './engine.ts';
import { escalate } from './escalate.ts';
import { createKit, type Kit } from './kit.ts';
import { letGoOfRings } from './leave.ts';
import { needsNoAnswer } from './needs-no-answer.ts';
import { note } from './note.ts';
import { park } from './park.ts';
import { passOn } from './pass-on.ts';
import type { DeskPorts } from './ports.ts';
import type { Handling } from './handling.ts';
import { heartbeat, setStatus, signedIn } from './presence.ts';
import { promise } from './promise.ts';
import { proposeHandBack } from './propose-hand-back.ts';
import { reply } from './reply.ts';
import { rosterChanged } from './roster-changed.ts';
import { createServeLine } from './serve-line.ts';
import { startSweeps } from './start-sweeps.ts';
import { createSweep } from './sweep.ts';
import { takeOver } from './take-over.ts';
import { transfer } from './transfer.ts';
import type { VerbTools } from './verb.ts';

export interface Desk {
  /**
   * Applies one event with up to 50 tries. `notFound` when the conversation was created by nobody.
   * An event that changes nothing saves nothing.
   */
  apply(
    conversationId: string,
    event: HandoffEvent,
    options?: Partial<TurnOptions>,
  ): Promise<Answer>;
  /**
   * One attempt on a conversation as it was read, for a turn of the bot: words, dialog state and the event's
   * effects in ONE commit. 'conflict': nothing was saved, read again and run the turn again. An event that
   * the handoff refuses is dropped (logged); words and change are saved all the same.
   */
  applyTo(
    conversation: Conversation,
    event: HandoffEvent | undefined,
    options: TurnOptions,
  ): Promise<'committed' | 'conflict'>;

  /** Changes the customer or the language of a stored conversation; nothing else. */
  change(
    conversationId: string,
    change: (conversation: Conversation) => Conversation,
  ): Promise<void>;

  /** Never refused: from every state this leads to a named person. */
  escalate(request: EscalateRequest): Promise<Answer>;
  /** A stored message of the customer that is the people's: tells the handoff and marks the row handled. */
  customerMessage(row: Activity): Promise<Answer>;
  /**
   * A stored tap of the customer (stayWithBot, askBotMeanwhile, backToBot, waitFor, requestHuman); marks the
   * row handled. Taps that are the dialogs' business (chooseEntry, helped, join) are refused: wrongState.
   */
  customerAction(row: Activity): Promise<Answer>;

  accept(command: Command): Promise<Answer>;
  passOn(command: Command): Promise<Answer>;
  takeOver(command: Command): Promise<Answer>;
  reply(command: ReplyCommand): Promise<WrittenAnswer>;
  note(command: Command & { text: string }): Promise<WrittenAnswer>;
  promise(command: Command & { at: number; text: string }): Promise<Answer>;
  needsNoAnswer(command: Command & { undo?: boolean }): Promise<Answer>;
  park(command: Command): Promise<Answer>;
  transfer(
    command: Command & { toAgentId?: string; toTeamId?: string; reason: string },
  ): Promise<Answer>;
  complete(command: Command & { agreed: string }): Promise<Answer>;
  proposeHandBack(command: Command): Promise<Answer>;

  /** Thanks, goodbye, emoji: what a customer writes that no clock runs for. */
  asksNothing(text: string, language: string): boolean;

  /** Whether this person may read the conversation: his employer serves its team. */
  mayRead(agentId: string, conversation: Conversation): boolean;

  /** Handling time per team in ms, where enough was finished lately to say it. */
  handling(): ReadonlyMap<string, Handling>;

  /** The agent opened the console: available, lease renewed, in demo mode an unplanned shift if need be. */
  signedIn(agentId: string): Promise<Presence>;
  /** Renews the lease; the status stays. */
  heartbeat(agentId: string): Promise<Presence>;
  setPresence(agentId: string, status: PresenceStatus): Promise<Presence>;

  /**
   * One pass over what time alone changes: due deadlines, lapsed leases, ended shifts, slots left by a
   * crash, free slots against the line. Safe on every node at once.
   */
  sweep(): Promise<SweepReport>;
  /** Rings free agents for those next in line; how many. */
  serveLine(): Promise<number>;
  /** After a new roster is current: disabled owners, changed hours. */
  rosterChanged(): Promise<void>;
  /** Sweeps every second until stopped; stopping waits for the pass under way. */
  start(): { stop(): Promise<void> };
}

export function createDesk(ports: DeskPorts): Desk {
  const kit = createKit(ports);
  const serveLine = createServeLine(kit, () => engine);
  const engine: Engine = createEngine(kit, serveLine);
  const tools = { kit, engine };
  const sweep = createSweep({ ...tools, serveLine });
  return {
    apply: async (conversationId, event, options = {}) => {
      const { activities, change } = options;
      return engine.apply(conversationId, event, {
        ...(activities && { words: () => activities }),
        ...(change && { change }),
      });
    },
    applyTo: engine.applyTo,
    change: async (conversationId, change) => {
      await engine.apply(conversationId, () => undefined, { change });
    },
    escalate: (request) => escalate(tools, request),
    customerMessage: (row) => customerMessage(tools, row),
    customerAction: (row) => customerAction(tools, row),
    ...verbs(tools),
    ...presence(tools, serveLine),
    mayRead: (agentId, conversation) => readable(kit, agentId, conversation),
    asksNothing: kit.needsNoAnswer,
    handling: () => kit.measured.handling,
    sweep,
    serveLine,
    rosterChanged: () => rosterChanged(tools, serveLine),
    start: () => startSweeps(kit, sweep),
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

function verbs(tools: VerbTools): Pick<Desk, Verbs> {
  return {
    accept: (command) => accept(tools, command),
    passOn: (command) => passOn(tools, command),
    takeOver: (command) => takeOver(tools, command),
    reply: (command) => reply(tools, command),
    note: (command) => note(tools, command),
    promise: (command) => promise(tools, command),
    needsNoAnswer: (command) => needsNoAnswer(tools, command),
    park: (command) => park(tools, command),
    transfer: (command) => transfer(tools, command),
    complete: (command) => complete(tools, command),
    proposeHandBack: (command) => proposeHandBack(tools, command),
  };
}

function presence(
  tools: VerbTools,
  serveLine: () => Promise<number>,
): Pick<Desk, 'signedIn' | 'heartbeat' | 'setPresence'> {
  const { kit } = tools;
  return {
    async signedIn(agentId) {
      const presence = await signedIn(kit, agentId);
      await beginWork(tools, presence, serveLine);
      return presence;
    },
    heartbeat: (agentId) => heartbeat(kit, agentId),
    async setPresence(agentId, status) {
      const presence = await setStatus(kit, agentId, status);
      if (status === 'available') await beginWork(tools, presence, serveLine);
      else await letGoOfRings(tools, agentId, { signedOut: status === 'signedOut' });
      return presence;
    },
  };
}

function readable(kit: Kit, agentId: string, conversation: Conversation): boolean {
  const roster = kit.roster();
  const agent = roster.agents.find((a) => a.id === agentId);
  const teamId = conversation.handoff?.teamId ?? roster.defaultTeamId;
  return agent !== undefined && mayRead(roster, agent, teamId);
}
