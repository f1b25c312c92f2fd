/**
 * The few HTTP requests of the console's page. All are JSON; errors are `{ error: { code, what } }` with a
 * code of bot/core/errors.ts. A refused sign-in also carries how many tries are left before the pause
 * (`triesLeft`), or how long the pause lasts (`pauseMinutes`); both are the same for a name that does not exist.
 *
 * POST /console/api/sign-in   SignIn -> SignedIn, sets the session cookie
 * GET  /console/api/sign-in   -> { signedIn: boolean }, never 401
 * POST /console/api/sign-out  (no body) -> {}, ends the session in every tab of this browser
 * GET  /console/api/me        -> SignedIn, or 401 notSignedIn
 */
import { z } from 'zod';
import type { Nameplate, Role, Tier } from '../../bot/core/agent.ts';

export const signInSchema = z.strictObject({
  name: z.string().trim().min(1).max(100),
  password: z.string().min(1).max(500),
});
export type SignIn = z.infer<typeof signInSchema>;

export interface SignedIn {
  agentId: string;
  plate: Nameplate;
  role: Role;
  tier: Tier;
  /** End of the session, ms UTC. */
  expiresAt: number;
}

export interface SignInRefused {
  /** With wrongPassword. */
  triesLeft?: number;
  /** With both: how long the pause is, or still lasts. */
  pauseMinutes?: number;
}

/** Socket.io's path. */
export const socketPath = '/console/socket';
