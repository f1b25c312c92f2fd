/** One row of the transcript as an agent sees it. */
import type { Activity, Author } from '../../bot/core/activity.ts';
import type { Nameplate } from '../../bot/core/agent.ts';
import type { MessageView } from '../protocol/views.ts';
import type { Floor } from './floor.ts';
import { presentColleaguePlate } from './present-plate.ts';

export interface MessageOptions {
  floor: Floor;
  /** The reader's language, for the names of colleagues. */
  reader: string;
  /** What no clock runs for, by the same rule as the desk's. */
  asksNothing(text: string, language: string): boolean;
}

export function presentMessage(row: Activity, options: MessageOptions): MessageView {
  const { announcement, audit, offers, answer, action } = row.data ?? {};
  const plate = plateOf(row);
  return {
    seq: row.seq,
    externalId: row.externalId,
    at: row.at,
    kind: row.kind,
    author: row.author.role,
    ...(plate && { plate }),
    ...(row.text !== undefined && { text: row.text }),
    ...(row.language && { language: row.language }),
    ...(announcement && { announcement }),
    ...(audit && { audit: { ...audit, ...whom(audit.agentId ?? audit.by, options) } }),
    ...(offers && { offers }),
    ...(answer && { answer }),
    ...(action && { action }),
    ...(needsNone(row, options) && { needsNoAnswer: true }),
    // What leaves by the website is read from the store by the page itself: stored is sent.
    ...(row.audience === 'everyone' && row.author.role !== 'customer' && { mark: 'sent' as const }),
  };
}

function needsNone(row: Activity, { floor, asksNothing }: MessageOptions): boolean {
  if (row.author.role !== 'customer' || row.kind !== 'message' || !row.text) return false;
  const language = row.language ?? floor.roster.company.defaultLanguage;
  return row.data?.needsNoAnswer ?? asksNothing(row.text, language);
}

function plateOf(row: Activity): Nameplate | undefined {
  const author: Author = row.author;
  if (author.role === 'agent') return author.plate;
  const announcement = row.data?.announcement;
  return announcement && 'owner' in announcement ? announcement.owner : undefined;
}

function whom(id: string, { floor, reader }: MessageOptions): { plate?: Nameplate } {
  if (id === 'customer' || id === 'system') return {};
  return { plate: presentColleaguePlate(floor, id, reader) };
}
