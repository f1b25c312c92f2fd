import { afterEach, expect, it } from 'vitest';
import { acknowledgeToken } from '../../../handoff-console/desk/alarms.ts';
import { type ConsoleHarness, consoleHarness } from '../../support/console-harness.ts';
import { minutes } from '../../support/core/handoff-world.ts';

let h: ConsoleHarness;
afterEach(() => h.close());

const secret = new Uint8Array(32).fill(7);

async function alarmed() {
  h = await consoleHarness({ deps: { secret } });
  const { id } = await h.customer('fatima');
  await h.asks(id, 'secret words');
  h.clock.advance(minutes(40));
  await h.desk.sweep();
  const alarm = (await h.stores.openDeliveries(10))[0]!;
  const token = await acknowledgeToken({ clock: h.clock, secret }, alarm.id);
  return { id: alarm.id, url: `${h.url}/console/alarm?t=${token}` };
}

it('opening the link acknowledges nothing, its button does', async () => {
  const { id, url } = await alarmed();
  const page = await fetch(url);
  const html = await page.text();
  expect(html).toContain('<button>Acknowledge</button>');
  expect(html).not.toContain('secret words');
  expect(page.headers.get('content-security-policy')).toContain("form-action 'self'");
  expect((await h.stores.delivery(id))?.state).toBe('queued');
  const done = await fetch(url, { method: 'POST' });
  expect(await done.text()).toContain('It will not be repeated');
  expect(await h.stores.delivery(id)).toMatchObject({
    state: 'acknowledged',
    acknowledgedBy: 'link',
  });
  expect(await (await fetch(url)).text()).toContain('It will not be repeated');
});

it('a link of yesterday, or no link at all, says what to do', async () => {
  const { url } = await alarmed();
  h.clock.advance(minutes(25 * 60));
  for (const address of [url, `${h.url}/console/alarm?t=nothing`]) {
    const page = await fetch(address, { method: 'POST' });
    expect(page.status).toBe(404);
    expect(await page.text()).toContain('Acknowledge the alarm in the console');
  }
});
