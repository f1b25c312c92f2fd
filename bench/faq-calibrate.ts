/**
 * `npx tsx bench/faq-calibrate.ts`: fits the weights of dialogs/faq/calibration.ts on the entries themselves. Nothing of
 * the test set is read. Four kinds of examples:
 *
 * - asked: every phrasing, matched by a matcher that has not seen it;
 * - typed: test/fixtures/faq/development, messages as customers type them;
 * - near: every phrasing of an entry, matched by a matcher without that entry: the right answer is "none";
 * - far: test/fixtures/faq/development, which no entry answers.
 */
import { readFileSync } from 'node:fs';
import {
  type Evidence,
  lengthOf,
  type NoneEvidence,
  type Weights,
  weights,
} from '../dialogs/faq/calibration.ts';
import type { Entry } from '../dialogs/faq/entry.ts';
import { entriesFolder, loadEntries } from '../dialogs/faq/load-entries.ts';
import { buildWeighing } from '../dialogs/faq/matcher.ts';

interface Example {
  evidence: Evidence[];
  none: NoneEvidence;
  /** Index in `evidence` of the right entry; -1: none. */
  right: number;
  weight: number;
}

/** How much each kind counts in sum. Somewhat more out of scope than in practice: a wrong answer costs most. */
const share = { asked: 0.3, typed: 1, near: 0.1, far: 0.8 };
const now = Date.UTC(2026, 10, 22);
const languages = ['nl', 'en', 'de', 'fr', 'fa'];
const folds = 8;

const entries = await loadEntries(entriesFolder);
const options = { timeZone: 'UTC' };

/** The tab-separated columns of a development file. */
function development(name: string): string[][] {
  const file = new URL(`../test/fixtures/faq/development/${name}.tsv`, import.meta.url);
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => line.split('\t'));
}

/** Every n-th phrasing of every entry taken out. */
function without(fold: number): {
  kept: Entry[];
  taken: { text: string; language: string; id: string }[];
} {
  const taken: { text: string; language: string; id: string }[] = [];
  const kept = entries.map((entry, at) => ({
    ...entry,
    languages: Object.fromEntries(
      Object.entries(entry.languages).map(([language, { phrasings, ...text }]) => {
        const rest = phrasings.filter((text, index) => {
          if ((index + at) % folds !== fold) return true;
          taken.push({ text, language, id: entry.id });
          return false;
        });
        return [language, { ...text, phrasings: rest }];
      }),
    ),
  }));
  return { kept, taken };
}

function asked(): Example[] {
  const examples: Example[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const { kept, taken } = without(fold);
    const weigh = buildWeighing(kept, options);
    for (const { text, language, id } of taken) {
      const { entryIds, evidence, none } = weigh({ text, language, now });
      if (evidence.length > 0)
        examples.push({ evidence, none, right: entryIds.indexOf(id), weight: 1 });
    }
  }
  return examples;
}

function near(): Example[] {
  const examples: Example[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const gone = entries.filter((_, at) => at % folds === fold);
    const weigh = buildWeighing(
      entries.filter((_, at) => at % folds !== fold),
      options,
    );
    for (const entry of gone) {
      for (const [language, { question, phrasings }] of Object.entries(entry.languages)) {
        for (const text of [question, ...phrasings]) {
          const { evidence, none } = weigh({ text, language, now });
          if (evidence.length > 0) examples.push({ evidence, none, right: -1, weight: 1 });
        }
      }
    }
  }
  return examples;
}

function typed(): Example[] {
  const weigh = buildWeighing(entries, options);
  return languages.flatMap((language) =>
    development(`${language}.in-scope`).flatMap(([text, id]) => {
      const { entryIds, evidence, none } = weigh({ text: text!, language, now });
      if (evidence.length === 0) return [];
      return [{ evidence, none, right: entryIds.indexOf(id!), weight: 1 }];
    }),
  );
}

function far(): Example[] {
  const weigh = buildWeighing(entries, options);
  return languages.flatMap((language) =>
    development(`${language}.out-of-scope`).flatMap(([text]) => {
      const { evidence, none } = weigh({ text: text!, language, now });
      return evidence.length > 0 ? [{ evidence, none, right: -1, weight: 1 }] : [];
    }),
  );
}

const shared = (examples: Example[], sum: number): Example[] =>
  examples.map((example) => ({ ...example, weight: sum / examples.length }));

/** What each weight is multiplied with, for an entry and for none. */
const columns: (keyof Weights)[] = ['ridge', 'coverage', 'none', 'unknown', 'manyWords'];

function rowsOf({ evidence, none }: Example): number[][] {
  const forNone = [0, 0, 1, none.unknown, lengthOf(none)];
  return [...evidence.map((one) => [one.ridge, one.coverage, 0, 0, 0]), forNone];
}

/** Maximum likelihood by gradient steps of adapted size (Adam); the problem is convex, so the start does not matter. */
function fit(examples: Example[]): number[] {
  const data = examples.map((example) => {
    const rows = rowsOf(example);
    return {
      rows,
      right: example.right < 0 ? rows.length - 1 : example.right,
      weight: example.weight,
    };
  });
  const beta = columns.map((name) => weights[name]);
  const first = beta.map(() => 0);
  const second = beta.map(() => 0);
  for (let step = 1; step <= 3000; step += 1) {
    const gradient = beta.map((value) => 1e-4 * value);
    for (const { rows, right, weight } of data) {
      const scores = rows.map((row) => row.reduce((sum, value, at) => sum + value * beta[at]!, 0));
      const most = Math.max(...scores);
      const exps = scores.map((score) => Math.exp(score - most));
      const total = exps.reduce((sum, value) => sum + value, 0);
      for (const [index, row] of rows.entries()) {
        const error = weight * (exps[index]! / total - (index === right ? 1 : 0));
        for (const [at, value] of row.entries()) gradient[at]! += error * value;
      }
    }
    for (const at of beta.keys()) {
      first[at] = 0.9 * first[at]! + 0.1 * gradient[at]!;
      second[at] = 0.999 * second[at]! + 0.001 * gradient[at]! ** 2;
      const size =
        first[at]! / (1 - 0.9 ** step) / (Math.sqrt(second[at]! / (1 - 0.999 ** step)) + 1e-9);
      beta[at]! -= 0.03 * size;
    }
  }
  return beta;
}

const sets = { asked: asked(), typed: typed(), near: near(), far: far() };
const all = [
  ...shared(sets.asked, share.asked),
  ...shared(sets.typed, share.typed),
  ...shared(sets.near, share.near),
  ...shared(sets.far, share.far),
];
const fitted = fit(all);
console.log(
  Object.fromEntries(columns.map((name, at) => [name, Math.round(fitted[at]! * 100) / 100])),
);

/** How the fitted weights do on each kind, at the threshold for an answer. */
function report(name: string, examples: Example[]): void {
  const counts = { answered: 0, right: 0, first: 0 };
  for (const example of examples) {
    const scores = rowsOf(example).map((row) =>
      Math.exp(row.reduce((sum, value, at) => sum + value * fitted[at]!, 0)),
    );
    const total = scores.reduce((sum, value) => sum + value, 0);
    const entriesOnly = scores.slice(0, -1);
    const best = entriesOnly.indexOf(Math.max(...entriesOnly));
    if (best === example.right) counts.first += 1;
    if (scores[best]! / total < 0.7) continue;
    counts.answered += 1;
    if (best === example.right) counts.right += 1;
  }
  const of = (count: number) => `${((100 * count) / examples.length).toFixed(1)} %`;
  console.log(
    `${name}: ${examples.length}, answered ${of(counts.answered)}, of which right ${of(counts.right)}; right entry first ${of(counts.first)}`,
  );
}
report('asked', sets.asked);
report('typed', sets.typed);
report('near', sets.near);
report('far', sets.far);
