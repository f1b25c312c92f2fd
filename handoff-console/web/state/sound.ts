/** The ring's two soft tones every 4 s, and one tone for a new message. One tab sounds for all. */
import { signal } from '@preact/signals';
import { device } from './storage.ts';
import { settings } from './settings.ts';
import { rings } from './store.ts';

/** Conversations whose ring was silenced here or in another tab. */
export const silenced = signal<ReadonlySet<string>>(new Set());
/** The browser keeps quiet until the page was touched once. */
export const soundBlocked = signal(false);

const channel = 'BroadcastChannel' in self ? new BroadcastChannel('loket-ring') : undefined;
let context: AudioContext | undefined;
let leader = false;
let lastRing = 0;

channel?.addEventListener('message', (event: MessageEvent<string>) => {
  silenced.value = new Set([...silenced.peek(), event.data]);
});

/** Called once: the first tab takes the lock and sounds; when it closes, the next one does. */
export function startSound(): void {
  if (navigator.locks) void navigator.locks.request('loket-sound', leadUntilClosed);
  else leader = true;
  for (const gesture of ['pointerdown', 'keydown']) {
    addEventListener(gesture, wake, { passive: true });
  }
}

function leadUntilClosed(): Promise<never> {
  leader = true;
  return new Promise(() => undefined);
}

function wake(): void {
  context ??= new AudioContext();
  if (context.state === 'suspended') void context.resume();
  soundBlocked.value = false;
}

export function silence(conversationId: string): void {
  silenced.value = new Set([...silenced.peek(), conversationId]);
  channel?.postMessage(conversationId);
}

/** Called every 2 s: sounds every second time while something rings that was not silenced. */
export function ringTick(): void {
  const sounding = rings.peek().some((ring) => !silenced.peek().has(ring.conversationId));
  if (!sounding || !settings.peek().sound || !leader) return;
  const at = performance.now();
  if (at - lastRing < 3_500) return;
  lastRing = at;
  playRing();
}

export function playRing(): void {
  tones([
    { hertz: 659, at: 0 },
    { hertz: 523, at: 0.22 },
  ]);
}

/** One tone, at most every 3 s. */
export function playMessage(): void {
  const last = Number(device.get('tone') ?? 0);
  if (!settings.peek().sound || !leader || Date.now() - last < 3_000) return;
  device.set('tone', String(Date.now()));
  tones([{ hertz: 587, at: 0 }]);
}

function tones(list: { hertz: number; at: number }[]): void {
  if (!context || context.state === 'suspended') {
    soundBlocked.value = true;
    return;
  }
  for (const { hertz, at } of list) tone(context, hertz, context.currentTime + at);
}

function tone(audio: AudioContext, hertz: number, start: number): void {
  const oscillator = audio.createOscillator();
  const gain = audio.createGain();
  oscillator.type = 'sine';
  oscillator.frequency.value = hertz;
  gain.gain.setValueAtTime(0, start);
  gain.gain.linearRampToValueAtTime(0.12, start + 0.03);
  gain.gain.exponentialRampToValueAtTime(0.001, start + 0.5);
  oscillator.connect(gain).connect(audio.destination);
  oscillator.start(start);
  oscillator.stop(start + 0.55);
}
