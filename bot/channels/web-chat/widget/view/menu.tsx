/** @jsx h */
/** @jsxRuntime classic */
/** A sheet over the log only: plate and bell stay usable. */
import { h } from '../dom.ts';
import { config, prefer, prefs, setLocale } from '../settings.ts';
import { openMenu } from '../widget.ts';
import { lang, nameOf, t } from '../words.tsx';
import { icon, iconButton } from './icon.tsx';
import { identity } from './log.tsx';

const SIZES = [
  ['sizeNormal', 1],
  ['sizeLarge', 1.25],
  ['sizeVeryLarge', 1.6],
] as const;

const language = () => (
  <div class="mrow">
    {icon('globe')}
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
    {icon('size')}
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
      {iconButton('x', t('closeMenu'), { onClick: () => openMenu(false) })}
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
      {icon('sound')}
      <span class="g">{t('sound')}</span>
      <span class="switch" aria-hidden="true" />
    </button>
    <p class="mfoot">{identity()}</p>
  </div>
);
