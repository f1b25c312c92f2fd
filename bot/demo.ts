/** The demo company at its first start: roster, and a password for everybody, kept hashed. */
import { hash, verify } from '@node-rs/argon2';
import { newPassword } from './config/new-password.ts';
import type { Agent } from './core/agent.ts';
import type { Roster } from './core/roster.ts';
import type { CompanyStore } from './storage/stores.ts';

/** One line for the person who started the program. `password` is missing when it was printed before. */
export interface SignIn {
  agent: Agent;
  password?: string;
}

/** Saves the demo roster unless there is one. @returns the roster in force */
export async function seedRoster(store: CompanyStore, demo: Roster): Promise<Roster> {
  const stored = await store.roster();
  if (stored === undefined) await store.saveRoster({ ...demo, version: 1 });
  return (await store.roster()) ?? demo;
}

/** Whether this is the company that comes with the program: its answers and its shop page fit no other. */
export function isDemoCompany(roster: Roster, demo: Roster): boolean {
  return roster.company.legalName === demo.company.legalName;
}

/**
 * Makes an account for everybody who has none. Only to be called once nothing can fail before the passwords are
 * shown: they are kept hashed, and nobody could read them again.
 * @param fixed one password for all, for scripted trials; it replaces the stored ones. Who has it already stays
 * signed in: a restart ends no session.
 */
export function seedAccounts(
  store: CompanyStore,
  roster: Roster,
  fixed: string | undefined,
): Promise<SignIn[]> {
  return Promise.all(
    roster.agents.map(async (agent): Promise<SignIn> => {
      const account = await store.account(agent.id);
      if (account !== undefined && fixed === undefined) return { agent };
      if (account !== undefined && fixed !== undefined) {
        if (await verify(account.passwordHash, fixed)) return { agent, password: fixed };
      }
      const password = fixed ?? newPassword();
      await store.saveAccount({
        agentId: agent.id,
        passwordHash: await hash(password),
        sessionVersion: (account?.sessionVersion ?? 0) + 1,
        failures: 0,
      });
      return { agent, password };
    }),
  );
}
