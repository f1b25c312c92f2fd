/** How the widget stands in a foreign page: host element, sizes, colours, phone. */
import css from './styles/widget.css?inline';
import tokens from './styles/tokens.css?inline';
import { fitsLauncher, parseRgb } from './brand.ts';
import { isOpen, options, prefs } from './widget.ts';
import { isRtl, lang } from './words.tsx';

export interface Frame {
  host: HTMLElement;
  root: HTMLElement;
  isPhone(): boolean;
  /** Language, theme, sizes and the page behind follow the widget's state. */
  fit(): void;
}

const phone = matchMedia('(max-width: 480px)');
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

function paintBrand(host: HTMLElement, root: HTMLElement) {
  const { brand, onBrand = '#fff' } = options;
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

export function createFrame(changed: () => void): Frame {
  const host = document.createElement('div');
  host.id = 'loket';
  const shadow = host.attachShadow({ mode: 'open' });
  // Built sheets are allowed under a content policy that forbids inline styles.
  shadow.adoptedStyleSheets = [tokens, css].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  const root = document.createElement('div');
  shadow.append(root);
  document.body.append(host);
  followViewport(host, root);
  phone.addEventListener('change', changed);
  dark.addEventListener('change', changed);
  new MutationObserver(changed).observe(document.documentElement, {
    attributeFilter: ['data-theme'],
  });
  let painted = false;
  return {
    host,
    root,
    isPhone: () => phone.matches,
    fit() {
      host.lang = lang;
      host.dir = isRtl() ? 'rtl' : 'ltr';
      const page = document.documentElement.dataset.theme;
      const theme = options.theme ?? page ?? (dark.matches ? 'dark' : 'light');
      host.dataset.theme = theme;
      // The visitor's own font size, not the page's: many pages set their root to 10 px, which would shrink the widget.
      const own = Number.parseFloat(computed(root, 'fontSize', 'medium'));
      host.style.setProperty('--u', `${own * prefs.size}px`);
      if (!painted) paintBrand(host, root);
      painted = true;
      coverPage(host, isOpen && phone.matches);
    },
  };
}
