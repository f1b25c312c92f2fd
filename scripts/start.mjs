/** `npm start`: installs what is missing, builds what is stale, runs. Arguments go to the program. */
import { ensureBuilt, ensureInstalled } from './prepare.mjs';

ensureInstalled();
ensureBuilt();
await import('../dist/bot/main.js');
