/**
 * A customer of mine asked for another person: said while it is so, and gone the moment it is not, whether a colleague
 * accepted, the wish ended or a restart lay in between.
 */
import { effect } from '@preact/signals';
import { followAsking } from './asks-else.ts';
import { notify } from './notices.ts';
import { lists } from './store.ts';
import { t } from '../shared/i18n.tsx';

/** Called once at start. Returns how to stop. */
export function watchSomeoneElse(): () => void {
  const shown = new Map<string, () => void>();
  return effect(() => {
    followAsking(shown, lists.value.mine?.rows ?? [], (row) => {
      const values = { customer: row.customer.name ?? t('customer.unnamed') };
      const words = { title: 'someoneElse.title', text: 'someoneElse.text' } as const;
      return notify({ icon: 'bell', ...words, values });
    });
  });
}
