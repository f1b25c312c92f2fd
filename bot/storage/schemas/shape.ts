/**
 * Schemas that cannot fall behind the types: a field, word or kind that a type gains and its schema lacks is a
 * compile error. Unknown fields are let through and kept, so that an older node that reads what a newer one
 * wrote does not lose them when it saves.
 */
import { z } from 'zod';

type FieldOf<T> = undefined extends T
  ? z.ZodOptional<z.ZodType<Exclude<T, undefined>>>
  : z.ZodType<T>;

/** An object with exactly these known fields; optional ones must be `.optional()`. */
export function shape<T extends object>(
  fields: {
    [K in keyof Required<T>]: FieldOf<T[K]>;
  },
): z.ZodType<T> {
  return z.looseObject(fields as z.ZodRawShape) as unknown as z.ZodType<T>;
}

/** One of these words; all of them must be named. */
export function words<T extends string>(all: Record<T, true>): z.ZodType<T> {
  return z.enum(Object.keys(all) as [T, ...T[]]) as unknown as z.ZodType<T>;
}

/** A union told apart by one field; every variant must be named. Build variants with `shape`. */
export function variants<T extends object, D extends keyof T & string>(
  field: D,
  each: { [K in T[D] & string]: z.ZodType<Extract<T, Record<D, K>>> },
): z.ZodType<T> {
  const options = Object.values(each) as unknown as [z.ZodObject, ...z.ZodObject[]];
  return z.discriminatedUnion(field, options) as unknown as z.ZodType<T>;
}

/** ms UTC: an integer, so that no store rounds it. */
export const time = z.int();
export const count = z.int().min(0);
export const text = z.string();

/** Ids and keys stand in index entries; SQLite ends a text at NUL when it is read back. */
export const id: z.ZodType<string> = z
  .string()
  .min(1)
  .max(1_000)
  .refine((value) => !value.includes('\0'));
