import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { envExample } from '../../../bot/config/env-example.ts';
import { readSettings, SettingsError } from '../../../bot/config/settings.ts';

const faultsOf = (env: NodeJS.ProcessEnv): string[] => {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof SettingsError) return error.faults;
    throw error;
  }
  return [];
};
const live = { DEMO: '0', PUBLIC_URL: 'https://chat.example' };

describe('settings', () => {
  it('need nothing for a first try: demo mode, this machine only, the limits of the promise', () => {
    expect(readSettings({})).toMatchObject({
      port: 3978,
      host: '127.0.0.1',
      demo: true,
      acceptSeconds: 45,
      firstAnswerSeconds: 180,
      answerSeconds: 900,
    });
  });

  it('are not demo when NODE_ENV says production, and then ask for an address', () => {
    expect(faultsOf({ NODE_ENV: 'production' })).toEqual([
      expect.stringContaining('PUBLIC_URL: is missing'),
    ]);
  });

  it('refuse a demo that others could reach, and demo settings outside a demo', () => {
    expect(faultsOf({ HOST: '0.0.0.0' })).toEqual([
      expect.stringContaining('HOST: demo mode listens on 127.0.0.1'),
    ]);
    expect(
      faultsOf({ ...live, DEMO_NOW: '2026-11-24T21:00:00Z', DEMO_PASSWORD: 'long enough' }),
    ).toHaveLength(2);
  });

  it('refuse short secrets, plain http for the world, and alarms without a signature', () => {
    const faults = faultsOf({
      DEMO: '0',
      PUBLIC_URL: 'http://chat.example',
      DIRECT_LINE_SECRET: 'short',
      ALARM_WEBHOOK_URL: 'https://alarms.example',
    });
    expect(faults).toHaveLength(3);
    expect(faults.join(' ')).toMatch(/DIRECT_LINE_SECRET.*32/);
    expect(faults.join(' ')).not.toContain('short,');
  });

  it('tell all faults at once, by name and never by value', () => {
    const faults = faultsOf({
      PORT: 'http',
      ACCEPT_SECONDS: '0',
      ALLOWED_ORIGINS: 'https://shop.example/path',
    });
    expect(faults.map((fault) => fault.split(':')[0])).toEqual([
      'PORT',
      'ALLOWED_ORIGINS',
      'ACCEPT_SECONDS',
    ]);
    expect(faults.join(' ')).not.toContain('/path.');
  });

  it.each<[string, string, NodeJS.ProcessEnv]>([
    ['PORT', 'abc', {}],
    ['PORT', '0x1009', {}],
    ['PORT', '65536', {}],
    ['PORT', '4e3', {}],
    ['DEMO', 'true', {}],
    ['DEMO_NOW', '2026-11-24T14:00:00', {}],
    ['TOKENS_PER_MINUTE', '0', {}],
    ['LOG_LEVEL', 'loud', {}],
    ['MONGODB_URI', 'localhost:27017', {}],
    ['MONGODB_URI', 'mongodb:///loket', {}],
    ['PUBLIC_URL', 'chat.example', { DEMO: '0' }],
    ['PUBLIC_URL', 'ftp://localhost', { DEMO: '0' }],
    ['PUBLIC_URL', 'https://chat.example/help', { DEMO: '0' }],
    ['PUBLIC_URL', 'https://me:secret@chat.example', { DEMO: '0' }],
    ['PUBLIC_URL', 'https://chat.example', { DEMO: '1' }],
    ['ALLOWED_ORIGINS', 'ftp://shop.example', {}],
    ['ALLOWED_ORIGINS', 'https://shop.example/', {}],
    ['ALARM_WEBHOOK_URL', 'mailto:a@b.example', { ALARM_WEBHOOK_SECRET: 'x'.repeat(32) }],
    ['DIRECT_LINE_SECRET', 'too short', {}],
    ['DEMO_PASSWORD', 'short', {}],
  ])('refuse %s=%s in one plain sentence that says what to write', (name, value, rest) => {
    const faults = faultsOf({ ...rest, [name]: value });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${name}: (must |demo mode )`));
    expect(faults[0]).toMatch(/such as|make one|or silent|DEMO=0|8 characters/);
    expect(faults[0]).not.toMatch(/invalid|expected|received|NaN/i);
    expect(faults[0]).not.toContain(`${value} `);
  });

  it('take a public address with or without a slash at its end', () => {
    for (const url of ['https://chat.example', 'https://chat.example/', 'https://Chat.example:443'])
      expect(readSettings({ ...live, PUBLIC_URL: url }).publicUrl).toBe('https://chat.example');
    expect(readSettings({ PUBLIC_URL: 'http://localhost:3978' }).publicUrl).toBe(
      'http://localhost:3978',
    );
  });

  it('say one thing per setting, also when the mode itself cannot be read', () => {
    const faults = faultsOf({ DEMO: 'yes', HOST: '0.0.0.0', PUBLIC_URL: 'x', DEMO_NOW: 'now' });
    expect(faults.map((fault) => fault.split(':')[0])).toEqual(['PUBLIC_URL', 'DEMO', 'DEMO_NOW']);
  });

  it('take an empty value as not set, and cannot be changed afterwards', () => {
    const settings = readSettings({ MONGODB_URI: '', PORT: '' });
    expect(settings.mongodbUri).toBeUndefined();
    expect(settings.port).toBe(3978);
    expect(() => Object.assign(settings, { port: 1 })).toThrow();
  });

  it('stand in .env.example exactly as in the table', () => {
    expect(readFileSync('.env.example', 'utf8')).toBe(envExample());
  });
});
