import type { NewActivity } from '../../bot/core/activity.ts';
import type { Conversation } from '../../bot/core/conversation.ts';
import { nameplateOf } from '../../bot/core/people.ts';
import type { Command, ReplyCommand, WrittenAnswer } from './commands.ts';
import type { Kit } from './kit.ts';
import { rowSeq } from './row-seq.ts';
import { commandKey, runVerb, type VerbTools } from './verb.ts';

/** The owner's words to the customer, under his name, after every announcement that is still due. */
export async function reply(tools: VerbTools, command: ReplyCommand): Promise<WrittenAnswer> {
  const { kit } = tools;
  const { agentId, conversationId } = command;
  const answersUpTo = await timeOf(kit, command);
  const answer = await runVerb(tools, command, {
    verb: 'reply',
    event: {
      type: 'agentMessage',
      agentId,
      at: kit.clock.now(),
      ...(answersUpTo !== undefined && { answersUpTo }),
    },
    words: (conversation) => [replyRow(tools, command, conversation)],
  });
  if (!answer.ok) return answer;
  const seq = await rowSeq(kit, conversationId, externalId(command));
  return { ...answer, seq };
}

/** When the last row that he had read was stored. */
async function timeOf(kit: Kit, command: ReplyCommand): Promise<number | undefined> {
  const { conversationId, readUpTo } = command;
  if (readUpTo === undefined) return undefined;
  const page = { before: readUpTo + 1, limit: 1, desk: true };
  const [row] = await kit.store.activitiesBefore(conversationId, page);
  return row?.at;
}

function replyRow(
  tools: VerbTools,
  command: ReplyCommand,
  conversation: Conversation,
): NewActivity {
  const { language } = conversation;
  const plate = nameplateOf(tools.kit.roster(), command.agentId, { language });
  return {
    externalId: externalId(command),
    kind: 'message',
    author: { role: 'agent', plate },
    text: command.text,
    data: { clientActivityId: command.commandId },
    audience: 'everyone',
    inbound: false,
  };
}

function externalId(command: Command): string {
  return `reply:${commandKey(command)}`;
}
