/** The open conversation: head, transcript, counter, writing. */
import { t } from '../shared/i18n.tsx';
import { open } from '../state/store.ts';
import { openConversation } from '../state/opened.ts';
import { Composer } from './composer.tsx';
import { Counter } from './counter.tsx';
import { Header, PlainHeader } from './header.tsx';
import { Transcript } from './transcript.tsx';

export function Conversation() {
  const opened = open.value;
  if (!opened) return null;
  const { conversation } = opened;
  const name = conversation?.customer.name ?? t('customer.unnamed');
  return (
    <section
      class="conv"
      id="conversation"
      tabIndex={-1}
      aria-label={t('conversation.label', { name })}
      aria-busy={opened.loading}
    >
      {conversation ? (
        <>
          <Header conversation={conversation} />
          <Transcript conversation={conversation} />
          <Counter conversation={conversation} />
          <Composer conversation={conversation} />
        </>
      ) : (
        <>
          <PlainHeader />
          {opened.error !== undefined ? <Failed id={opened.id} why={opened.error} /> : <Loading />}
        </>
      )}
    </section>
  );
}

function Failed({ id, why }: { id: string; why: string }) {
  return (
    <div class="empty" role="alert">
      <p>
        <b>{t('conversation.failed')}</b>
      </p>
      <p class="mute">{why}</p>
      <button class="btn" type="button" onClick={() => void openConversation(id)}>
        {t('connection.try')}
      </button>
    </div>
  );
}

function Loading() {
  return (
    <div class="scroll" aria-hidden="true">
      <div class="log">
        <div class="sk">
          <i class="w46" />
          <i class="w82" />
          <i class="w30" />
        </div>
      </div>
    </div>
  );
}
