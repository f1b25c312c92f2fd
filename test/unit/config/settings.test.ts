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
