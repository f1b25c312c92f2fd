/** The agent's screen starts here. */
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/parts.css';
import './styles/frame.css';
import './styles/strip.css';
import './styles/inbox.css';
import './styles/conversation.css';
import './styles/composer.css';
import './styles/context.css';
import './styles/dialogs.css';
import './styles/panels.css';
import './styles/narrow.css';
import { render } from 'preact';
import { App } from './app.tsx';
import { applySettings } from './state/settings.ts';
import { startTicker } from './state/server-clock.ts';
import { startSound } from './state/sound.ts';
import { watchSomeoneElse } from './state/someone-else.ts';
import { listenToKeys } from './state/keyboard.ts';
import { resume } from './state/session.ts';

applySettings();
startTicker();
startSound();
listenToKeys();
watchSomeoneElse();
void resume();

const root = document.getElementById('app');
if (root) render(<App />, root);
