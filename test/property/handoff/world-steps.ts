/** Steps of the world around the conversations: people, rosters, time, crowds. */
import { checkWorkingName } from '../../../bot/core/people.ts';
import type { Agent } from '../../../bot/core/agent.ts';
import type { Roster } from '../../../bot/core/roster.ts';
import { modelRoster } from './model-company.ts';
import { arrives, passTime, sweep } from './model-service.ts';
import type { ModelWorld } from './model-world.ts';
import { begin } from './steps.ts';
import type { Step } from './steps.ts';

const second = 1000;
const minute = 60_000;
const hour = 60 * minute;

/** Short ones more often: in a long one much happens at once. */
const spans = [
  second,
  5 * second,
  20 * second,
  46 * second,
  46 * second,
  minute,
  minute,
  2 * minute,
  3 * minute,
  3 * minute,
  5 * minute,
  5 * minute,
  11 * minute,
  16 * minute,
  hour,
  9 * hour,
  25 * hour,
];

function personOf(model: ModelWorld, step: Step) {
  const agent = model.roster.agents[step.a % model.roster.agents.length]!;
  return { agent, person: model.people.get(agent.id)! };
}

/** A new roster is current; every open conversation looks at it. */
function change(model: ModelWorld, parts: Partial<Roster>): void {
  model.roster = { ...model.roster, ...parts, version: model.roster.version + 1 };
  for (const id of model.ids()) {
    const handoff = model.store.read(id).conversation.handoff;
    if (!handoff || handoff.state === 'completed') continue;
    const agentId = handoff.ownerId;
    if (model.roster.agents.some((agent) => agent.id === agentId && agent.disabled)) {
      model.apply(id, { type: 'ownerGone', agentId, why: 'disabled' });
    }
    model.apply(id, { type: 'rosterChanged' });
  }
}

function changeAgent(model: ModelWorld, agentId: string, parts: Partial<Agent>): void {
  const agents = model.roster.agents.map((agent) =>
    agent.id === agentId ? { ...agent, ...parts } : agent,
  );
  change(model, { agents });
}

/** `yyyy-mm-dd` of a moment; near enough to the local date for an exception. */
const dateOf = (at: number) => new Date(at).toISOString().slice(0, 10);

/** He hears what rings at his whole team; who was told a later time need not wait for it. */
function beginsWork(model: ModelWorld, agentId: string): void {
  for (const id of model.ids()) {
    if (model.watch.violations.length > 0) return;
    const { handoff } = model.store.read(id).conversation;
    if ((handoff?.ringStage ?? 0) > 0) model.apply(id, { type: 'slotFree', agentId });
    if (handoff?.state === 'scheduled') model.apply(id, { type: 'workBegan' });
  }
}

const names = [
  'Support',
  'Agent Smith',
  'Fatima Y.',
  'Team Noord',
  'Klantenservice',
  'Joost B.',
  'x',
  '',
];

export const worldActs = {
  time: (model: ModelWorld, step: Step) => {
    passTime(model, spans[step.n % spans.length]!);
  },
  /** The service is down, or the clock jumps: nothing is met on time, everything after. */
  jump: (model: ModelWorld, step: Step) => {
    model.now += spans[(step.n + step.a) % spans.length]!;
    if (step.c % 2 === 0) sweep(model);
  },
  /** A clock that was ahead is set right: what is not due yet does not pass. */
  jumpBack: (model: ModelWorld, step: Step) => {
    model.now -= (1 + (step.n % 5)) * second;
  },
  status: (model: ModelWorld, step: Step) => {
    const { agent } = personOf(model, step);
    const status = (['available', 'available', 'break', 'away', 'signedOut'] as const)[step.n % 5]!;
    model.setStatus(agent.id, status);
    if (status === 'available') beginsWork(model, agent.id);
  },
  laptop: (model: ModelWorld, step: Step) => {
    const { person } = personOf(model, step);
    if (person.online) person.leaseUntil = model.now + model.policy.leaseMs;
    person.online = !person.online;
    if (person.online) person.status = 'available';
  },
  everybodyHere: (model: ModelWorld, step: Step) => {
    for (const person of model.people.values()) {
      person.online = true;
      person.status = 'available';
      if (step.n % 4 === 3) person.unplannedUntil = model.now + 2 * hour;
    }
    for (const agent of model.roster.agents) beginsWork(model, agent.id);
  },
  asksOut: (model: ModelWorld, step: Step) => {
    const id = model.ids()[step.c % Math.max(1, model.ids().length)];
    const owner = id && model.store.read(id).conversation.handoff?.ownerId;
    if (id && owner) model.apply(id, { type: 'ownerGone', agentId: owner, why: 'asked' });
  },
  disable: (model: ModelWorld, step: Step) => {
    const { agent } = personOf(model, step);
    // The duty manager of last resort cannot be disabled; a roster without him does not load.
    if (agent.id === model.roster.fallbackDutyManagerId) return;
    changeAgent(model, agent.id, { disabled: !agent.disabled });
  },
  rename: (model: ModelWorld, step: Step) => {
    const { agent } = personOf(model, step);
    const wanted = names[step.n % names.length]!;
    const others = model.roster.agents.filter((entry) => entry.id !== agent.id);
    const taken = others.map((entry) => entry.workingName);
    if (!checkWorkingName(wanted, taken).ok) return;
    changeAgent(model, agent.id, { workingName: wanted, firstName: wanted.split(' ')[0]! });
  },
  hours: (model: ModelWorld, step: Step) => {
    const date = dateOf(model.now + (step.a % 3) * 24 * hour);
    const closed = step.n % 3 === 0;
    const range = { start: (9 + (step.n % 4)) * 60, end: (14 + (step.n % 5)) * 60 };
    const teams = model.roster.teams.map((team, n) =>
      n === step.c % model.roster.teams.length
        ? {
            ...team,
            hours: {
              ...team.hours,
              exceptions: { ...team.hours.exceptions, [date]: closed ? [] : [range] },
            },
          }
        : team,
    );
    change(model, { teams });
  },
  /** A team is given up, or there again; what it had goes on. */
  teamGone: (model: ModelWorld, step: Step) => {
    if (step.n % 3 !== 0) return;
    const [known, all] = [model.roster.teams, modelRoster().teams];
    const without = known.filter((team) => team.id !== 'billing');
    change(model, { teams: without.length < known.length ? without : all });
  },
  ill: (model: ModelWorld, step: Step) => {
    const { agent } = personOf(model, step);
    const date = dateOf(model.now + (step.n % 3) * 24 * hour);
    change(model, {
      exceptions: [...model.roster.exceptions, { agentId: agent.id, date, off: true }].slice(-12),
    });
  },
  /** Nine slots and a crowd: everybody gets a name, a place and a time, and nobody is rung beyond his slots. */
  crowd: (model: ModelWorld, step: Step) => {
    if (model.ids().length > 20 || step.n % 8 !== 0) return;
    crowd(model, 12 + (step.a % 8));
  },
};

/** All in one language, or in many: whoever has nobody in the team is heard by other teams. */
export function crowd(model: ModelWorld, size: number, languages: 'one' | 'many' = 'many'): void {
  model.crash = 'none';
  for (let n = 0; n < size; n += 1) {
    if (model.watch.violations.length > 0) return;
    const id = begin(model, { kind: 'open', c: n, a: n, n: languages === 'one' ? 0 : n });
    arrives(model, id, { externalId: `crowd/${id}`, by: 'customer', asks: true });
    model.now += Math.floor(10_000 / size);
    const state = model.store.read(id).conversation.handoff?.state;
    model.watch.check('P1', 'a crowd is ordered, not refused', state !== undefined, {
      conversationId: id,
    });
  }
}
