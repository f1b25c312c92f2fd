/** Figures for /metrics (Prometheus). Counts and durations only: no names, no texts, no ids. */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

export interface Metrics {
  registry: Registry;
  received: Counter;
  requests: Counter<'reason'>;
  /** Seconds from the stored request to the committed reply that names a person. */
  named: Histogram;
  failures: Counter<'part'>;
  overdue: Gauge;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    received: new Counter({
      name: 'loket_activities_received_total',
      help: 'Rows stored from customers.',
      registers,
    }),
    requests: new Counter({
      name: 'loket_person_requests_total',
      help: 'Requests for a person, by reason.',
      labelNames: ['reason'],
      registers,
    }),
    named: new Histogram({
      name: 'loket_named_seconds',
      help: 'From the stored request to the committed reply with a name.',
      buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5],
      registers,
    }),
    failures: new Counter({
      name: 'loket_failures_total',
      help: 'Failures on our side, by part.',
      labelNames: ['part'],
      registers,
    }),
    overdue: new Gauge({
      name: 'loket_overdue_deadlines',
      help: 'Deadlines due now and not yet applied.',
      registers,
    }),
  };
}
