/** The door: name and password; the session itself is a cookie this page never sees. */
import { useRef, useState } from 'preact/hooks';
import { useEffect } from 'preact/hooks';
import { Icon, Mark } from '../shared/icons.tsx';
import { t } from '../shared/i18n.tsx';
import { refusedWords } from '../shared/error-words.ts';
import { choose, settings } from '../state/settings.ts';
import { signIn, signInError } from '../state/session.ts';
import { device } from '../state/storage.ts';
import { endedWhy } from '../state/store.ts';

export function SignIn() {
  const company = device.get('company');
  useEffect(() => {
    document.title = `${t('signIn.title')} · Loket`;
  });
  return (
    <main class="door">
      <span class="mark">
        <Mark />
      </span>
      <div class="dlg door-card">
        <SignInForm
          heading={company ? t('signIn.heading', { company }) : t('signIn.headingPlain')}
        />
      </div>
      <p class="xs mute">
        <Language id="nl" name="Nederlands" /> · <Language id="en" name="English" />
      </p>
    </main>
  );
}

function Language({ id, name }: { id: 'nl' | 'en'; name: string }) {
  if (settings.value.language === id) return <span lang={id}>{name}</span>;
  return (
    <button class="linkish" type="button" lang={id} onClick={() => choose({ language: id })}>
      {name}
    </button>
  );
}

function SignInForm({ heading }: { heading: string }) {
  const [busy, setBusy] = useState(false);
  const password = useRef<HTMLInputElement>(null);
  const name = useRef<HTMLInputElement>(null);
  useEffect(() => name.current?.focus(), []);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const ok = await signIn(name.current?.value.trim() ?? '', password.current?.value ?? '');
    if (ok) return;
    setBusy(false);
    password.current?.focus();
    password.current?.select();
  };
  return (
    <form class="bd" onSubmit={submit} aria-label={t('signIn.title')} aria-busy={busy}>
      <h1 class="door-h">{heading}</h1>
      <Problem />
      <div class="field">
        <label for="name">{t('signIn.name')}</label>
        <input
          ref={name}
          class="inp"
          id="name"
          type="text"
          autocomplete="username"
          autocapitalize="none"
          spellcheck={false}
          required
        />
      </div>
      <Password field={password} />
      <button class="btn ink big" type="submit" aria-disabled={busy}>
        {t(busy ? 'signIn.busy' : 'signIn.act')}
      </button>
    </form>
  );
}

function Password({ field }: { field: preact.RefObject<HTMLInputElement> }) {
  const [shown, setShown] = useState(false);
  return (
    <div class="field">
      <div class="flex">
        <label class="grow" for="password">
          {t('signIn.password')}
        </label>
        <button
          class="linkish xs"
          type="button"
          onClick={() => setShown(!shown)}
          aria-pressed={shown}
        >
          {t(shown ? 'signIn.hide' : 'signIn.show')}
        </button>
      </div>
      <input
        ref={field}
        class="inp"
        id="password"
        type={shown ? 'text' : 'password'}
        autocomplete="current-password"
        required
      />
    </div>
  );
}

function Problem() {
  const error = signInError.value;
  const words = error ? refusedWords(error) : endedWhy.value;
  if (!words) return null;
  return (
    <p class="err" role="alert">
      <Icon name="warn" size="s" />
      <span>{words}</span>
    </p>
  );
}
