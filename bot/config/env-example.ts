/** `.env.example` from the settings table: `npm run -s settings > .env.example`. */
import { type Setting, settingsTable } from './settings-table.ts';

/** The whole file, one block per setting: help, type, default. Secrets are never given a value. */
export function envExample(): string {
  const blocks = (Object.entries(settingsTable) as [string, Setting][]).map(([name, entry]) => {
    const fallback = entry.fallback ?? '';
    return `# ${entry.help}\n# ${entry.type}${entry.secret ? ', secret' : ''}\n${fallback === '' ? '# ' : ''}${name}=${fallback}\n`;
  });
  return `# Settings of Loket. Copy to .env and change; the environment wins over this file.\n\n${blocks.join('\n')}`;
}
