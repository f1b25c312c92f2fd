/** The company as data: who works where and when. Times of day are in the company's time zone. */
import type { Agent, Tier } from './agent.ts';

/** Minutes since local midnight; 1440 is the end of the day. An end at or before the start runs past midnight. */
export interface TimeRange {
  start: number;
  end: number;
}

/** 1 Monday to 7 Sunday (ISO). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface Hours {
  weekly: Partial<Record<Weekday, TimeRange[]>>;
  /** Local dates `yyyy-mm-dd` that replace the weekly pattern; an empty list is closed. */
  exceptions: Record<string, TimeRange[]>;
  /** Country, and region where it has its own, for public holidays (closed): 'NL', 'DE-NI'. Missing: no holidays. */
  holidays?: string;
}

export interface Shift {
  agentId: string;
  days: Weekday[];
  range: TimeRange;
  /** Time off within the shift: no ring, still the same person. */
  breaks: TimeRange[];
  /** First and last local date this line holds, both included. */
  from?: string;
  until?: string;
  /** He leads the shift of these teams while it lasts. */
  leads?: string[];
  /** On call for incidents and missed promises: never rung in the first place. */
  onCall?: boolean;
}

export interface Team {
  id: string;
  /** Per language, with the tag as key; the company's default language must be there. */
  name: Record<string, string>;
  languages: string[];
  skills: string[];
  tier: Tier;
  hours: Hours;
  /** Where a missed promise of this team goes next; missing: to the duty manager. */
  nextTeamId?: string;
}

export interface Employer {
  id: string;
  /** As on the plate of its people. */
  plateName: string;
  /** Own people, or a partner who works for the company and sees only the teams it serves. */
  partner: boolean;
  /** Teams whose conversations its people may read. */
  serves: string[];
}

export interface Company {
  name: string;
  legalName: string;
  address: string;
  phone: string;
  email?: string;
  timeZone: string;
  defaultLanguage: string;
  languages: string[];
  /** Form of address per language: 'formal' (u, Sie, vous, شما) or 'familiar' (je, du, tu). */
  formOfAddress: Record<string, 'formal' | 'familiar'>;
}

/** Everything that routing and promises rest on; immutable, replaced as a whole with a higher version. */
export interface Roster {
  version: number;
  company: Company;
  employers: Employer[];
  teams: Team[];
  agents: Agent[];
  shifts: Shift[];
  /** Extra absences or shifts for one date: agent, local date, range; `off` removes the shift. */
  exceptions: { agentId: string; date: string; range?: TimeRange; off?: boolean }[];
  /** The one who is always there: must be enabled. */
  fallbackDutyManagerId: string;
  /** The team a conversation goes to when nothing else decides. */
  defaultTeamId: string;
}
