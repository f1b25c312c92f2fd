/** What this customer was promised: open with its clock, kept or missed, and what was confirmed in writing. */
import type { ConversationView } from '../../protocol/views.ts';
import { Icon } from '../shared/icons.tsx';
import { t, times } from '../shared/i18n.tsx';
import { now } from '../state/server-clock.ts';
import { colleagues, open } from '../state/store.ts';
import { agreedLines, promisesOf } from './promises.ts';
import type { PromiseMade } from './promises.ts';
import { Section } from './context.tsx';

export function Agreements({ conversation }: { conversation: ConversationView }) {
  const made = promisesOf(open.value?.messages ?? [], conversation);
  const agreed = agreedLines(conversation);
  if (made.length === 0 && agreed === undefined) return null;
  const count = made.filter((one) => one.state === 'open').length;
  return (
    <Section
      title={t('agreements.title')}
      more={count > 0 ? t('agreements.open', { count }) : undefined}
    >
      <ul>
        {made.map((one) => (
          <Made key={`${one.at} ${one.by}`} one={one} />
        ))}
        {agreed?.map((line) => (
          <li key={line} class="kept">
            <Icon name="check" size="s" />
            <span class="any" dir="auto">
              {line}
            </span>
            <span class="w">{t('agreements.written')}</span>
          </li>
        ))}
        {agreed?.length === 0 && (
          <li>
            <Icon name="done" size="s" />
            <span class="mute">{t('agreed.nothing')}</span>
          </li>
        )}
      </ul>
    </Section>
  );
}

const looks = {
  open: { icon: 'open', class: 'open' },
  late: { icon: 'close', class: 'broken' },
  kept: { icon: 'check', class: 'kept' },
  missed: { icon: 'close', class: 'broken' },
} as const;

function Made({ one }: { one: PromiseMade }) {
  const state = one.state === 'open' && one.at <= now.value ? 'late' : one.state;
  const name = colleagues.value.find(({ plate }) => plate.agentId === one.by)?.plate.name ?? one.by;
  return (
    <li class={looks[state].class}>
      <Icon name={looks[state].icon} size="s" />
      <span class="any" dir="auto">
        {one.text || t('agreements.answer')}
      </span>
      <span class="w" title={times.value.exact(one.at)}>
        {times.value.told(one.at, now.value)}
        {state !== 'open' && `, ${t(`agreements.${state}`)}`}
      </span>
      <span class="l2">{t('agreements.by', { name })}</span>
    </li>
  );
}
