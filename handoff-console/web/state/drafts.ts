/** Drafts per conversation and kind: on the device at once, on the server a second later. */
import { signal } from '@preact/signals';
import type { DeviceStore } from './storage.ts';
import { device } from './storage.ts';
import { serverNow } from './server-clock.ts';
import { command } from './socket.ts';
import { newerDraft } from './draft-choice.ts';
import type { Draft } from './draft-choice.ts';

export type Kind = 'reply' | 'note';

export const drafts = signal<Record<string, Draft>>({});

const key = (conversationId: string, kind: Kind) => `${kind} ${conversationId}`;
/** An emptied draft is remembered this long on the device. */
const emptyKeptMs = 86_400_000;
const timers = new Map<string, ReturnType<typeof setTimeout>>();
let owner = '';

/** Reads what this agent left on this device. */
export function loadDrafts(agentId: string, store: DeviceStore = device): void {
  owner = agentId;
  const found: Record<string, Draft> = {};
  const prefix = `draft.${agentId}.`;
  for (const name of store.keys().filter((one) => one.startsWith(prefix))) {
    const draft = parse(store.get(name));
    const over = draft?.text === '' && serverNow() - draft.at > emptyKeptMs;
    if (draft && !over) found[name.slice(prefix.length)] = draft;
    else store.remove(name);
  }
  drafts.value = found;
}

function parse(text: string | null): Draft | undefined {
  try {
    const value = JSON.parse(text ?? 'null') as Draft | null;
    return value && typeof value.text === 'string' && typeof value.at === 'number'
      ? value
      : undefined;
  } catch {
    return undefined;
  }
}

export function draftOf(conversationId: string, kind: Kind): Draft | undefined {
  return drafts.value[key(conversationId, kind)];
}

/** The newer copy counts; when it is this device's (also an emptied one), the server is told. */
export function takeServerDraft(
  conversationId: string,
  kind: Kind,
  server: Draft | undefined,
): void {
  const name = key(conversationId, kind);
  const mine = drafts.peek()[name];
  const chosen = newerDraft(mine, server);
  if (chosen && chosen !== mine) drafts.value = { ...drafts.peek(), [name]: chosen };
  else if (mine && mine.text !== (server?.text ?? '')) tell(conversationId, kind, mine.text);
}

/** Keeps what was typed. An emptied draft is remembered too, so that an older copy does not come back. */
export function keepDraft(conversationId: string, kind: Kind, text: string): void {
  const name = key(conversationId, kind);
  const draft: Draft = { text, at: serverNow() };
  drafts.value = { ...drafts.peek(), [name]: draft };
  device.set(`draft.${owner}.${name}`, JSON.stringify(draft));
  clearTimeout(timers.get(name));
  const later = () => tell(conversationId, kind, text);
  timers.set(name, setTimeout(later, text === '' ? 0 : 1_000));
}

function tell(conversationId: string, kind: Kind, text: string): void {
  void command('draft', { conversationId, kind, text }).catch(() => undefined);
}

/** At sign-out nothing stays on a shared device; the server has the drafts. */
export function forgetDevice(): void {
  for (const name of device.keys()) {
    if (name.startsWith(`draft.${owner}.`)) device.remove(name);
  }
  drafts.value = {};
}
