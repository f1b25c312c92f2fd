/** The tab's title and mark: what rings, or what is at risk, for a tab in the background. */
import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '../shared/i18n.tsx';
import { lineFigures } from '../inbox/line-figures.ts';
import { byUrgency } from '../state/ring-words.ts';
import { isLead, liveLine, me, openAlarms, rings } from '../state/store.ts';

export function useTitle(): void {
  useEffect(
    () =>
      effect(() => {
        document.title = title();
        const mark = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
        if (mark) mark.href = `/console/${rings.value.length > 0 ? 'mark-rings' : 'mark'}.svg`;
      }),
    [],
  );
}

function title(): string {
  const first = byUrgency(rings.value)[0];
  if (first) {
    const name = first.customer.name ?? t('customer.unnamed');
    return `(${rings.value.length}) ${t('title.rings', { name })} · Loket`;
  }
  const risk =
    isLead.value && liveLine.value ? lineFigures(liveLine.value, me.value?.leads ?? []).atRisk : 0;
  const parts = [
    risk > 0 ? t('line.atRisk', { count: risk }) : '',
    openAlarms.value.length > 0 ? t('alarm.count', { count: openAlarms.value.length }) : '',
  ].filter(Boolean);
  return [parts.join(', '), 'Loket'].filter(Boolean).join(' · ');
}
