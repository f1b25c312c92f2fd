/** @jsx h */
/** @jsxRuntime classic */
/** A sheet over the log only: plate and bell stay usable. */
import { h } from '../dom.ts';
import { config, openMenu, prefer, prefs, setLocale } from '../widget.ts';
import { lang, nameOf, t } from '../words.tsx';
import { Icon, IconButton } from './icon.tsx';
import { identity } from './log.tsx';

const SIZES = [
  ['sizeNormal', 1],
  ['sizeLarge', 1.25],
  ['sizeVeryLarge', 1.6],
] as const;

const language = () => (
  <div class="mrow">
    <Icon is="globe" />
    <label class="g" for="lang">
      {t('language')}
    </label>
    <select
      id="lang"
      onChange={({ currentTarget }: { currentTarget: HTMLSelectElement }) =>
        setLocale(currentTarget.value)
      }
    >
      {config.languages.map((tag) => (
        <option value={tag} lang={tag} selected={tag === lang}>
          {nameOf(tag)}
        </option>
      ))}
    </select>
  </div>
);

const textSize = () => (
  <div class="mrow" role="radiogroup" aria-labelledby="size">
    <Icon is="size" />
    <span class="g" id="size">
      {t('textSize')}
    </span>
    <span class="seg">
      {SIZES.map(([key, size]) => (
        <label>
          <input
            type="radio"
            name="size"
            aria-label={t(key)}
            checked={prefs.size === size}
            onChange={() => prefer({ size })}
          />
          A
        </label>
      ))}
    </span>
  </div>
);

export const Menu = () => (
  <div class="sheet" role="dialog" aria-labelledby="menu">
    <div class="sheet-top">
      <h3 id="menu">{t('menu')}</h3>
      <IconButton is="x" label={t('closeMenu')} onClick={() => openMenu(false)} />
    </div>
    {language()}
    {textSize()}
    <button
      type="button"
      class="mrow"
      role="switch"
      aria-checked={!prefs.silent}
      onClick={() => prefer({ silent: !prefs.silent })}
    >
      <Icon is="sound" />
      <span class="g">{t('sound')}</span>
      <span class="switch" aria-hidden="true" />
    </button>
    <p class="mfoot">{identity()}</p>
  </div>
);
