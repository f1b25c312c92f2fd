/** What the screen knows, in one place. Only the modules of this folder write to it. */
import { computed, signal } from '@preact/signals';
import type { Counts } from '../../protocol/commands.ts';
import type {
  AlarmView,
  ColleagueView,
  ConversationView,
  LiveLineView,
  MessageView,
  MeView,
  RingView,
  RowView,
  View,
} from '../../protocol/views.ts';

export const session = signal<'unknown' | 'signedOut' | 'signedIn'>('unknown');
/** Why a session ended by itself; shown above the sign-in form. */
export const endedWhy = signal<string | undefined>(undefined);

export const company = signal<{ name: string; timeZone: string } | undefined>(undefined);
export const me = signal<MeView | undefined>(undefined);
export const colleagues = signal<ColleagueView[]>([]);
export const rings = signal<RingView[]>([]);
export const liveLine = signal<LiveLineView | undefined>(undefined);
export const alarms = signal<AlarmView[]>([]);

export interface ListState {
  rows: RowView[];
  total: number;
  cursor?: string;
  /** Server time of the last confirmation that this list is current. */
  freshAt: number;
  live: boolean;
}

export const view = signal<View>('mine');
export const lists = signal<Partial<Record<View, ListState>>>({});
export const counts = signal<Counts | undefined>(undefined);

interface OpenConversation {
  id: string;
  conversation?: ConversationView;
  messages: MessageView[];
  hasEarlier: boolean;
  loading: boolean;
  error?: string;
  /** "Is writing" is shown. */
  typing?: boolean;
}

export const open = signal<OpenConversation | undefined>(undefined);
/** Which of the regions a phone shows. */
export const pane = signal<'list' | 'conversation' | 'context'>('list');
/** The context drawer between 720 and 1080 px. */
export const drawer = signal(false);

export type Connection =
  | { state: 'online' }
  | { state: 'connecting'; since: number }
  | { state: 'offline'; since: number };

export const connection = signal<Connection>({ state: 'connecting', since: 0 });
export const online = computed(() => connection.value.state === 'online');

export type DialogName =
  | 'transfer'
  | 'promise'
  | 'complete'
  | 'handBack'
  | 'keyboard'
  | 'search'
  | 'missed'
  | 'signOut';

export const dialog = signal<DialogName | undefined>(undefined);
/** Who is chosen already when the transfer dialog opens from the search. */
export const transferTo = signal<string | undefined>(undefined);
export const popover = signal<'alarms' | 'presence' | 'more' | undefined>(undefined);

export const isLead = computed(() => (me.value?.leads.length ?? 0) > 0);
export const openAlarms = computed(() =>
  alarms.value.filter((alarm) => alarm.state !== 'acknowledged'),
);
