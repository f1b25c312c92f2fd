/** A row of Mine, All and Closed: who, how long left, the last line, the owner and what comes next. */
import type { ComponentChildren } from 'preact';
import type { RowView } from '../../protocol/views.ts';
import { plainWords } from '../conversation/markdown.ts';
import { At, Clock, Drain } from '../shared/clock.tsx';
import { languageName, t, times } from '../shared/i18n.tsx';
import { BotTile, Tile } from '../shared/nameplate.tsx';
import { Channel, CustomerName, StandingChip } from '../shared/parts.tsx';
import { now } from '../state/server-clock.ts';
import { goToConversation } from '../state/route.ts';
import { conversationHash } from '../state/route-words.ts';
import { open } from '../state/store.ts';
import { write } from '../state/verbs.ts';
import { ringsAtPart } from './rings-at.ts';

export function Row({ row, closed }: { row: RowView; closed: boolean }) {
  const quiet = row.group === 'parked' || closed;
  return (
    <RowLink row={row} class={quiet ? 'done park' : ''}>
      <span class="ch">
        <Channel channel={row.channel} />
      </span>
      <span class="r1">
        {quiet && row.owner && <Tile plate={row.owner} here={false} />}
        <b class="who cut">
          <CustomerName name={row.customer.name} />
        </b>
        <StandingChip standing={row.customer.standing} />
      </span>
      <RowTime row={row} quiet={quiet} />
      {row.agreed === undefined ? <LastLine row={row} /> : <AgreedLine agreed={row.agreed} />}
      {!quiet && <Third row={row} />}
      {!quiet &&
        (row.clock ? <Drain clock={row.clock} /> : <span class="drain none" aria-hidden="true" />)}
    </RowLink>
  );
}

/** The link around a row. Enter also moves the focus into the writing field. */
export function RowLink({
  row,
  class: look,
  children,
}: {
  row: RowView;
  class: string;
  children: ComponentChildren;
}) {
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    goToConversation(row.id);
    write('reply');
  };
  return (
    <a
      class={`row ${look}`}
      href={conversationHash(row.id)}
      data-id={row.id}
      aria-current={open.value?.id === row.id ? 'true' : undefined}
      onKeyDown={enter}
    >
      {children}
    </a>
  );
}

function RowTime({ row, quiet }: { row: RowView; quiet: boolean }) {
  if (row.clock && !quiet) return <Clock clock={row.clock} words />;
  if (!row.last) return <span class="clock" />;
  return (
    <span class="clock">
      {times.value.sameDay(row.last.at, now.value) ? (
        <At at={row.last.at} />
      ) : (
        times.value.past(row.last.at, now.value)
      )}
    </span>
  );
}

function LastLine({ row }: { row: RowView }) {
  const last = row.last;
  const by =
    last?.author === 'agent'
      ? row.mine
        ? t('by.you')
        : row.owner?.firstName
      : last?.author === 'bot'
        ? t('by.bot')
        : undefined;
  return (
    <span class="r2">
      <span class="cut">
        {by !== undefined && <span class="mute">{by}: </span>}
        <span dir="auto" lang={last?.language}>
          {last?.author === 'bot' ? plainWords(last.text) : (last?.text ?? '')}
        </span>
      </span>
      {row.unread > 0 && (
        <span class="num">
          {row.unread}
          <span class="vh"> {t('row.unread', { count: row.unread })}</span>
        </span>
      )}
    </span>
  );
}

/** What a completed conversation ended with. */
function AgreedLine({ agreed }: { agreed: string }) {
  return (
    <span class="r2">
      <span class="cut">
        {agreed === '' ? (
          <span class="mute">{t('agreed.nothing')}</span>
        ) : (
          <>
            <span class="mute">{t('agreed.label')} </span>
            <span dir="auto">{agreed}</span>
          </>
        )}
      </span>
    </span>
  );
}

function Third({ row }: { row: RowView }) {
  const here = row.state === 'accepted' && !row.parked;
  return (
    <span class="r3">
      {row.owner ? <Tile plate={row.owner} here={here} /> : <BotTile />}
      <span class="cut">
        {row.mine ? t('by.youOwn') : (row.owner?.firstName ?? t('bot.short'))}
      </span>
      <span aria-hidden="true">·</span>
      <span class="tag" title={languageName(row.language)}>
        {row.language.toUpperCase()}
      </span>
      {row.reference !== undefined && (
        <span class="rf">
          <span aria-hidden="true">·</span>
          <span class="ref">{row.reference}</span>
        </span>
      )}
      <span class="next">{nextWords(row)}</span>
    </span>
  );
}

/** "rings at Sanne" */
export function ringsAtWords({ ringsAt }: Pick<RowView, 'ringsAt'>): string {
  return ringsAt ? t(...ringsAtPart(ringsAt)) : '';
}

/** What comes next: who hears the ring then, or what the clock counts to. */
function nextWords(row: RowView): string {
  if (row.someoneElse) return t('next.someoneElse');
  if (row.ringsAt && !row.ringsAt.atMe) return ringsAtWords(row);
  if (row.nextRing && row.clock?.kind === 'ring') return t(`next.${row.nextRing.who}`);
  if (!row.clock) return row.state === 'bot' ? t('next.bot') : '';
  if (row.clock.kind === 'answer') return t('next.answer');
  return t('next.promised', { time: times.value.told(row.clock.at, now.value) });
}
