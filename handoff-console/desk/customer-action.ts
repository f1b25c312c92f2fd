import type { Activity, CustomerAction } from '../../bot/core/activity.ts';
import type { HandoffEvent } from '../../bot/core/handoff/events.ts';
import { alreadyHandled, takenUp } from './customer-message.ts';
import type { Answer } from './commands.ts';
import type { Engine } from './engine.ts';
import { escalate } from './escalate.ts';
import type { Kit } from './kit.ts';

/** A stored tap of the customer. Taps that are the dialogs' business are refused: `wrongState`. */
export async function customerAction(
  tools: { kit: Kit; engine: Engine },
  row: Activity,
): Promise<Answer> {
  const action = row.data?.action;
  if (action?.action === 'requestHuman') {
    return escalate(tools, {
      conversationId: row.conversationId,
      reason: 'asked',
      asked: true,
      requestedAt: row.at,
      eventId: row.externalId,
      handledSeq: row.seq,
    });
  }
  const event = action && eventOf(action, row.externalId);
  if (!event) return { ok: false, code: 'wrongState' };
  return tools.engine.apply(row.conversationId, event, {
    change: takenUp(row),
    skip: alreadyHandled(row),
    keepWords: true,
  });
}

function eventOf(action: CustomerAction, eventId: string): HandoffEvent | undefined {
  switch (action.action) {
    case 'stayWithBot':
    case 'askBotMeanwhile':
    case 'backToBot':
      return { type: action.action, eventId };
    case 'waitFor':
      return { type: 'waitFor', agentId: action.agentId, eventId };
    default:
      return undefined;
  }
}
