/** At whom a conversation rings. Pure. */
import type { RowView } from '../../protocol/views.ts';
import type { Key, Values } from '../shared/translate.ts';

/** More than these are counted. */
const mostNamed = 3;

export function ringsAtPart({ names, atMe }: NonNullable<RowView['ringsAt']>): [Key, Values] {
  if (atMe && names.length === 1) return ['rings.atMe', {}];
  if (names.length > mostNamed) return ['rings.atMany', { count: names.length }];
  return ['rings.at', { names: names.join(', ') }];
}
