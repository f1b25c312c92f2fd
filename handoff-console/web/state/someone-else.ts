/**
 * A customer of mine asked for another person: said while it is so, and gone the moment it is not, whether a colleague
 * accepted, the wish ended or a restart lay in between.
 */
import { effect } from '@preact/signals';
import { notify } from './notices.ts';
import { lists } from './store.ts';
import { t } from '../shared/i18n.tsx';

/** Called once at start. Returns how to stop. */
export function watchSomeoneElse(): () => void {
  const shown = new Map<string, () => void>();
  return effect(() => {
    const rows = lists.value.mine?.rows;
    const asking = new Map(
      (rows ?? [])
        .filter((row) => row.mine && row.someoneElse)
        .map((row) => [row.id, row.customer.name]),
    );
    for (const [id, close] of shown) {
      if (asking.has(id)) continue;
      shown.delete(id);
      close();
    }
    for (const [id, name] of asking) {
      if (shown.has(id)) continue;
      const values = { customer: name ?? t('customer.unnamed') };
      const words = { icon: 'bell', title: 'someoneElse.title', text: 'someoneElse.text' } as const;
      shown.set(id, notify({ ...words, values }));
    }
  });
}
