/** One message of the transcript. Its text is only ever text. */
import { useState } from 'preact/hooks';
import type { ConversationView, FactView, MessageView } from '../../protocol/views.ts';
import { At } from '../shared/clock.tsx';
import { directionOf } from '../shared/direction.ts';
import { Icon } from '../shared/icons.tsx';
import { score, t, whole } from '../shared/i18n.tsx';
import { SmallPlate } from '../shared/nameplate.tsx';
import { open } from '../state/store.ts';
import { waitsAfterAll } from '../state/verbs.ts';
import { BotText } from './bot-text.tsx';
import { linkify } from './linkify.ts';
import { plainWords } from './markdown.ts';
import { isHostile, markOf } from './transcript-parts.ts';
import { mayWaitAfterAll } from './waits.ts';

interface Props {
  row: MessageView;
  conversation: ConversationView;
}

/** `named`: the line above shows this person's plate already. */
export function Message({ row, conversation, named }: Props & { named?: boolean }) {
  if (row.kind === 'note') return <Note row={row} />;
  if (row.author === 'customer') return <FromCustomer row={row} conversation={conversation} />;
  if (row.kind === 'announcement') return <Status row={row} named={named === true} />;
  return row.author === 'bot' ? (
    <FromBot row={row} conversation={conversation} />
  ) : (
    <FromAgent row={row} />
  );
}

function FromCustomer({ row, conversation }: Props) {
  return (
    <div class="msg in">
      <div class="bub" dir={directionOf(row.text ?? '')}>
        <LongText text={row.text ?? ''} language={row.language} facts={conversation.facts} />
        <span class="at">
          <At at={row.at} />
        </span>
      </div>
      {row.needsNoAnswer && (
        <div class="meta">
          <Icon name="noAnswer" size="xs" />
          {t('noAnswer.marked')}{' '}
          {mayWaitAfterAll(row, conversation, open.value?.messages ?? []) && (
            <button
              class="linkish"
              type="button"
              onClick={() => waitsAfterAll(conversation.id, row)}
            >
              {t('noAnswer.waits')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

function FromBot({ row, conversation }: Props) {
  const helped = conversation.botAnswers.find((answer) => answer.at === row.at)?.helped;
  return (
    <div class="msg out bot">
      <div class="bub" dir={directionOf(row.text ?? '')}>
        <LongText text={row.text ?? ''} language={row.language} bot />
      </div>
      <div class="meta">
        <span>
          {row.answer
            ? t('bot.entry', { topic: row.answer.topic, score: score(row.answer.score) })
            : t('bot.short')}
          {helped !== undefined && ` · ${t(helped ? 'bot.saidYes' : 'bot.saidNo')}`}
        </span>
        <At at={row.at} />
      </div>
    </div>
  );
}

/** What the customer was told about who answers: the plate as a rule, the words as a status. */
function Status({ row, named }: { row: MessageView; named: boolean }) {
  const offers = row.offers?.map((offer) => `“${offer.title}”`).join(', ');
  const plate = named ? undefined : row.plate;
  return (
    <>
      {plate && (
        <div class="rules">
          <div class="rule">
            <At at={row.at} how="seconds" />
            <SmallPlate plate={plate} here={hasFloor(row)} />
            <span>{toldWords(row)}</span>
          </div>
        </div>
      )}
      {row.text && (
        <div class="msg out bot">
          <div class="bub" dir={directionOf(row.text ?? '')}>
            <LongText text={row.text} language={row.language} />
          </div>
          <div class="meta">
            <span>
              {t('told.status')}
              {offers && ` · ${t('told.offered', { offers })}`}
            </span>
            <MarkOf row={row} />
          </div>
        </div>
      )}
    </>
  );
}

function toldWords({ announcement }: MessageView): string {
  if (!announcement) return t('told.plain');
  if (announcement.kind !== 'changed') return t(`told.${announcement.kind}`);
  return t(announcement.here ? 'told.accepted' : 'told.changed');
}

function hasFloor({ announcement }: MessageView): boolean {
  return announcement !== undefined && 'here' in announcement && announcement.here;
}

function FromAgent({ row }: { row: MessageView }) {
  return (
    <div class="msg out">
      <div class="bub" dir={directionOf(row.text ?? '')}>
        <LongText text={row.text ?? ''} language={row.language} />
      </div>
      <div class="meta">
        <span>{row.plate?.name}</span>
        <MarkOf row={row} />
      </div>
    </div>
  );
}

function MarkOf({ row }: { row: MessageView }) {
  const mark = markOf(row, open.value?.conversation?.customerReadUpTo);
  return (
    <>
      <At at={row.at} />
      {mark && (
        <>
          <Icon name={mark === 'seen' ? 'seen' : 'check'} size="xs" />
          {t(`mark.${mark}`)}
        </>
      )}
    </>
  );
}

function Note({ row }: { row: MessageView }) {
  return (
    <div class="note">
      <p class="h">
        <Icon name="lock" size="xs" />
        <b>{t('note.title')}</b> {row.plate?.name} <At at={row.at} />
        <span class="grow" />
        <span class="may-read">{t('note.mayRead')}</span>
      </p>
      <LongText text={row.text ?? ''} language={row.language} />
    </div>
  );
}

/** Text nodes and safe links, for the `bot` its Markdown too; folded after three lines when it is hostile. */
export function LongText({
  text,
  language,
  facts = [],
  bot = false,
}: {
  text: string;
  language?: string | undefined;
  facts?: FactView[];
  bot?: boolean;
}) {
  const hostile = isHostile(bot ? plainWords(text) : text);
  const Whole = bot ? 'div' : 'span';
  const [unfolded, setUnfolded] = useState(false);
  // A fold needs only its beginning: 10,000 characters are not laid out for three lines.
  const shown = hostile && !unfolded ? text.slice(0, 900) : text;
  return (
    <>
      <Whole class={hostile && !unfolded ? 'clamp text' : 'text'} dir="auto" lang={language}>
        {bot ? <BotText text={text} /> : <Pieces text={shown} facts={facts} />}
      </Whole>
      {hostile && (
        <button
          class="more"
          type="button"
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        >
          {unfolded
            ? t('text.fold')
            : t('text.showAll', { count: text.length, number: whole(text.length) })}
        </button>
      )}
    </>
  );
}

function Pieces({ text, facts }: { text: string; facts: FactView[] }) {
  return (
    <>
      {linkify(text, facts).map((piece, index) =>
        piece.href ? (
          <a key={index} href={piece.href} target="_blank" rel="noopener noreferrer nofollow">
            {piece.text}
          </a>
        ) : piece.fact ? (
          <span key={index} class="fact">
            {piece.text}
          </span>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}
