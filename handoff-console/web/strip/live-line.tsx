/** The lead's one line: how many, the oldest, until when it is promised, how many at risk. */
import { Icon } from '../shared/icons.tsx';
import { t, times, Words } from '../shared/i18n.tsx';
import { elapsed } from '../shared/clock-rule.ts';
import { now } from '../state/server-clock.ts';
import { goToView } from '../state/route.ts';
import { lineFigures } from '../inbox/line-figures.ts';
import { liveLine, me } from '../state/store.ts';

export function LiveLine() {
  const line = liveLine.value;
  if (!line) return null;
  const { count, ringing, oldestSince, promisedUntil, atRisk } = lineFigures(
    line,
    me.value?.leads ?? [],
  );
  return (
    <button class="lineb" type="button" onClick={() => goToView('waiting')}>
      <Icon name="line" />
      <span>
        <b>{count === 0 ? t('line.nobody') : t('line.number', { count })}</b>
        {ringing > 0 && t('line.ringing', { count: ringing })}
        {oldestSince !== undefined && (
          <Words
            k="line.oldest"
            time={<span class="clock">{elapsed(oldestSince, now.value)}</span>}
          />
        )}
        {promisedUntil !== undefined &&
          t('line.until', { time: times.value.told(promisedUntil, now.value) })}
      </span>
      {atRisk > 0 && <span class="chip soon">{t('line.atRisk', { count: atRisk })}</span>}
    </button>
  );
}
