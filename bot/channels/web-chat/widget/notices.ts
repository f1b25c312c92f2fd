/** Quiet lines that follow from a change of state: a better place, or more people who hear the ring. Pure. */
import type { Entry, Nameplate, Notice, WidgetState } from './model.ts';

export function nextNotices(
  notices: Notice[],
  change: { before?: WidgetState; state: WidgetState; entries: Entry[] },
): Notice[] {
  const { before, state, entries } = change;
  const { owner, place, ringStage, now: at } = state;
  if (!owner || before?.owner?.agentId !== owner.agentId) return notices;
  const name = owner.firstName;
  let out = notices;
  if (place && before.place && place < before.place) {
    // One line, at its latest: how far in all, and where that leads.
    const moved = notices.find(({ kind }) => kind === 'moved');
    const by = before.place - place + (moved?.by ?? 0);
    out = [...notices.filter((other) => other !== moved), { at, kind: 'moved', by, place, name }];
  }
  if (before.ringStage && ringStage && ringStage !== 'owner' && ringStage !== before.ringStage) {
    const said = entries.findLast(({ announcement }) => announcement?.kind === 'ringing');
    const ringing = said?.announcement as { lead: Nameplate } | undefined;
    out = [...out, { at, kind: ringStage, name, lead: ringing?.lead.firstName }];
  }
  return out;
}
