import { afterEach, describe, expect, it } from 'vitest';
import { connectConsole, openConsole, signIn, until } from '../../support/console-client.ts';
import { type ConsoleHarness, consoleHarness } from '../../support/console-harness.ts';

let h: ConsoleHarness;
afterEach(() => h.close());

const post = (path: string, init: RequestInit & { headers?: Record<string, string> } = {}) =>
  fetch(`${h.url}${path}`, {
    method: 'POST',
    ...init,
    headers: { 'Content-Type': 'application/json', ...init.headers },
  });

describe('signing in', () => {
  it('gives a cookie that pages cannot read and other sites cannot use', async () => {
    h = await consoleHarness();
    const response = await post('/console/api/sign-in', {
      body: JSON.stringify({ name: 'Sanne', password: h.password }),
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ agentId: 'sanne', role: 'agent' });
    const cookie = response.headers.get('set-cookie')!;
    expect(cookie).toMatch(/^loket-console=/);
    for (const part of ['HttpOnly', 'SameSite=Strict', 'Path=/']) expect(cookie).toContain(part);
    expect(cookie).not.toContain('Domain');
  });

  it('behind https the cookie is tied to the host', async () => {
    h = await consoleHarness({ deps: { secure: true } });
    const response = await post('/console/api/sign-in', {
      body: JSON.stringify({ name: 'sanne', password: h.password }),
    });
    expect(response.headers.get('set-cookie')).toMatch(/^__Host-loket-console=.*Secure/);
  });

  it('tells who I am while the session stands, and nobody afterwards', async () => {
    h = await consoleHarness();
    const signed = await signIn(h.url, 'sanne', h.password);
    const headers = { Cookie: 'cookie' in signed ? signed.cookie : '' };
    const me = await fetch(`${h.url}/console/api/me`, { headers });
    expect(await me.json()).toMatchObject({ agentId: 'sanne', plate: { name: 'Sanne S.' } });
    expect((await fetch(`${h.url}/console/api/me`)).status).toBe(401);
    const out = await fetch(`${h.url}/console/api/sign-out`, { method: 'POST', headers });
    expect(out.headers.get('set-cookie')).toContain('Max-Age=0');
    expect((await fetch(`${h.url}/console/api/me`, { headers })).status).toBe(401);
    const asked = await fetch(`${h.url}/console/api/sign-in`, { headers });
    expect(await asked.json()).toEqual({ signedIn: false });
  });

  it('answers an unknown name exactly as a wrong password', async () => {
    h = await consoleHarness();
    const wrong = await signIn(h.url, 'sanne', 'guess');
    expect(wrong).toEqual({ status: 401, code: 'wrongPassword' });
    expect(await signIn(h.url, 'nobody', 'guess')).toEqual(wrong);
  });

  it('locks out who guesses: the right password does not help for a while', async () => {
    h = await consoleHarness();
    for (let n = 0; n < 5; n += 1) {
      expect(await signIn(h.url, 'sanne', `guess ${n}`)).toMatchObject({ code: 'wrongPassword' });
    }
    expect(await signIn(h.url, 'sanne', h.password)).toEqual({ status: 429, code: 'lockedOut' });
    expect(await signIn(h.url, 'youssef', h.password)).toHaveProperty('cookie');
  });

  it('locks an account that is guessed at from everywhere, until its time has passed', async () => {
    h = await consoleHarness();
    const account = (await h.stores.account('sanne'))!;
    await h.stores.saveAccount({ ...account, failures: 19 });
    await signIn(h.url, 'sanne', 'guess');
    expect(await signIn(h.url, 'sanne', h.password)).toMatchObject({ code: 'lockedOut' });
    h.clock.advance(16 * 60_000);
    expect(await signIn(h.url, 'sanne', h.password)).toHaveProperty('cookie');
    expect((await h.stores.account('sanne'))?.failures).toBe(0);
  });

  it('lets nobody in whose account is disabled', async () => {
    h = await consoleHarness();
    disable('sanne');
    expect(await signIn(h.url, 'sanne', h.password)).toMatchObject({ code: 'wrongPassword' });
  });

  it.each([
    ['a form of another site', { 'Content-Type': 'application/x-www-form-urlencoded' }, 415],
    ['a page of another site', { Origin: 'https://evil.example' }, 403],
    ['a cross-site fetch without an origin', { 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['a page the company named', { Origin: 'https://console.example' }, 200],
  ])('from %s', async (_, headers, status) => {
    h = await consoleHarness();
    const body = JSON.stringify({ name: 'sanne', password: h.password });
    expect((await post('/console/api/sign-in', { headers, body })).status).toBe(status);
  });

  it.each([
    ['not JSON', '{', 400],
    ['another shape', '{"name":"sanne"}', 400],
    ['a field too many', '{"name":"sanne","password":"x","role":"admin"}', 400],
    ['far too much', JSON.stringify({ name: 'x'.repeat(20_000), password: 'x' }), 413],
  ])('%s is refused and nothing of it comes back', async (_, body, status) => {
    h = await consoleHarness();
    const response = await post('/console/api/sign-in', { body });
    expect(response.status).toBe(status);
    const text = await response.text();
    expect(text).not.toContain('xxx');
    expect(text).not.toMatch(/\n\s+at |node:internal/);
  });

  it('a session lasts a working day, not longer', async () => {
    h = await consoleHarness();
    const signed = await signIn(h.url, 'sanne', h.password);
    const headers = { Cookie: 'cookie' in signed ? signed.cookie : '' };
    h.clock.advance(11 * 3_600_000);
    expect((await fetch(`${h.url}/console/api/me`, { headers })).status).toBe(200);
    h.clock.advance(2 * 3_600_000);
    expect((await fetch(`${h.url}/console/api/me`, { headers })).status).toBe(401);
  });

  it('a cookie signed by somebody else opens nothing', async () => {
    h = await consoleHarness();
    const other = await consoleHarness();
    const signed = await signIn(other.url, 'sanne', other.password);
    await other.close();
    const headers = { Cookie: 'cookie' in signed ? signed.cookie : '' };
    expect((await fetch(`${h.url}/console/api/me`, { headers })).status).toBe(401);
  });
});

describe('the socket', () => {
  it('opens with a session only', async () => {
    h = await consoleHarness();
    await expect(connectConsole(h.url, 'loket-console=forged')).rejects.toThrow('notSignedIn');
  });

  it('opens for the console’s own pages only', async () => {
    h = await consoleHarness();
    const signed = await signIn(h.url, 'sanne', h.password);
    const { cookie } = signed as { cookie: string };
    const poll = `${h.url}/console/socket/?EIO=4&transport=polling`;
    const evil = { Cookie: cookie, Origin: 'https://evil.example' };
    expect((await fetch(poll, { headers: evil })).status).toBe(403);
    expect((await fetch(poll, { headers: { Cookie: cookie, Origin: h.url } })).status).toBe(200);
  });

  it.each([
    ['the account is disabled', () => disable('sanne')],
    ['the role changes', () => change('sanne', { role: 'lead' })],
    [
      'the password was reset',
      async () => {
        const account = (await h.stores.account('sanne'))!;
        await h.stores.saveAccount({ ...account, sessionVersion: account.sessionVersion + 1 });
      },
    ],
  ])('is cut within a second when %s, in every tab', async (_, happens) => {
    h = await consoleHarness();
    const [one, two] = [await h.at('sanne'), await h.at('sanne')];
    const other = await h.at('youssef');
    const started = performance.now();
    await happens();
    await until('both tabs are cut', () => !one.state.connected && !two.state.connected);
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(one.state.bye).toMatchObject({ code: 'notSignedIn' });
    expect(other.state.connected).toBe(true);
    await expect(connectConsole(h.url, one.cookie)).rejects.toThrow('notSignedIn');
  });

  it('ends with signing out, and the agent is not here any more', async () => {
    h = await consoleHarness();
    const sanne = await openConsole(h.url, 'sanne', h.password);
    await fetch(`${h.url}/console/api/sign-out`, {
      method: 'POST',
      headers: { Cookie: sanne.cookie },
    });
    await sanne.until('the socket is cut', () => !sanne.state.connected);
    expect((await h.stores.presences())[0]).toMatchObject({
      agentId: 'sanne',
      status: 'signedOut',
    });
    sanne.close();
  });

  it('signing out of one browser leaves the other at work', async () => {
    h = await consoleHarness();
    const [desk, phone] = [await h.at('sanne'), await h.at('sanne')];
    await fetch(`${h.url}/console/api/sign-out`, {
      method: 'POST',
      headers: { Cookie: desk.cookie },
    });
    await desk.until('the desk is cut', () => !desk.state.connected);
    expect(phone.state.connected).toBe(true);
    expect((await h.stores.presences())[0]?.status).toBe('available');
  });

  it('refuses what is no command, has another shape or is too large, and says so without echoing it', async () => {
    h = await consoleHarness();
    const sanne = await h.at('sanne');
    const refused = await sanne.ask('open', { conversationId: '', secret: 'zzz' } as never);
    expect(refused).toMatchObject({ ok: false, error: { code: 'badRequest' } });
    expect(JSON.stringify(refused)).not.toContain('zzz');
    expect(await sanne.ask('reply', { text: 'x' } as never)).toMatchObject({ ok: false });
    expect(await sanne.ask('hello', null as never)).toMatchObject({ ok: false });
    const gone = await sanne.ask('open', { conversationId: 'web/shop/none' });
    expect(gone).toMatchObject({ ok: false, error: { code: 'notFound' } });
    expect(h.logged).toEqual([]);
    sanne.socket.emit('search', { query: 'x'.repeat(200_000) } as never, () => {});
    await sanne.until('a giant message ends the socket', () => !sanne.state.connected);
  });

  it('a failure inside is one sentence outside and a line in the log', async () => {
    h = await consoleHarness();
    const sanne = await h.at('sanne');
    const { inboxPage } = h.stores;
    h.stores.inboxPage = async () => {
      throw new Error('secret detail of the store');
    };
    const reply = await sanne.ask('search', { query: 'fatima' });
    h.stores.inboxPage = inboxPage;
    expect(reply).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(JSON.stringify(reply)).not.toContain('secret detail');
    expect(h.logged.join()).toContain('secret detail');
  });
});

describe('the pages', () => {
  it('are served with headers that allow nothing inline and nothing from others', async () => {
    h = await consoleHarness();
    for (const path of ['/console', '/console/', '/console/desk/mine']) {
      const page = await fetch(`${h.url}${path}`);
      expect(await page.text()).toContain('<title>Console</title>');
      const policy = page.headers.get('content-security-policy')!;
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe');
      expect(page.headers.get('x-content-type-options')).toBe('nosniff');
      expect(page.headers.get('cache-control')).toBe('no-cache');
    }
  });

  it('assets are kept for ever, compressed, and asked for once', async () => {
    h = await consoleHarness();
    const asset = await fetch(`${h.url}/console/assets/main-abc123.js`);
    expect(asset.headers.get('content-type')).toContain('text/javascript');
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect(asset.headers.get('content-encoding')).toBe('gzip');
    expect(await asset.text()).toContain('hello');
    const headers = { 'If-None-Match': asset.headers.get('etag')! };
    expect((await fetch(`${h.url}/console/assets/main-abc123.js`, { headers })).status).toBe(304);
  });

  it.each(['/console/assets/gone.js', '/console/api/nothing'])('%s is not there', async (path) => {
    h = await consoleHarness();
    expect((await fetch(`${h.url}${path}`)).status).toBe(404);
  });

  it.each([
    '/console/.secret',
    '/console/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    '/console/..%2f..%2fetc%2fpasswd',
    '/console/assets/%00',
    '/console/%E0%A4%A',
  ])('%s leads nowhere outside', async (path) => {
    h = await consoleHarness();
    const text = await (await fetch(`${h.url}${path}`)).text();
    expect(text).not.toContain('not for the world');
    expect(text).not.toContain('root:');
  });
});

function change(agentId: string, parts: object): void {
  const { current } = h.roster;
  h.roster.current = {
    ...current,
    version: current.version + 1,
    agents: current.agents.map((a) => (a.id === agentId ? { ...a, ...parts } : a)),
  };
}

function disable(agentId: string): void {
  change(agentId, { disabled: true });
}
