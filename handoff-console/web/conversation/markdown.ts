/**
 * The subset of Markdown in which the bot's answers are written: paragraphs, bold, links, lists. The result is data,
 * drawn as elements with text in them; whatever else a text holds stays as it was written. Pure.
 */
import { linkify, safeAddress } from './linkify.ts';

export interface Span {
  text: string;
  bold?: boolean;
  href?: string;
}
/** `from`: the first number of a numbered list, missing for bullets. */
export type Block = { lines: Span[][] } | { items: Span[][]; from?: number };

/** The parts exclude one another, so that no text makes the search slow. */
const mark =
  /\*\*(?=\S)([^\n*]+(?:\*[^\n*]+)*)\*\*|\[([^[\]\n]+)\]\(((?:[^()\s]|\([^()\s]*\))+)\)/g;
const bullet = /^\s*[-*]\s+(?=\S)/;
const number = /^\s*(\d{1,3})[.)]\s+(?=\S)/;

export function blocks(text: string): Block[] {
  const found: Block[] = [];
  let paragraph: Span[][] | undefined;
  for (const line of text.split('\n')) {
    const numbered = number.exec(line);
    const dotted = bullet.exec(line);
    if (numbered || dotted) {
      const words = spans(line.slice((numbered ?? dotted)![0].length));
      addItem(found, words, numbered ? Number(numbered[1]) : undefined);
      paragraph = undefined;
    } else if (line.trim() === '') paragraph = undefined;
    else if (paragraph) paragraph.push(spans(line));
    else {
      paragraph = [spans(line)];
      found.push({ lines: paragraph });
    }
  }
  return found;
}

function addItem(found: Block[], words: Span[], from: number | undefined): void {
  const last = found.at(-1);
  const same = last && 'items' in last && (last.from === undefined) === (from === undefined);
  if (same) last.items.push(words);
  else found.push({ items: [words], ...(from !== undefined && { from }) });
}

/** A link whose address is none of the four safe kinds stays as it was written. */
export function spans(text: string): Span[] {
  const found: Span[] = [];
  let from = 0;
  for (const { 0: whole, 1: bold, 2: label = '', 3: address = '', index } of text.matchAll(mark)) {
    const href = bold === undefined ? safeAddress(address) : undefined;
    if (bold === undefined && href === undefined) continue;
    found.push(...linkify(text.slice(from, index)));
    if (bold === undefined) found.push({ ...onlyText(label), href: href! });
    else found.push(...spans(bold).map((one) => ({ ...one, bold: true })));
    from = index + whole.length;
  }
  return [...found, ...linkify(text.slice(from))];
}

/** A label may be bold as a whole; further marks in it are taken away. */
function onlyText(label: string): Span {
  const bold = /^\*\*.+\*\*$/.test(label);
  return { text: label.replaceAll('**', ''), ...(bold && { bold }) };
}

/** The words without their marks, for one line of a list. */
export function plainWords(text: string): string {
  const words = (line: Span[]) => line.map((span) => span.text).join('');
  return blocks(text)
    .flatMap((block) => ('lines' in block ? block.lines : block.items))
    .map(words)
    .join('\n');
}
