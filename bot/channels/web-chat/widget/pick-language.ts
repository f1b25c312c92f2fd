/** The first wanted language that is offered, by its main part; else the fallback. */
export function pickLanguage(
  wanted: readonly (string | null | undefined)[],
  offered: readonly string[],
  fallback: string,
): string {
  const mains = wanted.map((tag) => tag?.toLowerCase().split('-')[0]);
  return mains.find((main) => main && offered.includes(main)) ?? fallback;
}
