import type { GramRows } from './odds.ts';

/**
 * Log-odds from which a sentence is a promise. Fitted by `scripts/promise.ts` on the labelled conversations of
 * `train/own` and `train/handoff_tau`.
 */
export const PROMISE_FROM = -0.6;

export const PROMISE_BIAS = -1.63;

export const PROMISE_WEIGHTS: Readonly<Record<string, number>> = {
  abroad: 0.24,
  'abroad binds': 0.71,
  'abroad torn': -0.6,
  'anything will': 0.03,
  'asks after': -0.83,
  'comes at': -0.28,
  'confirm after': -0.88,
  digit: 0.19,
  'doing at all': 0.29,
  'doing first': 0.22,
  'done first': 0.06,
  due: 0.93,
  finished: -0.13,
  'handing now': 0.19,
  'handing you': 0.01,
  'hands over': 0.15,
  'has been done': 0.17,
  'has done': 0.57,
  'has set': 0.11,
  instructs: -0.33,
  'is arranged': 0.32,
  'is doing': 0.46,
  'is transferred': 0.13,
  length: -0.13,
  'lets itself': 0.25,
  money: 0.18,
  'money will': -0.03,
  'no word': -0.1,
  offers: -0.97,
  'on its way': -0.1,
  own: -0.03,
  'own word': 0.39,
  possible: 0.28,
  'refund told': 0.14,
  ruled: 1.63,
  short: 0.27,
  'staff will': 0.1,
  vows: -0.06,
  'who will': 0.23,
  'will at all': 0.32,
  'will be done': 0.11,
  'will contact': 0.6,
  'will do': 0.33,
  'will not cost': -0.09,
  within: -0.18,
  'you will get': 0.29,
};

/** English words and pairs of neighbours. */
export const PROMISE_GRAMS: GramRows = [
  [0.6, 'to'],
  [0.5, 'now'],
  [0.4, 'a account an_email are chat check if receive_an those'],
  [
    0.3,
    'NUM_is an details here i_can into orders over processed receive refund_of this_chat transfer you you_now',
  ],
  [
    0.2,
    "MONEY and_NUM and_a any are_being as availability back_to be_processed been_cancelled being_transferred both by call cancel canceled case check_the e each each_one email_with ending for_you further has_been i i've is look look_into mail me_pull of_MONEY once_the pull pull_up refunded_to reservations review shortly the_details the_flight there they'll to_the to_your tomorrow transferred transferred_to understand up_your we'll who will_call with with_instructions within working working_days you_are you_further your_account your_order",
  ],
  [
    0.1,
    ":_MONEY :_NUM :_you MONEY_has NUM_and NUM_minutes NUM_working a_colleague a_human a_refund a_text able able_to about account_details agent_who ahead and_this anything be_in been before being business_class call_is call_you can card card_NUM card_ending class colleague details_of details_to do flights go_ahead have_the hold how i_will in_a instructions_on it just look_up may_be me_look me_transfer minutes moment number of_your on_how once our processed_to refunded refunds reservation_details review_your ring send set shipping should specialist take text the_items the_refund the_reservation three three_reservations to_NUM to_a to_assist transfer_you visa who_can who_may will will_receive with_you within_NUM you'll you_can you_to you_will your your_original",
  ],
  [
    -0.1,
    'NUM NUM_business NUM_days NUM_hours NUM_pm a_few added address all amount at_NUM available back be booked_for booking business business_days but cancellation checked come confirm confirmation date days difference email ending_in few find_the first follow for_your gift gift_card goes have_been hours how_to id in in_the insurance items know message more not of on only or_pause order order_NUM pause please price proceed_with request_for requested reservation return_the right_away since so_you successfully successfully_cancelled takes the_cancellation the_original the_price them then to_: to_confirm to_find to_transfer under up up_the updated_to was we we_have will_be with_the with_your your_gift your_reservation your_reservations',
  ],
  [
    -0.2,
    "! NUM_has after and_the at been_successfully change current due five following for for_a for_the go i'll in_NUM issue may me_save method of_the one original_payment payment payment_method pm proceed save save_that soon start that the_following the_order transferring transferring_you two updated want way what which you're",
  ],
  [-0.3, 'cancelled exchange from go_back item may_NUM me no out right_now they'],
  [-0.4, ": and and_i'll need need_to right"],
];
