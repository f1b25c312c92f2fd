import { describe, expect, it } from 'vitest';
import { blocks, inlines, loneLink, runs } from '../../../bot/channels/web-chat/widget/markdown.ts';

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

describe('within a text from right to left', () => {
  const isolated = (text: string) => runs(text).filter((_, at) => at % 2);

  it.each([
    ['a telephone number', 'شماره‌ام 06-12345678 است.', ['06-12345678']],
    ['one with spaces', 'با +31 6 1234 5678 تماس بگیرید', ['+31 6 1234 5678']],
    ['one with brackets', 'با (050) 210 0100 تماس بگیرید', ['(050) 210 0100']],
    ['one in Persian digits', 'شماره: ۰۶-۱۲۳۴۵۶۷۸', ['۰۶-۱۲۳۴۵۶۷۸']],
    ['a reference in brackets', '(شمارهٔ LK-7F3K-92)', ['LK-7F3K-92']],
    ['a reference at the end', 'شمارهٔ شما: LK-7F3K-92.', ['LK-7F3K-92']],
    ['a time', 'تا ساعت ۱۴:۳۲ پاسخ می‌گیرید', ['۱۴:۳۲']],
    ['an amount', 'مبلغ 12,50 EUR است', ['12,50 EUR']],
    ['a speed', 'سرعت 100 Mbit/s', ['100 Mbit/s']],
    [
      'an address for mail',
      'به info@noorder-licht.example بنویسید',
      ['info@noorder-licht.example'],
    ],
    [
      'a page',
      'در www.noorderlicht.example/terug?x=1 ببینید',
      ['www.noorderlicht.example/terug?x=1'],
    ],
    ['a file', 'پروندهٔ invoice-2026.11.pdf را باز کنید', ['invoice-2026.11.pdf']],
    ['two of them', 'LK-7F3K-92، 06-12345678', ['LK-7F3K-92', '06-12345678']],
  ])('%s keeps its own direction', (_what, text, expected) => {
    expect(isolated(text)).toEqual(expected);
    expect(runs(text).join('')).toBe(text);
  });

  it('a list of numbers keeps the direction of the sentence', () => {
    expect(isolated('گزینه‌های 10، 20 و 30, 40')).toEqual(['10', '20', '30', '40']);
  });

  it('a text without such letters is left as it is', () => {
    expect(runs('Call 06-12345678 or LK-7F3K-92')).toEqual(['Call 06-12345678 or LK-7F3K-92']);
  });
});
