/** Where time comes from. Handed to every part that needs it; nothing else reads the machine's clock. */
export interface Clock {
  /** ms UTC. Never goes back within a process, whatever the wall clock does. */
  now(): number;
  /** Resolves after `ms`, or at once when the signal is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}
