/** Learns the weights of the detector of requests for a person: logistic regression over messages of several sentences. */
import { NUMBER_BITS } from '../dialogs/handoff/evidence.ts';
import { logOdds, type Model, type StoredModel } from '../dialogs/handoff/model.ts';
import { readMessage } from '../dialogs/handoff/read-message.ts';

export interface Example {
  /** The evidence of each sentence. */
  readonly sentences: readonly Int32Array[];
  /** The sentence in which the patterns hear a request, or the first. */
  readonly likeliest: number;
  /** The patterns are sure of a request. */
  readonly sure: boolean;
  readonly asks: boolean;
}

export interface Learning {
  readonly epochs: number;
  /** Step of the first update of a weight; later ones shrink with what the weight has seen (AdaGrad). */
  readonly step: number;
  /** Pull towards 0 at every update. */
  readonly decay: number;
  /** How much dearer a missed request is than a false alarm. */
  readonly askerWeight: number;
}

export const LEARNING: Learning = {
  epochs: 20,
  step: 0.3,
  decay: 1e-3,
  askerWeight: 3,
};

export function exampleOf(text: string, asks: boolean): Example {
  const { sentences } = readMessage(text);
  const heard = sentences.map(({ request }) => request !== undefined);
  return {
    sentences: sentences.map(({ evidence }) => Int32Array.from(evidence.numbers)),
    likeliest: Math.max(0, heard.indexOf(true)),
    sure: sentences.some(({ sure }) => sure),
    asks,
  };
}

/** The same order of numbers on every machine. */
function shuffler(): (list: number[]) => void {
  let state = 7;
  return (list) => {
    for (let i = list.length - 1; i > 0; i--) {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      const j = Math.floor((state / 2 ** 32) * (i + 1));
      [list[i], list[j]] = [list[j]!, list[i]!];
    }
  };
}

/** A message asks as much as its most asking sentence. */
export function oddsOf(model: Model, { sentences, sure }: Example): number {
  if (sure) return Infinity;
  return Math.max(...sentences.map((numbers) => logOdds(model, numbers)));
}

class Learner {
  readonly weights = new Float64Array(1 << NUMBER_BITS);
  bias = 0;
  private readonly seen = new Float64Array(1 << NUMBER_BITS).fill(1e-8);
  private biasSeen = 1e-8;
  private readonly learning: Learning;

  constructor(learning: Learning) {
    this.learning = learning;
  }

  learn(numbers: Int32Array, asks: boolean): void {
    const { step, decay, askerWeight } = this.learning;
    const share = 1 / (1 + Math.exp(-logOdds(this, numbers)));
    const slope = (share - (asks ? 1 : 0)) * (asks ? askerWeight : 1);
    const part = slope / Math.sqrt(numbers.length);
    for (const number of numbers) {
      const change = part + decay * this.weights[number]!;
      this.seen[number]! += change * change;
      this.weights[number]! -= (step * change) / Math.sqrt(this.seen[number]!);
    }
    this.biasSeen += slope * slope;
    this.bias -= (step * slope) / Math.sqrt(this.biasSeen);
  }

  /** Of a message that asks one sentence does: the one that seems to most. Of any other message none does. */
  read({ sentences, likeliest, asks }: Example, first: boolean): void {
    if (!asks) for (const numbers of sentences) this.learn(numbers, false);
    else if (sentences.length > 0) {
      const odds = sentences.map((numbers) => logOdds(this, numbers));
      this.learn(sentences[first ? likeliest : odds.indexOf(Math.max(...odds))]!, true);
    }
  }
}

/** Evidence of a single message says more about the message than about requests. */
const FEWEST_MESSAGES = 2;

function withoutTheRare(examples: readonly Example[]): Example[] {
  const messages = new Uint32Array(1 << NUMBER_BITS);
  for (const { sentences } of examples) {
    for (const number of new Set(sentences.flatMap((numbers) => [...numbers]))) messages[number]!++;
  }
  const common = (number: number): boolean => messages[number]! >= FEWEST_MESSAGES;
  return examples.map((example) => ({
    ...example,
    sentences: example.sentences.map((numbers) => numbers.filter(common)),
  }));
}

/** Learns from the examples; the result depends on nothing else. */
export function learn(all: readonly Example[], learning: Learning = LEARNING): Model {
  const examples = withoutTheRare(all);
  const learner = new Learner(learning);
  const order = examples.map((_, i) => i);
  const shuffle = shuffler();
  for (let epoch = 0; epoch < learning.epochs; epoch++) {
    shuffle(order);
    for (const i of order) learner.read(examples[i]!, epoch < 2);
  }
  return { weights: learner.weights, bias: learner.bias };
}

/** Characters of base64 in one line of the generated file. */
const PIECE = 600;
const LONGEST_WAY = 255;

/** Rounds the weights to a byte each and leaves out those that are 0. */
export function pack({ weights, bias }: Model): StoredModel {
  let most = 0;
  for (let i = 0; i < weights.length; i++) most = Math.max(most, Math.abs(weights[i]!));
  const scale = Number((most / 127).toPrecision(6));
  const bytes: number[] = [];
  let last = -1;
  for (let i = 0; i < weights.length; i++) {
    const weight = Math.round(weights[i]! / scale);
    if (weight === 0 && i - last < LONGEST_WAY) continue;
    bytes.push(i - last, weight & 255);
    last = i;
  }
  const text = Buffer.from(bytes).toString('base64');
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += PIECE) pieces.push(text.slice(at, at + PIECE));
  return { scale, bias: Number(bias.toPrecision(6)), bytes: pieces };
}
