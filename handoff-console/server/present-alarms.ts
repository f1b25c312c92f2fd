/** Alarms for those who answer for a team; one per cause. */
import type { Agent } from '../../bot/core/agent.ts';
import type { Conversation } from '../../bot/core/conversation.ts';
import type { Handoff } from '../../bot/core/handoff/handoff.ts';
import type { AlarmView } from '../protocol/views.ts';
import type { Floor } from './floor.ts';
import { presentColleaguePlate } from './present-plate.ts';
import type { ConsoleAlarm, ConsoleStore } from './ports.ts';

/** To him; or he answers for teams and may read the conversation. */
export function seesAlarm(agent: Agent, alarm: ConsoleAlarm, mayRead: boolean): boolean {
  return alarm.toAgentId === agent.id || (agent.role !== 'agent' && mayRead);
}

/** An alarm with what it is about: the handoff of its time, which need not be the conversation's present one. */
export interface AlarmMatter {
  alarm: ConsoleAlarm;
  conversation: Conversation | undefined;
  handoff: Handoff | undefined;
}

const finishedRead = 50;

/** The handoff whose number stands in the alarm's id (bot/core/handoff/draft.ts); undefined when it is not kept any more. */
export async function handoffOf(
  store: Pick<ConsoleStore, 'finishedHandoffs'>,
  alarm: ConsoleAlarm,
  conversation: Conversation | undefined,
): Promise<Handoff | undefined> {
  const { conversationId } = alarm;
  const number = Number(alarm.id.slice(conversationId.length + 1).split('/')[0]);
  if (conversation?.handoff?.number === number) return conversation.handoff;
  const finished = await store.finishedHandoffs({ conversationId, limit: finishedRead });
  return finished.find((handoff) => handoff.number === number);
}

/** Undefined while it goes on. A threat is settled by a person's decision only, not by an answer. */
function settledOf({ alarm, conversation, handoff }: AlarmMatter): AlarmView['settled'] {
  if (alarm.cause === 'threat' || !conversation || !handoff) return undefined;
  if (handoff.state === 'completed') {
    const at = handoff.completedAt;
    return at === undefined ? {} : { at };
  }
  if (handoff.state !== 'accepted' || handoff.someoneElse) return undefined;
  const { lastWordAt = 0 } = handoff;
  if (lastWordAt > alarm.createdAt) return { at: lastWordAt };
  return conversation.waitingSince === undefined ? {} : undefined;
}

export function presentAlarm(matter: AlarmMatter, floor: Floor, language: string): AlarmView {
  const { alarm, conversation, handoff } = matter;
  const reference = handoff?.reference;
  const customer = conversation?.customer.name;
  const settled = settledOf(matter);
  // The desk's own words for a missing setting; the screen says it in the agent's language.
  const consoleOnly = alarm.lastError?.includes('ALARM_WEBHOOK_URL') ?? false;
  return {
    id: alarm.id,
    cause: alarm.cause,
    conversationId: alarm.conversationId,
    ...(reference && { reference }),
    ...(customer && { customer }),
    to: presentColleaguePlate(floor, alarm.toAgentId, language),
    since: alarm.createdAt,
    attempts: alarm.attempts,
    state: alarm.state,
    ...(consoleOnly && { consoleOnly }),
    ...(alarm.lastError && !consoleOnly && { lastError: alarm.lastError }),
    ...(settled && { settled }),
    ...(alarm.acknowledgedBy && { acknowledgedBy: alarm.acknowledgedBy }),
  };
}
