/**
 * The keyboard: which key does what. Pure; the page hands in plain events. Single letters act only
 * when nothing is being written, no modifier is held and no dialog is open; they can be changed and
 * switched off (WCAG 2.1.4).
 */
export const defaultKeys = {
  accept: 'a',
  passOn: 'd',
  openRing: 'o',
  silence: 's',
  next: 'j',
  previous: 'k',
  reply: 'r',
  note: 'n',
  transfer: 't',
  complete: 'e',
  promise: 'm',
  needsNoAnswer: 'q',
  park: 'l',
  handBack: 'b',
  context: 'i',
  botPart: 'h',
  undo: 'z',
  presence: 'p',
  wrapUp: 'w',
  go: 'g',
  help: '?',
  mine: '1',
  waiting: '2',
  all: '3',
  closed: '4',
} as const;

export type Action = keyof typeof defaultKeys;
export type PairAction = 'goDesk' | 'goAlarms';

/** Keys that stay as they are: a list that nobody finds again would help nobody. */
export const fixedKeys: readonly Action[] = ['help', 'mine', 'waiting', 'all', 'closed'];

interface KeySettings {
  singleLetters: boolean;
  keys: Record<string, string>;
}

export interface KeyPress {
  key: string;
  ctrl: boolean;
  meta: boolean;
  alt: boolean;
  /** The focus is in a field or an editable text. */
  writing: boolean;
  dialogOpen: boolean;
  /** ms, from any clock that only goes forward. */
  at: number;
}

type KeyResult = { action?: Action | PairAction | 'search'; pendingSince?: number };

const pairs: Record<string, PairAction> = { d: 'goDesk', a: 'goAlarms' };
const pairMs = 1_500;

/** The key of an action now, or undefined when single letters are switched off. */
export function keyFor(action: Action, settings: KeySettings): string | undefined {
  if (!settings.singleLetters) return undefined;
  return settings.keys[action] ?? defaultKeys[action];
}

/** What a key press means. `pendingSince`: a `G` was pressed then and waits for its second key. */
export function keyAction(
  press: KeyPress,
  settings: KeySettings,
  pendingSince?: number,
): KeyResult {
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  if ((press.ctrl || press.meta) && !press.alt && key === 'k') return { action: 'search' };
  const off = press.ctrl || press.meta || press.alt || press.writing || press.dialogOpen;
  if (off || !settings.singleLetters) return {};
  if (pendingSince !== undefined && press.at - pendingSince <= pairMs) {
    const action = pairs[key];
    return action ? { action } : {};
  }
  const found = (Object.keys(defaultKeys) as Action[]).find(
    (action) => keyFor(action, settings) === key,
  );
  if (found === 'go') return { pendingSince: press.at };
  return found ? { action: found } : {};
}

/** Who has this key already; a letter belongs to one action. */
export function keyTakenBy(key: string, action: Action, settings: KeySettings): Action | undefined {
  return (Object.keys(defaultKeys) as Action[]).find(
    (other) => other !== action && (settings.keys[other] ?? defaultKeys[other]) === key,
  );
}
