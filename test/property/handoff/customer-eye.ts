/**
 * What the customer has read, from the rows alone: names, times, who has the floor. It knows nothing of the handoff's
 * own bookkeeping, so that the two can be held against each other.
 */
import type { StoredRow } from './model-store.ts';

export interface CustomerEye {
  floor: 'bot' | 'status' | 'person';
  /** The customer asked the bot meanwhile. */
  meanwhile: boolean;
  /** The person he was last told of. */
  named?: string;
  reference?: string;
  /** Names since he asked, without those he chose himself; a name that comes back counts again. */
  names: number;
  /** A human word since he asked. */
  spoken: boolean;
  /** The next name is the customer's own choice. */
  choosing: boolean;
  /** A time the company told and has not kept yet. ms UTC */
  told?: number;
  /** A time a person promised in his own words, and when. ms UTC */
  toldOwn?: { at: number; madeAt: number };
  /** The present owner was asked for somebody else: his words do not keep the time told. */
  someoneElse: boolean;
}

export function newEye(): CustomerEye {
  return {
    floor: 'bot',
    meanwhile: false,
    names: 0,
    spoken: false,
    choosing: false,
    someoneElse: false,
  };
}

/** Takes in one row, in the order in which the customer sees them. */
export function read(eye: CustomerEye, row: StoredRow): void {
  if (row.by === 'person') hearPerson(eye, row.at);
  if (row.by === 'audit') seeAudit(eye, row);
  if (row.by === 'announcement') readAnnouncement(eye, row);
}

function hearPerson(eye: CustomerEye, at: number): void {
  eye.spoken = true;
  if (!eye.someoneElse) delete eye.told;
  const own = eye.toldOwn;
  if (own && !eye.someoneElse && at >= (own.madeAt + own.at) / 2) delete eye.toldOwn;
}

/** Who accepts what already carries his name is not announced again; the console and the plate show it. */
function seeAudit(eye: CustomerEye, row: StoredRow): void {
  const what = row.audit?.what;
  if (what === 'accepted' || what === 'tookOver' || what === 'transferred') {
    // From the bot, unasked: a new handoff begins.
    if (eye.floor === 'bot') begin(eye);
    eye.floor = 'person';
    eye.meanwhile = false;
    if (eye.someoneElse) eye.choosing = true;
    eye.someoneElse = false;
  }
  if (what === 'needsNoAnswer' && !eye.someoneElse) delete eye.told;
}

function readAnnouncement(eye: CustomerEye, row: StoredRow): void {
  const said = row.announcement!;
  if (said.kind === 'ringing' || said.kind === 'queued' || said.kind === 'scheduled') begin(eye);
  if (said.kind === 'completed' || said.kind === 'backToBot') {
    eye.floor = 'bot';
    eye.meanwhile = false;
    delete eye.told;
    delete eye.toldOwn;
    return;
  }
  if (said.kind === 'botMeanwhile') {
    // Offered only to whom nobody is talking to; that it is so is held against the state elsewhere.
    eye.meanwhile = true;
    eye.floor = 'status';
  }
  if (said.kind === 'someoneElse') eye.someoneElse = true;
  if (said.kind === 'changed') {
    if (eye.floor === 'bot') begin(eye);
    eye.floor = said.here ? 'person' : 'status';
    if (said.why === 'chosen') eye.choosing = true;
    eye.someoneElse = false;
  }
  if (said.kind === 'missed' && said.owner.agentId !== eye.named) {
    eye.floor = 'status';
    eye.someoneElse = false;
  }
  if (said.kind === 'newTime' && said.owner.agentId === eye.named && eye.floor === 'person') {
    eye.floor = 'status';
  }
  readOwner(eye, said.owner.agentId);
  eye.reference = said.reference;
  readTime(eye, row);
}

function begin(eye: CustomerEye): void {
  eye.floor = 'status';
  eye.meanwhile = false;
  eye.names = 0;
  eye.spoken = false;
  eye.choosing = false;
  eye.someoneElse = false;
  delete eye.named;
  delete eye.told;
  delete eye.toldOwn;
}

function readOwner(eye: CustomerEye, agentId: string): void {
  if (agentId !== eye.named && !eye.choosing && !eye.spoken) eye.names += 1;
  eye.named = agentId;
  eye.choosing = false;
}

function readTime(eye: CustomerEye, row: StoredRow): void {
  const said = row.announcement!;
  if (said.kind === 'missed' && eye.toldOwn && eye.toldOwn.at <= said.missedAt) delete eye.toldOwn;
  if (said.kind === 'promised') {
    eye.spoken = true;
    if (!eye.someoneElse) delete eye.told;
    eye.toldOwn = { at: said.promisedAt, madeAt: row.at };
  } else if ('promisedAt' in said && said.promisedAt !== undefined && isOfferOfTime(said.kind)) {
    eye.told = said.promisedAt;
  }
}

/** These repeat a time that was told before. */
function isOfferOfTime(kind: string): boolean {
  return kind !== 'again' && kind !== 'noted';
}
