/** All keys; the single letters can be changed and switched off here. */
import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { t } from '../shared/i18n.tsx';
import { defaultKeys, fixedKeys, keyTakenBy } from '../shared/keys.ts';
import type { Action } from '../shared/keys.ts';
import { Switch } from '../rail/presence-menu.tsx';
import { choose, settings } from '../state/settings.ts';
import { isLead } from '../state/store.ts';
import { Dialog } from './dialog.tsx';

const groups: { title: 'ring' | 'list' | 'me' | 'conversation' | 'clock'; actions: Action[] }[] = [
  { title: 'ring', actions: ['accept', 'passOn', 'openRing', 'silence'] },
  { title: 'list', actions: ['next', 'previous', 'mine', 'waiting', 'all', 'closed', 'context'] },
  { title: 'me', actions: ['presence', 'wrapUp', 'undo', 'help'] },
  { title: 'conversation', actions: ['reply', 'note', 'transfer', 'complete', 'botPart'] },
  { title: 'clock', actions: ['promise', 'needsNoAnswer', 'park', 'handBack'] },
];

export function KeyboardDialog() {
  const [changing, setChanging] = useState(false);
  return (
    <Dialog
      title={t('keys.title')}
      class="wide"
      hint={t('keys.hint')}
      buttons={<Change changing={changing} onChange={setChanging} />}
    >
      <div class="keys">
        {groups.map(({ title, actions }) => (
          <Group key={title} title={t(`keys.${title}`)}>
            {actions.map((action) => (
              <Entry key={action} action={action} changing={changing} />
            ))}
          </Group>
        ))}
        <Writing />
        <Group title={t('keys.go')}>
          <Fixed label={t('desk.title')} keys={['G', 'D']} then />
          {isLead.value && <Fixed label={t('alarm.title')} keys={['G', 'A']} then />}
        </Group>
        <div>
          <h3>{t('keys.not')}</h3>
          <p class="sm mute">{t('keys.notText')}</p>
        </div>
      </div>
    </Dialog>
  );
}

function Change({ changing, onChange }: { changing: boolean; onChange: (on: boolean) => void }) {
  return (
    <>
      <Switch
        label={t('keys.single')}
        on={settings.value.singleLetters}
        onChange={(on) => choose({ singleLetters: on })}
      />
      {changing && (
        <button class="btn" type="button" onClick={() => choose({ keys: {} })}>
          {t('keys.reset')}
        </button>
      )}
      <button class="btn" type="button" aria-pressed={changing} onClick={() => onChange(!changing)}>
        {t(changing ? 'keys.done' : 'keys.change')}
      </button>
    </>
  );
}

function Group({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div>
      <h3>{title}</h3>
      <dl>{children}</dl>
    </div>
  );
}

function Writing() {
  const enter = settings.value.enterSends;
  return (
    <Group title={t('keys.writing')}>
      <Fixed label={t('keys.send')} keys={enter ? ['↵'] : ['Ctrl', '↵']} />
      <Fixed label={t('keys.newLine')} keys={enter ? ['Shift', '↵'] : ['↵']} />
      <Fixed label={t('search.label')} keys={['Ctrl', 'K']} />
      <Fixed label={t('keys.escape')} keys={['Esc']} />
    </Group>
  );
}

function Fixed({ label, keys, then }: { label: string; keys: string[]; then?: boolean }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {keys.map((key, index) => (
          <span key={key}>
            {index > 0 && (then ? <span class="xs mute"> {t('keys.then')} </span> : ' ')}
            <kbd>{key}</kbd>
          </span>
        ))}
      </dd>
    </div>
  );
}

function Entry({ action, changing }: { action: Action; changing: boolean }) {
  const key = settings.value.keys[action] ?? defaultKeys[action];
  const label = t(`key.${action}`);
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {changing && !fixedKeys.includes(action) ? (
          <ChangeKey action={action} current={key} label={label} />
        ) : (
          <kbd>{key.toUpperCase()}</kbd>
        )}
      </dd>
    </div>
  );
}

/** One letter or digit; one that another act has is refused with that act's name. */
function ChangeKey({ action, current, label }: { action: Action; current: string; label: string }) {
  const [problem, setProblem] = useState<Action | undefined>();
  const change = (event: Event) => {
    const field = event.currentTarget as HTMLInputElement;
    const key = field.value.trim().toLowerCase().slice(-1);
    if (key === '') return;
    const taken = keyTakenBy(key, action, settings.peek());
    setProblem(taken);
    if (taken === undefined) choose({ keys: { ...settings.peek().keys, [action]: key } });
    else field.value = current.toUpperCase();
  };
  return (
    <>
      <input
        class="inp one-key"
        value={current.toUpperCase()}
        maxLength={2}
        aria-label={t('keys.keyFor', { label })}
        aria-invalid={problem !== undefined}
        onFocus={(event) => event.currentTarget.select()}
        onInput={change}
      />
      <span class="bad xs" role="alert">
        {problem && t('keys.taken', { label: t(`key.${problem}`) })}
      </span>
    </>
  );
}
