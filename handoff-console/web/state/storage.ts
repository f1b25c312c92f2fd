/** The device's own memory. A browser that refuses it (private mode, full) costs comfort, never work. */
export interface DeviceStore {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
  keys(): string[];
}

const prefix = 'loket.';

export const device: DeviceStore = {
  get: (key) => attempt(() => localStorage.getItem(prefix + key)) ?? null,
  set: (key, value) => attempt(() => localStorage.setItem(prefix + key, value)),
  remove: (key) => attempt(() => localStorage.removeItem(prefix + key)),
  keys: () =>
    (attempt(() => Object.keys(localStorage)) ?? [])
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length)),
};

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
