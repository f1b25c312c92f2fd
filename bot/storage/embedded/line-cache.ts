/**
 * The line as it is stored, read once per change. Every waiting customer's place is worked out from it, so a
 * burst of 200 asks for it tens of thousands of times. Sound because only this process writes to the file.
 */
import type { LineEntry } from '../../core/handoff/events.ts';

export interface LineCache {
  /** Copies: nobody who sorts or marks them changes what others get. */
  read(load: () => LineEntry[]): LineEntry[];
  /** Something in the line changed, or may have. */
  forget(): void;
}

export function lineCache(): LineCache {
  let known: LineEntry[] | undefined;
  return {
    read(load) {
      known ??= load();
      return known.map((entry) => ({ ...entry }));
    },
    forget: () => {
      known = undefined;
    },
  };
}
