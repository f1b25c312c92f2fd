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
import { handoffOf, presentAlarm, seesAlarm } from './present-alarms.ts';
import { presentLine } from './present-line.ts';
import { presentColleagues, presentMe, readableTeams } from './present-people.ts';
import { presentRing } from './present-rings.ts';
import { ringingPerTeam } from './waiting-page.ts';

const alarmsRead = 50;

/** `language`: the reader's; without it names are in the company's own. */
export interface Views {
  me(agentId: string, language?: string): Promise<MeView>;
  colleagues(agentId: string, language?: string): Promise<ColleagueView[]>;
  rings(agentId: string): Promise<RingView[]>;
  liveLine(agentId: string, language?: string): Promise<LiveLineView>;
  alarms(agentId: string, language?: string): Promise<AlarmView[]>;
}

export function createViews(deps: ConsoleDeps, moment: Moment): Views {
  const { store } = deps;
  const ownLanguage = () => deps.roster().company.defaultLanguage;
  const agentOf = (agentId: string): Agent => {
    const agent = agentById(deps.roster(), agentId);
    if (!agent) throw new LoketError('notSignedIn');
    return agent;
  };

  return {
    async me(agentId, language = ownLanguage()) {
      return presentMe(agentOf(agentId), await moment.people(), language);
    },

    async colleagues(agentId, language = ownLanguage()) {
      const agent = agentOf(agentId);
      const floor = await moment.people();
      const key = `colleagues|${language}|${readableTeams(floor, agent).join()}`;
      return moment.kept(key, async () => presentColleagues(agent, floor, language));
    },

    async rings(agentId) {
      const page = await minePage(deps, moment, agentId);
      const floor = await moment.people();
      return page.conversations
        .filter((conversation) => conversation.handoff?.rings.includes(agentId))
        .flatMap((conversation) => presentRing(conversation, floor) ?? []);
    },

    async liveLine(agentId, language = ownLanguage()) {
      const floor = await moment.floor();
      const teamIds = readableTeams(floor, agentOf(agentId));
      return moment.kept(`line|${language}|${teamIds.join()}`, async () => {
        const ringing = await ringingPerTeam(store, floor);
        return presentLine(floor, teamIds, { ringing, language });
      });
    },

    async alarms(agentId, language = ownLanguage()) {
      const agent = agentOf(agentId);
      const floor = await moment.people();
      const open = await moment.kept('alarms', async () => {
        const alarms = await store.openDeliveries(alarmsRead);
        return Promise.all(
          alarms.map(async (alarm) => {
            const conversation = await store.conversation(alarm.conversationId);
            return { alarm, conversation, handoff: await handoffOf(store, alarm, conversation) };
          }),
        );
      });
      return open
        .filter(({ alarm, conversation }) =>
          seesAlarm(agent, alarm, mayRead(deps, agent, conversation)),
        )
        .map((one) => presentAlarm(one, floor, language));
    },
  };
}

function mayRead(deps: ConsoleDeps, agent: Agent, conversation: Conversation | undefined): boolean {
  return conversation !== undefined && deps.desk.mayRead(agent.id, conversation);
}
