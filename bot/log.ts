/** One JSON line per event on stderr; stdout is for what a person starting the program reads. */
import { type DestinationStream, type Logger, pino, stdSerializers } from 'pino';

export type Log = Logger;

/** Keys that may carry a credential are cut wherever they stand in a logged object. */
const secretKeys = [
  'authorization',
  'cookie',
  'token',
  'password',
  'secret',
  'resume',
  'jwt',
  'uri',
];

/** @param to where the lines go; stderr unless a test reads them */
export function createLog(level: string, to: DestinationStream = pino.destination(2)): Log {
  const paths = secretKeys.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]);
  // A cause stands by itself: pino would join the sentences of all causes into one.
  const serializers = { err: stdSerializers.errWithCause };
  return pino({ level, serializers, redact: { paths, censor: '[cut]' } }, to);
}
