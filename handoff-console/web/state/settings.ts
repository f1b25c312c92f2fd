/** What an agent chose for this device. Unknown or broken values fall back to the defaults. */
import { effect, signal } from '@preact/signals';
import { device } from './storage.ts';

interface Settings {
  language: 'nl' | 'en';
  theme: 'system' | 'light' | 'dark';
  /** Enter sends and Shift+Enter makes a new line; otherwise Ctrl+Enter sends. */
  enterSends: boolean;
  singleLetters: boolean;
  sound: boolean;
  compact: boolean;
  /** Changed single letters: action -> key. */
  keys: Record<string, string>;
}

function defaults(): Settings {
  const dutch = navigator.language.toLowerCase().startsWith('nl');
  return {
    language: dutch ? 'nl' : 'en',
    theme: 'system',
    enterSends: false,
    singleLetters: true,
    sound: true,
    compact: false,
    keys: {},
  };
}

function load(): Settings {
  const base = defaults();
  try {
    const kept = JSON.parse(device.get('settings') ?? '{}') as Partial<Settings>;
    const language =
      kept.language === 'nl' || kept.language === 'en' ? kept.language : base.language;
    return { ...base, ...kept, language };
  } catch {
    return base;
  }
}

export const settings = signal<Settings>(load());

export function choose(change: Partial<Settings>): void {
  settings.value = { ...settings.peek(), ...change };
  device.set('settings', JSON.stringify(settings.peek()));
}

/** Keeps theme, density and language of the page equal to the settings. Called once at start. */
export function applySettings(): void {
  const systemDark = matchMedia('(prefers-color-scheme: dark)');
  const dark = signal(systemDark.matches);
  systemDark.addEventListener('change', (event) => {
    dark.value = event.matches;
  });
  effect(() => {
    const { theme, language, compact } = settings.value;
    const root = document.documentElement;
    root.dataset.theme = theme === 'dark' || (theme === 'system' && dark.value) ? 'dark' : 'light';
    root.dataset.density = compact ? 'compact' : 'comfortable';
    root.lang = language;
  });
}
