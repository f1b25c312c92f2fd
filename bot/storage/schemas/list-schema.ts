import { z } from 'zod';
import type { Standing } from '../../core/customer.ts';
import type { LineEntry } from '../../core/handoff/events.ts';
import type { Handoff } from '../../core/handoff/handoff.ts';
import { handoffSchema } from './conversation-schema.ts';
import { shape, text, time, words } from './shape.ts';

export const lineEntrySchema = shape<LineEntry>({
  conversationId: text,
  teamId: text,
  language: text,
  standing: words<Standing>({ gold: true, customer: true, prospect: true, unknown: true }),
  requestedAt: time,
  promisedAt: time,
  atHead: z.boolean(),
});

/** A finished handoff with whose it was. */
export type Finished = Handoff & { conversationId: string; customerId: string };

export const finishedSchema: z.ZodType<Finished> = z.intersection(
  handoffSchema,
  z.looseObject({ conversationId: text, customerId: text }),
);
