/** Several changes within one task are one drawing. */
let draw: (() => void) | undefined;
let isDue = false;

/** From now on changes are drawn. */
export const drawWith = (given: () => void): void => {
  draw = given;
};

export function paint(): void {
  if (isDue || !draw) return;
  isDue = true;
  queueMicrotask(() => {
    isDue = false;
    draw?.();
  });
}
