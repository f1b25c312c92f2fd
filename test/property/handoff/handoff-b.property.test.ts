import { describe } from 'vitest';
import { holdsOver } from './holds.ts';

describe('the handoff over random histories, second half', () => {
  holdsOver({ steps: 52_000, seed: 20_270_328 });
});
