/** A team without a line shows its free slots. */
import { t } from '../shared/i18n.tsx';
import { liveLine } from '../state/store.ts';

export function TeamsWithoutLine() {
  const teams = liveLine.value?.teams.filter((team) => team.count === 0) ?? [];
  return (
    <>
      {teams.map((team) => (
        <h2 class="grp" key={team.teamId}>
          {team.name} <span>{t('team.noLine', { free: team.freeSlots, slots: team.slots })}</span>
        </h2>
      ))}
    </>
  );
}
