/**
 * The link in an alarm: a page with one button, and the button's POST. Link scanners and previews only follow
 * GET, so opening the link acknowledges nothing. Both say as little as the alarm did.
 */
import type { Request, RequestHandler, Response } from 'restify';
import { urlOf } from '../../bot/http.ts';
import { acknowledge, alarmOfToken } from '../desk/alarms.ts';
import type { ConsoleAlarm, ConsoleDeps } from './ports.ts';
import { pageHeaders } from './static-files.ts';

type Deps = Pick<ConsoleDeps, 'store' | 'clock' | 'secret' | 'log'>;

export function alarmPages(deps: Deps): { show: RequestHandler; confirm: RequestHandler } {
  return {
    show: page(deps, async (alarm) => {
      if (alarm.state === 'acknowledged') return done();
      return html(
        'Alarm',
        `${sentence(alarm)}<form method="post"><button>Acknowledge</button></form>`,
      );
    }),
    confirm: page(deps, async (alarm) => {
      await acknowledge(deps.store, alarm.id, 'link');
      return done();
    }),
  };
}

function page(deps: Deps, render: (alarm: ConsoleAlarm) => Promise<string>): RequestHandler {
  const answer = async (req: Request, res: Response) => {
    const token = urlOf(req).searchParams.get('t') ?? '';
    const id = await alarmOfToken(deps, token);
    const alarm = id === undefined ? undefined : await deps.store.delivery(id);
    if (alarm) return send(res, 200, await render(alarm));
    const why = '<p>This link is not valid any more. Acknowledge the alarm in the console.</p>';
    send(res, 404, html('Alarm', why));
  };
  return (req, res, next) => {
    answer(req, res)
      .catch((error: unknown) => {
        deps.log.error({ error: String(error) }, 'An alarm page failed.');
        send(res, 500, html('Alarm', '<p>That failed. Try again in a moment.</p>'));
      })
      .then(() => next(false));
  };
}

function sentence(alarm: ConsoleAlarm): string {
  const since = new Date(alarm.createdAt).toISOString().replace('T', ' ').slice(0, 19);
  return `<p>Cause: ${alarm.cause}. Since ${since} UTC.</p>`;
}

function done(): string {
  return html('Acknowledged', '<p>Acknowledged. It will not be repeated.</p>');
}

function html(title: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><main><h1>${title}</h1>${body}</main></html>`;
}

function send(res: Response, status: number, body: string): void {
  if (res.headersSent) return;
  res.writeHead(status, {
    ...pageHeaders,
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  res.end(body);
}
