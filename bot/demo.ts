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

/**
 * Saves the demo roster unless there is one, and an account for everybody who has none.
 * @param fixed one password for all, for scripted trials; it replaces the stored ones. Who has it already stays
 * signed in: a restart ends no session.
 */
export async function seedDemo(
  store: CompanyStore,
  demo: Roster,
  fixed: string | undefined,
): Promise<{ roster: Roster; signIns: SignIn[] }> {
  const stored = await store.roster();
  if (stored === undefined) await store.saveRoster({ ...demo, version: 1 });
  const roster = (await store.roster()) ?? demo;
  const signIns = await Promise.all(
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
  return { roster, signIns };
}
