/** People: who they are to the customer, and whether they are here now. */

/** 4 is the duty manager. Load never raises a tier; a missed promise or a transfer does. */
export type Tier = 1 | 2 | 3 | 4;

/** `lead` answers for a shift of a team; `supervisor` and `admin` see every team of the company. */
export type Role = 'agent' | 'lead' | 'supervisor' | 'admin';

export interface Agent {
  /** Sign-in name and id, lower case, never reused. Agents are disabled, never deleted. */
  id: string;
  /** Personal, stable, unique in the company: "Sanne V.", or the full name by the agent's own choice. */
  workingName: string;
  /** What text calls him: "Sanne". */
  firstName: string;
  employerId: string;
  teamIds: string[];
  role: Role;
  tier: Tier;
  languages: string[];
  skills: string[];
  /** Live conversations he can hold at once (default 3). */
  slots: number;
  /** Town on the nameplate. */
  town?: string;
  disabled: boolean;
}

/** What a customer reads about a person; the same parts on every channel. */
export interface Nameplate {
  agentId: string;
  name: string;
  firstName: string;
  /** Up to two letters for the tile. */
  initials: string;
  /** As shown: "Noorderlicht Klantenservice" or "ContactPlus, voor Noorderlicht". */
  employer: string;
  /** The team's name in the reader's language, where the plate is shown for a team. */
  team?: string;
  town?: string;
  /** 'lead' and 'dutyManager' stand before the employer; plain agents have none. */
  role?: 'lead' | 'dutyManager';
}

export type PresenceStatus = 'available' | 'wrapUp' | 'break' | 'away' | 'signedOut';

export interface Presence {
  agentId: string;
  status: PresenceStatus;
  /** ms UTC; renewed every 10 s by the console for 30 s. A passed lease means: not here. */
  leaseUntil: number;
  /** When this status began; with equal load the longest idle is first. */
  since: number;
  /** End of the wrap-up; then the status counts as available again. */
  wrapUpUntil?: number;
  /** A shift that is not on the roster, begun by hand; counts as on shift until then. */
  unplannedUntil?: number;
  /** When his last conversation ended: longest idle rings first. */
  lastHandlingEndedAt?: number;
}
