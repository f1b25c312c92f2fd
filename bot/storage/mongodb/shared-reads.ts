/**
 * Many who ask for the same thing at the same moment share one read. Each gets a read that began after he asked,
 * so what he saved before is in it: who comes while one runs waits for the next one.
 */
export function sharedReads<T>(read: () => Promise<T>): () => Promise<T> {
  let running: Promise<unknown> | undefined;
  let next: Promise<T> | undefined;

  const start = (): Promise<T> => {
    next = undefined;
    const mine = read();
    const settled = mine.then(
      () => {},
      () => {},
    );
    running = settled;
    void settled.then(() => {
      if (running === settled) running = undefined;
    });
    return mine;
  };

  return () => {
    if (running === undefined) return start();
    next ??= running.then(start);
    return next;
  };
}
