/** The transcript cut into what is drawn: messages, rules, notes and the bot's foldable part. Pure. */
import type { MessageView } from '../../protocol/views.ts';

export type Part =
  | { kind: 'rows'; rows: MessageView[] }
  /** What happened between customer and bot before a person was named. */
  | { kind: 'bot'; rows: MessageView[]; answers: number }
  /** Several things that happened to the handoff, under each other. */
  | { kind: 'rules'; rows: MessageView[] };

/** `join` is the page being opened: nothing a person needs to read. */
function worthShowing(row: MessageView): boolean {
  return !(row.kind === 'action' && !row.text);
}

/** A row of the bot's time: words of customer or bot, no note, nothing about a person. */
function botTime(row: MessageView): boolean {
  if (row.kind === 'message') return row.author === 'customer' || row.author === 'bot';
  return row.kind === 'action';
}

/**
 * A run of the bot's time with at least one bot message folds when something follows it; the
 * customer's last words before a person was named stay outside, they are why he asked.
 */
export function transcriptParts(messages: readonly MessageView[]): Part[] {
  const rows = messages.filter(worthShowing);
  const parts: Part[] = [];
  let index = 0;
  while (index < rows.length) {
    const end = runEnd(rows, index);
    if (end > index) {
      addBotRun(parts, rows.slice(index, end), end === rows.length);
      index = end;
      continue;
    }
    const row = rows[index];
    if (row) addRow(parts, row);
    index += 1;
  }
  return parts;
}

function runEnd(rows: readonly MessageView[], from: number): number {
  let end = from;
  while (end < rows.length && botTime(rows[end]!)) end += 1;
  return rows.slice(from, end).some((row) => row.author === 'bot') ? end : from;
}

function addBotRun(parts: Part[], run: MessageView[], last: boolean): void {
  const lastBot = run.findLastIndex((row) => row.author === 'bot');
  const folded = last ? [] : run.slice(0, lastBot + 1);
  const answers = folded.filter((row) => row.answer).length;
  // The bot's greeting alone is not worth a fold.
  if (folded.length > 1) parts.push({ kind: 'bot', rows: folded, answers });
  for (const row of folded.length > 1 ? run.slice(lastBot + 1) : run) addRow(parts, row);
}

function addRow(parts: Part[], row: MessageView): void {
  const kind = row.kind === 'audit' || row.kind === 'action' ? 'rules' : 'rows';
  const before = parts.at(-1);
  if (before?.kind === kind) before.rows.push(row);
  else parts.push({ kind, rows: [row] });
}

/** Announcements whose person an audit line just before has named: one plate is enough. */
export function namedTwice(messages: readonly MessageView[]): Set<number> {
  const twice = messages.filter((row, index) => {
    const before = messages[index - 1];
    if (row.kind !== 'announcement' || before?.kind !== 'audit') return false;
    const named = before.audit?.plate?.agentId;
    return named !== undefined && named === row.plate?.agentId && row.at - before.at < 3_000;
  });
  return new Set(twice.map((row) => row.seq));
}

/** Folded after three lines: long texts, endless words, addresses of hundreds of characters. */
export function isHostile(text: string): boolean {
  return text.length > 600 || text.split('\n').length > 12 || /\S{90}/.test(text);
}

/** From these on a person has the floor; from the others on nobody, until somebody accepts. */
const takesFloor: readonly string[] = ['accepted', 'tookOver', 'transferred'];
const leavesFloor: readonly string[] = ['asked', 'ownerLost', 'completed', 'reopened', 'backToBot'];

/**
 * Rings that ended untaken while a person had the floor (a transfer, or somebody else asked for): nothing goes to the
 * line then. Who stands in rows that are not loaded yet counts as nobody.
 */
export function ringsEndedOnFloor(messages: readonly MessageView[]): Set<number> {
  const found = new Set<number>();
  let floor = false;
  for (const { seq, audit } of messages) {
    if (!audit) continue;
    if (takesFloor.includes(audit.what)) floor = true;
    else if (leavesFloor.includes(audit.what)) floor = false;
    else if (audit.what === 'ringEnded' && floor) found.add(seq);
    else if (audit.what === 'askedSomeoneElse' || audit.what === 'transferOffered') floor = true;
  }
  return found;
}

/** Seen as far as the customer's channel told; most channels tell nothing, and then it is only sent. */
export function markOf(
  { seq, mark }: Pick<MessageView, 'seq' | 'mark'>,
  readUpTo: number | undefined,
): 'sent' | 'seen' | undefined {
  return mark && readUpTo !== undefined && seq <= readUpTo ? 'seen' : mark;
}
