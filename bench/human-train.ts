/**
 * Learns the weights of the detector of requests for a person and writes them to dialogs/handoff/weights.ts.
 *
 *   npx tsx bench/human-train.ts            learn from everything and write
 *   npx tsx bench/human-train.ts --check    only measure, each fifth of the messages by what the others teach
 *
 * It learns from test/fixtures/human, from small talk, and from the questions of the FAQ. The result depends on these
 * files and on dialogs/handoff alone.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Model } from '../dialogs/handoff/model.ts';
import { columnOf, readRows } from './human-rows.ts';
import { type Example, exampleOf, learn, oddsOf, pack } from './human-learn.ts';

const place = (path: string): URL => new URL(`../${path}`, import.meta.url);
const read = (path: string): Buffer => readFileSync(place(path));

/** Entries whose question can be the wish to reach somebody: how to call, when, whom. */
const ABOUT_CONTACT = ['contact', 'opening-hours', 'power-outage', 'complaint'];

/** How often messages count that no pattern was written for: on the others the patterns are always right, and would be
 * trusted too much. */
const FRESH_COUNTS = 2;

interface Named extends Example {
  /** By what the figures are told apart. */
  readonly group: string;
}

function labelled(): Named[] {
  return readdirSync(place('test/fixtures/human')).flatMap((file) => {
    const bytes = read(`test/fixtures/human/${file}`);
    const sets = columnOf(bytes, 'set');
    return readRows(bytes).map(({ lang, label, text }, i) => ({
      ...exampleOf(text, label === 1),
      group: sets[i] === 'fresh' ? lang : 'known',
    }));
  });
}

const COUNT_ONCE = ['known', 'faq'];
/** Figures of these say nothing about new messages that ask. */
const NO_REQUESTS = ['known', 'small talk', 'faq'];

function learnFrom(examples: readonly Named[]): Model {
  const fresh = examples.filter(({ group }) => !COUNT_ONCE.includes(group));
  return learn([...examples, ...Array.from({ length: FRESH_COUNTS - 1 }, () => fresh).flat()]);
}

function smallTalk(): Named[] {
  const phrases = JSON.parse(read('test/fixtures/small-talk/phrases.json').toString()) as Record<
    string,
    string
  >;
  return Object.values(phrases).flatMap((list) =>
    list.split(' | ').map((text) => ({ ...exampleOf(text, false), group: 'small talk' })),
  );
}

interface Entry {
  readonly languages: Record<string, { question: string; phrasings: string[] }>;
}

function faq(): Named[] {
  return readdirSync(place('dialogs/faq/entries'))
    .filter((file) => !ABOUT_CONTACT.includes(file.replace('.yaml', '')))
    .flatMap((file) => {
      const entry = parse(read(`dialogs/faq/entries/${file}`).toString()) as Entry;
      const texts = Object.values(entry.languages).flatMap((of) => [of.question, ...of.phrasings]);
      return texts.map((text) => ({ ...exampleOf(text, false), group: 'faq' }));
    });
}

const FOLDS = 5;

/** Prints recall and false alarms by group, each fifth judged by a model that has not seen it. */
function check(examples: readonly Named[]): void {
  const counts = new Map<
    string,
    { askers: number; found: number; others: number; wrong: number }
  >();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = learnFrom(examples.filter((_, i) => i % FOLDS !== fold));
    for (const example of examples.filter((_, i) => i % FOLDS === fold)) {
      const yes = oddsOf(model, example) > 0 ? 1 : 0;
      const unseen = NO_REQUESTS.includes(example.group) ? [] : ['all fresh'];
      for (const group of [example.group, ...unseen]) {
        const count = counts.get(group) ?? { askers: 0, found: 0, others: 0, wrong: 0 };
        if (example.asks) {
          count.askers++;
          count.found += yes;
        } else {
          count.others++;
          count.wrong += yes;
        }
        counts.set(group, count);
      }
    }
  }
  const share = (part: number, whole: number): string =>
    whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)} %`;
  for (const [group, { askers, found, others, wrong }] of counts) {
    console.log(
      `${group.padEnd(12)}recall ${share(found, askers).padStart(9)}  false alarms ${share(wrong, others).padStart(8)}`,
    );
  }
}

function write(examples: readonly Named[]): void {
  const { scale, bias, bytes } = pack(learnFrom(examples));
  const text = `/** Written by bench/human-train.ts; what it means is in model.ts. */
import type { StoredModel } from './model.ts';

export const weights: StoredModel = {
  scale: ${scale},
  bias: ${bias},
  bytes: [
${bytes.map((piece) => `    '${piece}',`).join('\n')}
  ],
};
`;
  writeFileSync(place('dialogs/handoff/weights.ts'), text);
}

const examples = [...labelled(), ...smallTalk(), ...faq()];
if (process.argv.includes('--check')) check(examples);
else write(examples);
