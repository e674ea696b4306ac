import type { GramRows } from './odds.ts';

/**
 * Log-odds from which an answer is a failed attempt. Fitted by `scripts/attempt.ts` on the labelled conversations of
 * `train/own`, `train/handoff_tau` and `train/tau`.
 */
export const ATTEMPT_FROM = -2;

export const ATTEMPT_BIAS = -2.05;

export const ATTEMPT_WEIGHTS: Readonly<Record<string, number>> = {
  abroad: -0.03,
  'another failure follows': 0.13,
  'another step follows': 0.24,
  'asks at the end': -0.14,
  cannot: 0.21,
  'cannot be': 0.04,
  commits: -0.02,
  denies: 0.17,
  did: 0.04,
  early: -0.21,
  error: 0.06,
  fails: 0.43,
  'fails abroad': 0.22,
  'failure pushed back': 0.24,
  found: 0.06,
  'hands over': 0.06,
  'if at all': 0.09,
  length: 0.07,
  listed: -0.08,
  looked: 0.27,
  'no reply': -0.23,
  'not found': 0.18,
  'not there': 0.09,
  nothing: -0.52,
  'nothing, pushed back': 0.16,
  'nothing, told failed': 0.09,
  offers: 0.12,
  opening: 0.22,
  'pushed back': 0.38,
  refuses: 0.4,
  'refuses, insists': 0.01,
  'refuses, listed': 0.22,
  'refuses, pushed back': 0.1,
  'refuses, short': 0.36,
  'refuses, succeeded': -0.05,
  'refuses, unfortunately': 0.02,
  'refuses, wants details': -0.08,
  regrets: -0.0,
  'reply agrees': -0.14,
  'reply asks': 0.03,
  'reply asks for a person': -0.18,
  'reply contradicts': 0.03,
  'reply length': -0.01,
  'reply looks for a way': 0.01,
  'reply shouts': -0.01,
  'reply tells a try': 0.12,
  rule: -0.0,
  ruled: 0.46,
  'ruled abroad': 0.33,
  'ruled by nothing': 0.03,
  'ruled step': 0.35,
  'said again': 0.05,
  'said before': -0.25,
  'step still ails': 0.05,
  'step told failed': 0.16,
  'step unhelped': 0.21,
  'step unhelped abroad': 0.22,
  steps: 0.09,
  'still ails': -0.17,
  succeeded: -0.41,
  'told failed': 0.25,
  'told worked': -0.33,
  unfortunately: 0.18,
  'wants details': -0.05,
};

/** English words and pairs of neighbours. */
export const ATTEMPT_SAID: GramRows = [
  [0.4, 'that was'],
  [0.3, 'double_check gold in_your our pending the_correct there_is'],
  [
    0.2,
    "account again agent_for assistance assistance_with available by cabin_: cancel_the cancellation cannot cannot_be check check_your double full give have_been i'm_not i'm_unable is_no isn't items keep know_if locate member more_than option order_NUM phone profile refund_will sea search set so so_i system the_available the_flight there this this_reservation those to_: under unfortunately_i would_you you_can you_with",
  ],
  [
    0.1,
    "!_i :_MONEY :_flight :_thanks :_yes ?_i NUM NUM_: NUM_MONEY NUM_NUM NUM_cabin NUM_could NUM_return NUM_total a a_different a_flight a_refund about about_your ago airline_cancelled already_been amount an and_reservation any_other are_a as_a ask at at_the because been between black book booked but by_the cabin can_help can_proceed can_you cancel canceled cancellations cancelled_by cancelling card changed changing charge check_the code correct course created current currently date date_of den different does does_not dtw due due_to eligibility email everything example find flight flown flying for_NUM for_further for_you free_checked further_assistance gift_card go has have_travel hear here's here's_a here's_what hold hours_ago how_you'd however i i'm i'm_sorry i've i_can i_don't i_found i_understand id_? ids if if_you're included includes insurance insurance_: is_a is_in is_not issue it_is it_was jfk_to last_NUM level lga locate_your look_into made membership method method_for might_be minutes month must need_further new_york next no no_problem not of_course of_plan of_the on_NUM one one_of one_way only only_be or_your order order_? origin original our_policy outbound passenger passenger_: passengers payment_method per_passenger phx plan please please_hold possible problem proceed proceed_with refund_to reservation_NUM returns right round_trip search_for sfo show shows silver since size so_the some sorry sorry_to specific status than than_NUM thanks that's the_airline the_booking the_cancellation the_current the_flights the_one the_order the_payment the_refund the_reservation them to_a to_change to_do to_hear to_proceed total trip try unable unable_to under_the up_your user was_made which which_reservation will wish wish_to with_this with_your within within_the york you_like your_account your_first your_flight your_order your_original your_profile your_reservations",
  ],
  [
    -0.1,
    "!_how : ? ?_NUM ?_if MONEY MONEY_the NUM_a NUM_and NUM_checked NUM_flight NUM_jfk NUM_n NUM_please NUM_pm NUM_your a_few access_to account_and add added address_? address_to agent_please also am and_NUM and_i'll and_i'm and_then and_you any_further are_you assist assist_you assistance_feel associated associated_with at_MONEY at_NUM atl back back_to be_happy be_modified been_successfully before_i being better blue business business_class can't can_be can_i cancel_your cancellation_: card_NUM certificate change chat choose city class class_: compensation completely confirm_that confirm_the confirmed cost covered day delay delivered details details_for don't done each economy else email_address ending ending_in est exchange exchanges extra feel few file first first_could five flights following for_any for_this frustration get_started got_it happy happy_to has_been have_access have_your help_with help_you here hi_! how_can human i'd_be i'll_need i_have i_need i_see iah id id_for identity identity_could if_the in_NUM in_a in_economy instructions_on is_MONEY is_now is_the it_to know_! know_how know_the know_your las like_i line locate_it look may may_NUM mco me_check me_pull mentioned message message_: method_: more most move my name needed note of of_plans of_your on_how on_your once options or or_if order_status orders other_reasons our_system over passengers_: patience per plans please_let pm processed provide provide_the pull_up reach reach_out ready reasons receive recent refunded_to regarding requests reservation_details reservations_: return review send several shipping shortly something something_else sorry_but started stop switch take tell tell_me that_to the_details the_following the_new the_policy the_price the_return the_two their then there_are they three to_NUM to_add to_assist to_authenticate to_confirm to_get to_help to_know to_make to_modify to_our to_reach to_the to_this to_use to_verify transfer travel travel_insurance understand understand_your up_to update upgrade use user_id using_your verified verify_your water way we_can welcome well what's when which_one who window with_instructions within_NUM work would_be would_like yes yes_to you'll you're_not you're_ready you're_welcome you_confirm you_let you_mentioned you_need you_to you_today your_credit your_frustration your_gift your_recent your_user",
  ],
  [
    -0.2,
    "after after_the agent_who all and_i and_the battery both difference flight_? for_the get got great have help hi i'll i_am i_help id_: is item need need_to on_may order_id phl please_provide price price_difference reason_for reservations return_the successfully thank thank_you the_NUM the_item to_your today_? two with_the you_don't your_current",
  ],
  [-0.3, ":_you address before how we what you're"],
];

/** English words and pairs of neighbours. */
export const ATTEMPT_HEARD: GramRows = [
  [0.3, 'card for_the'],
  [
    0.2,
    "NUM_the any back can't check compensation don't_want email i'll i_appreciate if_you it_to last me_with oh okay price refund_to set since this trip was with_this",
  ],
  [
    0.1,
    "?_i'm NUM NUM_NUM a_lot a_supervisor about about_the account add again already anything appreciate assist assist_me at back_to bag because_i before book booked booking can_you case cheapest checked confirm confirm_the could credit date delivered did difference do done double double_check everything exactly exchange fees find first for_any for_now full gift got handy have_it have_my home hoping i'm_a i_booked i_can i_can't i_do i_have i_really i_was id_with important in_the insurance into is isn't it it_was its keep keep_the know_if look_into looking looks lot me_right me_the meeting month more must my_email need_anything need_the new next nothing now_can of one option options or orders payment please_check really_don't really_need says size so_i some still sure_i thanks_for the the_cheapest the_email the_flight the_trip then there there's there's_any there_any to to_a to_cancel to_see to_the total travel travel_insurance use use_my use_the wait way_to well when_i who who_can with with_my without work yes_please you you're you_check you_need you_so zip",
  ],
  [
    -0.1,
    "! !_i ?_i ?_i'd ?_if NUM_i a_couple a_refund ahead_and all all_i all_of and and_i and_i'm any_way available bought but_i'm but_my by calling care care_of change_of change_the changing charge class confirmation correct day details do_i don't flight flight_from for for_me for_my for_that from garcia get_a give go_with goes going great have_to hi_i i'd_prefer i'd_really i'm i'm_not i'm_really i_just i_needed i_understand id_is if if_it's if_possible in in_a is_NUM is_sophia it's it's_not it_? it_for it_is items just just_want like_i like_to long look make_sure may_NUM me me_? me_know me_to my_reservation needed no nonstop number of_that of_the on on_may on_my on_the only order_and order_id ordered plans please please_go please_proceed please_use pretty proceed_with provide put quick really really_appreciate recently remember remember_my remember_the reservations right right_now said same send service sounds sure_i'm sure_my take taking tell tell_me thank thank_you thanks_! that that's_correct that_i the_last the_refund the_same these ticket to_change to_get to_help to_pay too two up_my upcoming upgrade user user_id way_you we what's with_that would would_be yes yes_that's you_could you_have you_look",
  ],
  [
    -0.2,
    "a and_the another but change changes don't_remember else for_a get good have have_the help hi how i'd i've i_don't i_see i_want id make much prefer proceed should the_reservation them they understand up which which_one you_for your",
  ],
  [-0.3, 'like'],
];
