import { describe, expect, it } from 'vitest';
import { blocks, inlines, loneLink } from '../../../bot/channels/web-chat/widget/markdown.ts';

describe('an answer of the bot', () => {
  it('has paragraphs, and lines within them', () => {
    expect(blocks('One.\nStill one.\n\nTwo.')).toEqual([
      { p: ['One.', '\n', 'Still one.'] },
      { p: ['Two.'] },
    ]);
  });

  it('has bold words and links, also within each other', () => {
    expect(inlines('Within **3 days**, see [our page](https://a.example/x).')).toEqual([
      'Within ',
      { bold: ['3 days'] },
      ', see ',
      { link: 'https://a.example/x', label: 'our page' },
      '.',
    ]);
    expect(inlines('**call [us](tel:+31502100100)**')).toEqual([
      { bold: ['call ', { link: 'tel:+31502100100', label: 'us' }] },
    ]);
  });

  it('has lists with points and with numbers', () => {
    expect(blocks('Do this:\n- one\n* two\n1. three\n2) four\nDone.')).toEqual([
      { p: ['Do this:'] },
      { list: [['one'], ['two']], ordered: false },
      { list: [['three'], ['four']], ordered: true },
      { p: ['Done.'] },
    ]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//a.example',
    '/x',
    'JaVaScRiPt:x',
  ])('keeps a link to %s as text', (href) => {
    const text = `see [this](${href})`;
    expect(inlines(text)).toEqual([text]);
  });

  it('reads no markup of any other kind', () => {
    const text = '<img src=x onerror=alert(1)> <b>x</b> ![x](https://a.example/x.png)';
    expect(JSON.stringify(blocks(text))).toContain('<img src=x onerror=alert(1)> <b>x</b> !');
  });

  it('turns a plain address into a link without the full stop behind it', () => {
    expect(inlines('See https://a.example/x?y=1.')).toEqual([
      'See ',
      { link: 'https://a.example/x?y=1', label: 'https://a.example/x?y=1' },
      '.',
    ]);
  });

  it('keeps single stars and brackets as they are', () => {
    for (const text of ['5 * 3 * 2', '[sic]', '** not bold **', 'a_b_c', '(see below)'])
      expect(inlines(text)).toEqual([text]);
  });
});

describe('what a person typed', () => {
  it('is plain: nothing but addresses is read', () => {
    expect(blocks('**no** [x](https://a.example)\n- line\nhttps://b.example/y', true)).toEqual([
      {
        p: [
          '**no** [x](',
          { link: 'https://a.example', label: 'https://a.example' },
          ')\n- line\n',
          { link: 'https://b.example/y', label: 'https://b.example/y' },
        ],
      },
    ]);
  });

  it('a web address alone becomes a card with its destination', () => {
    const [first, second] = blocks('Here it is.\n\nhttps://a.example/track/1', true);
    expect(loneLink(first!)).toBeUndefined();
    expect(loneLink(second!)?.link).toBe('https://a.example/track/1');
    expect(loneLink(blocks('[mail](mailto:a@a.example)')[0]!)).toBeUndefined();
  });
});
