/** @jsx h */
/** @jsxRuntime classic */
/** The open widget. */
import { isAway, nextTryAt, tryNow } from '../connection.ts';
import { type Child, h } from '../dom.ts';
import { phone } from '../frame.ts';
import { now } from '../server-clock.ts';
import { paint } from '../painting.ts';
import { config } from '../settings.ts';
import { isMenuOpen, openMenu, show, speak, spoken, state } from '../widget.ts';
import { lang, t } from '../words.tsx';
import { Foot } from './foot.tsx';
import { Head, isOffline } from './head.tsx';
import { icon } from './icon.tsx';
import { LogList } from './log.tsx';
import { Menu } from './menu.tsx';
import { ticketOf } from './parts.tsx';

function banner(): Child {
  const { phone: number, name: shop } = config.company;
  const phone = (
    <a class="ltr" href={`tel:${number.replace(/[^+\d]/g, '')}`}>
      {number}
    </a>
  );
  const left = Math.ceil((nextTryAt - Date.now()) / 1000);
  return (
    <div class="banner">
      {icon('off')}
      <p>
        <span role="status">
          {isAway ? t('serverAway', { shop, phone, hours: config.hours[lang] }) : t('noConnection')}
        </span>{' '}
        <span aria-hidden="true">{t('nextTry', { n: Math.max(left, 0) })}</span>
      </p>
      <button type="button" onClick={tryNow}>
        {t('tryNow')}
      </button>
    </div>
  );
}

/** The log keeps its end in view until the reader scrolls away from it. */
let atEnd = true;
/** How many bubbles are his own: a new one is always shown. */
let mine = 0;
let isTicketOut = false;

const isAtEnd = (box: HTMLElement) => box.scrollHeight - box.scrollTop - box.clientHeight < 8;

/** While the ticket in the log is out of sight, its strip stands under the counter edge. */
function lookForTicket(box: HTMLElement) {
  const last = [...box.querySelectorAll('.ticket')].at(-1)?.getBoundingClientRect();
  const frame = box.getBoundingClientRect();
  const isOut = !last || last.bottom < frame.top + 30 || last.top > frame.bottom - 30;
  if (isOut === isTicketOut) return;
  isTicketOut = isOut;
  paint();
}

/**
 * After each drawing: the end, or the unread line, stays in view. Before anybody but the bot has said something it is
 * the beginning: there the company says who it is.
 */
export function settle(root: HTMLElement): void {
  const box = root.querySelector<HTMLElement>('.log');
  if (!box) return;
  const line = box.querySelector<HTMLElement>('.new:not(.shown)');
  if (line) {
    line.classList.add('shown');
    box.scrollTop = line.offsetTop - 60;
    atEnd = isAtEnd(box);
  } else {
    const own = box.querySelectorAll('.me .b').length;
    if (own > mine) atEnd = true;
    mine = own;
    if (atEnd && box.querySelector('.me, .them, .card')) box.scrollTop = box.scrollHeight;
  }
  lookForTicket(box);
}

const log = (): Child => (
  <div
    class="log"
    role="log"
    aria-label={t('log')}
    tabindex="0"
    ref={(box: HTMLElement) => {
      atEnd = true;
      new ResizeObserver(paint).observe(box);
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
  const { promisedAt: until } = state;
  if (state.state !== 'ringing' || !until) return;
  const left = until - now();
  const key = left <= 0 ? 'passed' : left < 60_000 ? 'minuteLeft' : undefined;
  if (!key || told === key + until) return;
  told = key + until;
  speak(t(key));
}

function pressed(event: KeyboardEvent) {
  if (event.key !== 'Escape') return;
  event.stopPropagation();
  if (isMenuOpen) openMenu(false);
  else show(false);
}

export function Panel() {
  tellClock();
  return (
    <section
      class="panel"
      role="dialog"
      aria-modal={phone.matches}
      aria-label={config.company.name}
      tabindex="-1"
      onKeyDown={pressed}
    >
      <Head />
      {isOffline() && banner()}
      {state.state === 'queued' && isTicketOut && !isMenuOpen && (
        <div class="strip" role="group" aria-label={t('place')}>
          {ticketOf(state, true)}
        </div>
      )}
      {isMenuOpen ? <Menu /> : log()}
      <Foot />
      <div class="vh" role="status">
        {spoken}
      </div>
    </section>
  );
}
