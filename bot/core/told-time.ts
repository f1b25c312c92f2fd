/** The times that customers are told. */

const minuteMs = 60_000;
/** A wait shorter than this is told to the second. ms */
const nearMs = 120_000;

/**
 * A time that may be told and is meant as told: people read minutes, so a limit ends with its minute; one that is near
 * ends with its second.
 */
export function toldTime(at: number, now: number): number {
  const unit = at - now < nearMs ? 1_000 : minuteMs;
  return Math.ceil(at / unit) * unit;
}

/** Whether it is read with its seconds. */
export function hasSeconds(at: number): boolean {
  return at % minuteMs !== 0;
}
