/** The very words the customer will read, made from the same announcement by the same wording. */
import type { Announcement } from '../../bot/core/handoff/announcement.ts';
import type { Conversation } from '../../bot/core/conversation.ts';
import { LoketError } from '../../bot/core/errors.ts';
import { agentById } from '../../bot/core/people.ts';
import type { Payload } from '../protocol/commands.ts';
import type { Floor } from './floor.ts';
import type { ConsoleDeps } from './ports.ts';
import { presentPlate } from './present-plate.ts';

export function preview(
  deps: ConsoleDeps,
  conversation: Conversation,
  options: { payload: Payload<'preview'>; floor: Floor },
): string {
  const announcement = announcementOf(conversation, options);
  const { language } = conversation;
  const { company } = options.floor.roster;
  return deps.wording.announcement(announcement, { language, company, conversation }).text;
}

function announcementOf(
  conversation: Conversation,
  { payload, floor }: { payload: Payload<'preview'>; floor: Floor },
): Announcement {
  const { handoff } = conversation;
  if (!handoff) throw new LoketError('noHandoff');
  const { reference } = handoff;
  const owner = presentPlate(floor, handoff.ownerId, conversation);
  const text = payload.text ?? '';
  switch (payload.verb) {
    case 'promise': {
      if (payload.at === undefined) throw new LoketError('badRequest', ['at']);
      return { kind: 'promised', owner, reference, promisedAt: payload.at, text };
    }
    case 'complete':
      return { kind: 'completed', owner, reference, agreed: text, at: floor.now };
    case 'proposeHandBack':
      return { kind: 'handBackProposed', owner, reference };
    case 'transfer':
      return transferred(conversation, { payload, floor });
  }
}

/** To a team nobody is named yet: the words are those for whoever accepts first, shown with the present owner. */
function transferred(
  conversation: Conversation,
  { payload, floor }: { payload: Payload<'preview'>; floor: Floor },
): Announcement {
  const handoff = conversation.handoff!;
  const to = payload.toAgentId;
  if (to === undefined || !agentById(floor.roster, to)) throw new LoketError('unknownAgent');
  return {
    kind: 'changed',
    owner: presentPlate(floor, to, conversation),
    previous: presentPlate(floor, handoff.ownerId, conversation),
    reference: handoff.reference,
    why: 'transferred',
    here: true,
    ...(handoff.promise && { promisedAt: handoff.promise.at }),
  };
}
