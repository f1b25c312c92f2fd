/** Reads a file of labelled sentences: UTF-8, raw tabs, no quoting, columns named in the first line. */

/** A file that cannot be measured; the message says where and what to do. */
export class BadInput extends Error {}

export interface Row {
  readonly line: number;
  readonly lang: string;
  readonly label: 0 | 1;
  readonly text: string;
}

const NEEDED = ['label', 'lang', 'text'] as const;
const LINE_FEED = 0x0a;

/** Each line of a UTF-8 file; refuses the first line that is no UTF-8. */
function* linesOf(bytes: Uint8Array): Generator<{ line: number; text: string }> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let line = 0;
  for (let from = 0; from < bytes.length; ) {
    const found = bytes.indexOf(LINE_FEED, from);
    const to = found < 0 ? bytes.length : found;
    line++;
    let text: string;
    try {
      text = decoder.decode(bytes.subarray(from, to));
    } catch {
      throw new BadInput(`Line ${line} is not valid UTF-8: save the file as UTF-8.`);
    }
    if (line === 1) text = text.replace(/^\ufeff/, '');
    yield { line, text: text.replace(/\r$/, '') };
    from = to + 1;
  }
}

function columnsOf(header: string | undefined): { names: string[]; at: Record<string, number> } {
  if (header === undefined) {
    throw new BadInput(`Line 1 is missing: name the columns ${NEEDED.join(', ')} there.`);
  }
  const names = header.split('\t');
  const at: Record<string, number> = {};
  for (const name of NEEDED) {
    const index = names.indexOf(name);
    if (index < 0) {
      throw new BadInput(
        `Line 1 names no column "${name}": put ${NEEDED.join(', ')} there, parted by tabs.`,
      );
    }
    at[name] = index;
  }
  return { names, at };
}

/** The rows of a file's bytes. Throws BadInput with the line number. */
export function readRows(bytes: Uint8Array): Row[] {
  const lines = [...linesOf(bytes)];
  const { names, at } = columnsOf(lines[0]?.text);
  const rows: Row[] = [];
  for (const { line, text } of lines.slice(1)) {
    const fields = text.split('\t');
    if (fields.length !== names.length) {
      throw new BadInput(
        `Line ${line} has ${fields.length} fields instead of ${names.length}: part the columns by one raw tab each, without quoting.`,
      );
    }
    const label = fields[at.label!]!;
    if (label !== '0' && label !== '1') {
      throw new BadInput(
        `Line ${line} has the label "${label}": write 1 (asks for a person) or 0 (does not).`,
      );
    }
    rows.push({
      line,
      lang: fields[at.lang!]!,
      label: label === '1' ? 1 : 0,
      text: fields[at.text!]!,
    });
  }
  return rows;
}

/** Another column of the same rows; empty strings where the file has no such column. */
export function columnOf(bytes: Uint8Array, name: string): string[] {
  const [header, ...rows] = [...linesOf(bytes)].map(({ text }) => text.split('\t'));
  const at = header?.indexOf(name) ?? -1;
  return rows.map((fields) => fields[at] ?? '');
}
