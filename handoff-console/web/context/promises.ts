/** The promises people made in this handoff, and what became of them, from the rows of the transcript. Pure. */
import type { ConversationView, MessageView } from '../../protocol/views.ts';

export interface PromiseMade {
  at: number;
  by: string;
  text: string;
  state: 'open' | 'kept' | 'missed';
}

type Audit = NonNullable<MessageView['audit']>;

/** The open one stands there also when the row that tells of it is not loaded. */
export function promisesOf(
  messages: readonly MessageView[],
  conversation: Pick<ConversationView, 'promise' | 'owner' | 'state'>,
): PromiseMade[] {
  const { promise, owner, state } = conversation;
  const made = presentHandoff(messages).reduce(follow, []);
  const done = made.filter((one) => one.state !== 'open');
  if (promise?.basis !== 'agent' || state === 'completed') return done;
  const known = made.find((one) => one.state === 'open' && one.at === promise.at);
  const by = known?.by ?? owner?.agentId ?? '';
  return [...done, { at: promise.at, by, text: promise.text ?? '', state: 'open' }];
}

/** What happened since the handoff before it ended. */
function presentHandoff(messages: readonly MessageView[]): Audit[] {
  let rows: Audit[] = [];
  let ended = false;
  for (const { audit } of messages) {
    if (!audit) continue;
    if (ended) rows = [];
    rows.push(audit);
    ended = audit.what === 'completed' || audit.what === 'backToBot';
  }
  return rows;
}

/** A new promise takes the place of one that is open. */
function follow(made: PromiseMade[], { what, at, by, text = '' }: Audit): PromiseMade[] {
  if (at === undefined) return made;
  if (what === 'promised') {
    return [...made.filter((one) => one.state !== 'open'), { at, by, text, state: 'open' }];
  }
  if (what !== 'promiseKept' && what !== 'promiseMissed') return made;
  const state = what === 'promiseKept' ? 'kept' : 'missed';
  return made.map((one) => (one.state === 'open' && one.at === at ? { ...one, state } : one));
}

/** Line by line what was confirmed in writing; empty: nothing was; undefined: it is not completed. */
export function agreedLines({ state, agreedText }: ConversationView): string[] | undefined {
  if (state !== 'completed') return undefined;
  const lines = (agreedText ?? '').split('\n').map((line) => line.replace(/^\d+\.\s+/, '').trim());
  return [...new Set(lines)].filter((line) => line !== '');
}
