/** Headings of the inbox, each with its figure. */
import type { View } from '../../protocol/views.ts';
import { isKey, t } from '../shared/i18n.tsx';
import { Pips } from '../shared/parts.tsx';
import type { Placed } from '../state/rows.ts';
import { liveLine, me, rings } from '../state/store.ts';

export function GroupHeading({
  group,
  items,
  view,
}: {
  group: string;
  items: Placed[];
  view: View;
}) {
  const id = `grp-${group}`;
  if (group.startsWith('team:'))
    return <TeamHeading id={id} teamId={group.slice(5)} count={items.length} />;
  const own = view === 'mine';
  const key = `group.${group}`;
  return (
    <h2 class="grp" id={id}>
      {isKey(key) ? t(key) : ''}{' '}
      <span>
        {group === 'parked' ? t('group.parkedMore', { count: items.length }) : items.length}
      </span>
      {own && group === 'waits' && <Slots />}
    </h2>
  );
}

function Slots() {
  const my = me.value;
  if (!my) return null;
  const ringing = rings.value.filter((ring) => ring.owner.agentId === my.agentId).length;
  const values = { taken: my.taken, slots: my.slots };
  return (
    <span class="end flex tight">
      <Pips taken={my.taken} ringing={Math.min(ringing, my.taken)} slots={my.slots} />
      <span>
        {my.byHand > 0 ? t('slots.byHand', { ...values, count: my.byHand }) : t('slots.of', values)}
      </span>
    </span>
  );
}

/** "Outages: 12 under you, 8 min each, 6 slots". */
function TeamHeading({ id, teamId, count }: { id: string; teamId: string; count: number }) {
  const team = liveLine.value?.teams.find((one) => one.teamId === teamId);
  const name = team?.name ?? me.value?.teams.find((one) => one.id === teamId)?.name ?? teamId;
  if (!team) {
    return (
      <h2 class="grp" id={id}>
        {name} <span>{count}</span>
      </h2>
    );
  }
  const mine = team.lead.agentId === me.value?.agentId;
  const many = team.slots === 0 ? 'Nobody' : '';
  const values = {
    count: team.count,
    name: team.lead.name,
    minutes: team.handlingMinutes,
    slots: team.slots,
  };
  return (
    <h2 class="grp" id={id}>
      {name} <span>{t(mine ? `team.lineMine${many}` : `team.line${many}`, values)}</span>
    </h2>
  );
}
