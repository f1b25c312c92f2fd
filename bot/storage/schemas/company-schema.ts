import { z } from 'zod';
import type { Agent, Presence, PresenceStatus, Role, Tier } from '../../core/agent.ts';
import type { AlarmCause } from '../../core/handoff/events.ts';
import type {
  Company,
  Employer,
  Hours,
  Roster,
  Shift,
  Team,
  TimeRange,
} from '../../core/roster.ts';
import type { Account, Delivery, NewDelivery } from '../stores.ts';
import { count, id, shape, text, time, words } from './shape.ts';

const list = z.array(text);
const minutes = z.int().min(0).max(1_440);
const range = shape<TimeRange>({ start: minutes, end: minutes });
const tier: z.ZodType<Tier> = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const weekday = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
  z.literal(7),
]);
const weekdayKey = z.enum(['1', '2', '3', '4', '5', '6', '7']);

const hours = shape<Hours>({
  // JSON and BSON have text keys; the type's numbers become text on the way.
  weekly: z.partialRecord(weekdayKey, z.array(range)) as unknown as z.ZodType<Hours['weekly']>,
  exceptions: z.record(text, z.array(range)),
  holidays: text.optional(),
});

const company = shape<Company>({
  name: text,
  legalName: text,
  address: text,
  phone: text,
  email: text.optional(),
  timeZone: text,
  defaultLanguage: text,
  languages: list,
  formOfAddress: z.record(text, z.enum(['formal', 'familiar'])),
});

const employer = shape<Employer>({ id, plateName: text, partner: z.boolean(), serves: list });

const team = shape<Team>({
  id,
  name: z.record(text, text),
  languages: list,
  skills: list,
  tier,
  hours,
  nextTeamId: text.optional(),
});

const agent = shape<Agent>({
  id,
  workingName: text,
  firstName: text,
  employerId: text,
  teamIds: list,
  role: words<Role>({ agent: true, lead: true, supervisor: true, admin: true }),
  tier,
  languages: list,
  skills: list,
  slots: count,
  town: text.optional(),
  disabled: z.boolean(),
});

const shift = shape<Shift>({
  agentId: text,
  days: z.array(weekday),
  range,
  breaks: z.array(range),
  from: text.optional(),
  until: text.optional(),
  leads: list.optional(),
  onCall: z.boolean().optional(),
});

export const rosterSchema = shape<Roster>({
  version: z.int().min(1),
  company,
  employers: z.array(employer),
  teams: z.array(team),
  agents: z.array(agent),
  shifts: z.array(shift),
  exceptions: z.array(
    shape<Roster['exceptions'][number]>({
      agentId: text,
      date: text,
      range: range.optional(),
      off: z.boolean().optional(),
    }),
  ),
  fallbackDutyManagerId: text,
  defaultTeamId: text,
});

export const presenceSchema = shape<Presence>({
  agentId: id,
  status: words<PresenceStatus>({
    available: true,
    wrapUp: true,
    break: true,
    away: true,
    signedOut: true,
  }),
  leaseUntil: time,
  since: time,
  wrapUpUntil: time.optional(),
  unplannedUntil: time.optional(),
  lastHandlingEndedAt: time.optional(),
});

export const accountSchema = shape<Account>({
  agentId: id,
  passwordHash: text,
  sessionVersion: count,
  failures: count,
  lockedUntil: time.optional(),
});

const newDeliveryFields = {
  id,
  kind: z.literal('alarm'),
  conversationId: text,
  cause: words<AlarmCause>({
    promiseMissed: true,
    promiseAtRisk: true,
    ownerSilent: true,
    nobodyThere: true,
    threat: true,
  }),
  toAgentId: text,
  createdAt: time,
};

export const newDeliverySchema = shape<NewDelivery>(newDeliveryFields);

export const deliverySchema = shape<Delivery>({
  ...newDeliveryFields,
  state: words<Delivery['state']>({
    queued: true,
    sending: true,
    sent: true,
    failed: true,
    uncertain: true,
    acknowledged: true,
  }),
  attempts: count,
  leaseUntil: time.optional(),
  nextAttemptAt: time,
  lastError: text.optional(),
  acknowledgedBy: text.optional(),
});
