/** Who the customer is and what is known, so that nobody has to tell it twice. */
import type { ComponentChildren } from 'preact';
import type { ConversationView, FactView } from '../../protocol/views.ts';
import { factIcon, Icon } from '../shared/icons.tsx';
import { score, t, times } from '../shared/i18n.tsx';
import { Channel, Copy, CustomerName, StandingChip } from '../shared/parts.tsx';
import { conversationHash } from '../state/route-words.ts';
import { goBack } from '../state/route.ts';
import { now } from '../state/server-clock.ts';
import { drawer, open } from '../state/store.ts';
import { Agreements } from './agreements.tsx';
import { FreeNext, PlaceInLine } from './line.tsx';
import { Owners } from './owners.tsx';

export function Context() {
  const conversation = open.value?.conversation;
  if (!conversation) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <aside class="ctx" id="context" aria-label={t('context.label')} tabIndex={0}>
      <Top conversation={conversation} />
      <Customer conversation={conversation} />
      <PlaceInLine conversation={conversation} />
      <Agreements conversation={conversation} />
      <Facts facts={conversation.facts} />
      <BotAnswers conversation={conversation} />
      <Earlier conversation={conversation} />
      <FreeNext conversation={conversation} />
      <Owners conversation={conversation} />
    </aside>
  );
}

/** Back, where the panel is a page or a drawer. */
function Top({ conversation }: { conversation: ConversationView }) {
  return (
    <div class="ctx-top">
      <button
        class="btn"
        type="button"
        aria-label={t('back.conversation')}
        onClick={() => {
          if (drawer.value) drawer.value = false;
          else goBack();
        }}
      >
        <Icon name={drawer.value ? 'close' : 'back'} />
      </button>
      <b>
        <CustomerName name={conversation.customer.name} />
      </b>
    </div>
  );
}

export function Section({
  title,
  more,
  children,
}: {
  title: string;
  more?: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <section>
      <h2>
        {title} {more !== undefined && <span>{more}</span>}
      </h2>
      {children}
    </section>
  );
}

function Customer({ conversation }: { conversation: ConversationView }) {
  const { customerDetails: details } = conversation;
  const name = details.name ?? conversation.customer.name;
  return (
    <section>
      <div class="flex who-is">
        <span class="ava l cust" aria-hidden="true">
          {initials(name ?? t('customer.unnamed'))}
        </span>
        <div class="grow">
          <h2 class="big">
            <CustomerName name={name} />
          </h2>
          <p class="xs mute">
            {t('customer.since', { date: times.value.past(details.since, now.value) })}
            {details.email && (
              <>
                <br />
                <span class="any">{details.email}</span>
              </>
            )}
          </p>
        </div>
      </div>
      <p class="flex chips">
        <StandingChip standing={details.standing} />
        {details.verifiedAt === undefined ? (
          <span class="chip">{t('customer.notVerified')}</span>
        ) : (
          <span class="chip">
            <Icon name="check" size="xs" />
            {t('customer.verified', { time: times.value.day(details.verifiedAt, now.value) })}
          </span>
        )}
      </p>
    </section>
  );
}

/** First letters of the first and last word. */
function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return letters
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}

function Facts({ facts }: { facts: FactView[] }) {
  if (facts.length === 0) return null;
  return (
    <Section title={t('facts.title')} more={t('facts.more')}>
      <ul>
        {facts.map((fact) => (
          <li key={`${fact.kind} ${fact.value}`}>
            <Icon name={factIcon(fact.kind)} size="s" />
            <span class="cut" dir="auto" title={fact.value}>
              {fact.text}
            </span>
            <Copy value={fact.value} label={t('facts.copy', { text: fact.text })} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function BotAnswers({ conversation }: { conversation: ConversationView }) {
  const { botAnswers } = conversation;
  if (botAnswers.length === 0) return null;
  const first = botAnswers[0];
  const last = botAnswers.at(-1);
  const from = first && times.value.minutes(first.at);
  const until = last && times.value.minutes(last.at);
  const range = from === until ? '' : ` ${t('to')} ${until}`;
  return (
    <Section title={t('bot.answeredTitle')} more={from && `${from}${range}`}>
      <ul>
        {botAnswers.map((answer) => (
          <li key={answer.at}>
            <Icon name="bot" size="s" />
            <span class="cut" dir="auto">
              {answer.question}
            </span>
            <span class="w">
              {score(answer.score)}
              {answer.helped !== undefined &&
                `, ${t(answer.helped ? 'bot.didHelp' : 'bot.noHelp')}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Earlier({ conversation }: { conversation: ConversationView }) {
  if (conversation.earlier.length === 0) return null;
  return (
    <Section title={t('earlier.title')} more={t('earlier.more')}>
      <ul>
        {conversation.earlier.map((one) => (
          <li key={one.reference}>
            <span class="mute">
              <Channel channel={one.channel} size="s" />
            </span>
            <a
              class="cut"
              dir="auto"
              title={one.agreed}
              href={conversationHash(one.conversationId)}
            >
              {one.agreed || one.reference}
            </a>
            <span class="w" title={times.value.exact(one.at)}>
              {times.value.past(one.at, now.value)}
            </span>
            <span class="l2">
              {[one.owner, one.agreed ? one.reference : t('earlier.nothing')]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
