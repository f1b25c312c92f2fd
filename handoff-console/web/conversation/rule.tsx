/** What happened to the handoff, as a line with its time and the plate of whom it names. */
import type { MessageView } from '../../protocol/views.ts';
import { At } from '../shared/clock.tsx';
import { isKey, t, times } from '../shared/i18n.tsx';
import { SmallPlate } from '../shared/nameplate.tsx';
import { now } from '../state/server-clock.ts';
import { colleagues, me } from '../state/store.ts';

/** From these on, the named person has the floor. */
const onFloor: readonly string[] = ['accepted', 'tookOver', 'transferred'];

/** `floorStays`: a ring that nobody took, while somebody had the floor. */
export function Rule({ row, floorStays }: { row: MessageView; floorStays: boolean }) {
  if (row.kind === 'action') {
    return (
      <div class="rule">
        <At at={row.at} how="seconds" />
        <span dir="auto">{t('rule.tapped', { text: row.text ?? '' })}</span>
      </div>
    );
  }
  const entry = row.audit;
  if (!entry) return null;
  const plate = entry.plate ?? row.plate;
  return (
    <div class="rule">
      <At at={row.at} how="seconds" />
      {plate && <SmallPlate plate={plate} here={onFloor.includes(entry.what)} />}
      <span>{floorStays ? t('rule.ringEndedFloor') : ruleWords(row)}</span>
    </div>
  );
}

/** The words after the plate; without a plate the actor's name stands in the sentence. */
function ruleWords(row: MessageView): string {
  const entry = row.audit;
  if (!entry) return '';
  const time = entry.at === undefined ? '' : times.value.told(entry.at, now.value);
  const words = t(`rule.${entry.what}`, { time, name: actor(entry.by) });
  const more = moreWords(entry);
  return more ? `${words}: ${more}` : words;
}

/**
 * Reasons come as codes, everything else as somebody's own words. A code without words adds nothing: who signed out and
 * whose connection broke are both no longer here, and which of them it was is not known.
 */
function moreWords({ what, text }: NonNullable<MessageView['audit']>): string | undefined {
  if (text === undefined) return undefined;
  const key =
    what === 'asked' ? `reason.${text}` : what === 'ownerLost' ? `lost.${text}` : undefined;
  if (key === undefined) return text;
  return isKey(key) ? t(key) : undefined;
}

function actor(by: string): string {
  if (by === 'customer') return t('by.customer');
  if (by === 'system') return t('by.system');
  if (by === me.value?.agentId) return t('by.youOwn');
  return colleagues.value.find((one) => one.plate.agentId === by)?.plate.name ?? by;
}
