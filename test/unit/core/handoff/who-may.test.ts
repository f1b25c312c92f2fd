import { describe, expect, test } from 'vitest';
import { agentById } from '../../../../bot/core/people.ts';
import { may } from '../../../../bot/core/handoff/who-may.ts';
import type { Verb } from '../../../../bot/core/handoff/who-may.ts';
import { Story } from '../../../support/core/handoff-story.ts';
import { company, worldOf } from '../../../support/core/handoff-world.ts';

const ringing = () => new Story({ here: ['sanne'] }).asks().conversation;
const accepted = () => new Story({ here: ['sanne'] }).asks().accepts('sanne').conversation;

function asked(verb: Verb, agentId: string, conversation = accepted()) {
  return may(verb, agentById(company(), agentId)!, conversation, worldOf());
}

describe('each verb asks who may', () => {
  const owners: Verb[] = [
    'reply',
    'promise',
    'needsNoAnswer',
    'park',
    'complete',
    'proposeHandBack',
  ];

  test.each(owners)('%s: the owner, nobody else, not even his lead', (verb) => {
    expect(asked(verb, 'sanne')).toBeUndefined();
    expect(asked(verb, 'karim')).toBe('notOwner');
    expect(asked(verb, 'ilse')).toBe('notOwner');
  });

  test.each(owners)('%s: not before he has the floor', (verb) => {
    expect(asked(verb, 'sanne', ringing())).toBe('wrongState');
  });

  test('transfer: the owner or who answers for the team', () => {
    expect(asked('transfer', 'sanne')).toBeUndefined();
    expect(asked('transfer', 'ilse')).toBeUndefined();
    expect(asked('transfer', 'marieke')).toBeUndefined();
    expect(asked('transfer', 'karim')).toBe('notOwner');
  });

  test('accept: who is rung', () => {
    expect(asked('accept', 'sanne', ringing())).toBeUndefined();
    expect(asked('accept', 'karim', ringing())).toBe('notRung');
    expect(asked('accept', 'karim')).toBe('alreadyAccepted');
  });

  test('note: whoever may read; a partner reads only the teams it serves', () => {
    expect(asked('note', 'youssef')).toBeUndefined();
    const outage = new Story({ here: ['daan'] }).asks({ teamId: 'outages' }).conversation;
    expect(asked('note', 'karim', outage)).toBe('notAllowed');
    expect(asked('note', 'marieke', outage)).toBeUndefined();
  });

  test('nothing for an account that is disabled', () => {
    const disabled = { ...agentById(company(), 'sanne')!, disabled: true };
    expect(may('reply', disabled, accepted(), worldOf())).toBe('unknownAgent');
  });
});
