/**
 * The subset in which answers are written: paragraphs, bold, links, lists. Everything else stays as it was typed.
 * The result is data; the view makes elements of it, so nothing of a text can become markup.
 */
export type Inline = string | { bold: Inline[] } | { link: string; label: string };
export type Block = { p: Inline[] } | { list: Inline[][]; ordered: boolean };

const SAFE = /^(https?:\/\/|mailto:|tel:)/i;
const ADDRESS = /\bhttps?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]/g;
const TOKEN =
  /\*\*(?=\S)([^]+?)\*\*|\[([^\]\n]+)\]\(([^()\s]+(?:\([^()\s]*\)[^()\s]*)*)\)|\bhttps?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]/g;

/** Bold and links within a line. A link with any other scheme than http, https, tel or mailto stays text. */
export function inlines(text: string, plain = false): Inline[] {
  const out: Inline[] = [];
  let at = 0;
  for (const found of text.matchAll(plain ? ADDRESS : TOKEN)) {
    const [whole, bold, label, href = whole] = found;
    if (!bold && !SAFE.test(href)) continue;
    if (found.index > at) out.push(text.slice(at, found.index));
    out.push(bold ? { bold: inlines(bold) } : { link: href, label: label ?? whole });
    at = found.index + whole.length;
  }
  if (at < text.length) out.push(text.slice(at));
  return out;
}

/** Letters that are written from right to left. Their digits are not: those stand in numbers from left to right. */
export const RTL = /[\u0590-\u06ef\u06fa-\u08ff]/;
/**
 * What is read from left to right within them, words and single spaces between: telephone and order numbers, times,
 * amounts, addresses, file names. Ends in a letter, a digit or a sign, so a full stop stays outside.
 */
const RUN = /(\+?(?:\([\d۰-۹]+\) )?[\w۰-۹](?:[!-~€۰-۹]|(?<![,;.!?:)]) (?=[!-~€۰-۹]))*[\w۰-۹%€/])/;

/** A text cut up: every second piece is such a run. Without letters from right to left it is one piece. */
export const runs = (text: string): string[] => (RTL.test(text) ? text.split(RUN) : [text]);

const BULLET = /^\s*[-*]\s+/;
const NUMBER = /^\s*\d{1,3}[.)]\s+/;

/** `plain` is for what people typed: lines are kept and addresses become links, nothing else is read as markup. */
export function blocks(text: string, plain = false): Block[] {
  if (plain) return text.split(/\n{2,}/).map((part) => ({ p: inlines(part, true) }));
  const out: Block[] = [];
  let open = false;
  for (const line of text.split('\n')) {
    const mark = BULLET.test(line) ? BULLET : NUMBER.test(line) ? NUMBER : undefined;
    const last = out.at(-1);
    if (!line.trim()) open = false;
    else if (mark) {
      const ordered = mark === NUMBER;
      const item = inlines(line.replace(mark, ''));
      if (last && 'list' in last && last.ordered === ordered) last.list.push(item);
      else out.push({ list: [item], ordered });
      open = false;
    } else if (open && last && 'p' in last) last.p.push('\n', ...inlines(line));
    else {
      out.push({ p: inlines(line) });
      open = true;
    }
  }
  return out;
}

/** A paragraph that is one web link alone is shown as a card with its destination. */
export function loneLink(block: Block): { link: string; label: string } | undefined {
  const only = 'p' in block && block.p.length === 1 ? block.p[0] : undefined;
  return typeof only === 'object' && 'link' in only && /^http/i.test(only.link) ? only : undefined;
}
