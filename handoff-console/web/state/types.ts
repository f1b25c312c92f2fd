/** Names for parts of the protocol's views that this screen passes around. */
import type { Reply } from '../../protocol/commands.ts';
import type { MeView, RowView } from '../../protocol/views.ts';

export type Nameplate = MeView['plate'];
export type ChannelId = RowView['channel'];
export type Standing = RowView['customer']['standing'];
export type ErrorCode = Extract<Reply<never>, { ok: false }>['error']['code'];
export type PresenceStatus = MeView['status'];
