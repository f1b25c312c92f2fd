/** The transcript: what was said, what happened, private notes, and what is still on its way. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ConversationView, MessageView } from '../../protocol/views.ts';
import { At } from '../shared/clock.tsx';
import { Icon } from '../shared/icons.tsx';
import { t, times, Words } from '../shared/i18n.tsx';
import { loadEarlier } from '../state/opened.ts';
import { outbox } from '../state/outbox.ts';
import { open } from '../state/store.ts';
import { Message } from './message.tsx';
import { OutgoingMessage } from './outgoing.tsx';
import { Rule } from './rule.tsx';
import { namedTwice, ringsEndedOnFloor, transcriptParts } from './transcript-parts.ts';
import type { Part } from './transcript-parts.ts';

export function Transcript({ conversation }: { conversation: ConversationView }) {
  const opened = open.value;
  const scroller = useRef<HTMLDivElement>(null);
  const messages = opened?.messages ?? [];
  const { fresh, jump } = useFresh(messages, scroller);
  return (
    <div class="transcript">
      <section
        class="scroll"
        id="transcript"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={t('transcript.label')}
        ref={scroller}
      >
        <Log conversation={conversation} messages={messages} />
      </section>
      {fresh > 0 && (
        <button class="btn fresh" type="button" onClick={jump}>
          {t('transcript.fresh', { count: fresh })}
        </button>
      )}
    </div>
  );
}

interface LogProps {
  conversation: ConversationView;
  messages: MessageView[];
}

function Log({ conversation, messages }: LogProps) {
  const pending = outbox.value.filter((item) => item.conversationId === conversation.id);
  const twice = namedTwice(messages);
  const floorStays = ringsEndedOnFloor(messages);
  return (
    <div class="log">
      {open.value?.hasEarlier && (
        <button class="btn earlier" type="button" onClick={() => void loadEarlier()}>
          {t('transcript.earlier')}
        </button>
      )}
      {transcriptParts(messages).map((part, index) => (
        <PartView
          key={part.rows[0]?.seq ?? index}
          part={part}
          conversation={conversation}
          twice={twice}
          floorStays={floorStays}
        />
      ))}
      {pending.map((item) => (
        <OutgoingMessage key={item.commandId} item={item} />
      ))}
      <Typing conversation={conversation} />
    </div>
  );
}

/** Counts the customer's messages that came while the agent was reading further up. */
function useFresh(messages: MessageView[], scroller: preact.RefObject<HTMLDivElement>) {
  const [seenSeq, setSeen] = useState(Number.POSITIVE_INFINITY);
  const lastSeq = messages.at(-1)?.seq ?? 0;
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    // Column-reverse: 0 is the bottom, further up is negative.
    const scrolled = () =>
      setSeen(
        Math.abs(element.scrollTop) < 40
          ? Number.POSITIVE_INFINITY
          : (old) => Math.min(old, lastSeq),
      );
    element.addEventListener('scroll', scrolled, { passive: true });
    return () => element.removeEventListener('scroll', scrolled);
  }, [lastSeq]);
  const fresh = messages.filter((one) => one.seq > seenSeq && one.author === 'customer').length;
  const jump = () => scroller.current?.scrollTo({ top: 0 });
  return { fresh, jump };
}

interface PartProps {
  part: Part;
  conversation: ConversationView;
  twice: ReadonlySet<number>;
  floorStays: ReadonlySet<number>;
}

function PartView({ part, conversation, twice, floorStays }: PartProps) {
  if (part.kind === 'bot') return <BotPart part={part} conversation={conversation} />;
  if (part.kind === 'rules') {
    return (
      <div class="rules">
        {part.rows.map((row) => (
          <Rule key={row.seq} row={row} floorStays={floorStays.has(row.seq)} />
        ))}
      </div>
    );
  }
  return (
    <>
      {part.rows.map((row) => (
        <Message key={row.seq} row={row} conversation={conversation} named={twice.has(row.seq)} />
      ))}
    </>
  );
}

function BotPart({
  part,
  conversation,
}: {
  part: Part & { kind: 'bot' };
  conversation: ConversationView;
}) {
  const first = part.rows[0];
  const last = part.rows.at(-1);
  return (
    <details class="fold">
      <summary>
        <Icon name="turn" size="xs tw" />
        <Icon name="bot" size="s" />
        <b>
          {part.answers > 0
            ? t('bot.answered', { count: part.answers })
            : t('bot.part', { count: part.rows.length })}
        </b>
        <span class="cut">{part.answers > 0 && helpWords(part.rows, conversation)}</span>
        <span class="grow" />
        {first && last && (
          <span class="xs nw">
            {sameMinute(first.at, last.at) ? (
              <At at={first.at} />
            ) : (
              <Words k="fromTo" from={<At at={first.at} />} to={<At at={last.at} />} />
            )}
          </span>
        )}
      </summary>
      <div class="in">
        {part.rows.map((row) =>
          row.kind === 'action' ? (
            <Rule key={row.seq} row={row} floorStays={false} />
          ) : (
            <Message key={row.seq} row={row} conversation={conversation} />
          ),
        )}
      </div>
    </details>
  );
}

/** As they are shown. */
function sameMinute(a: number, b: number): boolean {
  return times.value.minutes(a) === times.value.minutes(b);
}

/** "none of them helped", from what the customer said about the answers. */
function helpWords(rows: MessageView[], conversation: ConversationView): string {
  const shown = new Set(rows.map((row) => row.at));
  const answers = conversation.botAnswers.filter((answer) => shown.has(answer.at));
  const told = answers.filter((answer) => answer.helped !== undefined);
  const helped = told.filter((answer) => answer.helped).length;
  if (helped > 0) return t('bot.helped', { count: helped });
  return told.length > 0 ? t('bot.noneHelped') : '';
}

function Typing({ conversation }: { conversation: ConversationView }) {
  if (!open.value?.typing) return null;
  return (
    <p class="types">
      <Words
        k="transcript.types"
        name={<bdi>{conversation.customer.name ?? t('customer.unnamed')}</bdi>}
      />
    </p>
  );
}
