/** The frame: rail, strip, desk and context; or the sign-in form. */
import { useEffect } from 'preact/hooks';
import { SignIn } from './sign-in/sign-in.tsx';
import { Rail } from './rail/rail.tsx';
import { Strip } from './strip/strip.tsx';
import { Inbox } from './inbox/inbox.tsx';
import { Conversation } from './conversation/conversation.tsx';
import { OpenCounter } from './conversation/open-counter.tsx';
import { Context } from './context/context.tsx';
import { Dialogs } from './dialogs/dialogs.tsx';
import { AlarmsPopover } from './strip/alarms.tsx';
import { assertive, polite } from './state/announce.ts';
import { watchClocks } from './state/clock-watch.ts';
import { markRead } from './state/opened.ts';
import { followRoute } from './state/route.ts';
import { drawer, me, open, pane, session, view } from './state/store.ts';
import { useTitle } from './strip/title.ts';
import { t } from './shared/i18n.tsx';

export function App() {
  return (
    <>
      {session.value === 'signedIn' && <Desk />}
      {session.value === 'signedOut' && <SignIn />}
      <div class="vh" role="status" aria-live="polite">
        {polite}
      </div>
      <div class="vh" role="alert" aria-live="assertive">
        {assertive}
      </div>
    </>
  );
}

function Desk() {
  useEffect(followRoute, []);
  useEffect(watchClocks, []);
  useEffect(readWhenSeen, []);
  useTitle();
  const opened = open.value;
  const context = opened?.conversation !== undefined;
  return (
    <>
      <a class="skip" href="#conversation">
        {t('skip')}
      </a>
      <div
        class={`app ${context ? 'with-ctx' : ''}`}
        data-pane={opened ? pane.value : 'list'}
        data-drawer={drawer.value ? 'open' : undefined}
        aria-busy={me.value === undefined}
      >
        <Rail />
        <Strip />
        <main class="desk">
          <h1 class="vh">
            {t('desk.title')}, {t(`view.${view.value}`)}
          </h1>
          <Inbox />
          {opened ? <Conversation key={opened.id} /> : <OpenCounter />}
        </main>
        {context && <Context />}
        <AlarmsPopover />
      </div>
      <Dialogs />
    </>
  );
}

/** What arrived while the tab was hidden counts as read only once it is looked at. */
function readWhenSeen(): () => void {
  document.addEventListener('visibilitychange', markRead);
  return () => document.removeEventListener('visibilitychange', markRead);
}
