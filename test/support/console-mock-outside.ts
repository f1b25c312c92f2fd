/** What the mock desk says and takes: its outside, its alarms and the words of its previews. */
import type { Command } from '../../handoff-console/protocol/commands.ts';
import type { AlarmView, MeView, RowView } from '../../handoff-console/protocol/views.ts';
import { at, moment, plates } from './console-mock-people.ts';
import type { Person } from './console-mock-people.ts';

export type Emit = (event: string, data: unknown) => void;
export type Answer =
  | { ok: true; data: unknown }
  | { ok: false; error: { code: string; what: string } };

export interface MockDesk {
  now(): number;
  join(who: Person, emit: Emit, id: string): void;
  leave(id: string): void;
  run(id: string, name: Command, payload: unknown): Answer;
  /** A customer writes. */
  customerWrites(conversationId: string, text: string): void;
  /** The bot answers. */
  botSays(conversationId: string, text: string): void;
  /** A colleague takes the ring. */
  colleagueAccepts(conversationId: string, by: Person): void;
  /** Changes a row and pushes it to every list. */
  change(conversationId: string, next: Partial<RowView>): void;
  setMe(next: Partial<MeView>): void;
  /** Changes every alarm and pushes them. */
  changeAlarms(next: Partial<AlarmView>): void;
  /** Every command received, oldest first. */
  received: { name: Command; payload: Record<string, unknown> }[];
  /** Codes with which the next commands of a name are refused. */
  refuse: Partial<Record<Command, string>>;
}

export const alarms: AlarmView[] = [
  {
    id: 'a1',
    cause: 'promiseMissed',
    conversationId: 'web/noorderlicht/hendrik',
    reference: 'LK-9C2D-77',
    customer: 'Hendrik Postma',
    to: plates.youssef,
    since: at('14:00'),
    attempts: 1,
    state: 'sent',
  },
  {
    id: 'a2',
    cause: 'ownerSilent',
    conversationId: 'web/noorderlicht/bram',
    reference: 'LK-6T0V-35',
    customer: 'Bram Meijer',
    to: plates.marieke,
    since: at('13:58:04'),
    attempts: 2,
    state: 'acknowledged',
    acknowledgedBy: 'marieke',
  },
];

/** Names and verbs as the payload says them; the server proper makes these from its wording. */
export function previewOf(payload: Record<string, string> & { at: number }): string {
  const time = new Date(payload.at ?? moment).toLocaleTimeString('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Amsterdam',
  });
  if (payload.verb === 'promise')
    return `Sanne de Vries answers you by ${time}: ${payload.text ?? ''} You need not stay. LK-7F3Q-29`;
  if (payload.verb === 'transfer')
    return 'Youssef El Amrani (Noorderlicht Klantenservice) goes on from here and has your whole conversation. Reference LK-7F3Q-29.';
  if (payload.verb === 'complete')
    return `What we agreed on 24 November (LK-7F3Q-29):\n${payload.text ?? ''}\nNot right? Answer this message, it reaches me. Sanne de Vries`;
  return 'Shall our bot go on with your questions? Sanne stays your contact.';
}
