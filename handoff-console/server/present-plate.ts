/** A person as the customer of this conversation sees him. */
import type { Nameplate } from '../../bot/core/agent.ts';
import type { Conversation } from '../../bot/core/conversation.ts';
import { agentById, nameplateOf } from '../../bot/core/people.ts';
import { dutyManager, leadOf } from '../../bot/core/shifts.ts';
import type { Floor } from './floor.ts';

/** In the conversation's language. */
export function presentPlate(
  floor: Floor,
  agentId: string,
  conversation: Pick<Conversation, 'handoff' | 'language'>,
): Nameplate {
  const { roster } = floor;
  if (!agentById(roster, agentId)) return unknownPlate(agentId);
  const teamId = conversation.handoff?.teamId ?? roster.defaultTeamId;
  const as = roleNow(floor, agentId, teamId);
  return nameplateOf(roster, agentId, {
    language: conversation.language,
    teamId,
    ...(as && { as }),
  });
}

/** In lists of people: without a customer, in the reader's language (the company's own where it is not known). */
export function presentColleaguePlate(
  floor: Floor,
  agentId: string,
  language = floor.roster.company.defaultLanguage,
): Nameplate {
  const { roster } = floor;
  if (!agentById(roster, agentId)) return unknownPlate(agentId);
  return nameplateOf(roster, agentId, { language });
}

/** Somebody who has left the roster altogether keeps his id as name. */
function unknownPlate(agentId: string): Nameplate {
  return { agentId, name: agentId, firstName: agentId, initials: '', employer: '' };
}

function roleNow(
  floor: Floor,
  agentId: string,
  teamId: string,
): 'lead' | 'dutyManager' | undefined {
  if (dutyManager(floor.roster, floor.now).id === agentId) return 'dutyManager';
  return leadOf(floor.roster, teamId, floor.now).id === agentId ? 'lead' : undefined;
}
