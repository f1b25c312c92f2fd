/** Where every channel's inbound rows come together: masked, stored, then acted upon. */
import type { Activity, NewActivity } from '../core/activity.ts';
import type { Clock } from '../core/clock.ts';
import type { Turns } from './turns.ts';

export interface IngressPorts {
  append(
    conversationId: string,
    row: NewActivity,
    now: number,
  ): Promise<{ activity: Activity; replay: boolean }>;
  turns: Pick<Turns, 'wake' | 'wish' | 'escalate'>;
  looks: { publish(conversationId: string): void };
  /** Card numbers, national ids and passwords never reach the disk. */
  maskSecrets(text: string): string;
  clock: Clock;
  onFailure(error: unknown): void;
}

export type Receive = (
  conversation: { id: string },
  row: NewActivity,
) => Promise<{ activity: Activity; replay: boolean }>;

/**
 * Resolves once the row is safe; what follows from it runs on. A replay starts the turn again if the first
 * delivery's was lost, and otherwise changes nothing.
 */
export function createIngress(ports: IngressPorts): Receive {
  const { turns, clock } = ports;
  return async ({ id }, row) => {
    const text = row.text === undefined ? undefined : ports.maskSecrets(row.text);
    const result = await ports.append(id, { ...row, text }, clock.now());
    ports.looks.publish(id);
    const reason = result.replay ? undefined : turns.wish(result.activity);
    if (reason === undefined) turns.wake(id);
    else {
      // A failure leaves the row unhandled: the sweep asks again.
      turns
        .escalate(result.activity, reason)
        .catch(ports.onFailure)
        .then(() => turns.wake(id));
    }
    return result;
  };
}
