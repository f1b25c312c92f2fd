/** @jsx h */
/** @jsxRuntime classic */
/** The open widget. */
import { wholeMinute } from '../clock.ts';
import { type Child, h } from '../dom.ts';
import { w } from '../ui.ts';
import { Foot } from './foot.tsx';
import { Head, isOffline } from './head.tsx';
import { Icon } from './icon.tsx';
import { LogList } from './log.tsx';
import { Menu } from './menu.tsx';
import { Ticket } from './parts.tsx';

function banner(): Child {
  const { connection, config, words } = w;
  const { phone, name: shop } = config.company;
  const tel = (
    <a class="ltr" href={`tel:${phone.replace(/[^+\d]/g, '')}`}>
      {phone}
    </a>
  );
  const hours = config.hours[words.lang];
  const left = Math.ceil(((connection.nextTryAt ?? 0) - Date.now()) / 1000);
  return (
    <div class="banner">
      <Icon is="off" />
      <p>
        <span role="status">
          {connection.away ? w.r('serverAway', { shop, phone: tel, hours }) : w.t('noConnection')}
        </span>{' '}
        <span aria-hidden="true">{w.t('nextTry', { n: Math.max(left, 0) })}</span>
      </p>
      <button type="button" onClick={() => connection.tryNow()}>
        {w.t('tryNow')}
      </button>
    </div>
  );
}

/** The log keeps its end in view until the reader scrolls away from it. */
let atEnd = true;
let isTicketOut = false;

const isAtEnd = (box: HTMLElement) => box.scrollHeight - box.scrollTop - box.clientHeight < 8;

/** While the ticket in the log is out of sight, its strip stands under the counter edge. */
function lookForTicket(box: HTMLElement) {
  const last = [...box.querySelectorAll('.ticket')].at(-1)?.getBoundingClientRect();
  const frame = box.getBoundingClientRect();
  const isOut = !last || last.bottom < frame.top + 30 || last.top > frame.bottom - 30;
  if (isOut === isTicketOut) return;
  isTicketOut = isOut;
  w.paint();
}

/** After each drawing: the end, or the unread line, stays in view. */
export function settle(root: HTMLElement): void {
  const box = root.querySelector<HTMLElement>('.log');
  if (!box) return;
  const line = box.querySelector<HTMLElement>('.new:not(.shown)');
  if (line) {
    line.classList.add('shown');
    box.scrollTop = line.offsetTop - 60;
    atEnd = isAtEnd(box);
  } else if (atEnd) box.scrollTop = box.scrollHeight;
  lookForTicket(box);
}

const log = (): Child => (
  <div
    class="log"
    role="log"
    aria-label={w.t('log')}
    tabindex="0"
    ref={(box: HTMLElement) => {
      atEnd = true;
      new ResizeObserver(() => w.paint()).observe(box);
    }}
    onScroll={({ currentTarget: box }: { currentTarget: HTMLElement }) => {
      atEnd = isAtEnd(box);
      lookForTicket(box);
    }}
  >
    <ol>
      <LogList />
    </ol>
  </div>
);

let told = '';
/** One polite word at a minute left and one when the time has passed; the digits themselves are silent. */
function tellClock() {
  const { state, promisedAt: until } = w.state ?? {};
  if (state !== 'ringing' || !until) return;
  const left = until - w.now();
  const word = left <= 0 ? 'passed' : left < 60_000 ? 'minuteLeft' : '';
  if (!word || told === word + until) return;
  told = word + until;
  const time = word === 'passed' ? `${w.words.times.time(wholeMinute(until))} ` : '';
  w.spoken = time + w.t(word);
}

export function Panel({ modal }: { modal: boolean }) {
  const { state, menu } = w;
  tellClock();
  return (
    <section
      class="panel"
      role="dialog"
      aria-modal={modal}
      aria-label={w.config.company.name}
      tabindex="-1"
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        if (menu) w.openMenu(false);
        else w.show(false);
      }}
    >
      <Head />
      {isOffline() && banner()}
      {state?.state === 'queued' && isTicketOut && !menu && (
        <div class="strip" role="group">
          <Ticket state={state} strip />
        </div>
      )}
      {menu ? <Menu /> : log()}
      <Foot />
      <div class="vh" role="status">
        {w.spoken}
      </div>
    </section>
  );
}
