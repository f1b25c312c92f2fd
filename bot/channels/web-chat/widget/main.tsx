/** @jsx h */
/** @jsxRuntime classic */
/**
 * The entry: reads the script tag, empties the queue of calls that came before it, and answers `Loket(...)` from then on.
 * `<script async src="https://HOST/widget/loket.js" data-lang="nl" data-brand="#4b2a7b"></script>`
 */
import { h, render } from './dom.ts';
import { createFrame, type Frame } from './frame.ts';
import { useWidget, w } from './ui.ts';
import { Dock } from './view/launcher.tsx';
import { Panel, settle } from './view/panel.tsx';
import { type Listener, type Options, Widget } from './widget.ts';

type Call = [command: string, ...rest: unknown[]];
interface Loket {
  (...call: Call): void;
  q?: ArrayLike<unknown>[];
}
const page = globalThis as unknown as { Loket?: Loket };

const tag = document.currentScript as HTMLScriptElement | null;
const listeners: [string, Listener][] = [];
let frame: Frame | undefined;
/** Calls wait here until strings and settings are loaded. */
let waiting: Call[] | undefined = [];

/** Which of closed, open and menu was drawn last: the focus follows the change, never a repaint. */
let shown = '.launch';
function moveFocus(root: HTMLElement) {
  const field = matchMedia('(pointer: coarse)').matches ? '.panel' : '#field';
  const now = !w.isOpen ? '.launch' : w.menu ? '.sheet-top button' : '.panel';
  if (now === shown) return;
  const to = now !== '.panel' ? now : shown === '.launch' ? field : '.head-top .ico';
  shown = now;
  root.querySelector<HTMLElement>(to)?.focus();
}

function draw() {
  if (!frame) return;
  const { root } = frame;
  frame.fit(w);
  render(root, [<Dock />, w.isOpen && <Panel modal={frame.isPhone()} />]);
  settle(root);
  moveFocus(root);
}

/** Clocks and the next try move by the second. */
setInterval(() => {
  if (w?.isOpen && !document.hidden) w.paint();
}, 1000);

const whenBody = (then: () => void) =>
  document.body ? then() : document.addEventListener('DOMContentLoaded', then, { once: true });

function boot(given: Partial<Options> = {}) {
  if (frame) return;
  const data = tag?.dataset ?? {};
  const src = tag?.src ?? `${location.origin}/widget/loket.js`;
  const options: Options = {
    host: new URL('..', src).href,
    lang: data.lang,
    familiar: data.familiar !== undefined,
    brand: data.brand,
    onBrand: data.onBrand,
    logo: data.logo,
    theme: data.theme,
    privacy: data.privacy,
    ...given,
  };
  useWidget(new Widget(options, draw, listeners));
  whenBody(async () => {
    frame = createFrame(() => w.paint());
    await w.load();
    const calls = waiting ?? [];
    waiting = undefined;
    w.emit('ready', {});
    for (const call of calls) run(call);
  });
}

function run([command, first, second]: Call): void {
  switch (command) {
    case 'boot':
      return boot(first as Partial<Options>);
    case 'on':
      listeners.push([String(first), second as Listener]);
      return;
  }
  if (waiting) {
    waiting.push([command, first, second]);
    return;
  }
  switch (command) {
    case 'show':
    case 'open':
      return w.show(true);
    case 'hide':
      return w.show(false);
    case 'toggle':
      return w.show(!w.isOpen);
    case 'identify':
      return w.identify(String(first));
    case 'reset':
      return void w.reset();
    case 'setLocale':
      return w.setLocale(String(first));
    case 'requestHuman':
      w.show(true);
      return w.ring(first === undefined ? undefined : String(first));
    default:
      console.warn(
        `Loket: unknown call "${command}". Known: boot, show, hide, toggle, open, identify, reset, setLocale, requestHuman, on.`,
      );
  }
}

if (!page.Loket || page.Loket.q || tag) {
  const queued = Array.from(page.Loket?.q ?? [], (call) => Array.from(call) as Call);
  page.Loket = (...call: Call) => run(call);
  // A call of boot in the queue brings its own settings; without one the tag is enough.
  queued.sort((a, b) => Number(b[0] === 'boot') - Number(a[0] === 'boot'));
  for (const call of queued) run(call);
  if (tag?.dataset.boot !== 'manual') boot();
}
