/** The desk's own tools: its ports, the locks its use cases share, and what it has measured. */
import type { Handling } from './handling.ts';
import { createLocks, type Locked } from './locks.ts';
import type { DeskPorts } from './ports.ts';

export interface Kit extends DeskPorts {
  locked: Locked;
  /** Handling time per team in ms, where enough was finished; renewed by the sweep. */
  measured: { handling: ReadonlyMap<string, Handling> };
}

export function createKit(ports: DeskPorts): Kit {
  return { ...ports, locked: createLocks(), measured: { handling: new Map() } };
}
