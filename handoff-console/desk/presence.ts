/** Who is here: a lease that the console renews, and a status that people choose. Two tabs are one agent. */
import type { Presence, PresenceStatus } from '../../bot/core/agent.ts';
import { onShift } from '../../bot/core/shifts.ts';
import type { Kit } from './kit.ts';

/** A shift begun by hand (demo mode) ends by itself after a working day. */
const unplannedShiftMs = 8 * 3_600_000;

/** Back within this time after the lease lapsed: a reload, a tunnel or a restart, so an Away stays Away. */
const sameSittingMs = 5 * 60_000;

/**
 * While the program was down nobody could renew a lease. Who was here until it went has one lease's time to be
 * heard again: a restart that takes longer than a lease tells no customer that his person is gone. After a long
 * stop nobody is taken to be here.
 */
export async function keepLeases(kit: Kit): Promise<void> {
  const { leaseMs } = kit.policy;
  const presences = await kit.store.presences();
  const last = Math.max(0, ...presences.map((presence) => presence.leaseUntil));
  if (last + sameSittingMs < kit.clock.now()) return;
  for (const { agentId } of presences.filter(({ leaseUntil }) => leaseUntil > last - leaseMs)) {
    await changePresence(kit, agentId, (presence, now) => {
      const leaseUntil = now + leaseMs;
      if (presence.status === 'signedOut' || presence.leaseUntil >= leaseUntil) return presence;
      return { ...presence, leaseUntil };
    });
  }
}

/** Reads, changes and saves one agent's presence; changes of one agent do not overtake each other. */
export function changePresence(
  kit: Kit,
  agentId: string,
  change: (presence: Presence, now: number) => Presence,
): Promise<Presence> {
  return kit.locked(`presence/${agentId}`, async () => {
    const now = kit.clock.now();
    const stored = (await kit.store.presences()).find((p) => p.agentId === agentId);
    const before = stored ?? { agentId, status: 'signedOut', leaseUntil: 0, since: now };
    const after = change(before, now);
    if (after !== before) await kit.store.savePresence(after);
    return after;
  });
}

/** The console was opened: here again, available unless he chose otherwise a moment ago. */
export function signedIn(kit: Kit, agentId: string): Promise<Presence> {
  return changePresence(kit, agentId, (presence, now) => {
    const gone = presence.status === 'signedOut' || presence.leaseUntil + sameSittingMs < now;
    const status: Presence = gone
      ? { ...withoutWrapUp(presence), status: 'available', since: now }
      : wrapUpOver(presence, now);
    const leased = { ...status, leaseUntil: now + kit.policy.leaseMs };
    const working = onShift(kit.roster(), agentId, now, leased);
    if (working || !kit.unplannedShifts) return leased;
    return { ...leased, unplannedUntil: now + unplannedShiftMs };
  });
}

/** A console that was signed out does not come back by a late heartbeat. */
export function heartbeat(kit: Kit, agentId: string): Promise<Presence> {
  return changePresence(kit, agentId, (presence, now) => {
    if (presence.status === 'signedOut') return presence;
    return { ...wrapUpOver(presence, now), leaseUntil: now + kit.policy.leaseMs };
  });
}

export function setStatus(kit: Kit, agentId: string, status: PresenceStatus): Promise<Presence> {
  return changePresence(kit, agentId, (presence, now) => {
    if (status === 'wrapUp') return wrapUp(kit, presence, now);
    const leaseUntil = status === 'signedOut' ? now : now + kit.policy.leaseMs;
    const since = status === presence.status ? presence.since : now;
    return { ...withoutWrapUp(presence), status, since, leaseUntil };
  });
}

/** 120 s, and once 120 s more. */
function wrapUp(kit: Kit, presence: Presence, now: number): Presence {
  const { wrapUpMs, leaseMs } = kit.policy;
  const leaseUntil = now + leaseMs;
  if (presence.status !== 'wrapUp' || (presence.wrapUpUntil ?? 0) <= now) {
    return { ...presence, status: 'wrapUp', since: now, wrapUpUntil: now + wrapUpMs, leaseUntil };
  }
  return { ...presence, wrapUpUntil: presence.since + 2 * wrapUpMs, leaseUntil };
}

/** Ends a wrap-up whose time is over; anything else stays as it is. */
function wrapUpOver(presence: Presence, now: number): Presence {
  const until = presence.wrapUpUntil;
  if (presence.status !== 'wrapUp' || until === undefined || until > now) return presence;
  return { ...withoutWrapUp(presence), status: 'available', since: until };
}

function withoutWrapUp(presence: Presence): Presence {
  const { wrapUpUntil: _, ...rest } = presence;
  return rest;
}
