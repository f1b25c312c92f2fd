/** What anybody on the internet sends: a clear answer each time, and the service goes on. */
import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runApp, type RunningApp } from '../../support/running-app.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.stop());

interface Answer {
  status: number;
  body: string;
}

/** The path goes out as it is written; fetch would tidy it up. */
function send(method: string, path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request(app.url, { method, path }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += String(chunk);
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    call.on('error', reject);
    call.end();
  });
}

it.each([
  ['GET', '/nosuch', 404],
  ['GET', '/favicon.ico', 404],
  ['HEAD', '/nosuch', 404],
  ['POST', '/', 404],
  ['DELETE', '/healthz', 405],
  ['GET', '/%', 404],
  ['GET', '/widget/%E0%A4%A', 404],
  ['GET', '/widget/../../package.json', 404],
  ['GET', '/widget/..%2f..%2fpackage.json', 404],
  ['GET', '//evil.example/', 404],
  ['GET', '//[', 404],
  ['GET', '/demo//[', 404],
  ['GET', '/v3/directline/conversations/x/activities//[', 404],
  ['PROPFIND', '/healthz', 405],
])(
  '%s %s is answered in our words, and the next caller is served',
  async (method, path, status) => {
    const { status: told, body } = await send(method, path);
    expect(told).toBe(status);
    if (method !== 'HEAD') expect(Object.keys(JSON.parse(body).error)).toEqual(['code', 'message']);
    expect(body).not.toMatch(/\bat .*\.(js|ts):|node_modules|restify/i);
    expect(await send('GET', '/healthz')).toMatchObject({ status: 200 });
  },
);

it.each(['//[', '/nosuch', '/v3/directline/conversations/%/stream', '*'])(
  'an upgrade to %s is closed, and the next caller is served',
  async (path) => {
    const socket = connect(Number(new URL(app.url).port), '127.0.0.1');
    const closed = new Promise((resolve) => socket.on('close', resolve));
    socket.on('error', () => {});
    socket.resume();
    socket.write(
      `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n`,
    );
    await closed;
    expect(await send('GET', '/healthz')).toMatchObject({ status: 200 });
  },
);
