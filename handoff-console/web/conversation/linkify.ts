/**
 * Customers' text is data. It is cut into plain pieces, links (http, https, mailto, tel and nothing
 * else) and recognised facts; whoever draws it makes text nodes only.
 */
import type { FactView } from '../../protocol/views.ts';

type Piece = { text: string; href?: string; fact?: boolean };

const link = /\b(?:https?:\/\/|mailto:|tel:)[^\s<>"'`]+/gi;

/** Marks at the end of an address belong to the sentence, not to it. */
const trailing = /[.,;:!?)\]}»”’]+$/;

export function linkify(text: string, facts: readonly Pick<FactView, 'text'>[] = []): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(link)) {
    const raw = match[0];
    const cut = raw.replace(trailing, '');
    const href = safeAddress(cut);
    if (href === undefined) continue;
    pieces.push(...markFacts(text.slice(from, match.index), facts), { text: cut, href });
    from = match.index + cut.length;
  }
  pieces.push(...markFacts(text.slice(from), facts));
  return pieces.filter((piece) => piece.text !== '');
}

/** The address when it is one of the four kinds and can be parsed. */
export function safeAddress(address: string): string | undefined {
  try {
    const url = new URL(address);
    const allowed = ['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol);
    return allowed ? url.href : undefined;
  } catch {
    return undefined;
  }
}

function markFacts(text: string, facts: readonly Pick<FactView, 'text'>[]): Piece[] {
  const first = facts
    .filter((fact) => fact.text.length > 1)
    .map((fact) => ({ at: text.indexOf(fact.text), words: fact.text }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.words.length - a.words.length)[0];
  if (!first) return [{ text }];
  const end = first.at + first.words.length;
  return [
    { text: text.slice(0, first.at) },
    { text: first.words, fact: true },
    ...markFacts(text.slice(end), facts),
  ];
}
