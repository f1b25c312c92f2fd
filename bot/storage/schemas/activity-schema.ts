import { z } from 'zod';
import type {
  Activity,
  ActivityData,
  ActivityKind,
  AuditEntry,
  Author,
  CustomerAction,
  NewActivity,
  Offer,
} from '../../core/activity.ts';
import { announcementSchema, nameplateSchema } from './announcement-schema.ts';
import { id, shape, text, time, variants, words } from './shape.ts';

type Act<K extends CustomerAction['action']> = Extract<CustomerAction, { action: K }>;

const actionSchema = variants<CustomerAction, 'action'>('action', {
  requestHuman: shape<Act<'requestHuman'>>({
    action: z.literal('requestHuman'),
    reason: text.optional(),
  }),
  stayWithBot: shape<Act<'stayWithBot'>>({ action: z.literal('stayWithBot') }),
  askBotMeanwhile: shape<Act<'askBotMeanwhile'>>({ action: z.literal('askBotMeanwhile') }),
  backToBot: shape<Act<'backToBot'>>({ action: z.literal('backToBot') }),
  waitFor: shape<Act<'waitFor'>>({ action: z.literal('waitFor'), agentId: text }),
  chooseEntry: shape<Act<'chooseEntry'>>({ action: z.literal('chooseEntry'), entryId: text }),
  helped: shape<Act<'helped'>>({ action: z.literal('helped'), yes: z.boolean(), entryId: text }),
  join: shape<Act<'join'>>({ action: z.literal('join') }),
});

const authorSchema = variants<Author, 'role'>('role', {
  customer: shape<Extract<Author, { role: 'customer' }>>({
    role: z.literal('customer'),
    name: text.optional(),
  }),
  bot: shape<Extract<Author, { role: 'bot' }>>({ role: z.literal('bot') }),
  agent: shape<Extract<Author, { role: 'agent' }>>({
    role: z.literal('agent'),
    plate: nameplateSchema,
  }),
  system: shape<Extract<Author, { role: 'system' }>>({ role: z.literal('system') }),
});

const auditSchema = shape<AuditEntry>({
  what: words<AuditEntry['what']>({
    asked: true,
    named: true,
    rangTeam: true,
    rangLead: true,
    ringEnded: true,
    passedOn: true,
    accepted: true,
    tookOver: true,
    transferOffered: true,
    transferred: true,
    promised: true,
    promiseMissed: true,
    promiseKept: true,
    parked: true,
    unparked: true,
    needsNoAnswer: true,
    waitsAfterAll: true,
    nudgedOwner: true,
    nudgedLead: true,
    ownerLost: true,
    completed: true,
    reopened: true,
    handBackProposed: true,
    backToBot: true,
    askedSomeoneElse: true,
    botMeanwhile: true,
    newTime: true,
  }),
  by: text,
  agentId: text.optional(),
  text: text.optional(),
  at: time.optional(),
});

const dataSchema = shape<ActivityData>({
  announcement: announcementSchema.optional(),
  action: actionSchema.optional(),
  audit: auditSchema.optional(),
  offers: z.array(shape<Offer>({ title: text, action: actionSchema })).optional(),
  answer: shape<NonNullable<ActivityData['answer']>>({
    entryId: text,
    score: z.number(),
    topic: text,
    updated: text,
  }).optional(),
  clientActivityId: text.optional(),
  needsNoAnswer: z.boolean().optional(),
});

const newFields = {
  externalId: id,
  kind: words<ActivityKind>({
    message: true,
    announcement: true,
    action: true,
    audit: true,
    note: true,
  }),
  author: authorSchema,
  text: text.optional(),
  language: text.optional(),
  data: dataSchema.optional(),
  audience: words<NewActivity['audience']>({ everyone: true, desk: true }),
  inbound: z.boolean(),
  sentAt: time.optional(),
};

export const newActivitySchema = shape<NewActivity>(newFields);

export const activitySchema = shape<Activity>({
  ...newFields,
  conversationId: text,
  seq: z.int().min(1),
  at: time,
  digest: z.string().regex(/^[0-9a-f]{64}$/),
});
