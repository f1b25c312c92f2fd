/** The inbox: four views, one of them live. The last known list is shown at once, marked when old. */
import type { View } from '../../protocol/views.ts';
import type { ServerEvents } from '../../protocol/commands.ts';
import { applyRows } from './rows.ts';
import { serverNow } from './server-clock.ts';
import { command } from './socket.ts';
import { counts, lists, view } from './store.ts';
import type { ListState } from './store.ts';

type Change = Parameters<ServerEvents['rows']>[0];

/** Shows a view and asks for its first page; its differences are pushed from then on. */
export function showView(next: View): void {
  view.value = next;
  void refresh(next);
}

export async function refresh(which: View = view.peek()): Promise<boolean> {
  try {
    const page = await command('list', { view: which });
    const state: ListState = {
      rows: applyRows([], { upsert: page.rows, remove: [] }),
      total: page.total,
      freshAt: serverNow(),
      live: which === view.peek(),
      ...(page.cursor === undefined ? {} : { cursor: page.cursor }),
    };
    const others = Object.entries(lists.peek()).map(([name, list]) => [
      name,
      { ...list, live: false },
    ]);
    lists.value = { ...Object.fromEntries(others), [which]: state };
    counts.value = page.counts;
    return true;
  } catch {
    staleLists();
    return false;
  }
}

export async function loadMore(): Promise<void> {
  const which = view.peek();
  const list = lists.peek()[which];
  if (!list?.cursor) return;
  try {
    const page = await command('list', { view: which, cursor: list.cursor });
    const current = lists.peek()[which] ?? list;
    const { cursor: _used, ...rest } = current;
    const rows = applyRows(current.rows, { upsert: page.rows, remove: [] });
    const cursor = page.cursor === undefined ? {} : { cursor: page.cursor };
    lists.value = { ...lists.peek(), [which]: { ...rest, rows, total: page.total, ...cursor } };
  } catch {
    staleLists();
  }
}

export function applyChange(change: Change): void {
  counts.value = change.counts;
  const list = lists.peek()[change.view];
  if (!list) return;
  const rows = applyRows(list.rows, change);
  const fresh = { ...list, rows, total: change.total, freshAt: serverNow() };
  lists.value = { ...lists.peek(), [change.view]: fresh };
}

/** Without a connection no list is live; they stay on the screen with their time. */
export function staleLists(): void {
  const old = Object.entries(lists.peek()).map(([name, list]) => [name, { ...list, live: false }]);
  lists.value = Object.fromEntries(old);
}
