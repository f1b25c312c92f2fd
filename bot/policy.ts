/** The rules' durations with a company's own figures. */
import { defaultPolicy, type Policy } from './core/handoff/handoff.ts';
import type { Settings } from './config/settings.ts';

/** When the lead hears a ring too: at 5/9 of the way from the team's ring to the promise (45, 120, 180 s by default). */
const leadShare = 5 / 9;

export function policyOf(
  settings: Pick<Settings, 'acceptSeconds' | 'firstAnswerSeconds' | 'answerSeconds'>,
): Policy {
  const ringTeamMs = settings.acceptSeconds * 1_000;
  const firstAnswerMs = settings.firstAnswerSeconds * 1_000;
  return {
    ...defaultPolicy,
    ringTeamMs,
    firstAnswerMs,
    ringLeadMs: Math.round(ringTeamMs + (firstAnswerMs - ringTeamMs) * leadShare),
    answerMs: settings.answerSeconds * 1_000,
  };
}
