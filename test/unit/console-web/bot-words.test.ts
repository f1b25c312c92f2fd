/** The bot's answers are read as they are meant, and no text becomes more than text. */
import { describe, expect, it } from 'vitest';
import { blocks, plainWords, spans } from '../../../handoff-console/web/conversation/markdown.ts';

describe('an answer of the bot', () => {
  it('has its bold words and its links by their names', () => {
    expect(spans('Ga naar [de inlogpagina](https://a.example/in) en kies **Herstel**.')).toEqual([
      { text: 'Ga naar ' },
      { text: 'de inlogpagina', href: 'https://a.example/in' },
      { text: ' en kies ' },
      { text: 'Herstel', bold: true },
      { text: '.' },
    ]);
    expect(spans('**Bel [ons](tel:0800)**')).toEqual([
      { text: 'Bel ', bold: true },
      { text: 'ons', href: 'tel:0800', bold: true },
    ]);
  });

  it('has its paragraphs and lists, a numbered one from its own number', () => {
    const found = blocks('Zo gaat het:\ndirect\n\n1. Stekker\n2. Wachten\n\n- los\n\nKlaar.');
    expect(found.map((block) => ('lines' in block ? block.lines.length : block))).toEqual([
      2,
      { items: [[{ text: 'Stekker' }], [{ text: 'Wachten' }]], from: 1 },
      { items: [[{ text: 'los' }]] },
      1,
    ]);
  });

  it.each([
    '[klik](javascript:alert(1))',
    '[klik](data:text/html,x)',
    '[klik](/console)',
    '<img src=x onerror=alert(1)>',
    '**half bold and 2 * 3',
  ])('leaves %s as it was written', (text) => {
    expect(spans(text)).toEqual([{ text }]);
  });

  it('stands in a list of conversations without its marks', () => {
    expect(plainWords('**Let op:** [bel](https://a.example/x_(y)).\n- eerst dit')).toBe(
      'Let op: bel.\neerst dit',
    );
  });

  it('is cut up quickly, whatever it holds', () => {
    const began = performance.now();
    for (const part of ['[', '[a](', '**a', '*a', '(', '[a](((']) spans(part.repeat(5_000));
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
