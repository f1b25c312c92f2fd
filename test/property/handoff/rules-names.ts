/** P2 and the part of P3 about names: somebody real, announced before he speaks, and not one after the other. */
import type { Announcement } from '../../../bot/core/handoff/announcement.ts';
import type { Handoff } from '../../../bot/core/handoff/handoff.ts';
import type { Eyes } from './rules.ts';
import { isOpenState } from './rules.ts';
import type { Facts, Saved, Watch } from './watch.ts';

/** What nobody is called, whoever checks working names. */
const posts = /^(support|agent|team|medewerker|kundenservice|conseiller|پشتیبانی|admin|bot)\b/iu;

export function checkNames(watch: Watch, saved: Saved, eyes: Eyes): void {
  const { after, before, effects, event } = saved;
  const facts: Facts = { conversationId: after.id, ...(event && { event: event.type }) };
  for (const effect of effects) {
    if (effect.kind === 'announce') checkPlate(watch, effect.announcement, facts);
  }
  const handoff = after.handoff;
  if (!handoff || !isOpenState(handoff.state)) return;
  const owner = saved.world.roster.agents.find((agent) => agent.id === handoff.ownerId);
  watch.check('P2', 'the owner is enabled', owner !== undefined && !owner.disabled, facts);
  const known = eyes.eye.named === handoff.ownerId && handoff.announcedId === handoff.ownerId;
  watch.check('P2', 'the owner is the one announced', known, {
    ...facts,
    detail: `named ${eyes.eye.named}, owner ${handoff.ownerId}, announced ${handoff.announcedId}`,
  });
  watch.check(
    'P2',
    'the reference is the one told',
    eyes.eye.reference === handoff.reference,
    facts,
  );
  const few = eyes.eye.spoken || eyes.eye.names <= 2 || handoff.missed > 0;
  watch.check('P3', 'at most two names before the first word', few, {
    ...facts,
    detail: `${eyes.eye.names} names`,
  });
  const previous = before.handoff;
  if (previous && previous.number === handoff.number) {
    checkChange(watch, saved, { previous, handoff, facts });
  }
}

function checkPlate(watch: Watch, said: Announcement, facts: Facts): void {
  if (!('owner' in said)) return;
  const { name } = said.owner;
  const real = name.trim().length > 1 && !posts.test(name);
  watch.check('P2', 'a name, not a post', real, { ...facts, detail: name });
  watch.check('P2', 'a reference is given', said.reference.startsWith('LK-'), facts);
}

interface Change {
  previous: Handoff;
  handoff: Handoff;
  facts: Facts;
}

/** Ownership moves for a reason only, and widening a ring is none. */
function checkChange(watch: Watch, saved: Saved, change: Change): void {
  const { previous, handoff, facts } = change;
  const moved = previous.ownerId !== handoff.ownerId;
  const disabled = saved.world.roster.agents.some((a) => a.id === previous.ownerId && a.disabled);
  const kind = deadlineKind(saved, previous);
  if (kind === 'ringTeam' || kind === 'ringLead' || kind === 'nudgeOwner' || kind === 'nudgeLead') {
    watch.check(
      'P3',
      'a ring widens, it does not rename',
      !moved || disabled || waits(saved),
      facts,
    );
  }
  if (kind === 'ringOver') {
    const missed = handoff.missed > previous.missed;
    watch.check(
      'P3',
      'a ring that ends renames only by a missed promise',
      !moved || missed || disabled,
      facts,
    );
  }
  if (handoff.missed > previous.missed) checkMissed(watch, saved, change);
  if (!moved) return;
  const announced = saved.effects.some(
    (effect) =>
      effect.kind === 'announce' &&
      'owner' in effect.announcement &&
      effect.announcement.owner.agentId === handoff.ownerId,
  );
  watch.check('P2', 'a change of owner is announced with it', announced, facts);
}

/** A customer who waits for somebody who is gone gets the next name whatever the event. */
function waits(saved: Saved): boolean {
  return saved.before.handoff?.state === 'accepted';
}

/** What counts as missed was: a time that passed, or a named person whom the company took away. */
function checkMissed(watch: Watch, saved: Saved, change: Change): void {
  const { previous, handoff, facts } = change;
  const { now } = saved.world;
  const times = [previous.promise?.at, previous.laterPromise?.at];
  const passed = times.some((at) => at !== undefined && at <= now);
  const withdrawn = previous.ownerId !== handoff.ownerId && previous.firstWordAt === undefined;
  watch.check('P3', 'a promise counts as missed only when it is', passed || withdrawn, facts);
  const said = saved.effects.some(
    (effect) =>
      effect.kind === 'announce' &&
      (effect.announcement.kind === 'missed' || effect.announcement.kind === 'changed'),
  );
  watch.check('P3', 'a missed promise is owned up to', said, facts);
  const alarmed = saved.effects.some((effect) => effect.kind === 'alarm');
  watch.check('P3', 'a missed promise alarms somebody', alarmed, facts);
}

export function deadlineKind(saved: Saved, previous: Handoff): string | undefined {
  const { event } = saved;
  if (event?.type !== 'deadlinePassed') return undefined;
  return previous.deadlines.find((deadline) => deadline.id === event.deadlineId)?.kind;
}
