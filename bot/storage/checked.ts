/** What goes in and what comes out has the expected shape; a store never spreads a fault by passing it on. */
import type { z } from 'zod';
import { LoketError } from '../core/errors.ts';
import type { Output } from './stores.ts';
import { newActivitySchema } from './schemas/activity-schema.ts';
import { newDeliverySchema } from './schemas/company-schema.ts';
import { handoffSchema } from './schemas/conversation-schema.ts';
import { id } from './schemas/shape.ts';

/** Rows per page at most. */
export const longestPage = 500;
/** Entries of one commit at most: they pass through the conversation's document on MongoDB. */
export const longestOutput = 32;

/**
 * What was read, or LoketError 'internal' whose details name the record and its wrong fields, never values.
 * `where` names the record, e.g. 'conversation web/site/1'.
 */
export function stored<T>(schema: z.ZodType<T>, value: unknown, where: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new LoketError('internal', [`stored ${where}`, ...pathsOf(result.error)]);
}

/** What is about to be written, or LoketError 'badRequest' with the wrong fields: nothing is written then. */
export function storable<T>(schema: z.ZodType<T>, value: T): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new LoketError('badRequest', pathsOf(result.error));
}

function pathsOf(error: z.ZodError): string[] {
  return error.issues.slice(0, 8).map((issue) => issue.path.map(String).join('.') || 'value');
}

/** Ids are kept in index entries: 1 to 1,000 characters without NUL. */
export function checkId(value: string, field: string): string {
  if (id.safeParse(value).success) return value;
  throw new LoketError('badRequest', [field]);
}

export function checkLimit(limit: number): number {
  if (Number.isInteger(limit) && limit >= 1 && limit <= longestPage) return limit;
  throw new LoketError('badRequest', ['limit']);
}

export function checkOutput(output: Output): Output {
  const { activities, deliveries, finished } = output;
  if (activities.length + deliveries.length + (finished ? 1 : 0) > longestOutput)
    throw new LoketError('badRequest', ['output']);
  return {
    activities: activities.map((activity) => storable(newActivitySchema, activity)),
    deliveries: deliveries.map((delivery) => storable(newDeliverySchema, delivery)),
    ...(finished && { finished: storable(handoffSchema, finished) }),
  };
}
