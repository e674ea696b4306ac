/** A sentence of an opening line in several wordings; the first one whose slots are all filled is used. */
export type Sentence = readonly string[];

/** Slots that a wording may hold, filled from the brief. */
export const SLOTS = ['name', 'agent', 'brand', 'times', 'issue', 'tried', 'promise', 'goal'] as const;
export type Slot = (typeof SLOTS)[number];

/** How to handle one reason for which a person is needed. */
export interface Playbook {
  readonly id: string;
  readonly title: string;
  /** Rows of the trigger table that lead here. */
  readonly reasons: readonly string[];
  readonly steps: readonly string[];
  readonly dos: readonly string[];
  readonly donts: readonly string[];
  readonly say: readonly Sentence[];
}

const HELLO: Sentence = [
  "Hi {name}, I'm {agent}, a person at {brand}.",
  "Hi, I'm {agent}, a person at {brand}.",
  'Hi {name}, you now have a person from {brand} here.',
  'Hello, you now have a person from {brand} here.',
];
const READ: Sentence = [
  'I have read the chat with our assistant, including “{issue}”.',
  'I have read the whole chat with our assistant.',
];
const GENTLE: Sentence = [
  "{name}, I'm {agent} from {brand}.",
  "I'm {agent} from {brand}.",
  '{name}, a person from {brand} is with you now.',
  'A person from {brand} is with you now.',
];

/** The playbooks, the gravest reasons first. Own wording; facts: peers, playbooks by reason and the frame they share. */
export const PLAYBOOKS: readonly Playbook[] = [
  {
    id: 'safety',
    title: 'Someone may be in danger',
    reasons: ['R1'],
    steps: [
      "Open your brand's safety protocol and follow it before anything else",
      'Stay in the conversation and answer at once',
      'Point to the emergency contact that your brand lists for the country',
      'Bring in your lead now',
      'Write down the facts in plain words',
    ],
    dos: ['Take every word seriously', 'Keep sentences short and calm'],
    donts: [
      "Don't diagnose or debate",
      "Don't agree to keep it secret",
      "Don't close the case or sell anything",
    ],
    say: [
      ['Thank you for telling us this.'],
      ['Your safety matters most: if anyone is in danger now, please call your local emergency number.'],
      [
        "I'm {agent}, a person, and I am here with you while I bring in my lead.",
        'You have a person here now, and I am bringing in my lead.',
      ],
    ],
  },
  {
    id: 'security',
    title: 'Security or fraud',
    reasons: ['R2', 'R5', 'R8'],
    steps: [
      'Contain first: lock the account or card, end sessions',
      "Verify by the brand's approved route only",
      'Take card numbers, codes and passwords out of the thread',
      'Say what is protected now and what is still open',
      'Log the time of the report',
    ],
    dos: ['Act before you explain', 'Say which details you never need'],
    donts: ["Don't ask for a password, code or full card number", "Don't say who is to blame yet"],
    say: [
      HELLO,
      READ,
      [
        'Please send no password, code or card number here. I am going through the security steps for your account right now.',
      ],
    ],
  },
  {
    id: 'complaint',
    title: 'Legal step or formal complaint',
    reasons: ['R3', 'R4', 'R6'],
    steps: [
      "Confirm receipt and note the date and the customer's wording",
      'Pass it to the owner that your brand names for complaints',
      'State the process and its time limit, as the charter has it',
      'Leave the matter itself to the owner',
    ],
    dos: ['Stay factual and courteous', 'Give a reference once you have one'],
    donts: ["Don't admit or deny liability", "Don't talk them out of it", "Don't argue about the law"],
    say: [
      HELLO,
      READ,
      [
        'I am recording your words as a formal complaint now, so that the responsible colleague has them in full.',
      ],
    ],
  },
  {
    id: 'stuck-handoff',
    title: 'A person was announced and nobody came',
    reasons: ['A2'],
    steps: [
      'Greet at once, even before you have an answer',
      'Own the wait in one sentence',
      'Sum up what you have read',
      'Say what you are doing first',
    ],
    dos: ['Start from where the chat stopped'],
    donts: ["Don't transfer again", "Don't explain queues or staffing"],
    say: [
      HELLO,
      ['Our assistant said that someone would join you, and I am sorry that you were left waiting.'],
      [
        'I have read everything, including “{issue}”, and am working on it now.',
        'I have read everything and am working on it now.',
      ],
    ],
  },
  {
    id: 'vulnerable',
    title: 'Hardship, illness or loss',
    reasons: ['P4'],
    steps: [
      'Open gently, with few words',
      'Find the shortest route to a settled case',
      'Do for them what can be done for them',
      'Offer another channel or a pause',
      'Record the circumstance only as far as your policy allows',
    ],
    dos: ['Use their words for what happened', 'Let them set the pace'],
    donts: ["Don't ask for proof first", "Don't send surveys or offers", "Don't put details into tags"],
    say: [
      GENTLE,
      ['I am very sorry about what you are going through.'],
      ['I have read what you told our assistant; you need not repeat it.'],
      ['I am looking for the simplest way to settle this.'],
    ],
  },
  {
    id: 'asked-for-person',
    title: 'Asked for a person',
    reasons: ['E1', 'E2', 'E3'],
    steps: [
      'Take the conversation and give your name',
      'If earlier requests were passed over, say so',
      'Sum up in one line what they told the assistant',
      'Start on the matter itself, not on intake questions',
      'Say what comes next and who does it',
    ],
    dos: ['Use what is already given', 'Verify again only where the action demands it'],
    donts: ["Don't send them back to the assistant", 'Don\'t open with "how can I help"'],
    say: [
      HELLO,
      [
        'You asked for a person {times} times before someone came, and I am sorry about that.',
        'You asked for a person, and that is me.',
      ],
      [
        'I have read it all, including “{issue}”, and am working on it now.',
        'I have read it all and am working on it now.',
      ],
    ],
  },
  {
    id: 'promise',
    title: 'The assistant made a promise',
    reasons: ['A1', 'T2'],
    steps: [
      'Open the list of promises in the brief',
      'Check for each whether it can be kept',
      'If it can: confirm it, with its date',
      'If it cannot: say so early, apologise, bring the nearest thing your charter allows',
      'Ask a lead when it was a statement of policy',
    ],
    dos: ["Treat the assistant's word as the brand's word until a lead decides"],
    donts: ["Don't deny that it was said", "Don't pass over it in silence"],
    say: [
      HELLO,
      [
        'Our assistant told you “{promise}”, and I know you are relying on it.',
        'Our assistant left you waiting for something it announced, and I am sorry.',
      ],
      ['I am checking right now what has happened with it.'],
    ],
  },
  {
    id: 'abuse',
    title: 'Insults',
    reasons: ['F4'],
    steps: [
      'Separate the matter from the insult and go on with the matter',
      'Set one calm boundary',
      "On a second insult follow your charter's rule",
      'Note it neutrally; take a break afterwards',
    ],
    dos: ['Name the matter you are working on'],
    donts: ["Don't mirror the tone", "Don't threaten to end the chat in your first line"],
    say: [
      HELLO,
      [
        'The chat with our assistant did not solve “{issue}”, and I am working on that now.',
        'The chat with our assistant did not solve this, and I am working on it now.',
      ],
      ['Please keep the words civil, so that I can give this my full attention.'],
    ],
  },
  {
    id: 'refusal',
    title: 'Wants an exception or a judgement',
    reasons: ['A3', 'P1', 'P2'],
    steps: [
      'Learn why they ask; the reason decides',
      "Check your charter's limit",
      'Decide, or get the approval that is needed',
      'Give the purpose of the rule in one line',
      'Lay out the choices there are',
    ],
    dos: ['Look at the case, not only at the rule'],
    donts: [
      "Don't repeat the refusal word for word",
      'Don\'t argue with "policy"',
      "Don't agree to anything before it is approved",
    ],
    say: [
      HELLO,
      ['Our assistant turned you down on “{issue}”.', 'Our assistant had to turn you down.'],
      ['I am looking at your own case now, and at which options are open for it.'],
    ],
  },
  {
    id: 'ai-wrong',
    title: 'The assistant was wrong or had no answer',
    reasons: ['C1', 'C2', 'C3'],
    steps: [
      'Find the fact in your own source',
      'Correct it plainly, in one sentence',
      'Say which of its answers still stand',
      'Log why it failed',
    ],
    dos: ['Say so when the assistant was right; it builds trust'],
    donts: ['Don\'t blame "the bot"', "Don't leave the wrong answer standing"],
    say: [
      HELLO,
      [
        "Our assistant's answers on “{issue}” did not settle it, and I am sorry for that.",
        "Our assistant's answers did not settle this, and I am sorry for that.",
      ],
      ['I am checking the facts myself now.'],
    ],
  },
  {
    id: 'loop',
    title: 'Going round in circles',
    reasons: ['L1', 'L2', 'C5'],
    steps: [
      'Leave the script',
      'Name what was tried, and that it did not work',
      'Choose something that was not tried',
      'If there is nothing, escalate inside and say so',
    ],
    dos: ['Bring one new thing'],
    donts: ["Don't send the same article or step again"],
    say: [
      HELLO,
      [
        'Our assistant kept going over the same ground on “{issue}”, and I am sorry.',
        'Our assistant kept going over the same ground, and I am sorry.',
      ],
      [
        'You need not repeat “{tried}”; I am looking for another way now.',
        'You need not repeat any step; I am looking for another way now.',
      ],
    ],
  },
  {
    id: 'worn-out',
    title: 'Polite but worn out',
    reasons: ['L3', 'T1', 'T3'],
    steps: [
      'Show that you counted the messages or contacts',
      'Take the effort off them: no further steps',
      'Do it for them',
      'Tell them when it is done, unasked',
    ],
    dos: ['Thank them for their patience once, with the reason'],
    donts: ["Don't take their calm for satisfaction", "Don't hand out another step"],
    say: [
      HELLO,
      [
        'You have explained “{issue}” more than once to our assistant, and stayed patient.',
        'You have explained this more than once to our assistant, and stayed patient.',
      ],
      ['No more steps for you: I am taking it from here.'],
    ],
  },
  {
    id: 'frustrated',
    title: 'Frustrated',
    reasons: ['F1', 'F2', 'F3', 'F5'],
    steps: [
      'Slow down and name the exact cause',
      'Own the part that is yours',
      'Take one concrete action',
      'Check that it helped',
    ],
    dos: ['Name the fact ("third time this week"), not the feeling'],
    donts: [
      "Don't ask for calm",
      "Don't offer sympathy without an action",
      'No exclamation marks, no excuses',
    ],
    say: [
      HELLO,
      [
        '“{issue}” is still not solved after the chat with our assistant, and that is on us.',
        'Our assistant has not solved this for you, and that is on us.',
      ],
      ['I am working on it myself now.'],
    ],
  },
  {
    id: 'leaving',
    title: 'Wants to leave',
    reasons: ['R7'],
    steps: [
      'Ask one honest question about the cause, or none',
      'Mend the cause if it can be mended',
      'Make leaving easy',
      'Confirm what ends when',
    ],
    dos: ['Say plainly that leaving is possible'],
    donts: ["Don't make more than one offer", "Don't hide the way out"],
    say: [
      HELLO,
      READ,
      [
        'Leaving is your choice and I am not going to stand in the way; I am looking at what is needed for it now.',
      ],
    ],
  },
  {
    id: 'many-issues',
    title: 'Several issues at once',
    reasons: ['C4'],
    steps: [
      'Number the issues',
      'Agree on the order',
      'Close them one by one',
      'Go through the list once more at the end',
    ],
    dos: ['Begin with the one that blocks them'],
    donts: ["Don't answer only the easy one"],
    say: [
      HELLO,
      ['Our assistant left several of your points open.'],
      ['I am listing them now and begin with “{issue}”.', 'I am listing them now and take them one by one.'],
    ],
  },
  {
    id: 'access',
    title: 'Language or access need',
    reasons: ['P5'],
    steps: [
      'Use the language or format they asked for',
      'Write short sentences without idioms',
      'Give one step at a time',
      'Offer text, phone or larger steps',
    ],
    dos: ['Wait for their answer before the next step'],
    donts: ["Don't send long texts or screenshots alone"],
    say: [
      HELLO,
      READ,
      [
        'I am going to write in short steps. If another language or format suits you better, tell me and I switch.',
      ],
    ],
  },
  {
    id: 'valued',
    title: 'A customer with a named contact',
    reasons: ['P3'],
    steps: [
      'Take it yourself, quickly',
      'Be the named contact until it is settled',
      'Report before they have to ask',
    ],
    dos: ['Be as fair as with everybody, only faster'],
    donts: ["Don't mention a tier or a status"],
    say: [
      HELLO,
      READ,
      ['I am your contact for this until it is settled; an answer here reaches me directly.'],
    ],
  },
  {
    id: 'false-alarm',
    title: 'Let the assistant go on',
    reasons: [],
    steps: [
      'Read the last exchange',
      'If the assistant is doing well, let it go on',
      'If an alert was shown, mark it "not needed" and say why',
    ],
    dos: ['Step in when the customer asks for it'],
    donts: ["Don't write to the customer just because you are watching"],
    say: [],
  },
  {
    id: 'hand-back',
    title: 'Hand back to the assistant',
    reasons: [],
    steps: [
      'Ask the customer whether they agree',
      'Write down what is settled and what is open',
      'Write down what must not be offered again',
      'Stay reachable',
    ],
    dos: ['Say that you are still there'],
    donts: ["Don't hand back an open promise", "Don't hand back without their yes"],
    say: [
      ['The part that needed a person is settled.'],
      ['Our assistant can take over the rest with my notes, if you like; otherwise I stay.'],
    ],
  },
];

/** Shown while nothing calls for a person. */
export const CALM_PLAYBOOK = 'false-alarm';
/** Shown when a reason has no playbook of its own. */
export const GENERAL_PLAYBOOK = 'frustrated';

/** The playbook with this id. */
export function playbookById(id: string): Playbook | undefined {
  return PLAYBOOKS.find((playbook) => playbook.id === id);
}

/** The playbook for a row of the trigger table; unknown rows get the general one. */
export function playbookFor(trigger: string): Playbook {
  const general = PLAYBOOKS.find(({ id }) => id === GENERAL_PLAYBOOK) as Playbook;
  return PLAYBOOKS.find(({ reasons }) => reasons.includes(trigger)) ?? general;
}
