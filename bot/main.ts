/** `npm start`. Reads settings, starts, says where everything is, and stops cleanly on Ctrl-C. */
import { existsSync } from 'node:fs';
import process from 'node:process';
import { type App, createApp } from './app.ts';
import { readSettings, type Settings, SettingsError } from './config/settings.ts';
import { createLog } from './log.ts';
import { waitForCompany } from './wait-for-company.ts';

/** A drain that hangs must not keep the port; container hosts kill after 10 s. ms */
const stopLimitMs = 8_000;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function settingsOrExit(): Settings {
  try {
    if (existsSync('.env')) process.loadEnvFile('.env');
    return readSettings(process.env);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
}

/** @returns whether `--empty` was given */
function argumentsOrExit(): boolean {
  const given = process.argv.slice(2);
  const unknown = given.find((argument) => argument !== '--empty');
  if (unknown === undefined) return given.length > 0;
  process.stderr.write(
    `"${unknown}" is not known. Use: npm start, or npm start -- --empty to start without the demo company. Settings come from the environment or .env.\n`,
  );
  process.exit(2);
}

function announce(app: App): void {
  say(`${app.isDemo ? 'demo' : 'test'} page ${app.url}/demo/`);
  say(`console ${app.url}/console`);
  for (const { agent, password } of app.signIns) {
    // Disabled people cannot sign in.
    if (agent.disabled) continue;
    const shown = password ?? '(printed at the first start; npm run agents -- reset-password)';
    say(`sign-in ${agent.id} ${shown} ${agent.role} ${agent.tier}`);
  }
  if (app.emptyFaqFolder !== undefined) {
    say(
      `no answers yet: questions and answers belong in ${app.emptyFaqFolder}; until then a person answers everything`,
    );
  }
  say(`store ${app.stores.description}`);
}

/** The first signal drains and stops; a second one ends at once. */
function stopOnSignals(app: App): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => process.exit(1), stopLimitMs).unref();
    app.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

async function main(): Promise<void> {
  const wantsEmpty = argumentsOrExit();
  const settings = settingsOrExit();
  const log = createLog(settings.logLevel);
  // A fault that nobody caught leaves the process in an unknown state: say so and end; nothing stored is lost.
  process.on('unhandledRejection', (error) => {
    log.fatal({ err: error }, 'unhandled');
    process.exit(1);
  });
  const empty = wantsEmpty || !settings.demo;
  if (empty) await waitForCompany(settings, say);
  const app = await createApp({ settings, seedDemo: !empty, log });
  stopOnSignals(app);
  await app.start();
  announce(app);
}

main().catch((error: unknown) => {
  // A LoketError says what to do; of anything else the first line is enough, the log has the rest.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
