/** Reads the settings. All faults are reported together, before anything starts; the result is frozen. */
import { type Setting, type SettingName, settingsTable } from './settings-table.ts';

/** The parsed settings. Optional ones are missing when not set. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly publicUrl?: string;
  readonly dataDir: string;
  /** Missing: see FAQ_DIR. */
  readonly faqDir?: string;
  readonly mongodbUri?: string;
  readonly allowedOrigins: readonly string[];
  readonly directLineSecret?: string;
  readonly identitySecret?: string;
  readonly tokensPerMinute: number;
  readonly trustProxy: boolean;
  readonly acceptSeconds: number;
  readonly firstAnswerSeconds: number;
  readonly answerSeconds: number;
  readonly alarmWebhookUrl?: string;
  readonly alarmWebhookSecret?: string;
  readonly demo: boolean;
  readonly demoNow?: number;
  readonly demoPassword?: string;
  readonly logLevel: string;
}

/** All that is wrong, one line per fault: name, what is wrong, what to do. Never a value. */
export class SettingsError extends Error {
  readonly faults: string[];
  constructor(faults: string[]) {
    super(`Settings are not usable:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.name = 'SettingsError';
    this.faults = faults;
  }
}

type Raw = Partial<Record<SettingName, unknown>>;

/** At most one fault per setting: the first one said stands, a second would only contradict it. */
class Faults {
  readonly lines = new Map<SettingName, string>();
  add(name: SettingName, text: string): void {
    if (!this.lines.has(name)) this.lines.set(name, `${name}: ${text}`);
  }
}

function parseEach(env: NodeJS.ProcessEnv, faults: Faults): Raw {
  const raw: Raw = {};
  for (const [name, { schema, fallback, must }] of Object.entries(settingsTable) as [
    SettingName,
    Setting,
  ][]) {
    const given = env[name] === '' ? undefined : env[name];
    const text = given ?? fallback;
    if (text === undefined) continue;
    const parsed = schema.safeParse(text);
    if (parsed.success) raw[name] = parsed.data;
    else faults.add(name, `must ${must}.`);
  }
  return raw;
}

function checkTogether(raw: Raw, faults: Faults): void {
  if (raw.ALARM_WEBHOOK_URL !== undefined && raw.ALARM_WEBHOOK_SECRET === undefined) {
    faults.add(
      'ALARM_WEBHOOK_SECRET',
      'is missing. Alarms are only sent signed; make one with: openssl rand -hex 32.',
    );
  }
  if (Number(raw.FIRST_ANSWER_SECONDS) <= Number(raw.ACCEPT_SECONDS)) {
    faults.add(
      'FIRST_ANSWER_SECONDS',
      'must be more than ACCEPT_SECONDS, such as four times as much.',
    );
  }
}

const thisMachine = ['127.0.0.1', 'localhost'];

function checkDemo(raw: Raw, faults: Faults): void {
  if (raw.HOST !== undefined && raw.HOST !== '127.0.0.1') {
    faults.add(
      'HOST',
      'demo mode listens on 127.0.0.1 only. Remove it, or set DEMO=0 to serve others.',
    );
  }
  const { PUBLIC_URL: url } = raw;
  if (url !== undefined && !thisMachine.includes(new URL(String(url)).hostname)) {
    faults.add(
      'PUBLIC_URL',
      'demo mode listens on 127.0.0.1 only, where no other host leads. Remove it, or set DEMO=0 to serve others.',
    );
  }
}

function checkLive(raw: Raw, faults: Faults): void {
  for (const name of ['DEMO_NOW', 'DEMO_PASSWORD'] as const) {
    if (raw[name] !== undefined) faults.add(name, 'only in demo mode. Remove it, or set DEMO=1.');
  }
  if (raw.PUBLIC_URL === undefined) {
    faults.add(
      'PUBLIC_URL',
      'is missing. Outside demo mode say how the world reaches this server, such as https://chat.example.',
    );
    return;
  }
  const url = new URL(String(raw.PUBLIC_URL));
  if (url.protocol !== 'https:' && ![...thisMachine, '[::1]'].includes(url.hostname)) {
    faults.add('PUBLIC_URL', 'must begin with https://, such as https://chat.example.');
  }
}

/**
 * Reads the settings from an environment. Unknown names are left alone.
 * @throws SettingsError with every fault at once.
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const faults = new Faults();
  const raw = parseEach(env, faults);
  const demo = (raw.DEMO as boolean | undefined) ?? env.NODE_ENV !== 'production';
  checkTogether(raw, faults);
  // Which mode is meant is not known while DEMO itself cannot be read.
  if (!faults.lines.has('DEMO')) (demo ? checkDemo : checkLive)(raw, faults);
  if (faults.lines.size > 0) throw new SettingsError([...faults.lines.values()]);
  return Object.freeze({
    port: raw.PORT as number,
    host: demo ? '127.0.0.1' : ((raw.HOST as string | undefined) ?? '0.0.0.0'),
    publicUrl: raw.PUBLIC_URL as string | undefined,
    dataDir: raw.DATA_DIR as string,
    faqDir: raw.FAQ_DIR as string | undefined,
    mongodbUri: raw.MONGODB_URI as string | undefined,
    allowedOrigins: raw.ALLOWED_ORIGINS as string[],
    directLineSecret: raw.DIRECT_LINE_SECRET as string | undefined,
    identitySecret: raw.IDENTITY_SECRET as string | undefined,
    tokensPerMinute: raw.TOKENS_PER_MINUTE as number,
    trustProxy: raw.TRUST_PROXY as boolean,
    acceptSeconds: raw.ACCEPT_SECONDS as number,
    firstAnswerSeconds: raw.FIRST_ANSWER_SECONDS as number,
    answerSeconds: raw.ANSWER_SECONDS as number,
    alarmWebhookUrl: raw.ALARM_WEBHOOK_URL as string | undefined,
    alarmWebhookSecret: raw.ALARM_WEBHOOK_SECRET as string | undefined,
    demo,
    demoNow: raw.DEMO_NOW === undefined ? undefined : Date.parse(raw.DEMO_NOW as string),
    demoPassword: raw.DEMO_PASSWORD as string | undefined,
    logLevel: raw.LOG_LEVEL as string,
  });
}
