/** "Look at conversation X": the only thing parts tell each other about a change. Carries no content. */
import { EventEmitter } from 'node:events';

export interface Looks {
  publish(conversationId: string): void;
  /** Returns the function that ends it. */
  subscribe(listener: (conversationId: string) => void): () => void;
}

/** Within one process. Losing a look never loses a message: streams read the store again on their own timer. */
export function createLooks(): Looks {
  const emitter = new EventEmitter();
  emitter.setMaxListeners(0);
  return {
    publish: (conversationId) => void emitter.emit('look', conversationId),
    subscribe(listener) {
      emitter.on('look', listener);
      return () => void emitter.off('look', listener);
    },
  };
}
