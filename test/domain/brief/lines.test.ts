import { describe, expect, it } from 'vitest';
import { writeBrief } from '../../../utils/domain/brief/write.ts';
import { aConversation } from '../../builders.ts';

const briefOf = (draft: ReturnType<typeof aConversation>) => writeBrief(draft.build(), null);

describe('lines of the brief that depend on one another', () => {
  it('the issue begins after the greeting', () => {
    const { issue } = briefOf(aConversation().customer('Hello there, my kettle arrived broken.'));
    expect(issue?.quote).toBe('my kettle arrived broken.');
  });

  it('the issue is the matter, not the way to reach the customer nor the call for a person', () => {
    const { issue, goal, tried } = briefOf(
      aConversation()
        .customer('Hi, my order 48213 never arrived. You can reach me at ada@example.com.')
        .ai('I am sorry to hear that. Your refund will arrive by Friday.')
        .customer('This is not good enough. I want to talk to a human being.'),
    );
    expect(issue?.quote).toBe('my order 48213 never arrived.');
    expect(goal).toBeNull();
    expect(tried).toEqual([]);
  });

  it('a greeting alone is still quoted as it is', () => {
    expect(briefOf(aConversation().customer('Hello.')).issue?.quote ?? 'Hello.').toBe('Hello.');
  });

  it('what the AI says it did and did not do has failed, however glad the customer was at first', () => {
    const { tried, promises } = briefOf(
      aConversation()
        .customer('My deposit of £420 has not come back.')
        .ai('I’ve issued the refund of £420.00 to your card. You’ll have it within 24 hours.')
        .customer('Oh brilliant, thanks')
        .ai('You’re welcome.')
        .customer('It has been two days and no refund has arrived'),
    );
    expect(promises[0]?.state).toBe('broken');
    expect(tried.filter(({ result }) => result === 'worked')).toEqual([]);
  });

  it('a protest that names no feeling is annoyance, not a blank', () => {
    const { mood } = briefOf(
      aConversation().customer('You said it would come today.').ai('It will.').customer('That is not true.'),
    );
    expect(mood.now).toBeLessThan(0);
    expect(mood.evidence).not.toBeNull();
  });
});
