/**
 * Every setting once: type, default, whether it is a secret, and help. `.env.example` is printed from this table
 * and a test holds the two equal. All faults are reported together, before anything starts; the result is frozen.
 */
import { z } from 'zod';

const seconds = z.coerce.number().int().min(1).max(86_400);
const flag = z.enum(['0', '1']).transform((value) => value === '1');
const secret = z.string().min(32, 'must have at least 32 characters: use `openssl rand -hex 32`');
/** It travels as a bearer token, which has no spaces. */
const bearerSecret = secret.regex(
  /^[\w.~+/=-]+$/,
  'may have letters, digits and . ~ + / = - _ only',
);
const list = z.string().transform((value) =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);
const origins = list.pipe(
  z.array(
    z.string().refine((text) => URL.canParse(text) && new URL(text).origin === text, {
      message: 'each entry must be an origin such as https://shop.example, without a path',
    }),
  ),
);

export interface Setting {
  schema: z.ZodType;
  fallback: string | undefined;
  secret: boolean;
  type: string;
  help: string;
}

const setting = (
  schema: z.ZodType,
  fallback: string | undefined,
  rest: { type: string; help: string; secret?: boolean },
): Setting => ({ schema, fallback, secret: false, ...rest });

export const settingsTable = {
  PORT: setting(z.coerce.number().int().min(0).max(65_535), '3978', {
    type: 'number',
    help: 'Port of everything: pages, API, sockets. 0 takes a free one.',
  }),
  HOST: setting(z.string().min(1), undefined, {
    type: 'address',
    help: 'Address to listen on. Demo mode: always 127.0.0.1. Otherwise 0.0.0.0.',
  }),
  PUBLIC_URL: setting(z.url(), undefined, {
    type: 'URL',
    help: 'How the world reaches this server; used in links, cookies and origin checks. Required outside demo mode, https there.',
  }),
  DATA_DIR: setting(z.string().min(1), './data', {
    type: 'folder',
    help: 'Where the embedded store keeps its file.',
  }),
  MONGODB_URI: setting(
    z.string().regex(/^mongodb(\+srv)?:\/\//, 'must begin with mongodb:// or mongodb+srv://'),
    undefined,
    {
      type: 'URI',
      secret: true,
      help: 'Use MongoDB (5.0 or later) instead of the embedded store. The database name is part of it.',
    },
  ),
  ALLOWED_ORIGINS: setting(origins, '', {
    type: 'list',
    help: 'Websites that may embed the widget, separated by commas. This server itself always may.',
  }),
  DIRECT_LINE_SECRET: setting(bearerSecret, undefined, {
    type: 'text',
    secret: true,
    help: 'Lets a company backend make tokens and name the user.',
  }),
  IDENTITY_SECRET: setting(secret, undefined, {
    type: 'text',
    secret: true,
    help: 'Signs (HS256) the identity tokens that the website passes to identify().',
  }),
  TOKENS_PER_MINUTE: setting(z.coerce.number().int().min(1), '20', {
    type: 'number',
    help: 'New conversations per address and minute. Above it a visitor still reaches a person.',
  }),
  TRUST_PROXY: setting(flag, '0', {
    type: '0 or 1',
    help: '1 takes the visitor address from X-Forwarded-For. Only behind a proxy of your own.',
  }),
  ACCEPT_SECONDS: setting(seconds, '45', {
    type: 'seconds',
    help: 'How long only the owner is rung; then the whole team hears it.',
  }),
  FIRST_ANSWER_SECONDS: setting(seconds, '180', {
    type: 'seconds',
    help: 'What a customer is promised when somebody is available.',
  }),
  ANSWER_SECONDS: setting(seconds, '900', {
    type: 'seconds',
    help: 'After this silence of the owner somebody else takes over.',
  }),
  ALARM_WEBHOOK_URL: setting(z.url(), undefined, {
    type: 'URL',
    help: 'Where alarms go, as signed POST.',
  }),
  ALARM_WEBHOOK_SECRET: setting(secret, undefined, {
    type: 'text',
    secret: true,
    help: 'Signs the alarms (HMAC-SHA256). Required with ALARM_WEBHOOK_URL.',
  }),
  DEMO: setting(flag, undefined, {
    type: '0 or 1',
    help: 'Demo company, sign-ins printed at start, 127.0.0.1 only. Default 1, unless NODE_ENV=production.',
  }),
  DEMO_NOW: setting(z.iso.datetime({ offset: true }), undefined, {
    type: 'ISO time',
    help: "Starts the product's clock there. Demo mode only.",
  }),
  DEMO_PASSWORD: setting(z.string().min(8), undefined, {
    type: 'text',
    secret: true,
    help: 'Password of every demo agent, for scripted trials. Demo mode only.',
  }),
  LOG_LEVEL: setting(
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
    'info',
    {
      type: 'word',
      help: 'fatal, error, warn, info, debug, trace or silent.',
    },
  ),
} satisfies Record<string, Setting>;

export type SettingName = keyof typeof settingsTable;

/** The parsed settings. Optional ones are missing when not set. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly publicUrl?: string;
  readonly dataDir: string;
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

type Raw = Record<string, unknown>;

function parseEach(env: NodeJS.ProcessEnv, faults: string[]): Raw {
  const raw: Raw = {};
  for (const [name, { schema, fallback }] of Object.entries(settingsTable) as [
    SettingName,
    Setting,
  ][]) {
    const given = env[name] === '' ? undefined : env[name];
    const text = given ?? fallback;
    if (text === undefined) continue;
    const parsed = schema.safeParse(text);
    if (parsed.success) raw[name] = parsed.data;
    else faults.push(`${name}: ${parsed.error.issues.map((issue) => issue.message).join('; ')}.`);
  }
  return raw;
}

function checkTogether(raw: Raw, demo: boolean, faults: string[]): void {
  const set = (name: SettingName): boolean => raw[name] !== undefined;
  if (set('ALARM_WEBHOOK_URL') && !set('ALARM_WEBHOOK_SECRET')) {
    faults.push('ALARM_WEBHOOK_SECRET: is missing. Alarms are only sent signed.');
  }
  if (Number(raw.FIRST_ANSWER_SECONDS) <= Number(raw.ACCEPT_SECONDS)) {
    faults.push('FIRST_ANSWER_SECONDS: must be more than ACCEPT_SECONDS.');
  }
  if (demo) {
    if (set('HOST') && raw.HOST !== '127.0.0.1') {
      faults.push('HOST: demo mode listens on 127.0.0.1 only. Set DEMO=0 to serve others.');
    }
    return;
  }
  for (const name of ['DEMO_NOW', 'DEMO_PASSWORD'] as const) {
    if (set(name)) faults.push(`${name}: only in demo mode. Remove it, or set DEMO=1.`);
  }
  if (!set('PUBLIC_URL')) {
    faults.push('PUBLIC_URL: is missing. Outside demo mode say how the world reaches this server.');
  } else {
    const url = new URL(String(raw.PUBLIC_URL));
    const local = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
    if (url.protocol !== 'https:' && !local) faults.push('PUBLIC_URL: must begin with https://.');
  }
}

/**
 * Reads the settings from an environment. Unknown names are left alone.
 * @throws SettingsError with every fault at once.
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const faults: string[] = [];
  const raw = parseEach(env, faults);
  const demo = (raw.DEMO as boolean | undefined) ?? env.NODE_ENV !== 'production';
  checkTogether(raw, demo, faults);
  if (faults.length > 0) throw new SettingsError(faults);
  const origin = (raw.PUBLIC_URL as string | undefined)?.replace(/\/+$/, '');
  return Object.freeze({
    port: raw.PORT as number,
    host: demo ? '127.0.0.1' : ((raw.HOST as string | undefined) ?? '0.0.0.0'),
    publicUrl: origin,
    dataDir: raw.DATA_DIR as string,
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
