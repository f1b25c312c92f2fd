/** What stays on the device: localStorage, or memory where the browser forbids it. */
const memory = new Map<string, string>();
const PREFIX = 'loket.';

export function read<T>(key: string): T | undefined {
  try {
    const text = localStorage.getItem(PREFIX + key) ?? memory.get(key);
    return text ? (JSON.parse(text) as T) : undefined;
  } catch {
    const text = memory.get(key);
    return text ? (JSON.parse(text) as T) : undefined;
  }
}

/** `undefined` removes it. */
export function write(key: string, value: unknown): void {
  const text = JSON.stringify(value);
  if (text === undefined) memory.delete(key);
  else memory.set(key, text);
  try {
    if (text === undefined) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, text);
  } catch {
    // Private mode or a full disk: memory has it for as long as the page lives.
  }
}
