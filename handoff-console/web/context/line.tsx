/** Why somebody has this place, how the times are counted, and who is free next. */
import type { ColleagueView, ConversationView, LineBasis } from '../../protocol/views.ts';
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
    promised: times.value.told(line.promisedAt, now.value),
    since: elapsed(requestedAt ?? line.promisedAt, now.value),
  };
  const place = team
    ? t('place.of', { place: line.place, total: team.count })
    : t('place.alone', { place: line.place });
  return (
    <>
      <Section title={place} more={t('place.why')}>
        <p class="sm">{t(line.atRisk ? 'place.risk' : 'place.fine', values)}</p>
        <p class="xs mute">{t('place.order')}</p>
      </Section>
      <Section title={t('expected.title')} more={t('expected.more')}>
        <p class="sm">{basisWords(line.basis)}</p>
        <p class="xs mute">{t('expected.promise')}</p>
      </Section>
    </>
  );
}

/** The very figures the time was worked out from. */
function basisWords({ ahead, people, slots, handlingMs, afterOpening }: LineBasis): string {
  const values = {
    ahead,
    each: elapsed(0, handlingMs),
    slots,
    count: people,
    total: elapsed(0, Math.round((ahead * handlingMs) / slots)),
  };
  const words = t(people === 0 ? 'expected.nobody' : 'expected.text', values);
  return afterOpening ? `${words} ${t('expected.afterOpening')}` : words;
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
