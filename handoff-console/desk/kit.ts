/** The desk's own tools: its ports and the locks that its use cases share. */
import { createLocks, type Locked } from './locks.ts';
import type { DeskPorts } from './ports.ts';

export interface Kit extends DeskPorts {
  locked: Locked;
}

export function createKit(ports: DeskPorts): Kit {
  return { ...ports, locked: createLocks() };
}
