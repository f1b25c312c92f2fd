/** Quiet lines that follow from a change of state: a better place, or more people who hear the ring. Pure. */
import type { Entry, Notice, WidgetState } from './model.ts';

/** Several steps within a minute are one line. */
const MERGE_MS = 60_000;

export function nextNotices(
  notices: Notice[],
  change: { before?: WidgetState; state: WidgetState; entries: Entry[] },
): Notice[] {
  const { before, state, entries } = change;
  const { owner, place, ringStage, now: at } = state;
  if (!owner || before?.owner?.agentId !== owner.agentId) return notices;
  const name = owner.firstName;
  const out = [...notices];
  if (place && before.place && place < before.place) {
    const last = out.at(-1);
    const merges = last?.kind === 'moved' && at - last.at < MERGE_MS;
    if (merges) out.pop();
    const by = before.place - place + (merges ? (last.by ?? 0) : 0);
    out.push({ at: merges ? last.at : at, kind: 'moved', by, place, name });
  }
  if (before.ringStage && ringStage && ringStage !== 'owner' && ringStage !== before.ringStage) {
    const said = entries.findLast((entry) => entry.announcement?.kind === 'ringing')?.announcement;
    const lead = said?.kind === 'ringing' ? said.lead.firstName : undefined;
    out.push({ at, kind: ringStage, name, lead });
  }
  return out;
}
