/** How the widget stands in a foreign page: host element, sizes, colours, phone. */
import css from './styles/widget.css?inline';
import tokens from './styles/tokens.css?inline';
import { fitsLauncher, parseRgb } from './brand.ts';
import { isRtl } from './words.ts';
import type { Widget } from './widget.ts';

export interface Frame {
  host: HTMLElement;
  root: HTMLElement;
  isPhone(): boolean;
  /** Language, theme, sizes and the page behind follow the widget's state. */
  fit(widget: Widget): void;
}

const phone = matchMedia('(max-width: 480px)');
const dark = matchMedia('(prefers-color-scheme: dark)');

/**
 * The visitor's own font size. Not the page's: many pages set their root to 10 px, which would shrink the widget,
 * so the lengths of the styles are multiples of --u instead of rem.
 */
const ownFontSize = (root: HTMLElement): number => {
  const probe = document.createElement('span');
  probe.style.fontSize = 'medium';
  root.append(probe);
  const size = Number.parseFloat(getComputedStyle(probe).fontSize);
  probe.remove();
  return size || 16;
};

const colourOf = (root: HTMLElement, colour: string): string => {
  const probe = document.createElement('i');
  probe.style.color = colour;
  root.append(probe);
  const computed = getComputedStyle(probe).color;
  probe.remove();
  return computed;
};

function paintBrand(host: HTMLElement, root: HTMLElement, { brand, onBrand }: Widget['options']) {
  if (!brand) return;
  const text = onBrand ?? '#fff';
  host.style.setProperty('--brand', brand);
  host.style.setProperty('--on-brand', text);
  const fits = fitsLauncher(parseRgb(colourOf(root, brand)), parseRgb(colourOf(root, text)));
  host.toggleAttribute('data-plain', !fits);
}

/** On a phone the panel is the page: what lies behind is out of reach until it closes. */
function coverPage(host: HTMLElement, covered: boolean) {
  for (const element of document.body.children)
    if (
      element !== host &&
      element instanceof HTMLElement &&
      !/^(SCRIPT|STYLE)$/.test(element.tagName)
    ) {
      if (covered && !element.inert) {
        element.inert = true;
        element.dataset.loketBehind = '';
      } else if (!covered && element.dataset.loketBehind !== undefined) {
        element.inert = false;
        delete element.dataset.loketBehind;
      }
    }
  document.documentElement.style.overflow = covered ? 'hidden' : '';
}

/** The part of the screen that the keyboard leaves free. */
function followViewport(host: HTMLElement) {
  const view = visualViewport;
  if (!view) return;
  const follow = () => {
    host.style.setProperty('--vh', `${view.height}px`);
    host.style.setProperty('--vt', `${view.offsetTop}px`);
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
  followViewport(host);
  phone.addEventListener('change', changed);
  dark.addEventListener('change', changed);
  new MutationObserver(changed).observe(document.documentElement, {
    attributeFilter: ['data-theme'],
  });
  let painted = false;
  let covered = false;
  return {
    host,
    root,
    isPhone: () => phone.matches,
    fit(widget) {
      const { options, words, prefs, isOpen } = widget;
      host.lang = words.lang;
      host.dir = isRtl(words.lang) ? 'rtl' : 'ltr';
      const page = document.documentElement.dataset.theme;
      const theme = options.theme ?? page ?? (dark.matches ? 'dark' : 'light');
      host.dataset.theme = theme;
      host.style.setProperty('--u', `${ownFontSize(root) * prefs.size}px`);
      if (!painted) paintBrand(host, root, options);
      painted = true;
      const cover = isOpen && phone.matches;
      if (cover !== covered) coverPage(host, cover);
      covered = cover;
    },
  };
}
