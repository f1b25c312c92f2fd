import { z } from 'zod';
import type { Nameplate } from '../../core/agent.ts';
import type { Announcement, WaitOffer } from '../../core/handoff/announcement.ts';
import { count, shape, text, time, variants, words } from './shape.ts';

export const nameplateSchema = shape<Nameplate>({
  agentId: text,
  name: text,
  firstName: text,
  initials: text,
  employer: text,
  team: text.optional(),
  town: text.optional(),
  role: words<NonNullable<Nameplate['role']>>({ lead: true, dutyManager: true }).optional(),
});

const waitOffer = shape<WaitOffer>({ who: nameplateSchema, backAt: time });

type Kind<K extends Announcement['kind']> = Extract<Announcement, { kind: K }>;

const whose = { owner: nameplateSchema, reference: text };
const yesNo = z.boolean();

export const announcementSchema = variants<Announcement, 'kind'>('kind', {
  ringing: shape<Kind<'ringing'>>({
    kind: z.literal('ringing'),
    ...whose,
    promisedAt: time,
    lead: nameplateSchema,
    asked: yesNo,
    waitFor: waitOffer.optional(),
  }),
  queued: shape<Kind<'queued'>>({
    kind: z.literal('queued'),
    ...whose,
    place: count,
    expectedAt: time,
    promisedAt: time,
    basis: shape<Kind<'queued'>['basis']>({
      ahead: count,
      people: count,
      slots: count,
      handlingMinutes: z.number(),
    }),
    asked: yesNo,
    waitFor: waitOffer.optional(),
  }),
  scheduled: shape<Kind<'scheduled'>>({
    kind: z.literal('scheduled'),
    ...whose,
    promisedAt: time,
    deputy: nameplateSchema,
    open: yesNo.optional(),
    asked: yesNo,
    waitFor: waitOffer.optional(),
  }),
  changed: shape<Kind<'changed'>>({
    kind: z.literal('changed'),
    ...whose,
    previous: nameplateSchema.optional(),
    why: words<Kind<'changed'>['why']>({
      accepted: true,
      tookOver: true,
      transferred: true,
      shiftEnded: true,
      unreachable: true,
      disabled: true,
      silent: true,
      hoursChanged: true,
      chosen: true,
    }),
    here: yesNo,
    promisedAt: time.optional(),
    previousBackAt: time.optional(),
  }),
  missed: shape<Kind<'missed'>>({
    kind: z.literal('missed'),
    ...whose,
    missedAt: time,
    promisedAt: time,
    place: count.optional(),
    alarmed: nameplateSchema.optional(),
  }),
  again: shape<Kind<'again'>>({
    kind: z.literal('again'),
    ...whose,
    promisedAt: time.optional(),
    place: count.optional(),
    here: yesNo,
  }),
  someoneElse: shape<Kind<'someoneElse'>>({
    kind: z.literal('someoneElse'),
    ...whose,
    promisedAt: time,
    asked: nameplateSchema.optional(),
  }),
  newTime: shape<Kind<'newTime'>>({
    kind: z.literal('newTime'),
    ...whose,
    promisedAt: time,
    place: count.optional(),
  }),
  promised: shape<Kind<'promised'>>({
    kind: z.literal('promised'),
    ...whose,
    promisedAt: time,
    text,
  }),
  completed: shape<Kind<'completed'>>({
    kind: z.literal('completed'),
    ...whose,
    agreed: text,
    at: time,
    bySilence: yesNo.optional(),
  }),
  handBackProposed: shape<Kind<'handBackProposed'>>({
    kind: z.literal('handBackProposed'),
    ...whose,
  }),
  backToBot: shape<Kind<'backToBot'>>({ kind: z.literal('backToBot'), reference: text }),
  botMeanwhile: shape<Kind<'botMeanwhile'>>({
    kind: z.literal('botMeanwhile'),
    ...whose,
    place: count.optional(),
  }),
  noted: shape<Kind<'noted'>>({
    kind: z.literal('noted'),
    ...whose,
    promisedAt: time.optional(),
  }),
});
