/** Before the end of the day, while somebody waits for an answer: what happens to them is said first. */
import { t } from '../shared/i18n.tsx';
import { waitForAnswer } from '../state/leaving.ts';
import { signOut } from '../state/session.ts';
import { lists } from '../state/store.ts';
import { closeDialog, Dialog } from './dialog.tsx';

export function SignOutDialog() {
  const count = waitForAnswer(lists.value.mine?.rows ?? []);
  const leave = () => {
    closeDialog();
    void signOut();
  };
  return (
    <Dialog
      title={t('signOut.title')}
      buttons={
        <>
          <button class="btn" type="button" data-first onClick={closeDialog}>
            {t('signOut.stay')}
          </button>
          <button class="btn ink" type="button" onClick={leave}>
            {t('presence.signOut')}
          </button>
        </>
      }
    >
      {count > 0 && <p class="sm">{t('signOut.text', { count })}</p>}
    </Dialog>
  );
}
