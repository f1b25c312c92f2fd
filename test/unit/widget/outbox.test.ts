import { describe, expect, it } from 'vitest';
import { Outbox, type SendResult } from '../../../bot/channels/web-chat/widget/outbox.ts';
import type { Outgoing } from '../../../bot/channels/web-chat/widget/model.ts';

interface World {
  sent: string[];
  saved: Outgoing[];
  online: boolean;
  waited: number[];
  answer(item: Outgoing): SendResult | Promise<SendResult>;
}

function start(change: Partial<World> = {}) {
  const world: World = {
    sent: [],
    saved: [],
    online: true,
    waited: [],
    answer: () => 'sent',
    ...change,
  };
  const outbox = new Outbox({
    load: () => world.saved,
    save: (items) => {
      world.saved = structuredClone(items);
    },
    send: async (item) => {
      world.sent.push(item.id);
      return world.answer(item);
    },
    online: () => world.online,
    wait: async (ms) => {
      world.waited.push(ms);
    },
    redraw: () => {},
  });
  const message = (id: string) => outbox.add({ id, at: 1, text: id });
  const bell = (id: string) => outbox.add({ id, at: 1, action: { action: 'requestHuman' } });
  const states = () => outbox.items().map(({ id, state }) => `${id} ${state}`);
  return { world, outbox, message, bell, states };
}

/** Lets everything run that waits for nothing but promises. */
const settled = async () => {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
};

describe('what still has to go out', () => {
  it('goes out in the order in which it was written, one after the other', async () => {
    const { world, message, states } = start();
    for (const id of ['one', 'two', 'three']) message(id);
    await settled();
    expect(world.sent).toEqual(['one', 'two', 'three']);
    expect(states()).toEqual(['one sent', 'two sent', 'three sent']);
  });

  it('is kept until the server has stored it', async () => {
    const { world, outbox, message } = start();
    message('one');
    await settled();
    expect(world.saved.map(({ id }) => id)).toEqual(['one']);
    outbox.confirm('one');
    expect(world.saved).toEqual([]);
    expect(outbox.items()).toEqual([]);
  });

  it('a request for a person overtakes what was written before it without a connection', async () => {
    const { world, outbox, message, bell } = start({ online: false });
    message('one');
    message('two');
    bell('bell');
    await settled();
    expect(world.sent).toEqual([]);
    world.online = true;
    outbox.flush();
    await settled();
    expect(world.sent).toEqual(['bell', 'one', 'two']);
  });

  it('a request for a person does not wait for a message that hangs', async () => {
    let release: (result: SendResult) => void = () => {};
    const { world, message, bell, states } = start({
      answer: (item) =>
        item.id === 'slow' ? new Promise<SendResult>((done) => (release = done)) : 'sent',
    });
    message('slow');
    await settled();
    bell('bell');
    await settled();
    expect(world.sent).toEqual(['slow', 'bell']);
    expect(states()).toEqual(['slow sending', 'bell sent']);
    release('sent');
    await settled();
    expect(states()).toEqual(['slow sent', 'bell sent']);
  });

  it('waits when the connection is lost in the middle, and goes on with the same message', async () => {
    const { world, outbox, message, states } = start();
    world.answer = () => {
      world.online = false;
      return 'offline';
    };
    message('one');
    message('two');
    await settled();
    expect(world.sent).toEqual(['one']);
    expect(states()).toEqual(['one waiting', 'two waiting']);
    world.answer = () => 'sent';
    world.online = true;
    outbox.flush();
    await settled();
    expect(world.sent).toEqual(['one', 'one', 'two']);
  });

  it('keeps the pause that the server asks for', async () => {
    const { world, message, states } = start();
    world.answer = () => (world.sent.length < 3 ? { later: 5000 } : 'sent');
    message('one');
    await settled();
    expect(world.sent).toEqual(['one', 'one', 'one']);
    expect(world.waited).toEqual([5000, 5000]);
    expect(states()).toEqual(['one sent']);
  });

  it('is shown as not sent when the server refuses it; the next one goes out', async () => {
    const { world, outbox, message, states } = start();
    world.answer = (item) => (item.id === 'one' ? 'refused' : 'sent');
    message('one');
    message('two');
    await settled();
    expect(states()).toEqual(['one failed', 'two sent']);
    world.answer = () => 'sent';
    outbox.retry('one');
    await settled();
    expect(world.sent).toEqual(['one', 'two', 'one']);
    expect(states()).toEqual(['one sent', 'two sent']);
  });

  it('gives up after five vain tries and says so', async () => {
    const { world, message, states } = start({ answer: () => ({ later: 1 }) });
    message('one');
    await settled();
    expect(world.sent).toHaveLength(5);
    expect(states()).toEqual(['one failed']);
  });

  it('survives a reload: what was under way is sent again under the same id', async () => {
    const saved: Outgoing[] = [
      { id: 'one', made: 0, at: 1, text: 'one', state: 'sending', tries: 3 },
      { id: 'two', made: 0, at: 2, text: 'two', state: 'failed', tries: 5 },
      {
        id: 'bell',
        made: 0,
        at: 3,
        action: { action: 'requestHuman' },
        state: 'waiting',
        tries: 0,
      },
    ];
    const { world, outbox, states } = start({ saved });
    expect(states()).toEqual(['one waiting', 'two failed', 'bell waiting']);
    outbox.flush();
    await settled();
    expect(world.sent).toEqual(['bell', 'one']);
  });
});
