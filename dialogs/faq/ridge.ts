/**
 * Kernel ridge regression: from how alike a question is to every phrasing, one score per entry. With a handful of
 * phrasings per entry it is solved exactly, in milliseconds, and gives the same result on every machine.
 */

export interface Ridge {
  /** One score per entry from the similarities to all phrasings; about 1 for the right one, about 0 for the others. */
  scores(similarities: Float64Array): Float64Array;
}

/** How much a single phrasing may bend the result; chosen as the weights in features.ts. */
const regularisation = 0.6;

/**
 * @param kernel similarity of every phrasing to every phrasing, symmetric
 * @param owners the entry of every phrasing, 0 to entryCount - 1
 */
export function trainRidge(
  kernel: readonly Float64Array[],
  owners: readonly number[],
  entryCount: number,
): Ridge {
  const lower = cholesky(kernel);
  // One column per entry: 1 for its own phrasings, 0.
  const columns: Float64Array[] = [];
  for (let entry = 0; entry < entryCount; entry += 1) {
    const target = Float64Array.from(owners, (owner) => (owner === entry ? 1 : 0));
    columns.push(solve(lower, target));
  }
  return {
    scores: (similarities) =>
      Float64Array.from(columns, (column) => {
        let sum = 0;
        for (let at = 0; at < column.length; at += 1) sum += column[at]! * similarities[at]!;
        return sum;
      }),
  };
}

/** The lower triangle L with L·Lᵀ = kernel + regularisation·I. */
function cholesky(kernel: readonly Float64Array[]): Float64Array[] {
  const size = kernel.length;
  const lower: Float64Array[] = [];
  for (let row = 0; row < size; row += 1) {
    const current = new Float64Array(row + 1);
    for (let column = 0; column <= row; column += 1) {
      const other = column === row ? current : lower[column]!;
      let sum = kernel[row]![column]!;
      for (let at = 0; at < column; at += 1) sum -= current[at]! * other[at]!;
      // The kernel is positive semidefinite, so with the ridge the root exists; rounding is kept away from 0.
      current[column] =
        column === row ? Math.sqrt(Math.max(1e-9, sum + regularisation)) : sum / other[column]!;
    }
    lower.push(current);
  }
  return lower;
}

/** Both ways along the rows of L, which lie together in memory. */
function solve(lower: readonly Float64Array[], target: Float64Array): Float64Array {
  const size = lower.length;
  const result = Float64Array.from(target);
  // Nothing happens before the first phrasing of the entry.
  const first = Math.max(0, target.indexOf(1));
  for (let row = first; row < size; row += 1) {
    const current = lower[row]!;
    let sum = result[row]!;
    for (let at = first; at < row; at += 1) sum -= current[at]! * result[at]!;
    result[row] = sum / current[row]!;
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    const current = lower[row]!;
    const value = result[row]! / current[row]!;
    result[row] = value;
    for (let at = 0; at < row; at += 1) result[at]! -= current[at]! * value;
  }
  return result;
}
