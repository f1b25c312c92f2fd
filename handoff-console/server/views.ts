/** What a person is told about himself, his colleagues, his rings, the line and the alarms, at this moment. */
import type { Agent } from '../../bot/core/agent.ts';
import type { Conversation } from '../../bot/core/conversation.ts';
import { LoketError } from '../../bot/core/errors.ts';
import { agentById } from '../../bot/core/people.ts';
import type {
  AlarmView,
  ColleagueView,
  LiveLineView,
  MeView,
  RingView,
} from '../protocol/views.ts';
import { minePage } from './mine-page.ts';
import type { Moment } from './moment.ts';
import type { ConsoleDeps } from './ports.ts';
import { presentAlarm, seesAlarm } from './present-alarms.ts';
import { presentLine } from './present-line.ts';
import { presentColleagues, presentMe, readableTeams } from './present-people.ts';
import { presentRing } from './present-rings.ts';

const alarmsRead = 50;

export interface Views {
  me(agentId: string): Promise<MeView>;
  colleagues(agentId: string): Promise<ColleagueView[]>;
  rings(agentId: string): Promise<RingView[]>;
  liveLine(agentId: string): Promise<LiveLineView>;
  alarms(agentId: string): Promise<AlarmView[]>;
}

export function createViews(deps: ConsoleDeps, moment: Moment): Views {
  const { store } = deps;
  const agentOf = (agentId: string): Agent => {
    const agent = agentById(deps.roster(), agentId);
    if (!agent) throw new LoketError('notSignedIn');
    return agent;
  };

  return {
    async me(agentId) {
      return presentMe(agentOf(agentId), await moment.people());
    },

    async colleagues(agentId) {
      const agent = agentOf(agentId);
      const floor = await moment.people();
      const key = `colleagues|${readableTeams(floor, agent).join()}`;
      return moment.kept(key, async () => presentColleagues(agent, floor));
    },

    async rings(agentId) {
      const page = await minePage(deps, moment, agentId);
      const floor = await moment.people();
      return page.conversations
        .filter((conversation) => conversation.handoff?.rings.includes(agentId))
        .flatMap((conversation) => presentRing(conversation, floor) ?? []);
    },

    async liveLine(agentId) {
      const floor = await moment.floor();
      const teamIds = readableTeams(floor, agentOf(agentId));
      return moment.kept(`line|${teamIds.join()}`, async () => presentLine(floor, teamIds));
    },

    async alarms(agentId) {
      const agent = agentOf(agentId);
      const floor = await moment.people();
      const open = await moment.kept('alarms', async () => {
        const alarms = await store.openDeliveries(alarmsRead);
        return Promise.all(
          alarms.map(async (alarm) => ({
            alarm,
            conversation: await store.conversation(alarm.conversationId),
          })),
        );
      });
      return open
        .filter(({ alarm, conversation }) =>
          seesAlarm(agent, alarm, mayRead(deps, agent, conversation)),
        )
        .map(({ alarm, conversation }) => presentAlarm(alarm, conversation, floor));
    },
  };
}

function mayRead(deps: ConsoleDeps, agent: Agent, conversation: Conversation | undefined): boolean {
  return conversation !== undefined && deps.desk.mayRead(agent.id, conversation);
}
