/**
 * What a customer is told about who answers and by when: data, not sentences. The wording turns it into
 * text per language; channels with room (the widget) draw a card from the same data.
 */
import type { Nameplate } from '../agent.ts';

/** Back on a named day: the customer may choose to wait for this person. ms UTC */
export interface WaitOffer {
  who: Nameplate;
  backAt: number;
}

/** Times are ms UTC; wording shows them in the company's time zone, minutes rounded up so that nothing is promised that is not kept. */
export type Announcement =
  | {
      kind: 'ringing';
      owner: Nameplate;
      reference: string;
      promisedAt: number;
      /** Who takes it in hand when nobody accepts in time. */
      lead: Nameplate;
      /** False: the bot rang by itself; the customer gets one offer to stay with the bot. */
      asked: boolean;
      /** Reopened, and the person of last time is not here. */
      waitFor?: WaitOffer;
    }
  | {
      kind: 'queued';
      owner: Nameplate;
      reference: string;
      place: number;
      expectedAt: number;
      promisedAt: number;
      /** On what the expected time rests. */
      basis: { ahead: number; people: number; slots: number; handlingMinutes: number };
      asked: boolean;
      /** Reopened, and the person of last time is not here. */
      waitFor?: WaitOffer;
    }
  | {
      kind: 'scheduled';
      owner: Nameplate;
      reference: string;
      promisedAt: number;
      /** Who sees to it otherwise. */
      deputy: Nameplate;
      /** The hours say open, but nobody is on shift. */
      open?: boolean;
      asked: boolean;
      /** Reopened, and the person of last time is not here. */
      waitFor?: WaitOffer;
    }
  /** Another person owns it now. `previous` and `why` let the card say who left and why. */
  | {
      kind: 'changed';
      owner: Nameplate;
      reference: string;
      previous?: Nameplate;
      why:
        | 'accepted'
        | 'tookOver'
        | 'transferred'
        | 'shiftEnded'
        | 'unreachable'
        | 'disabled'
        | 'silent'
        | 'hoursChanged'
        | 'chosen';
      /** True: he has the floor now (accepted). False: named, answers before promisedAt. */
      here: boolean;
      promisedAt?: number;
      /** The previous owner may be waited for: back then (ms UTC). */
      previousBackAt?: number;
    }
  /** A promised time passed: apology, the next person's name and a new time in one message. */
  | {
      kind: 'missed';
      owner: Nameplate;
      reference: string;
      missedAt: number;
      promisedAt: number;
      place?: number;
      /** He has the floor and keeps it: who sees to it now that he answers. */
      alarmed?: Nameplate;
    }
  /** The customer asked again: name, place and time once more, nothing restarts. */
  | {
      kind: 'again';
      owner: Nameplate;
      reference: string;
      promisedAt?: number;
      place?: number;
      here: boolean;
    }
  /** Asked for someone else while a person has the floor: he stays until somebody accepts. */
  | {
      kind: 'someoneElse';
      owner: Nameplate;
      reference: string;
      promisedAt: number;
      /** Who is asked: one of those who hear it, the lead when nobody else is here. */
      asked?: Nameplate;
    }
  /** The promise moved to an earlier or a later time without a new name. */
  | { kind: 'newTime'; owner: Nameplate; reference: string; promisedAt: number; place?: number }
  /** The owner promised a time in his own words. */
  | { kind: 'promised'; owner: Nameplate; reference: string; promisedAt: number; text: string }
  /** The written confirmation at the end. */
  | {
      kind: 'completed';
      owner: Nameplate;
      reference: string;
      agreed: string;
      at: number;
      /** Nobody ended it: the customer did not write for a day. */
      bySilence?: boolean;
    }
  /** The person asks whether the bot may go on; only the customer decides. */
  | { kind: 'handBackProposed'; owner: Nameplate; reference: string }
  /** The customer chose the bot; a person is one tap away. */
  | { kind: 'backToBot'; reference: string }
  /** The customer asked the bot meanwhile; place and owner stay. */
  | { kind: 'botMeanwhile'; owner: Nameplate; reference: string; place?: number }
  /** A message arrived while he waits and the bot is silent: it is with the owner. */
  | { kind: 'noted'; owner: Nameplate; reference: string; promisedAt?: number };
