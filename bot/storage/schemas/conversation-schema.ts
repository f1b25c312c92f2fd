import { z } from 'zod';
import type { ChannelId, Conversation, DialogState } from '../../core/conversation.ts';
import type { Customer, Standing } from '../../core/customer.ts';
import type {
  Deadline,
  DeadlineKind,
  EscalationReason,
  Handoff,
  HandoffState,
  Promise as PromisedTime,
  Transfer,
} from '../../core/handoff/handoff.ts';
import { count, id, shape, text, time, words } from './shape.ts';

const customerSchema = shape<Customer>({
  id,
  name: text.optional(),
  email: text.optional(),
  standing: words<Standing>({ gold: true, customer: true, prospect: true, unknown: true }),
  verifiedAt: time.optional(),
});

const dialogSchema = shape<DialogState>({
  greeted: z.boolean().optional(),
  askedBack: z.array(text).optional(),
  askedTopic: z.boolean().optional(),
  lastEntryId: text.optional(),
  helpAsked: z.array(text).optional(),
  justAskedHelp: z.boolean().optional(),
});

const deadlineSchema = shape<Deadline>({
  id: text,
  kind: words<DeadlineKind>({
    ringTeam: true,
    ringLead: true,
    ringOver: true,
    promise: true,
    nudgeOwner: true,
    nudgeLead: true,
    ownerSilent: true,
    raiseOwner: true,
    park: true,
    autoComplete: true,
    presenceCheck: true,
    opening: true,
  }),
  at: time,
});

const promiseSchema = shape<PromisedTime>({
  at: time,
  basis: words<PromisedTime['basis']>({
    ring: true,
    line: true,
    opening: true,
    agent: true,
    raised: true,
  }),
  rosterVersion: count,
  text: text.optional(),
});

const transferSchema = shape<Transfer>({
  by: text,
  toAgentId: text.optional(),
  toTeamId: text.optional(),
  reason: text,
  since: time,
});

const stateSchema = words<HandoffState>({
  ringing: true,
  queued: true,
  scheduled: true,
  accepted: true,
  completed: true,
});

const reasonSchema = words<EscalationReason>({
  asked: true,
  unanswered: true,
  notHelped: true,
  anger: true,
  distress: true,
  sensitive: true,
  repeated: true,
  unreadable: true,
  botFailed: true,
  reopened: true,
  takenOver: true,
});

export const handoffSchema = shape<Handoff>({
  number: z.int().min(1),
  reference: id,
  state: stateSchema,
  parked: z.boolean(),
  reason: reasonSchema,
  asked: z.boolean(),
  requestedAt: time,
  teamId: id,
  language: text,
  tier: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  ownerId: id,
  announcedId: text,
  ownerSince: time,
  namesBeforeFirstWord: count,
  rings: z.array(id),
  ringSince: time.optional(),
  ringStage: z.union([z.literal(0), z.literal(1), z.literal(2)]).optional(),
  passed: z.array(text),
  excluded: z.array(text).optional(),
  slotOf: text.optional(),
  byHand: z.boolean().optional(),
  atHead: z.boolean().optional(),
  promise: promiseSchema.optional(),
  laterPromise: promiseSchema.optional(),
  expectedAt: time.optional(),
  botMeanwhile: z.boolean(),
  transfer: transferSchema.optional(),
  someoneElse: z.boolean().optional(),
  acceptedAt: time.optional(),
  firstWordAt: time.optional(),
  lastWordAt: time.optional(),
  completedAt: time.optional(),
  completedBy: text.optional(),
  agreed: text.optional(),
  missed: count,
  raised: count.optional(),
  raisedTeamId: text.optional(),
  handBackProposed: z.boolean().optional(),
  deadlines: z.array(deadlineSchema),
  opensAt: time.optional(),
  clockFrom: time.optional(),
  nudges: z.union([z.literal(0), z.literal(1), z.literal(2)]).optional(),
  customerAt: time.optional(),
  settledAt: time.optional(),
  settledFrom: time.optional(),
  settledPromise: promiseSchema.optional(),
  promiseMadeAt: time.optional(),
  noted: z.boolean().optional(),
  requestId: text.optional(),
  counter: count.optional(),
  owners: z.array(shape<Handoff['owners'][number]>({ agentId: text, since: time, how: text })),
});

export const conversationSchema = shape<Conversation>({
  id,
  version: z.int().min(1),
  channel: words<ChannelId>({ web: true, facebook: true, x: true, email: true, azure: true }),
  account: text,
  thread: text,
  createdAt: time,
  language: text,
  spokenLanguage: text.optional(),
  customer: customerSchema,
  handledSeq: count,
  dialog: dialogSchema,
  handoff: handoffSchema.optional(),
  handoffCount: count,
  waitingSince: time.optional(),
  lastCustomerAt: time.optional(),
  last: shape<NonNullable<Conversation['last']>>({
    text,
    author: words<NonNullable<Conversation['last']>['author']>({
      customer: true,
      bot: true,
      agent: true,
    }),
    at: time,
    language: text.optional(),
  }).optional(),
  commandIds: z.array(text).max(64),
  nextDeadlineAt: time.optional(),
});
