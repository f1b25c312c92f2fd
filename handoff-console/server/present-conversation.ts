/** One conversation as one agent sees it: his row, his rights, his drafts, and what everybody should know. */
import type { Agent, Nameplate } from '../../bot/core/agent.ts';
import type { Conversation } from '../../bot/core/conversation.ts';
import { whoSpeaks } from '../../bot/core/handoff/floor.ts';
import type { Handoff } from '../../bot/core/handoff/handoff.ts';
import { agentById, mayRead, teamName } from '../../bot/core/people.ts';
import { mayView } from '../desk/authorise.ts';
import type { ConversationView } from '../protocol/views.ts';
import type { TranscriptContext } from './context.ts';
import type { Floor } from './floor.ts';
import type { LastWords } from './last-words.ts';
import type { Marks } from './marks.ts';
import type { ConsoleDeps } from './ports.ts';
import { presentPlate } from './present-plate.ts';
import { presentRow } from './present-row.ts';

export interface ConversationTools {
  deps: ConsoleDeps;
  marks: Marks;
  context(conversation: Conversation): Promise<TranscriptContext>;
  /** Who has it open now, without the viewer himself. */
  viewers(conversationId: string, reader: { viewerId: string; language: string }): Nameplate[];
  lastWords: LastWords;
}

const earlierShown = 10;

export async function presentConversation(
  tools: ConversationTools,
  conversation: Conversation,
  options: { floor: Floor; viewer: Agent; language: string },
): Promise<ConversationView> {
  const { floor, viewer, language } = options;
  const viewerId = viewer.id;
  const [unread, drafts, context, earlier, readUpTo, lastWords] = await Promise.all([
    tools.marks.unread(viewerId, conversation),
    tools.marks.drafts(viewerId, conversation.id),
    tools.context(conversation),
    earlierOf(tools.deps, conversation, options),
    tools.deps.customerReadUpTo?.(conversation.id),
    tools.lastWords(conversation),
  ]);
  return {
    ...presentRow(conversation, floor, { viewerId, view: 'all', unread, ...lastWords }),
    ...handoffPart(conversation, floor, language),
    ...(readUpTo !== undefined && { customerReadUpTo: readUpTo }),
    startedAt: conversation.createdAt,
    may: mayView(floor, viewerId, conversation),
    facts: context.facts,
    botAnswers: context.botAnswers,
    earlier,
    customerDetails: customerPart(conversation),
    drafts,
    viewers: tools.viewers(conversation.id, { viewerId, language }),
  };
}

type HandoffPart = Pick<
  ConversationView,
  'team' | 'floor' | 'requestedAt' | 'reason' | 'promise' | 'agreedText' | 'owners'
>;

function handoffPart(conversation: Conversation, floor: Floor, language: string): HandoffPart {
  const { handoff } = conversation;
  const { roster } = floor;
  const teamId = handoff?.teamId ?? roster.defaultTeamId;
  const name = teamName(roster, teamId, language) ?? teamId;
  const speaks = whoSpeaks(conversation);
  const own = handoff?.promise?.basis === 'agent' ? handoff.promise : handoff?.laterPromise;
  const owed = own ?? handoff?.promise;
  return {
    team: { id: teamId, name },
    floor: speaks === 'status' ? 'nobody' : speaks,
    owners: ownersOf(conversation, floor, language),
    ...(handoff && { requestedAt: handoff.requestedAt, reason: handoff.reason }),
    ...(handoff?.state === 'completed' && { agreedText: handoff.agreed ?? '' }),
    ...(owed && { promise: promiseOf(owed) }),
  };
}

const taken: readonly string[] = ['accepted', 'tookOver', 'transferred'];

/** Who accepted under a name the customer had read already keeps his entry; the moment he accepted belongs to it. */
function ownersOf(
  conversation: Conversation,
  floor: Floor,
  language: string,
): ConversationView['owners'] {
  const { owners = [], acceptedAt } = conversation.handoff ?? {};
  const first = owners.findIndex(({ how }) => taken.includes(how));
  const named = first < 0 ? owners : owners.slice(0, first);
  // Whoever was named by accepting has that moment as his own.
  const atOnce = first >= 0 && owners[first]!.since === acceptedAt;
  const his = atOnce ? -1 : named.findLastIndex(({ since }) => since <= (acceptedAt ?? 0));
  return owners.map(({ agentId, since, how }, index) => ({
    plate: presentPlate(floor, agentId, { ...conversation, language }),
    since,
    how,
    ...(index === his && acceptedAt !== undefined && { acceptedAt }),
  }));
}

function promiseOf(promise: { at: number; basis: string; text?: string }) {
  const { at, basis, text } = promise;
  return { at, basis, ...(text !== undefined && { text }) };
}

function customerPart(conversation: Conversation): ConversationView['customerDetails'] {
  const { name, email, standing, verifiedAt } = conversation.customer;
  return {
    standing,
    since: conversation.createdAt,
    ...(name && { name }),
    ...(email && { email }),
    ...(verifiedAt !== undefined && { verifiedAt }),
  };
}

/** What was confirmed in writing, else the promise that was still open when it ended. */
function agreedOf({ agreed, promise }: Handoff): { agreed?: string } {
  const text = agreed || (promise?.basis === 'agent' ? promise.text : undefined);
  return text ? { agreed: text } : {};
}

/** Finished handoffs of this customer on all channels, as far as the viewer may read their teams. */
async function earlierOf(
  deps: ConsoleDeps,
  conversation: Conversation,
  { floor, viewer }: { floor: Floor; viewer: Agent },
): Promise<ConversationView['earlier']> {
  const customerId = conversation.customer.id;
  const finished = await deps.store.finishedHandoffs({ customerId, limit: earlierShown });
  return finished
    .filter((handoff) => handoff.reference !== conversation.handoff?.reference)
    .filter((handoff) => mayRead(floor.roster, viewer, handoff.teamId))
    .map((handoff) => {
      const owner = agentById(floor.roster, handoff.ownerId)?.workingName;
      return {
        reference: handoff.reference,
        at: handoff.completedAt ?? handoff.requestedAt,
        ...(owner && { owner }),
        ...agreedOf(handoff),
        channel: handoff.conversationId.split('/')[0] as Conversation['channel'],
        conversationId: handoff.conversationId,
      };
    });
}
