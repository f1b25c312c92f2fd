/** @jsx h */
/** @jsxRuntime classic */
/**
 * The entry: reads the script tag, empties the queue of calls that came before it, and answers `Loket(...)` from then on.
 * `<script async src="https://HOST/widget/loket.js" data-lang="nl" data-brand="#4b2a7b"></script>`
 */
import { h, render } from './dom.ts';
import { createFrame, type Frame } from './frame.ts';
import { Dock } from './view/launcher.tsx';
import { Panel, settle } from './view/panel.tsx';
import { emit, type Listener, listen } from './page-events.ts';
import { paint } from './painting.ts';
import { type Options, setLocale } from './settings.ts';
import { identify, isMenuOpen, isOpen, load, reset, ring, show } from './widget.ts';

type Call = [command: string, ...rest: unknown[]];
interface Loket {
  (...call: Call): void;
  q?: ArrayLike<unknown>[];
}
const page = globalThis as unknown as { Loket?: Loket };

const tag = document.currentScript as HTMLScriptElement | null;
let frame: Frame | undefined;
/** Calls wait here until strings and settings are loaded. */
let waiting: Call[] | undefined = [];

/** Which of closed, open and menu was drawn last: the focus follows the change, never a repaint. */
let shown = '.launch';
function moveFocus(root: HTMLElement) {
  const field = matchMedia('(pointer: coarse)').matches ? '.panel' : '#field';
  const now = !isOpen ? '.launch' : isMenuOpen ? '.sheet-top button' : '.panel';
  if (now === shown) return;
  const to = now !== '.panel' ? now : shown === '.launch' ? field : '.head-top .ico';
  shown = now;
  root.querySelector<HTMLElement>(to)?.focus();
}

function draw() {
  if (!frame) return;
  const { root } = frame;
  frame.fit();
  render(root, [<Dock />, isOpen && <Panel />]);
  settle(root);
  moveFocus(root);
}

/** Clocks and the next try move by the second. */
setInterval(() => {
  if (isOpen && !document.hidden) paint();
}, 1000);

const whenBody = (then: () => void) =>
  document.body ? then() : document.addEventListener('DOMContentLoaded', then, { once: true });

function boot(given: Partial<Options> = {}) {
  if (frame) return;
  const options: Options = {
    ...tag?.dataset,
    host: new URL('..', tag?.src ?? location.href).href,
    ...given,
  };
  whenBody(async () => {
    frame = createFrame(options, paint);
    await load(options, draw);
    const calls = waiting ?? [];
    waiting = undefined;
    emit('ready', {});
    for (const call of calls) run(call);
  });
}

const commands: Record<string, (value?: unknown) => unknown> = {
  show: () => show(true),
  open: () => show(true),
  hide: () => show(false),
  toggle: () => show(!isOpen),
  identify: (jwt) => identify(String(jwt)),
  reset,
  setLocale: (tag) => setLocale(String(tag)),
  requestHuman(reason) {
    show(true);
    ring(reason as string | undefined);
  },
};

function run(call: Call): void {
  const [name, first, second] = call;
  const command = commands[name];
  if (name === 'boot') boot(first as Partial<Options>);
  else if (name === 'on') listen(String(first), second as Listener);
  else if (!command) console.warn(`Loket: ${name}? Known: ${Object.keys(commands)}, boot, on`);
  else if (waiting) waiting.push(call);
  else command(first);
}

// A page that loads the script twice keeps the first widget.
if (!document.getElementById('loket')) {
  const queued = Array.from(page.Loket?.q ?? []);
  page.Loket = (...call: Call) => run(call);
  // A call of boot in the queue brings its own settings; without one the tag is enough.
  for (const call of queued) run(Array.from(call) as Call);
  if (tag?.dataset.boot !== 'manual') boot();
}
