/** Writing: a reply to the customer or a private note. Drafts stay; nothing is sent twice. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ConversationView } from '../../protocol/views.ts';
import { Icon } from '../shared/icons.tsx';
import { t, times } from '../shared/i18n.tsx';
import { Key, SendKeys, shortcut } from '../shared/parts.tsx';
import { announce } from '../state/announce.ts';
import { deferred } from '../state/deferred.ts';
import { draftOf, keepDraft } from '../state/drafts.ts';
import type { Kind } from '../state/drafts.ts';
import { send } from '../state/outbox.ts';
import { settings } from '../state/settings.ts';
import { command } from '../state/socket.ts';
import { me, open } from '../state/store.ts';
import { focusWriting } from '../state/verbs.ts';
import { growField, sendsNow } from './writing-keys.ts';

export function Composer({ conversation }: { conversation: ConversationView }) {
  const { may, id } = conversation;
  const [wanted, setWanted] = useState<Kind>('reply');
  const field = useRef<HTMLTextAreaElement>(null);
  const kind: Kind = may.reply && deferred.value[id] === undefined ? wanted : 'note';
  useFocus(setWanted, field);
  if (!may.reply && !may.note) return null;
  return (
    <div class="composer">
      <div class="flex">
        <Kinds kind={kind} may={may} onChoose={setWanted} />
        {kind === 'note' && <span class="xs mute grow">{whyNote(conversation)}</span>}
      </div>
      <Writing key={kind} conversation={conversation} kind={kind} field={field} />
    </div>
  );
}

/** `R`, `N` and Accept lead here: the kind is chosen and the field gets the focus. */
function useFocus(
  setWanted: (kind: Kind) => void,
  field: preact.RefObject<HTMLTextAreaElement>,
): void {
  const first = useRef(true);
  const asked = focusWriting.value;
  useEffect(() => {
    const fresh = performance.now() - asked.at < 3_000;
    if (first.current && !fresh) {
      first.current = false;
      return;
    }
    first.current = false;
    if (asked.count === 0) return;
    setWanted(asked.kind);
    requestAnimationFrame(() => field.current?.focus());
  }, [asked]);
}

function Kinds({
  kind,
  may,
  onChoose,
}: {
  kind: Kind;
  may: ConversationView['may'];
  onChoose: (kind: Kind) => void;
}) {
  return (
    <fieldset class="seg" aria-label={t('write.kind')}>
      <button
        type="button"
        aria-pressed={kind === 'reply'}
        aria-disabled={!may.reply}
        aria-keyshortcuts={shortcut('reply')}
        onClick={() => may.reply && onChoose('reply')}
      >
        {t('write.reply')} <Key action="reply" />
      </button>
      <button
        type="button"
        aria-pressed={kind === 'note'}
        aria-disabled={!may.note}
        aria-keyshortcuts={shortcut('note')}
        onClick={() => may.note && onChoose('note')}
      >
        <Icon name="lock" size="xs" />
        {t('write.note')} <Key action="note" />
      </button>
    </fieldset>
  );
}

function whyNote({ may, owner, state, mine }: ConversationView): string {
  if (may.reply) return t('write.noteWhy');
  if (state === 'bot') return t('write.onlyNoteBot');
  if (state === 'completed')
    return t(may.takeOver ? 'write.onlyNoteDoneTake' : 'write.onlyNoteDone');
  if (mine) return t(may.accept || may.takeOver ? 'write.onlyNoteMineTake' : 'write.onlyNoteMine');
  if (may.accept || may.takeOver) return t('write.onlyNoteTake', { name: owner?.firstName ?? '' });
  return t('write.onlyNote', { name: owner?.firstName ?? '' });
}

interface WritingProps {
  conversation: ConversationView;
  kind: Kind;
  field: preact.RefObject<HTMLTextAreaElement>;
}

function Writing({ conversation, kind, field }: WritingProps) {
  const { id, language, customer } = conversation;
  const draft = draftOf(id, kind);
  const text = draft?.text ?? '';
  const { asks, tell, submit } = useSubmit({ id, kind, text });
  useEffect(() => growField(field.current), [text]);
  const label = t(kind === 'reply' ? 'write.to' : 'note.title', {
    name: customer.name ?? t('customer.unnamed'),
  });
  const keys = (event: KeyboardEvent) => {
    if (!sendsNow(event, settings.value.enterSends)) return;
    event.preventDefault();
    submit();
  };
  return (
    <div class={`write ${kind}`}>
      <label class="vh" for="write">
        {label}
      </label>
      <textarea
        id="write"
        ref={field}
        rows={2}
        dir="auto"
        lang={kind === 'reply' ? language : undefined}
        maxLength={10_000}
        value={text}
        placeholder={t(kind === 'reply' ? 'write.placeholder' : 'write.notePlaceholder')}
        onInput={(event) => tell(event.currentTarget.value)}
        onKeyDown={keys}
      />
      {asks > 0 && (
        <p class="asks" role="alert">
          {t('write.newMeanwhile', { count: asks })}
        </p>
      )}
      <Tools kind={kind} draft={draft} onSend={submit} />
    </div>
  );
}

interface ToolsProps {
  kind: Kind;
  draft: ReturnType<typeof draftOf>;
  onSend: () => void;
}

function Tools({ kind, draft, onSend }: ToolsProps) {
  const name = me.value?.plate.firstName ?? '';
  return (
    <div class="tools">
      <span class="kept">
        {draft && draft.text !== '' && t('write.kept', { time: times.value.minutes(draft.at) })}
      </span>
      <button class={`btn ${kind === 'reply' ? 'go' : 'ink'}`} type="button" onClick={onSend}>
        {kind === 'reply' ? t('write.sendAs', { name }) : t('write.saveNote')}{' '}
        {!settings.value.enterSends && <SendKeys />}
      </button>
    </div>
  );
}

/** Sends once; when the customer wrote meanwhile, the first press only says so. */
function useSubmit({ id, kind, text }: { id: string; kind: Kind; text: string }) {
  const seenSeq = useRef<number | undefined>();
  const typedAt = useRef(0);
  const [asks, setAsks] = useState(0);
  const customers = (open.value?.messages ?? []).filter((one) => one.author === 'customer');
  const lastSeq = customers.at(-1)?.seq ?? 0;
  if (text === '') seenSeq.current = lastSeq;
  const tell = (value: string) => {
    if (asks > 0) setAsks(0);
    keepDraft(id, kind, value);
    if (kind === 'reply' && value !== '' && performance.now() - typedAt.current > 3_000) {
      typedAt.current = performance.now();
      void command('typing', { conversationId: id }).catch(() => undefined);
    }
  };
  const submit = () => {
    if (text.trim() === '') return;
    const seen = seenSeq.current ?? lastSeq;
    const fresh = customers.filter((one) => one.seq > seen).length;
    if (kind === 'reply' && fresh > 0 && asks === 0) {
      setAsks(fresh);
      seenSeq.current = lastSeq;
      return;
    }
    setAsks(0);
    send(id, kind, text.trim());
    keepDraft(id, kind, '');
    announce(t(kind === 'reply' ? 'heard.sending' : 'heard.noted'));
  };
  return { asks, tell, submit };
}
