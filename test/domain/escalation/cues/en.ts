import type { Sentences } from './sentences.ts';

export const en: Sentences = {
  language: 'en',
  said: {
    person: `
can i speak to a real person please
Put me through to someone in your billing team
I'd rather explain this to a human if that's alright
is there anybody at your end who could ring me about it
get me a manager
I've had enough of the bot, human please
Could a member of staff look into this for me?
transfer me to a live agent now
How do I get hold of an actual person here
I want to talk to sombody real
Please have a colleague of yours call me back on 07700 900123
I need a person not a machine
any chance of chatting with one of your agents?
This needs a human being to look at it, can you arrange that
speak to representative
I would like my case to be handled by a person
let me talk with your supervisor
Can you hand me over to customer care
Not a bot please, a person
i demand to speak with someone in charge
Would it be possible to speak with an advisor this afternoon?
connect me to support staff
just give me an operator
I'd appreciate a call from someone on your team
Who can I talk to about this, an actual human I mean`,
    security: `
someone has hacked my account and changed the email
there are three payments I never made on my card
I gave my password to a caller who pretended to be you, I think I've been scammed
my card was stolen and it's being used right now
Somebody logged in from Russia and it wasn't me
I did not authorise this transfer of 900 euros
my identity has been stolen and a loan was taken out in my name
I can see another customer's invoices in my account, is this a data leak?
I clicked on a phishing link and entered my card details
a stranger ordered two phones on my account
Unauthorised transaction of $450 yesterday, I didn't do it
my sim got swapped and now money is gone from my wallet`,
    legal: `
I'm taking this to the ombudsman
you will hear from my solicitor
I wish to make a formal complaint
If this isn't settled by Friday I'll see you in small claims court
I am reporting you to the FCA
My lawyer advises me to give you 14 days notice before legal action
this is a breach of the Consumer Rights Act and I will sue
I have already filed a complaint with the Better Business Bureau
consider this a letter before action
I'm going to contact trading standards about this
Please log this as an official complaint
we'll be pursuing legal proceedings against your company`,
    life: `
my wife passed away last week and the contract is in her name
I lost my job in May and can't keep up with the payments
My son is in intensive care so I couldn't return it in time
I've been diagnosed with cancer and need to stop the membership
we are going through a divorce and I can't access our account
I can't afford food this week because of your charge
Dad died on Sunday, how do I close his account
we had to flee our home and have no income at the moment
I'm disabled and living on benefits, I can't pay this bill
I had a miscarriage and need to cancel the baby box`,
  },
  notSaid: {
    person: `
no need to transfer me, you are doing fine
the agent yesterday said it would be refunded
my travel agent booked the wrong date
I don't want to speak to anyone, just tell me the price
How many agent seats are in the pro plan
Your colleague told me to write here
can I add a person to my booking
our support team uses your product every day
"talk to a human" is what the button says but it is grey
I spoke to a representative last week and it's solved
does the delivery person need a signature
I'd rather sort it out with you here than wait for an agent
how do I change the account manager of our company profile
my estate agent needs a proof of address
is the human anatomy poster still available`,
    security: `
how do I report a lost card?
my card payment isn't recognised by the terminal
what is this fee on my statement
how do you protect my data
do I need two-factor authentication
I forgot my password, how do I reset it
what should I do if my card is stolen abroad
which fraud protection does the gold card include`,
    legal: `
what is the legal age for renting a car
where can I find your terms and conditions
I'm a lawyer and need an invoice for my office
how do I complain about a product
do you deliver to court street
is the legal department hiring
can I sue the same account on two devices? sorry, use
The court shoes are too small, can I swap them`,
    life: `
my phone died, can I get a new one
the funeral flowers I ordered look lovely, thanks
what happens to points when a member dies
do you have a discount for students
my battery health is poor
is there a sick bag in the seat pocket`,
  },
};
