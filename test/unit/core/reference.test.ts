import { describe, expect, test } from 'vitest';
import { newReference, parseReference } from '../../../bot/core/reference.ts';

const bytes = (n: number) => {
  const array = new Uint8Array(16);
  new DataView(array.buffer).setUint32(12, n);
  return array;
};

describe('a reference', () => {
  test('looks like LK-7KQ4-M2, without letters that are mistaken for others', () => {
    for (let n = 0; n < 2000; n += 1) {
      expect(newReference(bytes(n * 7919))).toMatch(
        /^LK-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{2}$/,
      );
    }
  });

  test('other bytes give another one', () => {
    const given = new Set(Array.from({ length: 5000 }, (_, n) => newReference(bytes(n))));
    expect(given.size).toBe(5000);
  });

  test('is read back however it was typed', () => {
    expect(parseReference('LK-7KQ4-M2')).toBe('LK-7KQ4-M2');
    expect(parseReference(' lk 7kq4 m2 ')).toBe('LK-7KQ4-M2');
    expect(parseReference('7KQ4–M2')).toBe('LK-7KQ4-M2');
  });

  test('one wrong character is noticed', () => {
    const right = newReference(bytes(123_456));
    for (let at = 3; at < right.length; at += 1) {
      for (const letter of '23456789ABCDEFGHJKMNPQRSTVWXYZ') {
        if (right[at] === '-' || right[at] === letter) continue;
        const wrong = right.slice(0, at) + letter + right.slice(at + 1);
        expect(parseReference(wrong)).toBeUndefined();
      }
    }
  });

  test.each(['', 'LK', 'LK-7KQ4', 'LK-0OI1-LU', 'hello there'])('%j is none', (text) => {
    expect(parseReference(text)).toBeUndefined();
  });

  test('too few random bytes are refused', () => {
    expect(() => newReference(new Uint8Array(4))).toThrow(/at least 8/);
  });
});
