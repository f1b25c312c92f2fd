/** The nameplate: outlined = hers, not here now; filled (`here`) = has the floor. There is no third look. */
import type { ComponentChildren } from 'preact';
import { copyText } from '../state/clipboard.ts';
import type { Nameplate } from '../state/types.ts';
import { t } from './i18n.tsx';
import { Icon } from './icons.tsx';

/** "Shift lead, Noorderlicht Klantenservice, Groningen": what the customer reads under the name. */
export function employerLine(plate: Nameplate, short = false): string {
  const role = plate.role === undefined ? undefined : t(`role.${plate.role}`);
  if (short) return role ?? plate.employer;
  const parts = role === undefined ? [plate.employer, plate.town] : [role, plate.employer];
  return parts.filter(Boolean).join(', ');
}

/** M, on the counter; `large` for the page that shows an agent his own. */
export function Plate({
  plate,
  here,
  reference,
  large,
}: {
  plate: Nameplate;
  here: boolean;
  reference?: string;
  large?: boolean;
}) {
  return (
    <span class={`plate ${here ? 'here' : ''} ${large ? 'l' : ''}`}>
      <span class="tile" aria-hidden="true">
        {plate.initials}
      </span>
      <span class="name" dir="auto">
        {plate.name}
      </span>
      {reference !== undefined && <Reference value={reference} />}
      <span class="from">{employerLine(plate)}</span>
    </span>
  );
}

/** S, where the transcript names an owner. */
export function SmallPlate({ plate, here }: { plate: Nameplate; here: boolean }) {
  return (
    <span class={`plate s ${here ? 'here' : ''}`}>
      <span class="tile" aria-hidden="true">
        {plate.initials}
      </span>
      <span class="name" dir="auto">
        {plate.name}
      </span>
      <span class="from">{employerLine(plate, true)}</span>
    </span>
  );
}

/** The tile alone, in rows and lists. */
export function Tile({
  plate,
  here,
  size = '',
}: {
  plate: Nameplate;
  here: boolean;
  size?: '' | 'm' | 'l';
}) {
  return (
    <span class={`ava ${size} ${here ? 'here' : ''}`} aria-hidden="true">
      {plate.initials}
    </span>
  );
}

export function BotTile() {
  return (
    <span class="ava bot" aria-hidden="true">
      <Icon name="bot" size="xs" />
    </span>
  );
}

/** The bot has no plate, only a line. */
export function BotLine({ children }: { children: ComponentChildren }) {
  return (
    <span class="botline">
      <span class="tile" aria-hidden="true">
        <Icon name="bot" />
      </span>
      <span class="name">{t('bot.name')}</span>
      <span class="from">{children}</span>
    </span>
  );
}

/** A reference; one press copies it. */
export function Reference({ value }: { value: string }) {
  return (
    <button
      class="ref refb"
      type="button"
      onClick={() => copyText(value)}
      title={t('copy.reference')}
      aria-label={t('copy.referenceOf', { value })}
    >
      {value}
    </button>
  );
}
