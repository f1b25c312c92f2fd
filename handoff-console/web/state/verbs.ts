/** What an agent does with a conversation. Refusals are shown, never thrown. */
import { signal } from '@preact/signals';
import type { ConversationView, MessageView } from '../../protocol/views.ts';
import type { Command, Payload } from '../../protocol/commands.ts';
import { applyConversation } from './opened.ts';
import { command, CommandError, newCommandId } from './socket.ts';
import { defer } from './deferred.ts';
import { notify } from './notices.ts';
import { acceptPressed, acceptWon, tellTaken } from './race.ts';
import { goToConversation } from './route.ts';
import { open, rings } from './store.ts';
import { errorWords } from '../shared/error-words.ts';
import { t } from '../shared/i18n.tsx';

/** Raised to move the focus into the reply field. */
export const focusWriting = signal<{ kind: 'reply' | 'note'; count: number; at: number }>({
  kind: 'reply',
  count: 0,
  at: 0,
});

export function write(kind: 'reply' | 'note'): void {
  focusWriting.value = { kind, count: focusWriting.peek().count + 1, at: performance.now() };
}

type Verb =
  | 'passOn'
  | 'takeOver'
  | 'promise'
  | 'needsNoAnswer'
  | 'park'
  | 'transfer'
  | 'complete'
  | 'proposeHandBack';
type WithoutId<C extends Command> = Omit<Payload<C>, 'commandId'>;

/** True when the server carried it out; otherwise a notice says why not. */
export async function act<C extends Verb>(verb: C, payload: WithoutId<C>): Promise<boolean> {
  try {
    const full = { ...payload, commandId: newCommandId() } as unknown as Payload<C>;
    const done = await command(verb, full);
    applyConversation(done.conversation);
    return true;
  } catch (error) {
    const values = { why: errorWords(error) };
    notify(
      { icon: 'warn', tone: 'late', title: 'act.failed', text: 'error.plain', values },
      { heard: 'assertive', seconds: 15 },
    );
    return false;
  }
}

/** Accepts a ring; the conversation opens and the reply field has the focus. */
export async function accept(conversationId: string): Promise<void> {
  acceptPressed(conversationId);
  try {
    const done = await command('accept', { commandId: newCommandId(), conversationId });
    acceptWon(conversationId);
    rings.value = rings.peek().filter((ring) => ring.conversationId !== conversationId);
    goToConversation(conversationId);
    applyConversation(done.conversation);
    write('reply');
  } catch (error) {
    acceptFailed(conversationId, error);
  }
}

function acceptFailed(conversationId: string, error: unknown): void {
  const lost = error instanceof CommandError && error.code === 'alreadyAccepted';
  // The push that names the winner comes with the refusal or just after it.
  if (lost)
    setTimeout(
      () =>
        tellTaken({ conversationId, by: t('race.colleague'), afterMs: Number.MAX_SAFE_INTEGER }),
      600,
    );
  else {
    const values = { why: errorWords(error) };
    notify(
      { icon: 'warn', tone: 'late', title: 'act.failed', text: 'error.plain', values },
      { heard: 'assertive' },
    );
  }
}

export async function takeOver(conversationId: string): Promise<void> {
  if (await act('takeOver', { conversationId })) write('reply');
}

/** `A`: the ring that is shown, else the open conversation. */
export function acceptOrTakeOver(ringId: string | undefined): void {
  const opened = open.peek()?.conversation;
  if (ringId !== undefined) void accept(ringId);
  else if (opened?.may.accept) void accept(opened.id);
  else if (opened?.may.takeOver) void takeOver(opened.id);
}

const nameOf = (conversation: ConversationView) =>
  conversation.customer.name ?? t('customer.unnamed');

export async function needsNoAnswer(conversation: ConversationView): Promise<void> {
  const { id: conversationId } = conversation;
  if (!(await act('needsNoAnswer', { conversationId }))) return;
  const undo = () => void act('needsNoAnswer', { conversationId, undo: true });
  notify(
    {
      icon: 'noAnswer',
      title: 'noAnswer.title',
      text: 'noAnswer.text',
      values: { customer: nameOf(conversation) },
      undo: true,
      act: { label: 'undo', key: 'Z', run: undo },
    },
    { seconds: 10 },
  );
}

/** "He waits after all", for a message that was marked by itself or by hand. */
export function waitsAfterAll(conversationId: string, _message: MessageView): void {
  void act('needsNoAnswer', { conversationId, undo: true });
}

export function park(conversation: ConversationView): void {
  const { id: conversationId } = conversation;
  const run = () => void act('park', { conversationId });
  const values = { customer: nameOf(conversation) };
  defer(
    { conversationId, verb: 'park', run },
    { icon: 'park', title: 'park.title', text: 'park.text', values },
  );
}

export function complete(conversation: ConversationView, agreed: string): void {
  const { id: conversationId } = conversation;
  const run = () => void act('complete', { conversationId, agreed });
  const values = { customer: nameOf(conversation) };
  defer(
    { conversationId, verb: 'complete', run },
    {
      icon: 'done',
      title: 'complete.title',
      text: agreed === '' ? 'complete.textNothing' : 'complete.text',
      values,
    },
  );
}
