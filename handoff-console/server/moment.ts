/**
 * What the store said at this moment, read once for all screens: a look, or two seconds, end the moment. A
 * hundred screens that follow the same list cost one read of it.
 */
import type { Clock } from '../../bot/core/clock.ts';
import { type Floor, readFloor } from './floor.ts';
import type { ConsoleDeps } from './ports.ts';

/** Changes that no look tells of (another node whose look was lost, a lapsed lease) show after this time. */
const longestMs = 2_000;

export interface Moment {
  floor(): Promise<Floor>;
  /** As the floor, without the line. */
  people(): Promise<Floor>;
  /** The result of `read`, shared by everybody who asks for the same key in this moment. */
  kept<T>(key: string, read: () => Promise<T>): Promise<T>;
  /** Something changed: whatever is asked for from now on is read anew. */
  over(): void;
}

export function createMoment(deps: ConsoleDeps & { clock: Clock }): Moment {
  let values = new Map<string, Promise<unknown>>();
  let began = deps.clock.now();

  const moment: Moment = {
    floor: () =>
      moment.kept('floor', async () => {
        // The line first: who has left it by then to ring somewhere holds a slot already.
        const line = await deps.store.line();
        return { ...(await readFloor(deps)), line };
      }),
    people: () => moment.kept('people', () => readFloor(deps)),
    kept<T>(key: string, read: () => Promise<T>): Promise<T> {
      // A clock that steps back ends it too, or it would last until the clock is there again.
      if (Math.abs(deps.clock.now() - began) > longestMs) moment.over();
      const known = values.get(key) as Promise<T> | undefined;
      if (known) return known;
      const fresh = read();
      const mine = values;
      values.set(key, fresh);
      // A failure is not kept: the next one who asks tries again.
      fresh.catch(() => mine.delete(key));
      return fresh;
    },
    over() {
      values = new Map();
      began = deps.clock.now();
    },
  };
  return moment;
}
