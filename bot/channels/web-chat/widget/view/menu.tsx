/** @jsx h */
/** @jsxRuntime classic */
/** A sheet over the log only: plate and bell stay usable. */
import { h } from '../dom.ts';
import { w } from '../ui.ts';
import { nameOf } from '../words.ts';
import { Icon, IconButton } from './icon.tsx';
import { identity } from './log.tsx';
import { Link } from './prose.tsx';

const SIZES = { sizeNormal: 1, sizeLarge: 1.25, sizeVeryLarge: 1.6 } as const;

const Language = () => (
  <div class="mrow">
    <Icon is="globe" />
    <label class="g" for="lang">
      {w.t('language')}
    </label>
    <select
      id="lang"
      onChange={({ currentTarget: { value } }: { currentTarget: HTMLSelectElement }) =>
        w.setLocale(value)
      }
    >
      {w.config.languages.map((lang) => (
        <option value={lang} lang={lang} selected={lang === w.words.lang}>
          {nameOf(lang)}
        </option>
      ))}
    </select>
  </div>
);

const Size = () => (
  <div class="mrow" role="radiogroup" aria-labelledby="size">
    <Icon is="size" />
    <span class="g" id="size">
      {w.t('textSize')}
    </span>
    <span class="seg">
      {(['sizeNormal', 'sizeLarge', 'sizeVeryLarge'] as const).map((key) => (
        <label class={key}>
          <input
            type="radio"
            name="size"
            aria-label={w.t(key)}
            checked={w.prefs.size === SIZES[key]}
            onChange={() => w.prefer({ size: SIZES[key] })}
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
      <h3 id="menu">{w.t('menu')}</h3>
      <IconButton is="x" label={w.t('closeMenu')} onClick={() => w.openMenu(false)} />
    </div>
    <Language />
    <Size />
    <button
      type="button"
      class="mrow"
      role="switch"
      aria-checked={!w.prefs.silent}
      onClick={() => w.prefer({ silent: !w.prefs.silent })}
    >
      <Icon is="sound" />
      <span class="g">{w.t('sound')}</span>
      <span class="switch" aria-hidden="true" />
    </button>
    {w.options.privacy && (
      <Link name="mrow" href={w.options.privacy}>
        <Icon is="lock" />
        <span class="g">{w.t('keep')}</span>
        <Icon is="out" />
      </Link>
    )}
    <p class="mfoot">{identity()}</p>
  </div>
);
