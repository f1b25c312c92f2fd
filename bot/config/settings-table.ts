/**
 * Every setting once: type, default, whether it is a secret, help, and what to say when a value does not fit.
 * `.env.example` is printed from this table and a test holds the two equal.
 */
import { z } from 'zod';

/** Digits only: `Number` would also read 0x1009, 1e3 and spaces. */
const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.int().min(least).max(most));
const seconds = whole(1, 86_400);
const flag = z.enum(['0', '1']).transform((value) => value === '1');
const secret = z.string().min(32);
/** It travels as a bearer token, which has no spaces. */
const bearerSecret = secret.regex(/^[\w.~+/=-]+$/);
const isWeb = (text: string) => /^https?:\/\/[^/]/.test(text) && URL.canParse(text);
const webAddress = z.string().refine(isWeb);
const origin = z.string().refine((text) => isWeb(text) && new URL(text).origin === text);
/** A slash at the end is a habit, a path is a mistake: every address of ours begins at the root. */
const site = z.string().transform((text, context) => {
  const url = isWeb(text) ? new URL(text) : undefined;
  if (url !== undefined && url.href === `${url.origin}/`) return url.origin;
  context.addIssue('no site');
  return z.NEVER;
});
const origins = z
  .string()
  .transform((value) =>
    value
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  )
  .pipe(z.array(origin));

export interface Setting {
  schema: z.ZodType;
  fallback: string | undefined;
  secret: boolean;
  type: string;
  help: string;
  /** What stands after "must": the form with an example, told for every value that does not fit. */
  must: string;
}

const setting = (
  schema: z.ZodType,
  fallback: string | undefined,
  rest: { type: string; help: string; must: string; secret?: boolean },
): Setting => ({ schema, fallback, secret: false, ...rest });

export const settingsTable = {
  PORT: setting(whole(0, 65_535), '3978', {
    type: 'number',
    help: 'Port of everything: pages, API, sockets. 0 takes a free one.',
    must: 'be a whole number from 0 to 65535, such as 3978',
  }),
  HOST: setting(z.string().min(1), undefined, {
    type: 'address',
    help: 'Address to listen on. Demo mode: always 127.0.0.1. Otherwise 0.0.0.0.',
    must: 'be an address of this machine, such as 0.0.0.0',
  }),
  PUBLIC_URL: setting(site, undefined, {
    type: 'URL',
    help: 'How the world reaches this server; used in links, cookies and origin checks. Required outside demo mode, https there.',
    must: 'be http:// or https:// and a host without a path, such as https://chat.example',
  }),
  DATA_DIR: setting(z.string().min(1), './data', {
    type: 'folder',
    help: 'Where the embedded store keeps its file.',
    must: 'be a folder, such as ./data',
  }),
  FAQ_DIR: setting(z.string().min(1), undefined, {
    type: 'folder',
    help: 'Your questions and answers, one YAML file each. Default: DATA_DIR/faq; for the demo company its own. A missing or empty folder is allowed: then a person answers everything.',
    must: 'be a folder, such as ./faq',
  }),
  MONGODB_URI: setting(z.string().regex(/^mongodb(\+srv)?:\/\/[^/]/), undefined, {
    type: 'URI',
    secret: true,
    help: 'Use MongoDB (5.0 or later) instead of the embedded store. The database name is part of it.',
    must: 'begin with mongodb:// or mongodb+srv://, such as mongodb://127.0.0.1:27017/loket',
  }),
  ALLOWED_ORIGINS: setting(origins, '', {
    type: 'list',
    help: 'Websites that may embed the widget, separated by commas. This server itself always may.',
    must: 'be websites without a path, separated by commas, such as https://shop.example,https://www.shop.example',
  }),
  DIRECT_LINE_SECRET: setting(bearerSecret, undefined, {
    type: 'text',
    secret: true,
    help: 'Lets a company backend make tokens and name the user.',
    must: 'have at least 32 characters, letters, digits and . ~ + / = - _ only; make one with: openssl rand -hex 32',
  }),
  IDENTITY_SECRET: setting(secret, undefined, {
    type: 'text',
    secret: true,
    help: 'Signs (HS256) the identity tokens that the website passes to identify().',
    must: 'have at least 32 characters; make one with: openssl rand -hex 32',
  }),
  TOKENS_PER_MINUTE: setting(whole(1, 1_000_000), '20', {
    type: 'number',
    help: 'New conversations per address and minute. Above it a visitor still reaches a person.',
    must: 'be a whole number from 1, such as 20',
  }),
  TRUST_PROXY: setting(flag, '0', {
    type: '0 or 1',
    help: '1 takes the visitor address from X-Forwarded-For. Only behind a proxy of your own.',
    must: 'be 0 or 1',
  }),
  ACCEPT_SECONDS: setting(seconds, '45', {
    type: 'seconds',
    help: 'How long only the owner is rung; then the whole team hears it.',
    must: 'be a whole number of seconds from 1 to 86400, such as 45',
  }),
  FIRST_ANSWER_SECONDS: setting(seconds, '180', {
    type: 'seconds',
    help: 'What a customer is promised when somebody is available.',
    must: 'be a whole number of seconds from 1 to 86400, such as 180',
  }),
  ANSWER_SECONDS: setting(seconds, '900', {
    type: 'seconds',
    help: 'After this silence of the owner somebody else takes over.',
    must: 'be a whole number of seconds from 1 to 86400, such as 900',
  }),
  ALARM_WEBHOOK_URL: setting(webAddress, undefined, {
    type: 'URL',
    help: 'Where alarms go, as signed POST.',
    must: 'be an http:// or https:// address, such as https://alarms.example/loket',
  }),
  ALARM_WEBHOOK_SECRET: setting(secret, undefined, {
    type: 'text',
    secret: true,
    help: 'Signs the alarms (HMAC-SHA256). Required with ALARM_WEBHOOK_URL.',
    must: 'have at least 32 characters; make one with: openssl rand -hex 32',
  }),
  DEMO: setting(flag, undefined, {
    type: '0 or 1',
    help: 'Demo company, sign-ins printed at start, 127.0.0.1 only. Default 1, unless NODE_ENV=production.',
    must: 'be 0 or 1, such as DEMO=0 to serve others',
  }),
  DEMO_NOW: setting(z.iso.datetime({ offset: true }), undefined, {
    type: 'ISO time',
    help: "Starts the product's clock there. Demo mode only.",
    must: 'be a date, a time and Z or an offset, such as 2026-11-24T14:00:00+01:00',
  }),
  DEMO_PASSWORD: setting(z.string().min(8), undefined, {
    type: 'text',
    secret: true,
    help: 'Password of every demo agent, for scripted trials. Demo mode only.',
    must: 'have at least 8 characters',
  }),
  LOG_LEVEL: setting(
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
    'info',
    {
      type: 'word',
      help: 'fatal, error, warn, info, debug, trace or silent.',
      must: 'be fatal, error, warn, info, debug, trace or silent',
    },
  ),
} satisfies Record<string, Setting>;

export type SettingName = keyof typeof settingsTable;
