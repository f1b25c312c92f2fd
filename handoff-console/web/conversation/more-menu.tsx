/** The verbs that are used less, and on a phone all of them. */
import type { ConversationView } from '../../protocol/views.ts';
import { Icon } from '../shared/icons.tsx';
import type { IconName } from '../shared/icons.tsx';
import { t } from '../shared/i18n.tsx';
import { Key, Popover } from '../shared/parts.tsx';
import type { Action } from '../shared/keys.ts';
import { deferred } from '../state/deferred.ts';
import { dialog, popover } from '../state/store.ts';
import type { DialogName } from '../state/store.ts';
import { needsNoAnswer, park } from '../state/verbs.ts';
import { mayNeedNoAnswer } from './waits.ts';

interface Entry {
  label: string;
  icon: IconName;
  action?: Action;
  run: () => void;
  /** Has its own button where there is room. */
  phoneOnly?: boolean;
}

export function MoreMenu({ conversation }: { conversation: ConversationView }) {
  return (
    <Popover name="more" class="menu" label={t('more.label')}>
      <ul>
        {entries(conversation).map(({ label, icon, action, run, phoneOnly }) => (
          <li key={label} class={phoneOnly ? 'phone-entry' : undefined}>
            <button
              type="button"
              onClick={() => {
                popover.value = undefined;
                run();
              }}
            >
              <Icon name={icon} size="s" />
              <span>{label}</span>
              {action ? <Key action={action} /> : <span />}
            </button>
          </li>
        ))}
      </ul>
    </Popover>
  );
}

function entries(conversation: ConversationView): Entry[] {
  const { may, mine, reference, state } = conversation;
  const opens = (name: DialogName) => () => {
    dialog.value = name;
  };
  const list: Entry[] = [];
  if (deferred.value[conversation.id] === undefined) {
    const give = t(mine && state === 'accepted' ? 'verb.transfer' : 'verb.give');
    if (may.transfer)
      list.push({
        label: give,
        icon: 'transfer',
        action: 'transfer',
        run: opens('transfer'),
        phoneOnly: true,
      });
    if (may.complete)
      list.push({
        label: t('verb.complete'),
        icon: 'done',
        action: 'complete',
        run: opens('complete'),
        phoneOnly: true,
      });
    if (may.promise)
      list.push({
        label: t('verb.promise'),
        icon: 'clock',
        action: 'promise',
        run: opens('promise'),
      });
    if (mayNeedNoAnswer(conversation))
      list.push({
        label: t('verb.needsNoAnswer'),
        icon: 'noAnswer',
        action: 'needsNoAnswer',
        run: () => void needsNoAnswer(conversation),
      });
    if (may.park)
      list.push({
        label: t('verb.park'),
        icon: 'park',
        action: 'park',
        run: () => park(conversation),
      });
    if (may.proposeHandBack)
      list.push({
        label: t('verb.handBack'),
        icon: 'bot',
        action: 'handBack',
        run: opens('handBack'),
      });
  }
  if (reference !== undefined) {
    list.push({
      label: t('copy.reference'),
      icon: 'copy',
      run: () => void navigator.clipboard?.writeText(reference),
    });
  }
  list.push({
    label: t('copy.address'),
    icon: 'outside',
    run: () => void navigator.clipboard?.writeText(location.href),
  });
  return list;
}
