/** Work that is due again and again; a turn that takes longer than its interval is not overtaken by the next. */

export interface Timers {
  every(ms: number, task: () => Promise<unknown>, onFailure: (error: unknown) => void): void;
  stop(): void;
}

export function createTimers(): Timers {
  const timers: NodeJS.Timeout[] = [];
  return {
    every(ms, task, onFailure) {
      let busy = false;
      const turn = (): void => {
        if (busy) return;
        busy = true;
        void task()
          .catch(onFailure)
          .finally(() => {
            busy = false;
          });
      };
      timers.push(setInterval(turn, ms));
    },
    stop: () => {
      for (const timer of timers) clearInterval(timer);
    },
  };
}
