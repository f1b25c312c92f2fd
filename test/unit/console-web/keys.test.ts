/** The keyboard: letters act only when nothing is being written, and can be changed and switched off. */
import { describe, expect, it } from 'vitest';
import {
  defaultKeys,
  keyAction,
  keyFor,
  keyTakenBy,
} from '../../../handoff-console/web/shared/keys.ts';
import type { KeyPress } from '../../../handoff-console/web/shared/keys.ts';
import { sendsNow } from '../../../handoff-console/web/conversation/writing-keys.ts';

const settings = { singleLetters: true, keys: {} };
const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrl: false,
  meta: false,
  alt: false,
  writing: false,
  dialogOpen: false,
  at: 1000,
  ...more,
});

describe('a single letter', () => {
  it('does its act, also with Caps Lock on', () => {
    expect(keyAction(press('a'), settings).action).toBe('accept');
    expect(keyAction(press('A'), settings).action).toBe('accept');
    expect(keyAction(press('?'), settings).action).toBe('help');
  });

  it.each([{ writing: true }, { dialogOpen: true }, { ctrl: true }, { meta: true }, { alt: true }])(
    'does nothing with %o',
    (more) => {
      expect(keyAction(press('a', more), settings)).toEqual({});
    },
  );

  it('does nothing at all when single letters are off; Ctrl+K still searches', () => {
    const off = { singleLetters: false, keys: {} };
    expect(keyAction(press('a'), off)).toEqual({});
    expect(keyAction(press('k', { ctrl: true, writing: true }), off).action).toBe('search');
    expect(keyFor('accept', off)).toBeUndefined();
  });

  it('follows a changed key, and the old one is free', () => {
    const changed = { singleLetters: true, keys: { accept: 'x' } };
    expect(keyAction(press('x'), changed).action).toBe('accept');
    expect(keyAction(press('a'), changed).action).toBeUndefined();
    expect(keyTakenBy('r', 'accept', changed)).toBe('reply');
    expect(keyTakenBy('a', 'promise', changed)).toBeUndefined();
  });

  it('belongs to one act only', () => {
    const keys = Object.values(defaultKeys);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('G and a second letter', () => {
  it('goes there within 1.5 s', () => {
    const first = keyAction(press('g'), settings);
    expect(first).toEqual({ pendingSince: 1000 });
    expect(keyAction(press('d', { at: 2400 }), settings, first.pendingSince).action).toBe('goDesk');
    expect(keyAction(press('a', { at: 2400 }), settings, first.pendingSince).action).toBe(
      'goAlarms',
    );
  });

  it('is over after that, or with a letter that leads nowhere', () => {
    expect(keyAction(press('d', { at: 2600 }), settings, 1000).action).toBe('passOn');
    expect(keyAction(press('x', { at: 1100 }), settings, 1000)).toEqual({});
  });
});

describe('while writing', () => {
  const enter = {
    key: 'Enter',
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    isComposing: false,
  };

  it('Ctrl+Enter sends and Enter makes a new line', () => {
    expect(sendsNow({ ...enter, ctrlKey: true }, false)).toBe(true);
    expect(sendsNow(enter, false)).toBe(false);
  });

  it('Enter sends when the agent chose so, Shift+Enter then makes the new line', () => {
    expect(sendsNow(enter, true)).toBe(true);
    expect(sendsNow({ ...enter, shiftKey: true }, true)).toBe(false);
  });

  it('Enter that only ends a composed character never sends', () => {
    expect(sendsNow({ ...enter, ctrlKey: true, isComposing: true }, true)).toBe(false);
  });
});
