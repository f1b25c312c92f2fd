/** Who can take a conversation over. Pure. */
import type { ColleagueView, ConversationView } from '../../protocol/views.ts';

export interface Choice {
  kind: 'person' | 'team';
  id: string;
  name: string;
  colleague?: ColleagueView;
  speaks: boolean;
  /** Free slots. */
  free: number;
  /** Takes it beyond his slots: he answers for the team. */
  byHand: boolean;
  /** Cannot be chosen: no free slot. */
  off: boolean;
}

/** Present colleagues who speak the customer's language first, leads after agents, then most free slots; then teams. */
export function choices(input: {
  colleagues: readonly ColleagueView[];
  teams: readonly { id: string; name: string }[];
  conversation: Pick<ConversationView, 'language' | 'owner' | 'team'>;
  meId: string;
}): Choice[] {
  const { colleagues, teams, conversation, meId } = input;
  const here = colleagues.filter((one) => one.present);
  const owner = conversation.owner?.agentId;
  const people = here
    .filter((one) => one.plate.agentId !== meId && one.plate.agentId !== owner)
    .map((one) => person(one, conversation))
    .sort(
      (a, b) =>
        Number(a.off) - Number(b.off) ||
        Number(b.speaks) - Number(a.speaks) ||
        leads(a) - leads(b) ||
        b.free - a.free ||
        a.name.localeCompare(b.name),
    );
  return [...people, ...teams.map((team) => teamChoice(team, here))];
}

/** Those who lead are asked last: they watch the line. */
function leads({ colleague }: Choice): number {
  return colleague?.role === 'agent' ? 0 : 1;
}

function person(
  colleague: ColleagueView,
  { language, team }: Pick<ConversationView, 'language' | 'team'>,
): Choice {
  const free = Math.max(colleague.slots - colleague.taken, 0);
  const byHand = colleague.answersFor.includes(team.id);
  return {
    kind: 'person',
    id: colleague.plate.agentId,
    name: colleague.plate.name,
    colleague,
    speaks: colleague.languages.includes(language),
    free,
    byHand,
    off: !byHand && (free === 0 || colleague.status !== 'available'),
  };
}

function teamChoice(team: { id: string; name: string }, here: readonly ColleagueView[]): Choice {
  const free = here
    .filter((one) => one.teamIds.includes(team.id) && one.status === 'available')
    .reduce((sum, one) => sum + Math.max(one.slots - one.taken, 0), 0);
  return {
    kind: 'team',
    id: team.id,
    name: team.name,
    speaks: true,
    free,
    byHand: false,
    off: free === 0,
  };
}
