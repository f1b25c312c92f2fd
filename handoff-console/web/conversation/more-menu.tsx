/** The verbs that are used less, and on a phone all of them. */
import type { ConversationView } from '../../protocol/views.ts';
import { Icon } from '../shared/icons.tsx';
import type { IconName } from '../shared/icons.tsx';
import { t } from '../shared/i18n.tsx';
import type { Action } from '../shared/keys.ts';
import { Key, Popover } from '../shared/parts.tsx';
import { announce } from '../state/announce.ts';
import { copyText } from '../state/clipboard.ts';
import { popover } from '../state/store.ts';
import { refusedVerbs, verbLabel, verbsOf } from './verb-list.ts';

/** These stand elsewhere on every screen. */
const elsewhere: readonly Action[] = ['accept', 'reply', 'note'];
/** These have their own button where there is room. */
const withButton: readonly Action[] = ['transfer', 'complete'];

export function MoreMenu({ conversation }: { conversation: ConversationView }) {
  const verbs = verbsOf(conversation).filter((verb) => !elsewhere.includes(verb.action));
  const { reference } = conversation;
  return (
    <Popover name="more" class="menu" label={t('more.label')}>
      <ul>
        {verbs.map((verb) => (
          <Entry
            key={verb.action}
            label={verbLabel(verb, conversation)}
            icon={verb.icon}
            action={verb.action}
            onChoose={() => verb.run(conversation)}
          />
        ))}
        {refusedVerbs(conversation).map(({ verb, why }) => (
          <li key={verb.action}>
            <button
              type="button"
              aria-disabled="true"
              onClick={() => announce(t(why), 'assertive')}
            >
              <Icon name={verb.icon} size="s" />
              <span>
                {verbLabel(verb, conversation)}
                <span class="why">{t(why)}</span>
              </span>
              <Key action={verb.action} />
            </button>
          </li>
        ))}
        {reference !== undefined && (
          <Entry label={t('copy.reference')} icon="copy" onChoose={() => copyText(reference)} />
        )}
        <Entry label={t('copy.address')} icon="outside" onChoose={() => copyText(location.href)} />
      </ul>
    </Popover>
  );
}

interface EntryProps {
  label: string;
  icon: IconName;
  action?: Action;
  onChoose: () => void;
}

function Entry({ label, icon, action, onChoose }: EntryProps) {
  const phone = action !== undefined && withButton.includes(action);
  return (
    <li class={phone ? 'phone-entry' : undefined}>
      <button
        type="button"
        onClick={() => {
          popover.value = undefined;
          onChoose();
        }}
      >
        <Icon name={icon} size="s" />
        <span>{label}</span>
        {action ? <Key action={action} /> : <span />}
      </button>
    </li>
  );
}
