/** At most one dialog at a time, over the desk. */
import { useEffect } from 'preact/hooks';
import { dialog, open } from '../state/store.ts';
import { CompleteDialog } from './complete.tsx';
import { HandBackDialog } from './hand-back.tsx';
import { KeyboardDialog } from './keyboard.tsx';
import { MissedDialog } from './missed.tsx';
import { PromiseDialog } from './promise.tsx';
import { SearchDialog } from './search.tsx';
import { SignOutDialog } from './sign-out.tsx';
import { TransferDialog } from './transfer.tsx';

export function Dialogs() {
  const name = dialog.value;
  const conversation = open.value?.conversation;
  const orphan = conversation === undefined && name !== undefined && !general.includes(name);
  useEffect(() => {
    if (orphan) dialog.value = undefined;
  }, [orphan]);
  if (name === 'keyboard') return <KeyboardDialog />;
  if (name === 'search') return <SearchDialog />;
  if (name === 'missed') return <MissedDialog />;
  if (name === 'signOut') return <SignOutDialog />;
  if (!conversation) return null;
  const props = { conversation, key: conversation.id };
  if (name === 'transfer') return <TransferDialog {...props} />;
  if (name === 'promise') return <PromiseDialog {...props} />;
  if (name === 'complete') return <CompleteDialog {...props} />;
  if (name === 'handBack') return <HandBackDialog {...props} />;
  return null;
}

const general: readonly string[] = ['keyboard', 'search', 'missed', 'signOut'];
