import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleOf, learn, oddsOf, pack } from '../../../../bench/human-learn.ts';
import { NUMBER_BITS } from '../../../../dialogs/handoff/evidence.ts';
import { logOdds, unpack } from '../../../../dialogs/handoff/model.ts';
import { readMessage } from '../../../../dialogs/handoff/read-message.ts';

const asked = ['ik wil een mens spreken', 'een mens graag', 'geef me een mens', 'mens aub'];
const others = ['waar is mijn pakket', 'wat kost het pakket', 'mijn pakket is stuk', 'een pakket'];
const examples = [
  ...asked.map((text) => exampleOf(text, true)),
  ...others.map((text) => exampleOf(text, false)),
];

describe('weights for the evidence of requests', () => {
  it('are the same whenever the same messages teach', () => {
    expect(pack(learn(examples))).toEqual(pack(learn(examples)));
  });

  it('tell apart what they were taught, also after they were stored', () => {
    const stored = unpack(pack(learn(examples)));
    for (const example of examples) expect(oddsOf(stored, example) > 0).toBe(example.asks);
  });

  it('keep every weight to within half a step when stored', () => {
    const weight = fc.tuple(
      fc.nat({ max: 2 ** NUMBER_BITS - 1 }),
      fc.double({ min: -5, max: 5, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(weight, { minLength: 1, maxLength: 60 }), (some) => {
        const weights = new Float64Array(2 ** NUMBER_BITS);
        for (const [number, value] of some) weights[number] = value;
        const most = Math.max(...some.map(([number]) => Math.abs(weights[number]!)));
        fc.pre(most > 1e-3);
        const stored = unpack(pack({ weights, bias: -1 }));
        for (const [number] of some) {
          const apart = Math.abs(stored.weights[number]! - weights[number]!);
          expect(apart).toBeLessThanOrEqual((most / 127) * 0.51);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('of other evidence are refused', () => {
    const bytes = Buffer.from(new Uint8Array(2 * 2 ** 12).fill(255)).toString('base64');
    expect(() => unpack({ scale: 1, bias: 0, bytes: [bytes] })).toThrow('human-train.ts');
  });

  it('count the same in a long sentence as in a short one', () => {
    const model = { weights: new Float32Array(2 ** NUMBER_BITS).fill(0.5), bias: 0 };
    expect(logOdds(model, [1])).toBe(0.5);
    expect(logOdds(model, [1, 2, 3, 4])).toBe(1);
    expect(logOdds(model, [])).toBe(0);
  });
});

describe('a message is read', () => {
  it('sentence by sentence', () => {
    expect(readMessage('Mens graag. Waar is mijn pakket?').sentences).toHaveLength(2);
  });

  it('and the clauses of a long sentence once more', () => {
    const text = 'mijn pakket is al drie weken zoek, mag ik iemand spreken';
    const { sentences } = readMessage(text);
    const parts = sentences.map(({ whole }) => text.slice(whole.start, whole.end));
    expect(parts).toEqual([text, 'mijn pakket is al drie weken zoek', 'mag ik iemand spreken']);
  });

  it('in parts that overlap where it has no punctuation at all', () => {
    const words = Array.from({ length: 100 }, (_, i) => `woord${i}`).join(' ');
    const { sentences } = readMessage(words);
    expect(sentences.length).toBe(4);
    expect(sentences[3]!.whole.end).toBe(words.length);
    for (const [i, { whole }] of sentences.slice(1).entries()) {
      expect(whole.start).toBeLessThan(sentences[i]!.whole.end);
    }
  });
});
