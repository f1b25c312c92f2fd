/** The inbox: four tabs, groups with headings, rows that never move under a hand. */
import { useEffect, useRef } from 'preact/hooks';
import type { RowView, View } from '../../protocol/views.ts';
import { t, times } from '../shared/i18n.tsx';
import { loadMore, refresh } from '../state/lists.ts';
import { goToView } from '../state/route.ts';
import type { Placed } from '../state/rows.ts';
import { now } from '../state/server-clock.ts';
import { tryNow } from '../state/socket.ts';
import { connection, counts, lists, view } from '../state/store.ts';
import type { ListState } from '../state/store.ts';
import { GroupHeading } from './group-heading.tsx';
import { noGroup, placed } from './groups.ts';
import { LineRow } from './line-row.tsx';
import { Row } from './row.tsx';
import { TeamsWithoutLine } from './teams.tsx';
import { useSteady } from './steady.ts';

const views: readonly View[] = ['mine', 'waiting', 'all', 'closed'];

export function Inbox() {
  const current = view.value;
  return (
    <section class="inbox" id="list" aria-label={t('inbox.label')}>
      <Tabs current={current} />
      <List key={current} which={current} />
    </section>
  );
}

function Tabs({ current }: { current: View }) {
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = views[(views.indexOf(current) + step + views.length) % views.length] ?? 'mine';
    goToView(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={t('inbox.label')} onKeyDown={move}>
      {views.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`tab-${one}`}
          aria-selected={one === current}
          aria-controls="rows"
          tabIndex={one === current ? 0 : -1}
          title={one === 'waiting' ? t('view.waitingWhat') : undefined}
          onClick={() => goToView(one)}
        >
          {t(`view.${one}`)}
          {one !== 'closed' && <span class="n">{counts.value?.[one] ?? ''}</span>}
        </button>
      ))}
    </div>
  );
}

function List({ which }: { which: View }) {
  const list = lists.value[which];
  const scroller = useRef<HTMLDivElement>(null);
  return (
    <div
      class="rows"
      id="rows"
      role="tabpanel"
      aria-labelledby={`tab-${which}`}
      tabIndex={list && list.rows.length > 0 ? -1 : 0}
      aria-busy={list === undefined}
      ref={scroller}
    >
      {list === undefined ? <Skeleton /> : <Rows which={which} list={list} scroller={scroller} />}
    </div>
  );
}

function Skeleton() {
  return (
    <div aria-hidden="true">
      {[0, 1, 2, 3].map((row) => (
        <div class="sk" key={row}>
          <i class="w46" />
          <i class="w82" />
          <i class="w30" />
        </div>
      ))}
    </div>
  );
}

interface RowsProps {
  which: View;
  list: ListState;
  scroller: preact.RefObject<HTMLDivElement>;
}

function Rows({ which, list, scroller }: RowsProps) {
  const byId = useRef(new Map<string, RowView>());
  const present = new Set<string>();
  for (const row of list.rows) {
    byId.current.set(row.id, row);
    present.add(row.id);
  }
  const { shown, holding } = useSteady(placed(which, list.rows), scroller);
  return (
    <div {...holding}>
      {grouped(shown).map(({ group, items }) => (
        <div key={group}>
          {group !== noGroup && <GroupHeading group={group} items={items} view={which} />}
          <ul>
            {items.map(({ id }) => {
              const row = byId.current.get(id);
              return row && <Item key={id} row={row} which={which} gone={!present.has(id)} />;
            })}
          </ul>
        </div>
      ))}
      {which === 'waiting' && <TeamsWithoutLine />}
      {shown.length === 0 && <Empty which={which} />}
      {list.cursor !== undefined && (
        <button class="btn more-rows" type="button" onClick={() => void loadMore()}>
          {t('inbox.more', { shown: list.rows.length, total: list.total })}
        </button>
      )}
      <Stale list={list} />
    </div>
  );
}

function Item({ row, which, gone }: { row: RowView; which: View; gone: boolean }) {
  return (
    <li class={gone ? 'gone' : undefined}>
      {which === 'waiting' && row.line ? (
        <LineRow row={row} line={row.line} />
      ) : (
        <Row row={row} closed={which === 'closed'} />
      )}
    </li>
  );
}

/** Neighbours of one group under one heading; a row held in place may split a group in two. */
function grouped(items: readonly Placed[]): { group: string; items: Placed[] }[] {
  const result: { group: string; items: Placed[] }[] = [];
  for (const item of items) {
    const last = result.find((one) => one.group === item.group);
    if (last) last.items.push(item);
    else result.push({ group: item.group, items: [item] });
  }
  return result;
}

function Empty({ which }: { which: View }) {
  return (
    <p class="empty">
      <b>{t(`empty.${which}`)}</b>
      <br />
      <span class="mute">{t(`empty.${which}More`)}</span>
    </p>
  );
}

/** A list from before is shown, and says so once it is older than 5 s. */
function Stale({ list }: { list: ListState }) {
  const away = connection.value.state === 'offline';
  useEffect(() => {
    if (!away && !list.live) void refresh();
  }, [away]);
  if (!away || now.value - list.freshAt < 5_000) return null;
  return (
    <div class="empty flex stale">
      <span class="grow">
        <b>{t('inbox.stale', { time: times.value.seconds(list.freshAt) })}</b>
        <br />
        <span class="mute">{t('inbox.staleMore')}</span>
      </span>
      <button class="btn tiny" type="button" onClick={tryNow}>
        {t('connection.try')}
      </button>
    </div>
  );
}
