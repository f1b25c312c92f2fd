/** Who has the floor, as the counter says it. One place says it; no second banner repeats it. Pure. */
import type { ConversationView } from '../../protocol/views.ts';

export type CounterState =
  /** I have the floor. */
  | 'mine'
  /** It rings at me, or with me. */
  | 'ringsAtMe'
  | 'rings'
  | 'line'
  | 'scheduled'
  | 'bot'
  /** A colleague has the floor. */
  | 'colleague'
  | 'parked'
  | 'completed';

export function counterState(
  conversation: ConversationView,
  myRings: readonly string[],
): CounterState {
  const { state, parked, mine, floor } = conversation;
  if (state === 'completed') return 'completed';
  if (state === 'bot') return 'bot';
  if (state === 'ringing') return myRings.includes(conversation.id) || mine ? 'ringsAtMe' : 'rings';
  if (state === 'queued') return 'line';
  if (state === 'scheduled') return 'scheduled';
  if (parked) return 'parked';
  return mine && floor !== 'bot' ? 'mine' : 'colleague';
}

/** The edge: green a person, slate the bot, draining while somebody is only named, grey at rest. */
export function counterLook(state: CounterState): '' | 'wait' | 'bot' | 'rest' {
  if (state === 'mine' || state === 'colleague') return '';
  if (state === 'bot') return 'bot';
  return state === 'parked' || state === 'completed' ? 'rest' : 'wait';
}
