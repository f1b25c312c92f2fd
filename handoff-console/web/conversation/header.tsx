/** Who this is, who reads along, and the verbs the server would accept now. */
import type { ConversationView } from '../../protocol/views.ts';
import { Icon } from '../shared/icons.tsx';
import { languageName, t, times } from '../shared/i18n.tsx';
import { Tile } from '../shared/nameplate.tsx';
import { Channel, CustomerName, Key, shortcut, StandingChip } from '../shared/parts.tsx';
import { deferred } from '../state/deferred.ts';
import { toggleContext } from '../state/keyboard.ts';
import { now } from '../state/server-clock.ts';
import { goBack } from '../state/route.ts';
import { dialog, drawer, me, popover } from '../state/store.ts';
import { MoreMenu } from './more-menu.tsx';

export function Header({ conversation }: { conversation: ConversationView }) {
  const { customer, channel, language, may, mine, state } = conversation;
  const busy = deferred.value[conversation.id] !== undefined;
  return (
    <header class="conv-h">
      <Back />
      <div class="grow">
        <h2>
          <CustomerName class="cut" name={customer.name} />
          <StandingChip standing={customer.standing} />
        </h2>
        <p class="sub">
          <Channel channel={channel} size="xs" />
          <span class="cut">
            {t(`channel.${channel}`)} · {languageName(language)}
          </span>
          <span class="tail">· {sinceWords(conversation)}</span>
        </p>
      </div>
      <Viewers conversation={conversation} />
      {may.transfer && !busy && (
        <Verb
          name="transfer"
          label={t(mine && state === 'accepted' ? 'verb.transfer' : 'verb.give')}
        />
      )}
      {may.complete && !busy && <Verb name="complete" label={t('verb.complete')} />}
      <ContextButton />
      <More conversation={conversation} />
    </header>
  );
}

export function PlainHeader() {
  return (
    <header class="conv-h">
      <Back />
      <div class="grow" />
    </header>
  );
}

function Back() {
  return (
    <button class="btn only-phone" type="button" onClick={goBack} aria-label={t('back.list')}>
      <Icon name="back" />
    </button>
  );
}

function Verb({ name, label }: { name: 'transfer' | 'complete'; label: string }) {
  return (
    <button
      class="btn no-phone"
      type="button"
      aria-keyshortcuts={shortcut(name)}
      onClick={() => {
        dialog.value = name;
      }}
    >
      {label} <Key action={name} />
    </button>
  );
}

/** Leads to the customer's page on a phone, to the drawer on a narrow screen. */
function ContextButton() {
  return (
    <button
      class="btn sq to-context"
      type="button"
      aria-label={t('context.label')}
      aria-keyshortcuts={shortcut('context')}
      aria-expanded={drawer.value}
      onClick={toggleContext}
    >
      <Icon name="card" />
    </button>
  );
}

function More({ conversation }: { conversation: ConversationView }) {
  const isOpen = popover.value === 'more';
  return (
    <div class="more-of">
      <button
        class="btn sq"
        type="button"
        data-opens="more"
        aria-label={t('more.label')}
        aria-expanded={isOpen}
        aria-controls="pop-more"
        onClick={() => {
          popover.value = isOpen ? undefined : 'more';
        }}
      >
        <Icon name="more" />
      </button>
      {isOpen && <MoreMenu conversation={conversation} />}
    </div>
  );
}

/** "today since 13:52", "in line since 14:02:12". */
function sinceWords(conversation: ConversationView): string {
  const { state, requestedAt, startedAt } = conversation;
  if (state === 'queued' && requestedAt !== undefined) {
    return t('since.line', { time: times.value.seconds(requestedAt) });
  }
  if (times.value.sameDay(startedAt, now.value)) {
    return t('since.today', { time: times.value.minutes(startedAt) });
  }
  return t('since.day', { time: times.value.day(startedAt, now.value) });
}

function Viewers({ conversation }: { conversation: ConversationView }) {
  const others = conversation.viewers.filter((plate) => plate.agentId !== me.value?.agentId);
  if (others.length === 0) return null;
  const names = others.map((plate) => plate.firstName).join(', ');
  return (
    <span class="looking no-phone" title={t('viewers.title', { names })}>
      {others.slice(0, 3).map((plate) => (
        <Tile key={plate.agentId} plate={plate} here />
      ))}
      <span class="vh">{names} </span>
      <Icon name="eye" size="xs" />
      <span>{t('viewers.reads', { count: others.length })}</span>
    </span>
  );
}
