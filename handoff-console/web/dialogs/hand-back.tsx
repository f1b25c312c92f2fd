/** May the bot go on? Only the customer chooses that; silence is not consent. */
import type { ConversationView } from '../../protocol/views.ts';
import { t } from '../shared/i18n.tsx';
import { act } from '../state/verbs.ts';
import { Acts, closeDialog, Dialog, Reads } from './dialog.tsx';

export function HandBackDialog({ conversation }: { conversation: ConversationView }) {
  const name = conversation.customer.name ?? t('customer.unnamed');
  const submit = async () => {
    closeDialog();
    await act('proposeHandBack', { conversationId: conversation.id });
  };
  return (
    <Dialog
      title={t('handBack.title')}
      hint={t('handBack.hint')}
      buttons={<Acts label={t('handBack.act')} look="go" onAct={() => void submit()} />}
      onSubmit={() => void submit()}
    >
      <p class="sm">{t('handBack.text', { name })}</p>
      <Reads
        title={t('handBack.reads', { name })}
        request={{ conversationId: conversation.id, verb: 'proposeHandBack' }}
      />
    </Dialog>
  );
}
