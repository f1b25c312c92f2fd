/** What is somebody's own: rings, conversations, least time left first. One read for the list and for the rings. */
import type { Moment } from './moment.ts';
import type { ConsoleDeps } from './ports.ts';
import type { Page } from './waiting-page.ts';

/** Rows of one page of any list. */
export const pageSize = 50;

export function minePage(deps: ConsoleDeps, moment: Moment, agentId: string): Promise<Page> {
  const query = { view: 'mine', agentId, teamIds: [] as string[], limit: pageSize } as const;
  return moment.kept(`mine|${agentId}`, () => deps.store.inboxPage(query));
}
