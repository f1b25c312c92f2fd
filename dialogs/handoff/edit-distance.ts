/**
 * Edits between two words: insert, delete, replace a letter or swap two neighbours (optimal string alignment).
 * Returns `limit + 1` as soon as the words are further apart than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let older: number[] = [];
  let old: number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(old[j]! + 1, row[j - 1]! + 1, old[j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, older[j - 2]! + 1);
      row.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    older = old;
    old = row;
  }
  return old[b.length]!;
}

/** The word itself and every word that is left when up to `depth` letters are taken out. */
export function withLettersTakenOut(word: string, depth: 1 | 2): Set<string> {
  const found = new Set([word]);
  for (let i = 0; i < word.length; i++) {
    const once = word.slice(0, i) + word.slice(i + 1);
    found.add(once);
    if (depth === 2) {
      for (let j = i; j < once.length; j++) found.add(once.slice(0, j) + once.slice(j + 1));
    }
  }
  return found;
}
