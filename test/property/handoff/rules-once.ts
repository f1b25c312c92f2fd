/** P4: ids are given once, versions go up by one, slots are held by those who hold them. */
import type { Facts, Saved, Watch } from './watch.ts';

export function checkOnce(watch: Watch, saved: Saved): void {
  const { before, after, effects, event } = saved;
  const facts: Facts = { conversationId: after.id, ...(event && { event: event.type }) };
  watch.check('P4', 'the version goes up by one', after.version === before.version + 1, facts);
  const given = watch.given.get(after.id) ?? new Map<string, string>();
  watch.given.set(after.id, given);
  for (const effect of effects) {
    // "Again" is the same message for the same event; all other ids are new.
    const isNew = !given.has(effect.id) || isOfEvent(effect.id);
    watch.check('P4', 'an effect has an id of its own', isNew, { ...facts, detail: effect.id });
    given.set(effect.id, effect.kind);
  }
  for (const deadline of after.handoff?.deadlines ?? []) {
    const key = `deadline ${deadline.id}`;
    const body = `${deadline.kind} ${deadline.at}`;
    const isSame = !given.has(key) || given.get(key) === body;
    watch.check('P4', 'a deadline has an id of its own', isSame, { ...facts, detail: deadline.id });
    given.set(key, body);
  }
  checkStale(watch, saved, facts);
}

function isOfEvent(id: string): boolean {
  return /\/(again|noted|someoneElse|botMeanwhile|backToBot|changed|newTime)\/(?!\d+$)/.test(id);
}

/** A deadline fires once: afterwards its id is gone. */
function checkStale(watch: Watch, saved: Saved, facts: Facts): void {
  const { event, after } = saved;
  if (event?.type !== 'deadlinePassed') return;
  const left = after.handoff?.deadlines.some((deadline) => deadline.id === event.deadlineId);
  watch.check('P4', 'a deadline passes once', !left, facts);
}
