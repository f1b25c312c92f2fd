/** What the agent says about himself. */
import type { PresenceStatus } from './types.ts';
import { command } from './socket.ts';
import { notify } from './notices.ts';
import { me } from './store.ts';
import { errorWords } from '../shared/error-words.ts';

let asked: { status: PresenceStatus; at: number } | undefined;
/** End of the wrap-up that was extended once already. */
let extendedUntil = 0;

/** True: this agent asked for it himself a moment ago. */
export function presenceAsked(status: PresenceStatus): boolean {
  return asked?.status === status && performance.now() - asked.at < 15_000;
}

export async function setPresence(status: PresenceStatus): Promise<void> {
  asked = { status, at: performance.now() };
  try {
    const answer = await command('presence', { status });
    me.value = answer.me;
  } catch (error) {
    const values = { why: errorWords(error) };
    notify({ icon: 'warn', tone: 'late', title: 'presence.refused', text: 'error.plain', values });
  }
}

/** `P`: away, or back on duty. */
export function togglePresence(): void {
  const status = me.peek()?.status;
  void setPresence(status === 'available' ? 'away' : 'available');
}

export function mayExtendWrapUp(): boolean {
  const current = me.value;
  return current?.status === 'wrapUp' && current.wrapUpUntil !== extendedUntil;
}

/** 120 s more, once per wrap-up. */
export async function extendWrapUp(): Promise<void> {
  if (!mayExtendWrapUp()) return;
  await setPresence('wrapUp');
  extendedUntil = me.peek()?.wrapUpUntil ?? 0;
}
