/** A place in line: number, name, how long, expected and promised time, the bar to the promise. */
import type { RowView } from '../../protocol/views.ts';
import { Drain, Waited } from '../shared/clock.tsx';
import { languageName, t, times } from '../shared/i18n.tsx';
import { Channel, CustomerName, StandingChip } from '../shared/parts.tsx';
import { now } from '../state/server-clock.ts';
import { RowLink } from './row.tsx';

type Line = NonNullable<RowView['line']>;

export function LineRow({ row, line }: { row: RowView; line: Line }) {
  const since = row.waitingSince ?? row.clock?.since;
  return (
    <RowLink row={row} class="ln">
      <span class="pl">
        <span class="vh">{t('line.place')} </span>
        {line.place}
      </span>
      <span class="r1">
        <b class="who cut">
          <CustomerName name={row.customer.name} />
        </b>
        <StandingChip standing={row.customer.standing} />
      </span>
      {since === undefined ? <span class="clock" /> : <Waited since={since} words />}
      <span class="r3">
        <Channel channel={row.channel} size="xs" />
        <span class="tag" title={languageName(row.language)}>
          {row.language.toUpperCase()}
        </span>
        <LineTimes line={line} />
      </span>
      {row.clock ? (
        <Drain clock={row.clock} class={line.atRisk ? 'soon' : ''} />
      ) : (
        <span class="drain none" aria-hidden="true" />
      )}
    </RowLink>
  );
}

/** At risk is said in words, not by colour alone. */
function LineTimes({ line }: { line: Line }) {
  const expected = times.value.day(line.expectedAt, now.value);
  const promised = times.value.told(line.promisedAt, now.value);
  const late = line.promisedAt <= now.value;
  if (!line.atRisk && !late) {
    return <span class="cut">{t('line.expected', { expected, promised })}</span>;
  }
  return (
    <>
      <span>{t('line.expectedOnly', { time: expected })}</span>
      <span class={`next chip ${late ? 'late' : 'soon'}`}>
        {t(late ? 'line.promisedLate' : 'line.promisedRisk', { time: promised })}
      </span>
    </>
  );
}
