/** The way of a message from its channel to the bot and the people: stored, then acted upon. */
import { randomBytes } from 'node:crypto';
import { createBot } from '../../dialogs/bot.ts';
import { asksForPerson } from '../../dialogs/handoff/asks-for-person.ts';
import { asksForSomebodyElse } from '../../dialogs/handoff/asks-for-somebody-else.ts';
import { maskSecrets } from '../../dialogs/recognizers/mask-secrets.ts';
import { needsNoAnswer } from '../../dialogs/small-talk/needs-no-answer.ts';
import { createDesk, type Desk } from '../../handoff-console/desk/desk.ts';
import { heard } from '../heard.ts';
import { createIngress, type Receive } from '../middleware/ingress.ts';
import { createTurns, type Turns } from '../middleware/turns.ts';
import { createBotRunner, greetingOf } from '../run-bot.ts';
import type { Foundation } from './foundation.ts';

export interface MessagePath {
  desk: Desk;
  turns: Turns;
  receive: Receive;
}

export function createMessagePath(base: Foundation): MessagePath {
  const { clock, stores, policy, looks, wording, knowledge, onFailure } = base;
  const desk = createDesk({
    store: stores,
    clock,
    roster: base.roster,
    policy,
    wording,
    looks,
    random: { bytes: (count) => randomBytes(count), fraction: Math.random },
    needsNoAnswer,
    log: base.log,
    unplannedShifts: base.settings.demo,
  });
  base.onRosterChange(() => desk.rosterChanged());
  const bot = createBot({ knowledge, wording });
  const turns = createTurns({
    store: stores,
    desk,
    bot: createBotRunner(bot, clock),
    greeting: (conversation) => greetingOf(bot, conversation, clock.now()),
    wantsPerson: asksForPerson,
    wantsSomebodyElse: asksForSomebodyElse,
    hear: (conversation, text) => heard(conversation, text, { knowledge, wording }),
    clock,
    policy,
    onFailure: onFailure('turn'),
  });
  const receive = createIngress({
    append: async (id, row, now) => {
      const result = await stores.appendActivity(id, row, now);
      base.metrics.received.inc();
      return result;
    },
    turns,
    looks,
    maskSecrets,
    clock,
    onFailure: onFailure('ingress'),
  });
  return { desk, turns, receive };
}
