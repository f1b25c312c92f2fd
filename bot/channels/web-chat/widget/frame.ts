/** How the widget stands in a foreign page: host element, sizes, colours, phone. */
import css from './styles/widget.css?inline';
import tokens from './styles/tokens.css?inline';
import { fitsLauncher, parseRgb } from './brand.ts';
import { type Options, prefs } from './settings.ts';
import { isOpen } from './widget.ts';
import { isRtl, lang } from './words.tsx';

export interface Frame {
  root: HTMLElement;
  /** Language, theme, text size and the page behind follow the widget's state. */
  fit(): void;
}

export const phone = matchMedia('(max-width: 480px)');
const dark = matchMedia('(prefers-color-scheme: dark)');

/** What the browser makes of a style. */
function computed(root: HTMLElement, name: 'color' | 'fontSize', value: string): string {
  const probe = document.createElement('i');
  probe.style[name] = value;
  root.append(probe);
  const result = getComputedStyle(probe)[name];
  probe.remove();
  return result;
}

function paintBrand(host: HTMLElement, root: HTMLElement, { brand, onBrand = '#fff' }: Options) {
  if (!brand) return;
  host.style.setProperty('--brand', brand);
  host.style.setProperty('--on-brand', onBrand);
  const rgb = (colour: string) => parseRgb(computed(root, 'color', colour));
  host.toggleAttribute('data-plain', !fitsLauncher(rgb(brand), rgb(onBrand)));
}

let behind: HTMLElement[] = [];
/** On a phone the panel is the page: what lies behind is out of reach until it closes. */
function coverPage(host: HTMLElement, covers: boolean) {
  if (covers === behind.length > 0) return;
  if (covers)
    behind = ([...document.body.children] as HTMLElement[]).filter(
      (element) => element !== host && !element.inert,
    );
  for (const element of behind) element.inert = covers;
  if (!covers) behind = [];
  document.documentElement.style.overflow = covers ? 'hidden' : '';
}

/** The part of the screen that the keyboard leaves free. */
function followViewport(host: HTMLElement, root: HTMLElement) {
  const view = visualViewport;
  if (!view) return;
  const follow = () => {
    host.style.setProperty('--vh', `${view.height}px`);
    host.style.setProperty('--vt', `${view.offsetTop}px`);
    root.classList.toggle('short', view.height < 520);
  };
  view.addEventListener('resize', follow);
  view.addEventListener('scroll', follow);
  follow();
}

export function createFrame(options: Options, changed: () => void): Frame {
  const host = document.createElement('div');
  const root = document.createElement('div');
  const sheet = new CSSStyleSheet();
  host.id = 'loket';
  const shadow = host.attachShadow({ mode: 'open' });
  // A built sheet is allowed under a content policy that forbids inline styles.
  sheet.replaceSync(tokens + css);
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(root);
  document.body.append(host);
  followViewport(host, root);
  paintBrand(host, root, options);
  dark.addEventListener('change', changed);
  // The visitor's own font size, not the page's: many pages set their root to 10 px, which would shrink the widget.
  const own = Number.parseFloat(computed(root, 'fontSize', 'medium'));
  return {
    root,
    fit() {
      host.lang = lang;
      host.dir = isRtl() ? 'rtl' : 'ltr';
      const page = document.documentElement.dataset.theme;
      host.dataset.theme = options.theme ?? page ?? (dark.matches ? 'dark' : 'light');
      host.style.setProperty('--u', `${own * prefs.size}px`);
      coverPage(host, isOpen && phone.matches);
    },
  };
}
