/** The receipt's own sentences; its keys are the same in every language. */
export interface ReceiptWords {
  readonly unknown: string;
  readonly done: string;
  readonly withdrawn: string;
  /** By the mood's nuance, else by its word. */
  readonly tones: Readonly<Record<string, string>>;
  readonly otherwise: string;
  /** Added where the customer had asked for a person. */
  readonly person: string;
}

export const ENGLISH_RECEIPT: ReceiptWords = {
  unknown: 'not stated',
  done: 'done',
  withdrawn: 'withdrawn',
  tones: {
    angry: 'factual and brief; name what is done, no set phrases, no request to stay calm',
    annoyed: 'factual and brief; one step at a time, no set phrases',
    worried: 'calm and certain; say what is safe and what happens next',
    anxious: 'calm and certain; say what is safe and what happens next',
    'worn out': 'ask nothing that can be looked up; no further steps',
    restrained: 'polite words hide strain; ask nothing that can be looked up',
    sarcastic: 'take the matter seriously and leave the irony unanswered',
    content: 'plain and friendly',
    calm: 'plain and friendly',
  },
  otherwise: 'plain and friendly',
  person: 'if a person is asked for again, hand over at once',
};
