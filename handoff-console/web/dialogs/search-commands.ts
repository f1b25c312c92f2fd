/** What the search can do besides finding conversations. */
import type { RowView } from '../../protocol/views.ts';
import { t, times } from '../shared/i18n.tsx';
import type { IconName } from '../shared/icons.tsx';
import { employerLine } from '../shared/nameplate.tsx';
import { verbLabel, verbsOf } from '../conversation/verb-list.ts';
import { keyFor } from '../shared/keys.ts';
import { settings } from '../state/settings.ts';
import { goToView } from '../state/route.ts';
import { draftOf, keepDraft } from '../state/drafts.ts';
import { setPresence } from '../state/presence.ts';
import { colleagues, dialog, me, open, transferTo } from '../state/store.ts';
import type { Nameplate } from '../state/types.ts';
import { write } from '../state/verbs.ts';

export interface Found {
  id: string;
  label: string;
  more?: string;
  icon?: IconName;
  plate?: Nameplate;
  row?: RowView;
  key?: string;
  reference?: string | undefined;
  run: () => void;
}

const matches = (text: string, query: string) =>
  text.toLocaleLowerCase().includes(query.trim().toLocaleLowerCase());

/** Verbs of the open conversation and of the desk whose words contain the query. */
export function findCommands(query: string): Found[] {
  const list = [...ofConversation(), ...toColleagues(query), ...ofDesk()];
  return list.filter((one) => matches(one.label, query)).slice(0, query.trim() === '' ? 6 : 8);
}

function ofConversation(): Found[] {
  const conversation = open.value?.conversation;
  if (!conversation) return [];
  const more = conversation.customer.name ?? t('customer.unnamed');
  return verbsOf(conversation).map((verb) => {
    const key = keyFor(verb.action, settings.value)?.toUpperCase();
    return {
      id: verb.action,
      label: verbLabel(verb, conversation),
      more,
      icon: verb.icon,
      ...(key === undefined ? {} : { key }),
      run: () => verb.run(conversation),
    };
  });
}

/** "Transfer to Youssef", only when something of the name was typed. */
function toColleagues(query: string): Found[] {
  if (!open.value?.conversation?.may.transfer || query.trim().length < 2) return [];
  return colleagues.value
    .filter(
      (one) => one.present && one.taken < one.slots && one.plate.agentId !== me.value?.agentId,
    )
    .map(({ plate, tier, taken, slots }) => ({
      id: `to ${plate.agentId}`,
      label: t('search.transferTo', { name: plate.name }),
      more: `${t('tierShort', { tier })}, ${t('slots.short', { taken, slots })}`,
      icon: 'transfer',
      run: () => {
        transferTo.value = plate.agentId;
        dialog.value = 'transfer';
      },
    }));
}

function ofDesk(): Found[] {
  const views = (['mine', 'waiting', 'all', 'closed'] as const).map(
    (view, index): Found => ({
      id: view,
      label: t(`view.${view}`),
      icon: 'desk',
      key: String(index + 1),
      run: () => goToView(view),
    }),
  );
  const states = (['available', 'break', 'away'] as const).map(
    (status): Found => ({
      id: status,
      label: t(`presence.${status}`),
      icon: 'person',
      run: () => void setPresence(status),
    }),
  );
  const keys: Found = {
    id: 'keys',
    label: t('keys.title'),
    icon: 'turn',
    key: '?',
    run: () => {
      dialog.value = 'keyboard';
    },
  };
  return [...views, ...states, keys];
}

export function findPeople(query: string): Found[] {
  if (query.trim().length < 2) return [];
  return colleagues.value
    .filter((one) => matches(one.plate.name, query))
    .slice(0, 5)
    .map(({ plate, present, status, shiftEnd }) => ({
      id: plate.agentId,
      label: plate.name,
      more: [
        employerLine(plate),
        present ? t(`presence.${status}`) : t('presence.signedOut'),
        present && shiftEnd !== undefined
          ? t('presence.until', { time: times.value.minutes(shiftEnd) })
          : '',
      ]
        .filter(Boolean)
        .join(', '),
      plate,
      run: () => mention(plate.firstName),
    }));
}

/** A person found leads to a note that names him, when a conversation is open. */
function mention(firstName: string): void {
  const conversation = open.value?.conversation;
  if (!conversation?.may.note) return;
  const before = draftOf(conversation.id, 'note')?.text ?? '';
  keepDraft(conversation.id, 'note', `${before === '' ? '' : `${before} `}@${firstName} `);
  write('note');
}
