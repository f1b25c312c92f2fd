/** The verbs of a conversation, once: the keys, the menu and the search read them from here. */
import type { ConversationView } from '../../protocol/views.ts';
import type { IconName } from '../shared/icons.tsx';
import { t } from '../shared/i18n.tsx';
import type { Action } from '../shared/keys.ts';
import type { Key } from '../shared/translate.ts';
import { deferred } from '../state/deferred.ts';
import { dialog } from '../state/store.ts';
import type { DialogName } from '../state/store.ts';
import { needsNoAnswer, park, takeOver, write } from '../state/verbs.ts';
import { mayNeedNoAnswer } from './waits.ts';

interface ConversationVerb {
  action: Action;
  icon: IconName;
  words: Key;
  /** The server would accept it from me now. */
  allowed(conversation: ConversationView): boolean;
  run(conversation: ConversationView): void;
  /** Why it is shown but cannot be done now. */
  refused?(conversation: ConversationView): Key | undefined;
}

const opens = (name: DialogName) => () => {
  dialog.value = name;
};

const all: readonly ConversationVerb[] = [
  {
    action: 'accept',
    icon: 'person',
    words: 'verb.takeOver',
    allowed: ({ may }) => may.takeOver,
    run: ({ id }) => void takeOver(id),
  },
  {
    action: 'reply',
    icon: 'pen',
    words: 'key.reply',
    allowed: ({ may }) => may.reply,
    run: () => write('reply'),
  },
  {
    action: 'note',
    icon: 'lock',
    words: 'key.note',
    allowed: ({ may }) => may.note,
    run: () => write('note'),
  },
  {
    action: 'transfer',
    icon: 'transfer',
    words: 'verb.transfer',
    allowed: ({ may }) => may.transfer,
    run: opens('transfer'),
  },
  {
    action: 'complete',
    icon: 'done',
    words: 'verb.complete',
    allowed: ({ may }) => may.complete,
    run: opens('complete'),
  },
  {
    action: 'promise',
    icon: 'clock',
    words: 'verb.promise',
    allowed: ({ may }) => may.promise,
    run: opens('promise'),
  },
  {
    action: 'needsNoAnswer',
    icon: 'noAnswer',
    words: 'verb.needsNoAnswer',
    allowed: mayNeedNoAnswer,
    run: (conversation) => void needsNoAnswer(conversation),
  },
  {
    action: 'park',
    icon: 'park',
    words: 'verb.park',
    allowed: ({ may }) => may.park,
    run: park,
  },
  {
    action: 'handBack',
    icon: 'bot',
    words: 'verb.handBack',
    allowed: ({ may }) => may.proposeHandBack,
    run: opens('handBack'),
    refused: ({ mine, state, promise }) =>
      mine && state === 'accepted' && promise?.basis === 'agent' ? 'error.promiseOpen' : undefined,
  },
];

/** None while a completion or a parking can still be undone. */
export function verbsOf(conversation: ConversationView): ConversationVerb[] {
  if (deferred.value[conversation.id] !== undefined) return [];
  return all.filter((verb) => verb.allowed(conversation));
}

/** Verbs that would be there, with the reason why they are not now. */
export function refusedVerbs(
  conversation: ConversationView,
): { verb: ConversationVerb; why: Key }[] {
  if (deferred.value[conversation.id] !== undefined) return [];
  return all.flatMap((verb) => {
    const why = verb.allowed(conversation) ? undefined : verb.refused?.(conversation);
    return why === undefined ? [] : [{ verb, why }];
  });
}

/** Who does not have the floor gives a conversation to somebody; its owner transfers it. */
export function verbLabel(verb: ConversationVerb, { mine, state }: ConversationView): string {
  const gives = verb.action === 'transfer' && !(mine && state === 'accepted');
  return t(gives ? 'verb.give' : verb.words);
}
