/** What was agreed, as the customer reads it: one sentence, or a numbered list. Pure. */
export function agreedText(lines: readonly string[]): string {
  const kept = lines.map((line) => line.trim().replace(/\s+/g, ' ')).filter((line) => line !== '');
  if (kept.length <= 1) return kept[0] ?? '';
  return kept.map((line, index) => `${index + 1}. ${line}`).join('\n');
}
