/**
 * Microsoft's Web Chat as its vendor built it, on a page of another origin. The bundle is fetched from npm once and
 * kept in .cache; it is no dependency of ours: its tree has 680 MB.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';

const version = '4.18.1';
const folder = join('.cache', `botframework-webchat-${version}`);
const inside = 'package/dist/webchat.js';
const run = promisify(execFile);

/** The bundle, or why it cannot be had here. */
export async function stockBundle(): Promise<{ script: Buffer } | { reason: string }> {
  const file = join(folder, inside);
  try {
    if (!existsSync(file)) await fetchBundle();
    return { script: await readFile(file) };
  } catch (error) {
    const [line] = String((error as { stderr?: string }).stderr ?? error).split('\n');
    return { reason: `botframework-webchat@${version} cannot be had from npm: ${line}` };
  }
}

async function fetchBundle(): Promise<void> {
  const beside = `${folder}.${process.pid}`;
  await mkdir(beside, { recursive: true });
  const options = { timeout: 60_000, cwd: beside };
  await run('npm', ['pack', '--silent', `botframework-webchat@${version}`], options);
  await run('tar', ['xzf', `botframework-webchat-${version}.tgz`, inside], options);
  // Moved when whole: a fetch that was cut off leaves nothing half-made.
  await rename(beside, folder);
}

/**
 * A page as Microsoft's own samples write it: token, createDirectLine, renderWebChat. `?server=` names the server,
 * `&ws=0` asks by polling. After a reload it goes on with the conversation it knows.
 */
const page = `<!doctype html>
<html lang="nl"><meta charset="utf-8"><title>Another shop</title>
<style>html, body, #webchat { height: 100%; margin: 0 }</style>
<div id="webchat" role="main"></div>
<script src="/webchat.js"></script>
<script>
(async () => {
  const query = new URLSearchParams(location.search);
  const server = query.get('server');
  let known = JSON.parse(sessionStorage.getItem('known') ?? 'null');
  const isBack = known !== null;
  if (!isBack) {
    const answer = await fetch(server + '/v3/directline/tokens/generate', { method: 'POST' });
    const { token, conversationId } = await answer.json();
    known = { token, conversationId };
    sessionStorage.setItem('known', JSON.stringify(known));
  }
  const directLine = WebChat.createDirectLine({
    token: known.token,
    conversationId: isBack ? known.conversationId : undefined,
    domain: server + '/v3/directline',
    webSocket: query.get('ws') !== '0',
    pollingInterval: 300,
  });
  // The sender's name under each message, as a React element written out: a page may do that, and most do.
  const element = (children) => ({
    $$typeof: Symbol.for('react.element'), type: 'small', key: null, ref: null, _owner: null, props: { children },
  });
  const activityStatusMiddleware = () => (next) => (args) =>
    args.activity.from.role === 'user' ? next(args) : element(args.activity.from.name);
  const styleOptions = { groupTimestamp: false };
  const props = { directLine, locale: 'nl-NL', styleOptions, activityStatusMiddleware };
  WebChat.renderWebChat(props, document.getElementById('webchat'));
})();
</script></html>`;

export interface ForeignSite {
  readonly origin: string;
  close(): Promise<void>;
}

/** A website of somebody else, on a port of its own. */
export async function foreignSite(script: Buffer): Promise<ForeignSite> {
  const server = createServer((req, res) => {
    const isScript = req.url === '/webchat.js';
    res.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    res.end(isScript ? script : page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
