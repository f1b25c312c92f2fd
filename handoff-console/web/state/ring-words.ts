/** Which ring is shown, and its clock. Pure. */
import type { ClockView, RingView, RowView } from '../../protocol/views.ts';

/** When a stage began: the server names only the next step, so the change is remembered. */
export interface Stage {
  stage: RingView['stage'];
  since: number;
  nextAt?: number;
}

/** Least time left first; `A` takes the first. */
export function byUrgency(rings: readonly RingView[]): RingView[] {
  const left = (ring: RingView) => ring.nextRing?.at ?? Number.POSITIVE_INFINITY;
  return [...rings].sort((a, b) => left(a) - left(b) || a.since - b.since);
}

/** A widened ring starts its bar where the earlier step ended. */
export function stageOf(ring: RingView, known: Stage | undefined): Stage {
  const nextAt = ring.nextRing?.at;
  const next = nextAt === undefined ? {} : { nextAt };
  if (!known || ring.stage === 'owner') return { stage: ring.stage, since: ring.since, ...next };
  if (known.stage === ring.stage) return { ...known, ...next };
  return { stage: ring.stage, since: known.nextAt ?? ring.since, ...next };
}

export function ringClock(ring: RingView, stage: Stage): ClockView | undefined {
  if (!ring.nextRing) return promisedClock(ring);
  return { kind: 'ring', since: stage.since, at: ring.nextRing.at };
}

/** A ring without a further step goes on until somebody takes it: what counts then is the time the customer was told. */
function promisedClock({ promisedAt, requestedAt, since }: RingView): ClockView | undefined {
  if (promisedAt === undefined) return undefined;
  return { kind: 'ring', since: Math.min(requestedAt, since), at: promisedAt };
}

/** Who stands in line already and rings from there does not come to its head: it stays there. `state`: of its row. */
export function nextStep(
  { nextRing }: Pick<RingView, 'nextRing'>,
  state: RowView['state'] | undefined,
): 'team' | 'lead' | 'line' | 'stays' | undefined {
  return nextRing?.who === 'line' && state === 'queued' ? 'stays' : nextRing?.who;
}
