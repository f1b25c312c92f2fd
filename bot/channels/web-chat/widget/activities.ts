/** Between Direct Line's activities and what the widget keeps. Pure. */
import type { LoketData, LoketEventActivity } from '../widget-protocol.ts';
import type { CustomerAction, Entry, Outgoing } from './model.ts';

export interface Activity {
  id: string;
  type: string;
  name?: string;
  text?: string;
  value?: unknown;
  channelData?: { loket?: LoketData; clientActivityID?: string };
}

/** Undefined for everything that the log does not show: typing, events of others, activities of other bots. */
export function entryOf({ id, type, text, value, channelData }: Activity): Entry | undefined {
  const loket = channelData?.loket;
  if (!loket || !id) return undefined;
  const action = type === 'event' ? (value as CustomerAction) : undefined;
  return { ...loket, id, text, action, clientId: channelData?.clientActivityID };
}

/** How long it waited for a connection goes along: a request keeps its place in the line. */
export function activityOf({ id, made, text, action }: Outgoing, locale: string): unknown {
  const tap: LoketEventActivity | undefined = action && {
    type: 'event',
    name: 'loket',
    value: action,
  };
  return {
    ...(tap ?? { type: 'message', text, textFormat: 'plain' }),
    from: { id: 'user' },
    locale,
    channelData: { clientActivityID: id, waited: Math.max(Date.now() - made, 0) },
  };
}
