/** Whether a customer's message to a person waits for no reply: thanks, goodbye, a thumb. Marked, and undone by one press. */
import { smallTalk } from './small-talk.ts';

const settled = new Set(['thanks', 'goodbye', 'ok', 'emoji', 'laugh', 'compliment', 'wait']);

/** "Yes" and "no" do wait: they may answer the agent's question and change what he does. */
export function needsNoAnswer(text: string, language: string): boolean {
  const kind = smallTalk(text, language);
  return kind !== undefined && settled.has(kind);
}
