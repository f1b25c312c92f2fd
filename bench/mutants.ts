/** Faults that somebody might make. Each is one place in one file; the search fits the source and what is compiled from it. */
export interface Mutant {
  name: string;
  /** Without extension. */
  file: string;
  find: RegExp;
  replace: string;
}

const handoff = 'bot/core/handoff';
const model = 'test/property/handoff';

/** Nothing is said where this kind of announcement would be made. */
function unsaid(name: string, when: string): Mutant {
  return {
    name,
    file: `${handoff}/draft`,
    find: /export function announce\([^)]*\)[^{]*\{/,
    replace: `$& if (${when}) return;`,
  };
}

const announcements: Mutant[] = [
  unsaid(
    'no announcement on accept by another',
    `announcement.kind === 'changed' && announcement.why === 'accepted'`,
  ),
  unsaid(
    'no announcement on transfer',
    `announcement.kind === 'changed' && announcement.why === 'transferred'`,
  ),
  unsaid('no announcement on missed promise', `announcement.kind === 'missed'`),
  unsaid(
    'no announcement when somebody takes over',
    `announcement.kind === 'changed' && announcement.why === 'tookOver'`,
  ),
  unsaid('no written confirmation', `announcement.kind === 'completed'`),
  {
    name: 'renamed on ring timeout',
    file: `${handoff}/ring`,
    find: /handoff\.ringStage = 2;/,
    replace: `$& setOwner(draft, leadOf(world.roster, handoff.teamId, world.now).id, { how: 'ring' });
      announce(draft, { kind: 'changed', owner: plate(draft, handoff.ownerId),
        reference: handoff.reference, why: 'unreachable', here: false });`,
  },
  {
    name: 'generic name accepted',
    file: 'bot/core/working-name',
    find: /const generic = genericWordIn\(trimmed\);/,
    replace: 'const generic = undefined; void genericWordIn;',
  },
  {
    name: 'disabled owner kept',
    file: `${handoff}/moving`,
    find: /if \(!isEnabled\(handoff\.ownerId, world\)\)/,
    replace: 'if (false)',
  },
  {
    name: 'a third name by transfer before the first word',
    file: `${handoff}/naming`,
    find: /handoff\.namesBeforeFirstWord < namesWithoutMiss/,
    replace: 'true',
  },
];

const floor: Mutant[] = [
  {
    name: 'bot speaks in accepted',
    file: `${handoff}/floor`,
    find: /return 'person';/,
    replace: `return 'bot';`,
  },
  {
    name: 'bot answers while queued unasked',
    file: `${handoff}/floor`,
    find: /botMeanwhile \? 'bot' : 'status'/,
    replace: `botMeanwhile ? 'bot' : 'bot'`,
  },
  {
    name: 'bot goes on after somebody accepts',
    file: `${handoff}/ring`,
    find: /handoff\.botMeanwhile = false;/,
    replace: '',
  },
  {
    name: 'hand-back without consent',
    file: `${handoff}/agent-acts`,
    find: /handoff\.handBackProposed = true;/,
    replace: '$& close(draft, handoff.ownerId);',
  },
  {
    name: 'who asked is talked out of it',
    file: `${handoff}/customer-acts`,
    find: /draft\.handoff\.asked \|\| draft\.handoff\.state === 'accepted'/,
    replace: `draft.handoff.state === 'accepted'`,
  },
  {
    name: 'a wish for someone else is closed',
    file: `${handoff}/agent-acts`,
    find: /if \(handoff\.someoneElse\)\s+return 'wrongState';\s+ownPromiseKept\(draft\);/,
    replace: 'ownPromiseKept(draft);',
  },
  {
    name: 'answers after the end go to the bot',
    file: `${handoff}/customer-acts`,
    find: /return age <= policy\.reopenMs/,
    replace: 'return age <= 60_000',
  },
  {
    name: 'somebody else answers who comes back',
    file: `${handoff}/escalate`,
    find: /opening\.backTo \?\? world\.lastAgentId/,
    replace: 'world.lastAgentId',
  },
];

const clocks: Mutant[] = [
  {
    name: 'deadline lost on transfer',
    file: `${handoff}/deadlines`,
    find: /function waitingDue\([^)]*\)[^{]*\{/,
    replace: '$& if (draft.handoff.transfer) return [];',
  },
  {
    name: 'deadline lost on restart',
    file: `${model}/model-store`,
    find: /JSON\.stringify\(stored\.conversation\)/,
    replace: `JSON.stringify(stored.conversation, (k, v) => (k === 'nextDeadlineAt' ? undefined : v))`,
  },
  {
    name: 'deadline not kept with the state',
    file: `${handoff}/settle`,
    find: /const nextDeadlineAt = handoff\.deadlines\[0\]\?\.at;/,
    replace: 'const nextDeadlineAt = draft.before.nextDeadlineAt ?? handoff.deadlines[0]?.at;',
  },
  {
    name: 'limits restart with a new message',
    file: `${handoff}/customer-acts`,
    find: /if \(waited === undefined\)/,
    replace: 'if (true)',
  },
  {
    name: 'the wait restarts with a new message',
    file: `${handoff}/customer-acts`,
    find: /Math\.min\(waited \?\? event\.at, event\.at\)/,
    replace: 'event.at',
  },
  {
    name: 'a promise is forgotten on accept',
    file: `${handoff}/ring`,
    find: /handoff\.state = 'accepted';/,
    replace: '$& handoff.promise = undefined;',
  },
  {
    name: 'a promise that passes does not go up',
    file: `${handoff}/miss`,
    find: /setOwner\(draft, step\.agentId, \{ how: 'raised' \}\);/,
    replace: '',
  },
  {
    name: "an agent's own promise is overwritten",
    file: `${handoff}/placing`,
    find: /handoff\.laterPromise = handoff\.promise;/,
    replace: 'void 0;',
  },
  {
    name: 'holiday ignored',
    file: 'bot/core/hours',
    find: /isPublicHoliday\(hours\.holidays, date\)/,
    replace: 'isPublicHoliday(hours.holidays, date) && false',
  },
  {
    name: 'autumn hour doubled',
    file: 'bot/core/local-time',
    find: /edge === 'start' \? Math\.min/,
    replace: `edge === 'start' ? Math.max`,
  },
  {
    name: 'spring hour kept',
    file: 'bot/core/local-time',
    find: /return endOfGap\(timeZone, wall - after, wall - before\);/,
    replace: 'void endOfGap; return wall - after;',
  },
  {
    name: 'promises for the night',
    file: 'bot/core/line',
    find: /return at <= until \|\|/,
    replace: 'return true ||',
  },
];

const once: Mutant[] = [
  {
    name: 'second accept wins',
    file: `${handoff}/who-may`,
    find: /function isRung\([^)]*\)[^{]*\{/,
    replace: '$& if (handoff) return undefined;',
  },
  {
    name: 'escalation ignored after completed',
    file: `${handoff}/escalate`,
    find: /if \(!hasOpenHandoff\(conversation\)\)/,
    replace: `if (conversation.handoff?.state === 'completed') return { conversation, effects: [] };\n$&`,
  },
  {
    name: 'escalation ignored while a person has the floor',
    file: `${handoff}/escalate`,
    find: /else\s+askSomeoneElse\(draft, requestedAt, event\.eventId\);/,
    replace: '',
  },
  {
    name: 'version unchecked',
    file: `${model}/model-store`,
    find: /if \(stored\.conversation\.version !== expectedVersion\)/,
    replace: 'if (false)',
  },
  {
    name: 'random effect id',
    file: `${handoff}/draft`,
    find: /key \?\? nextNumber\(draft\)/,
    replace: 'key ?? Math.random()',
  },
  {
    name: 'ids given twice',
    file: `${handoff}/draft`,
    find: /\(draft\.handoff\.counter \?\? 0\) \+ 1/,
    replace: '1',
  },
  {
    name: 'line order reversed',
    file: 'bot/core/line',
    find: /compareEntries\(a, b, now\)\)/,
    replace: 'compareEntries(b, a, now))',
  },
  {
    name: 'existing customers behind prospects',
    file: 'bot/core/line',
    find: /if \(known !== 0\)/,
    replace: 'if (known > 1)',
  },
  {
    name: 'a new request overtakes the line',
    file: `${handoff}/placing`,
    find: /!options\.fair \|\|/,
    replace: 'true ||',
  },
  {
    name: 'a time told to the minute, missed within it',
    file: 'bot/core/told-time',
    find: /Math\.ceil\(at \/ unit\) \* unit/,
    replace: 'at',
  },
  {
    name: 'unread words count as answered',
    file: `${handoff}/agent-acts`,
    find: /if \(!waits\)\s+return;/,
    replace: 'return;',
  },
  {
    name: 'slots not counted',
    file: 'bot/core/routing',
    find: /freeSlots\(agentId, floor\) <= 0 \|\|/,
    replace: '',
  },
  {
    name: 'slot kept after the end',
    file: `${handoff}/placing`,
    find: /handoff\.parked = false;\s+handoff\.slotOf = undefined;/,
    replace: 'handoff.parked = false;',
  },
  {
    name: 'the floor given to who is only named',
    file: `${handoff}/line-acts`,
    find: /draft\.handoff\.state = 'ringing';/,
    replace: `draft.handoff.state = 'accepted';`,
  },
];

export const mutants: Mutant[] = [...announcements, ...floor, ...clocks, ...once];
