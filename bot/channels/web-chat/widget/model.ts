/** What the widget keeps in memory. Types only. */
import type { CustomerAction, Offer } from '../../../core/activity.ts';
import type { Nameplate } from '../../../core/agent.ts';
import type { LoketData, WidgetConfig, WidgetState } from '../widget-protocol.ts';

export type { CustomerAction, Nameplate, Offer, WidgetConfig, WidgetState };

/** A stored activity as it came over the stream. */
export interface Entry extends LoketData {
  id: string;
  text?: string;
  action?: CustomerAction;
  /** The id under which this or another tab sent it. */
  clientId?: string;
}

/** What the customer wrote or tapped and the server has not echoed yet. */
export interface Outgoing {
  id: string;
  at: number;
  /** By this device's own clock. */
  made: number;
  text?: string;
  action?: CustomerAction;
  state: 'waiting' | 'sending' | 'sent' | 'failed';
  tries: number;
}

/** A quiet line that the widget adds by itself from a change of state; gone after a reload. */
export interface Notice {
  at: number;
  kind: 'moved' | 'team' | 'lead';
  by?: number;
  place?: number;
  name: string;
  lead?: string | undefined;
}

export interface Seen {
  seq: number;
  at: number;
}
