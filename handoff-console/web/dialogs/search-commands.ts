/** What the search can do besides finding conversations. */
import type { RowView } from '../../protocol/views.ts';
import { t, times } from '../shared/i18n.tsx';
import type { IconName } from '../shared/icons.tsx';
import { employerLine } from '../shared/nameplate.tsx';
import { mayNeedNoAnswer } from '../conversation/waits.ts';
import { goToView } from '../state/route.ts';
import { draftOf, keepDraft } from '../state/drafts.ts';
import { setPresence } from '../state/presence.ts';
import { colleagues, dialog, me, open, transferTo } from '../state/store.ts';
import type { DialogName } from '../state/store.ts';
import type { Nameplate } from '../state/types.ts';
import { needsNoAnswer, park, takeOver, write } from '../state/verbs.ts';

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
  const { may, id } = conversation;
  const opens = (name: DialogName) => () => {
    dialog.value = name;
  };
  const customer = conversation.customer.name ?? t('customer.unnamed');
  const list: (Found | false)[] = [
    may.takeOver && {
      id: 'takeOver',
      label: t('verb.takeOver'),
      more: customer,
      icon: 'person',
      key: 'A',
      run: () => void takeOver(id),
    },
    may.reply && {
      id: 'reply',
      label: t('key.reply'),
      more: customer,
      icon: 'pen',
      key: 'R',
      run: () => write('reply'),
    },
    may.note && {
      id: 'note',
      label: t('key.note'),
      more: customer,
      icon: 'lock',
      key: 'N',
      run: () => write('note'),
    },
    may.transfer && {
      id: 'transfer',
      label: t('verb.transfer'),
      more: customer,
      icon: 'transfer',
      key: 'T',
      run: opens('transfer'),
    },
    may.promise && {
      id: 'promise',
      label: t('verb.promise'),
      more: customer,
      icon: 'clock',
      key: 'M',
      run: opens('promise'),
    },
    may.complete && {
      id: 'complete',
      label: t('verb.complete'),
      more: customer,
      icon: 'done',
      key: 'E',
      run: opens('complete'),
    },
    mayNeedNoAnswer(conversation) && {
      id: 'needsNoAnswer',
      label: t('verb.needsNoAnswer'),
      more: customer,
      icon: 'noAnswer',
      key: 'Q',
      run: () => void needsNoAnswer(conversation),
    },
    may.park && {
      id: 'park',
      label: t('verb.park'),
      more: customer,
      icon: 'park',
      key: 'L',
      run: () => park(conversation),
    },
    may.proposeHandBack && {
      id: 'handBack',
      label: t('verb.handBack'),
      more: customer,
      icon: 'bot',
      key: 'B',
      run: opens('handBack'),
    },
  ];
  return list.filter((one): one is Found => one !== false);
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
