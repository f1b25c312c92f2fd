/** What a person typed after a command. */

/** The first sentence of what `parseArgs` refuses with; the rest is about its own workings. */
export function whatIsWrong(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `${message.split(/\.\s|\n/)[0]!.replace(/\.$/, '')}.`;
}
