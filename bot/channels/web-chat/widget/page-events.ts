/** What the page can listen to: `Loket('on', 'human-assigned', (detail) => ...)`. Times are ISO texts. */
import type { Entry, WidgetState } from './model.ts';

export type Listener = (detail: unknown) => void;

const listeners: [string, Listener][] = [];

export const listen = (event: string, listener: Listener): unknown =>
  listeners.push([event, listener]);

export function emit(event: string, detail: unknown): void {
  for (const [name, listener] of listeners) if (name === event) listener(detail);
}

const iso = (at?: number) => at && new Date(at).toISOString();

export const emitMessage = ({ author, text, at, plate }: Entry): void =>
  emit('message', { author, text, at: iso(at), name: plate?.name });

/** Another owner, or another place in the line. */
export function emitChange(before: WidgetState, state: WidgetState): void {
  const { owner, reference, place } = state;
  const promisedBy = iso(state.promisedAt);
  if (owner && owner.agentId !== before.owner?.agentId)
    emit('human-assigned', {
      publicName: owner.name,
      employer: owner.employer,
      reference,
      promisedBy,
    });
  if (place !== before.place || state.expectedAt !== before.expectedAt)
    emit('queue-changed', { place, expectedAt: iso(state.expectedAt), promisedBy });
}
