/** Lists and transcripts as values: differences applied, order kept. Pure. */
import type { MessageView, RowView } from '../../protocol/views.ts';

/** Applies a pushed difference; the server's `order` decides, equal ones keep their id's order. */
export function applyRows(
  rows: readonly RowView[],
  change: { upsert: readonly RowView[]; remove: readonly string[] },
): RowView[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const id of change.remove) byId.delete(id);
  for (const row of change.upsert) byId.set(row.id, row);
  return [...byId.values()].sort(
    (a, b) => a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

/** Joins transcripts by seq; a later copy of a row replaces the earlier one (marks change). */
export function mergeMessages(
  known: readonly MessageView[],
  more: readonly MessageView[],
): MessageView[] {
  const bySeq = new Map(known.map((message) => [message.seq, message]));
  for (const message of more) bySeq.set(message.seq, message);
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq);
}

export interface Placed {
  id: string;
  group: string;
}

/**
 * What a list shows while a row is under the pointer or the focus, so that it never changes place.
 * `frozen` (at most 5 s): nothing moves, gone rows keep their place, new ones join below the held
 * row. Afterwards the others take their new order around the held row, which keeps its place.
 */
export function steadyOrder(
  shown: readonly Placed[],
  wanted: readonly Placed[],
  { held, frozen }: { held?: string; frozen: boolean },
): Placed[] {
  const place = shown.findIndex((item) => item.id === held);
  if (held === undefined || place < 0) return [...wanted];
  if (frozen) return frozenOrder(shown, wanted, place);
  const heldItem = shown[place];
  const others = wanted.filter((item) => item.id !== held);
  const stays = wanted.some((item) => item.id === held);
  if (!heldItem || !stays) return [...wanted];
  const neighbour = others[place] ?? others[place - 1];
  const group =
    neighbour && neighbour.group !== heldItem.group ? wantedGroup(wanted, held) : heldItem.group;
  return [...others.slice(0, place), { id: held, group }, ...others.slice(place)];
}

function wantedGroup(wanted: readonly Placed[], id: string): string {
  return wanted.find((item) => item.id === id)?.group ?? '';
}

function frozenOrder(shown: readonly Placed[], wanted: readonly Placed[], place: number): Placed[] {
  const result = [...shown];
  const known = new Set(shown.map((item) => item.id));
  for (const item of wanted) {
    if (known.has(item.id)) continue;
    const lastOfGroup = result.findLastIndex((other) => other.group === item.group);
    if (lastOfGroup >= place) result.splice(lastOfGroup + 1, 0, item);
    else if (lastOfGroup < 0 && startsBelow(result, wanted, { item, place })) result.push(item);
  }
  return result;
}

/** A group that is not shown yet may begin at the end, when all shown groups come before it. */
function startsBelow(
  result: readonly Placed[],
  wanted: readonly Placed[],
  { item, place }: { item: Placed; place: number },
): boolean {
  const groups = [...new Set(wanted.map((one) => one.group))];
  const rank = (group: string) => groups.indexOf(group);
  return result.length > place && result.every((other) => rank(other.group) < rank(item.group));
}
