/** A modal dialog by the browser's own element: focus is kept inside and given back. */
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../shared/icons.tsx';
import { t } from '../shared/i18n.tsx';
import { SendKeys } from '../shared/parts.tsx';
import { command } from '../state/socket.ts';
import { dialog } from '../state/store.ts';
import { errorWords } from '../shared/error-words.ts';
import type { Payload } from '../../protocol/commands.ts';

export function closeDialog(): void {
  dialog.value = undefined;
}

interface Props {
  title: string;
  children: ComponentChildren;
  /** Small print on the left of the footer. */
  hint?: ComponentChildren;
  buttons?: ComponentChildren;
  /** Runs on Ctrl+Enter. */
  onSubmit?: () => void;
  class?: string;
  /** Without a visible head, for the search. */
  bare?: boolean;
}

export function Dialog(props: Props) {
  const { title, children, onSubmit, class: look = '', bare } = props;
  const ref = useModal();
  const id = useId();
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !onSubmit) return;
    event.preventDefault();
    onSubmit();
  };
  return (
    <dialog
      class={`dlg ${look}`}
      ref={ref}
      aria-labelledby={bare ? undefined : id}
      aria-label={bare ? title : undefined}
      onKeyDown={keys}
      onCancel={(event) => {
        event.preventDefault();
        closeDialog();
      }}
      onClick={(event) => {
        if (event.target === ref.current) closeDialog();
      }}
    >
      {bare ? children : <Frame {...props} id={id} />}
    </dialog>
  );
}

/** Opens it, puts the focus on the first thing to fill in, and gives it back at the end. */
function useModal(): RefObject<HTMLDialogElement> {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = ref.current;
    const before = document.activeElement as HTMLElement | null;
    element?.showModal();
    element?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => {
      element?.close();
      giveBack(before);
    };
  }, []);
  return ref;
}

/** What scrolls is framed as a whole when it has the focus: then it goes to the quiet region around it. */
function giveBack(before: HTMLElement | null): void {
  const framed = before?.matches('.scroll, .ctx, .rows, body') ?? true;
  if (before?.isConnected && !framed) before.focus();
  else document.getElementById('conversation')?.focus({ preventScroll: true });
}

function Frame({ title, children, hint, buttons, id }: Props & { id: string }) {
  return (
    <div class="dlg-in">
      <header>
        <h2 id={id}>{title}</h2>
        <button class="btn bare sq" type="button" aria-label={t('close')} onClick={closeDialog}>
          <Icon name="close" />
        </button>
      </header>
      <div class="bd">{children}</div>
      {(hint || buttons) && (
        <footer>
          <p class="grow">{hint}</p>
          {buttons}
        </footer>
      )}
    </div>
  );
}

/** Cancel and the main act, which Ctrl+Enter does too. */
export function Acts({
  label,
  look,
  off,
  onAct,
}: {
  label: string;
  look: 'go' | 'ink';
  off?: boolean;
  onAct: () => void;
}) {
  return (
    <>
      <button class="btn" type="button" onClick={closeDialog}>
        {t('cancel')}
      </button>
      <button
        class={`btn ${off ? '' : look}`}
        type="button"
        aria-disabled={off === true}
        onClick={() => {
          if (!off) onAct();
        }}
      >
        {label} <SendKeys />
      </button>
    </>
  );
}

/** The very words the customer will read, asked from the server a moment after the last change. */
export function Reads({
  title,
  request,
}: {
  title: string;
  request: Payload<'preview'> | undefined;
}) {
  const [words, setWords] = useState('');
  const [failed, setFailed] = useState<string | undefined>();
  const key = JSON.stringify(request);
  useEffect(() => {
    if (!request) return setWords('');
    let current = true;
    const ask = async () => {
      try {
        const { text } = await command('preview', request);
        if (!current) return;
        setFailed(undefined);
        setWords(text);
      } catch (error) {
        if (current) setFailed(errorWords(error));
      }
    };
    const timer = setTimeout(() => void ask(), 200);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [key]);
  return (
    <p class="reads">
      <span>{title}</span>
      <q class="words" dir="auto">
        {failed ?? (words || '…')}
      </q>
    </p>
  );
}
