/** What this customer was promised: open with its clock, and what was agreed in writing before. */
import type { ConversationView } from '../../protocol/views.ts';
import { Icon } from '../shared/icons.tsx';
import { t, times } from '../shared/i18n.tsx';
import { now } from '../state/server-clock.ts';
import { Section } from './context.tsx';

export function Agreements({ conversation }: { conversation: ConversationView }) {
  const { promise, owner, state } = conversation;
  if (promise?.basis !== 'agent' || state === 'completed') return null;
  const late = promise.at <= now.value;
  return (
    <Section title={t('agreements.title')} more={t('agreements.open', { count: 1 })}>
      <ul>
        <li class={late ? 'broken' : 'open'}>
          <Icon name={late ? 'close' : 'open'} size="s" />
          <span class="any" dir="auto">
            {promise.text || t('agreements.answer')}
          </span>
          <span class="w" title={times.value.exact(promise.at)}>
            {times.value.day(promise.at, now.value)}
            {late && `, ${t('agreements.late')}`}
          </span>
          <span class="l2">{t('agreements.by', { name: owner?.name ?? '' })}</span>
        </li>
      </ul>
    </Section>
  );
}
