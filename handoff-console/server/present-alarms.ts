/** Alarms for those who answer for a team; one per cause. */
import type { Agent } from '../../bot/core/agent.ts';
import type { Conversation } from '../../bot/core/conversation.ts';
import type { AlarmView } from '../protocol/views.ts';
import type { Floor } from './floor.ts';
import { presentColleaguePlate } from './present-plate.ts';
import type { ConsoleAlarm } from './ports.ts';

/** To him; or he answers for teams and may read the conversation. */
export function seesAlarm(agent: Agent, alarm: ConsoleAlarm, mayRead: boolean): boolean {
  return alarm.toAgentId === agent.id || (agent.role !== 'agent' && mayRead);
}

export function presentAlarm(
  alarm: ConsoleAlarm,
  conversation: Conversation | undefined,
  floor: Floor,
): AlarmView {
  const reference = conversation?.handoff?.reference;
  const customer = conversation?.customer.name;
  return {
    id: alarm.id,
    cause: alarm.cause,
    conversationId: alarm.conversationId,
    ...(reference && { reference }),
    ...(customer && { customer }),
    to: presentColleaguePlate(floor, alarm.toAgentId),
    since: alarm.createdAt,
    attempts: alarm.attempts,
    state: alarm.state,
    ...(alarm.lastError && { lastError: alarm.lastError }),
    ...(alarm.acknowledgedBy && { acknowledgedBy: alarm.acknowledgedBy }),
  };
}
