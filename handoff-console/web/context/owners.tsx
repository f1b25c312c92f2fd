/** Who answered for this conversation, in order, with times. */
import type { ConversationView } from '../../protocol/views.ts';
import { At } from '../shared/clock.tsx';
import { isKey, t, times } from '../shared/i18n.tsx';
import { BotTile, Tile } from '../shared/nameplate.tsx';
import { colleagues, me } from '../state/store.ts';
import type { Nameplate } from '../state/types.ts';
import { Section } from './context.tsx';

export function Owners({ conversation }: { conversation: ConversationView }) {
  const { owners, requestedAt, owner, state } = conversation;
  const last = owners.at(-1);
  if (!last) return null;
  const asked =
    requestedAt !== undefined && t('owners.asked', { time: times.value.seconds(requestedAt) });
  return (
    <Section title={t('owners.title')} more={asked}>
      <ul>
        <BotRow conversation={conversation} />
        {owners.map((one) => (
          <li class="own" key={one.since}>
            <Tile
              plate={one.plate}
              here={state === 'accepted' && one === last && one.plate.agentId === owner?.agentId}
            />
            <span class="cut" title={ownerWords(one.plate)}>
              {ownerWords(one.plate)}
            </span>
            <span class="w">
              {one.acceptedAt === undefined ? (
                <>
                  {howWords(one.how)} <At at={one.since} how="seconds" />
                </>
              ) : (
                <span title={`${howWords(one.how)} ${times.value.seconds(one.since)}`}>
                  {t('owners.how.accepted')} <At at={one.acceptedAt} how="seconds" />
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function BotRow({ conversation }: { conversation: ConversationView }) {
  const { startedAt, requestedAt } = conversation;
  const atOnce = requestedAt !== undefined && sameSecond(startedAt, requestedAt);
  return (
    <li class="own">
      <BotTile />
      <span class="cut">{t('bot.short')}</span>
      <span class="w">
        <At at={startedAt} how="seconds" />
        {requestedAt !== undefined && !atOnce && (
          <>
            {' '}
            {t('to')} <At at={requestedAt} how="seconds" />
          </>
        )}
      </span>
    </li>
  );
}

/** As they are shown. */
function sameSecond(a: number, b: number): boolean {
  return times.value.seconds(a) === times.value.seconds(b);
}

/** "Ilse Hoekstra, shift lead", "Karim A., ContactPlus, voor Noorderlicht", "Sanne de Vries, tier 1". */
function ownerWords(plate: Nameplate): string {
  if (plate.role) return `${plate.name}, ${t(`role.${plate.role}`)}`;
  const own = me.value?.plate.employer === plate.employer;
  const tier = colleagues.value.find((one) => one.plate.agentId === plate.agentId)?.tier;
  const more = own && tier !== undefined ? t('tier', { tier }) : plate.employer;
  return `${plate.name}, ${more}`;
}

/** How somebody became the owner; a word the server adds later is not shown raw. */
function howWords(how: string): string {
  const key = `owners.how.${how}`;
  return isKey(key) ? t(key) : t('owners.how.changed');
}
