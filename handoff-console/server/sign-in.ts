/**
 * Signing in with name and password. Guessing is slowed per account and address, per account, and per
 * address; a refused try costs as much time for a name that does not exist as for one that does.
 */
import { hash, verify } from '@node-rs/argon2';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Agent } from '../../bot/core/agent.ts';
import type { Clock } from '../../bot/core/clock.ts';
import type { Roster } from '../../bot/core/roster.ts';
import type { SignIn, SignInRefused } from '../protocol/sign-in.ts';
import { ToldError } from './http.ts';
import type { ConsoleAccount, ConsoleStore } from './ports.ts';

/** Wrong passwords in a row before an account is closed for a while, from whatever address and node. */
const failuresPerAccount = 20;
const lockMs = 15 * 60_000;

/** Argon2id with 19 MiB, 2 passes, 1 lane: OWASP's first choice where many sign in at the same hour. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
}

export interface SignInDeps {
  store: Pick<ConsoleStore, 'account' | 'saveAccount'>;
  clock: Clock;
  roster(): Roster;
}

export interface Limits {
  /** Tries in 15 minutes from one address at one account. */
  pair: number;
  /** Tries in 15 minutes from one address at all accounts. */
  address: number;
}

/** What the form may say about a refused sign-in is the same for every name, whether it exists or not. */
function refused(code: 'wrongPassword' | 'lockedOut', told: SignInRefused): ToldError {
  return new ToldError(code, { ...told });
}

const pauseMinutes = lockMs / 60_000;

export function createSignIn(deps: SignInDeps, limits: Limits = { pair: 5, address: 50 }) {
  const window = lockMs / 1000;
  const perPair = new RateLimiterMemory({ points: limits.pair, duration: window });
  const perAddress = new RateLimiterMemory({ points: limits.address, duration: window });
  // Compared against when the name is unknown, so that the answer takes as long.
  const nobody = hashPassword(crypto.randomUUID());

  return async (
    given: SignIn,
    address: string,
  ): Promise<{ agent: Agent; account: ConsoleAccount }> => {
    const user = given.name.toLowerCase();
    const pair = `${address}|${user}`;
    const wrong = () => refused('wrongPassword', { triesLeft, pauseMinutes });
    const triesLeft = await consume(perPair, pair);
    await consume(perAddress, address);
    const account = await deps.store.account(user);
    const agent = deps.roster().agents.find((a) => a.id === user);
    const right = await verify(account?.passwordHash ?? (await nobody), given.password);
    const lockedFor = (account?.lockedUntil ?? 0) - deps.clock.now();
    if (lockedFor > 0) throw lockedOut(lockedFor);
    if (!account || !agent || !right) {
      if (account) await noteFailure(deps, account);
      throw wrong();
    }
    // A disabled account says so to nobody: whoever guesses learns nothing.
    if (agent.disabled) throw wrong();
    await perPair.delete(pair);
    // A whole shift signs in from one office at eight: only wrong tries count.
    await perAddress.reward(address, 1);
    if (account.failures === 0 && account.lockedUntil === undefined) return { agent, account };
    const { lockedUntil: _, ...rest } = account;
    const cleared = { ...rest, failures: 0 };
    await deps.store.saveAccount(cleared);
    return { agent, account: cleared };
  };
}

/** How many tries are left after this one. @throws ToldError lockedOut */
async function consume(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    return (await limiter.consume(key)).remainingPoints;
  } catch (reason) {
    throw lockedOut(reason instanceof RateLimiterRes ? reason.msBeforeNext : lockMs);
  }
}

function lockedOut(forMs: number): ToldError {
  return refused('lockedOut', { pauseMinutes: Math.max(1, Math.ceil(forMs / 60_000)) });
}

async function noteFailure(deps: SignInDeps, account: ConsoleAccount): Promise<void> {
  const failures = account.failures + 1;
  const locked = failures >= failuresPerAccount;
  await deps.store.saveAccount({
    ...account,
    failures: locked ? 0 : failures,
    ...(locked && { lockedUntil: deps.clock.now() + lockMs }),
  });
}
