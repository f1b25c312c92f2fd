/** What stays on the device: localStorage, or memory where the browser forbids it. */
const place = (): Record<string, string> => {
  try {
    return localStorage;
  } catch {
    return {};
  }
};
const kept = place();
const PREFIX = 'loket.';

/** Undefined for what is not there or was spoilt. */
export function read<T>(key: string): T | undefined {
  try {
    return JSON.parse(kept[PREFIX + key] ?? '') as T;
  } catch {
    return undefined;
  }
}

/** `undefined` removes it. A full disk is no reason to stop: the page itself still knows. */
export function write(key: string, value: unknown): void {
  try {
    if (value === undefined) delete kept[PREFIX + key];
    else kept[PREFIX + key] = JSON.stringify(value);
  } catch {
    // As said above.
  }
}
