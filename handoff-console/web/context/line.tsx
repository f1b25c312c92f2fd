/** Why somebody has this place, how the times are counted, and who is free next. */
import type { ColleagueView, ConversationView } from '../../protocol/views.ts';
import { elapsed } from '../shared/clock-rule.ts';
import { t, times } from '../shared/i18n.tsx';
import { Tile } from '../shared/nameplate.tsx';
import { now } from '../state/server-clock.ts';
import { colleagues, liveLine } from '../state/store.ts';
import { Section } from './context.tsx';

export function PlaceInLine({ conversation }: { conversation: ConversationView }) {
  const { line, requestedAt } = conversation;
  if (!line) return null;
  const team = liveLine.value?.teams.find((one) => one.teamId === line.teamId);
  const values = {
    expected: times.value.day(line.expectedAt, now.value),
    promised: times.value.day(line.promisedAt, now.value),
    since: elapsed(requestedAt ?? line.promisedAt, now.value),
  };
  const place = team
    ? t('place.of', { place: line.place, total: team.count })
    : t('place.alone', { place: line.place });
  return (
    <>
      <Section title={place} more={t('place.why')}>
        <p class="sm">{t(line.atRisk ? 'place.risk' : 'place.fine', values)}</p>
      </Section>
      {team && (
        <Section title={t('expected.title')} more={t('expected.more')}>
          <p class="sm">
            {t('expected.text', {
              minutes: team.handlingMinutes,
              slots: team.slots,
              team: team.name,
            })}
          </p>
        </Section>
      )}
    </>
  );
}

/** Colleagues of the team who are here, most free slots first; only while somebody waits in line. */
export function FreeNext({ conversation }: { conversation: ConversationView }) {
  if (conversation.state !== 'queued') return null;
  const team = colleagues.value
    .filter((one) => one.present && one.teamIds.includes(conversation.team.id))
    .sort((a, b) => b.slots - b.taken - (a.slots - a.taken));
  if (team.length === 0) return null;
  return (
    <Section title={t('freeNext.title')} more={conversation.team.name}>
      <ul>
        {team.slice(0, 5).map((one) => (
          <li class="own" key={one.plate.agentId}>
            <Tile plate={one.plate} here={one.status === 'available'} />
            <span class="cut">{one.plate.name}</span>
            <span class="w">{stateOf(one)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function stateOf(one: ColleagueView): string {
  const slots = t('slots.short', { taken: one.taken, slots: one.slots });
  return one.status === 'available' ? slots : `${t(`presence.${one.status}`)}, ${slots}`;
}
