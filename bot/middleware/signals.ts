/** Typing and the like, between the two sides of one process: shown while it happens, never stored. */
import { EventEmitter } from 'node:events';
import type { Nameplate } from '../core/agent.ts';

export interface Signal {
  conversationId: string;
  from: 'customer' | 'agent';
  /** Of the agent. */
  plate?: Nameplate;
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
