/** Typing and the like, between the two sides of one process: shown while it happens, never stored. */
import { EventEmitter } from 'node:events';

export interface Signal {
  conversationId: string;
  from: 'customer' | 'agent';
  name?: string;
}

export interface Signals {
  publish(signal: Signal): void;
  subscribe(listener: (signal: Signal) => void): () => void;
}

export function createSignals(): Signals {
  const emitter = new EventEmitter();
  emitter.setMaxListeners(0);
  return {
    publish: (signal) => void emitter.emit('signal', signal),
    subscribe(listener) {
      emitter.on('signal', listener);
      return () => void emitter.off('signal', listener);
    },
  };
}
