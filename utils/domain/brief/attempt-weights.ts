import type { GramRows } from './odds.ts';

/**
 * Log-odds from which an answer is a failed attempt. Fitted by `scripts/attempt.ts` on the labelled conversations of
 * `train/own` and `train/handoff_tau`.
 */
export const ATTEMPT_FROM = -1.9;

export const ATTEMPT_BIAS = -2.2;

export const ATTEMPT_WEIGHTS: Readonly<Record<string, number>> = {
  abroad: -0.12,
  'another failure follows': 0.09,
  'another step follows': 0.33,
  'asks at the end': -0.25,
  commits: -0.16,
  denies: 0.14,
  did: -0.03,
  early: -0.32,
  fails: 0.13,
  'fails abroad': -0.08,
  'failure pushed back': 0.17,
  length: 0.15,
  looked: 0.66,
  'no reply': -0.43,
  nothing: -0.61,
  'nothing, pushed back': 0.26,
  'nothing, told failed': -0.01,
  offers: 0.36,
  opening: 0.34,
  'pushed back': 0.27,
  regrets: 0.21,
  'reply agrees': -0.22,
  'reply asks': 0.05,
  'reply asks for a person': -0.44,
  'reply contradicts': 0.17,
  'reply length': -0.04,
  'reply looks for a way': -0.13,
  'reply shouts': -0.1,
  'reply tells a try': 0.0,
  ruled: 0.56,
  'ruled abroad': 0.23,
  'ruled by nothing': 0.36,
  'ruled step': 0.56,
  'said again': 0.12,
  'said before': -0.37,
  'step still ails': 0.04,
  'step told failed': 0.34,
  'step unhelped': 0.44,
  'step unhelped abroad': 0.22,
  steps: -0.0,
  'still ails': -0.06,
  'told failed': 0.36,
  'told worked': -0.42,
};

/** English words and pairs of neighbours. */
export const ATTEMPT_SAID: GramRows = [
  [0.5, 'checked in_your that'],
  [0.4, 'gold pending phone this this_reservation'],
  [
    0.3,
    "! a account again assistance by correct date example for_further full i've in_the member next not option our round_trip set since the_booking the_flight there_is was who_can your_account",
  ],
  [
    0.2,
    ":_i ?_i a_different agent_for airline an and_it another as_a available based book but canceled cannot_be credit credit_card did don't_have flight for_NUM for_you further_assistance however i'm_unable i_understand issue it_was items know_if locate minutes of_the on_NUM one one_of options orders our_policy possible proceed_with round so_i sorry sorry_to status thanks that's those to_confirm transfer_you under unfortunately_i were will with_this with_your within you you_are you_can you_like you_may your_flight",
  ],
  [
    0.1,
    ": :_basic :_n NUM NUM_at NUM_days NUM_from NUM_on NUM_passengers NUM_to about access according according_to airline_cancelled amount any ask based_on basic because been booked booking business but_i cabin cabin_class can can_help cancellation cancelled cannot card card_NUM changing check choose class code confirm confirmation created current date_of details_and different do_you does_not don't economy_flights email existing find flight_or for four give has_been have_a have_any have_been hello_! here's here_are hours_ago i'm_sorry i_can id insurance insurance_: is_a is_in is_it is_that isn't it's it_is last like like_to look_into made moment month more_than my n none now number of_MONEY off one_way only_be or_need ord order_NUM passenger per_passenger plan please problem processed profile refund request reservation_details review show shows so some such system than thanks_for the_airline the_cancellation the_email the_last the_one the_original there to_a to_cancel to_hear total transferred_to travel travel_insurance trip unable unable_to unfortunately up up_the up_your user verify wait way which_is wish with_NUM with_a within_the would_you yet you_for you_have you_to zip",
  ],
  [
    -0.1,
    "!_how !_i :_NUM ? NUM_? NUM_NUM NUM_business NUM_is able able_to about_your add after_the agent all am and_NUM and_i'll and_the and_your anything anything_else are_the as assistant at_NUM back be be_happy be_processed being better cabin_: can_be can_i can_look can_see can_transfer cancel_your canceling change_of changed charged compensation concern confirm_that details details_of difference done e_g each ending feel feel_free five flights for_each for_the for_your found_your free_to from_the from_your g get_started gift_card goes happy happy_to have help hold_on human i'd_be i_cannot i_will id_for identity if_the if_you if_you'd in_economy is_MONEY is_the is_there it it_? keep know_which like_i line list locate_it look_up make may may_NUM may_be me message message_: method modify more name need_further need_to need_your new offer once_i open order payment payment_method price_difference provide provide_the questions read reason reasons receive recent refunded refunds reservations same send start started successfully sure the the_policy the_reason the_same them there_anything these they through to_NUM to_change to_find to_get to_help to_modify to_our to_return to_verify to_you until updated us user_id using using_your verify_your want want_to we_can welcome what's what's_the where who will_be with_? with_you work would_like yes you'd you'll you_please you_today you_want your your_user",
  ],
  [
    -0.2,
    ":_MONEY :_economy :_you ?_if a_few already and_i'm are_you assist assist_you at back_to be_able before before_i completely confirm_if confirmed covered day economy else_i few file find_the following found gift got got_it help_you hi hi_! how_can i_help i_see in in_NUM in_a know_the move need no of_your only or over price ready reason_for reservation_id return shall shall_i sure_i tell tell_me the_following the_new the_reservation there's three to_assist to_your today_? understand up_to use we well which without you_don't you_need your_email",
  ],
  [
    -0.3,
    'MONEY agent_who also both first for_a get great how i_am i_need look please_provide take thank thank_you the_NUM the_details this_chat what when',
  ],
  [-0.4, "address after can't change i'll two understand_your you're"],
  [-0.5, 'and_i chat once'],
];

/** English words and pairs of neighbours. */
export const ATTEMPT_HEARD: GramRows = [
  [0.4, 'any credit email nothing'],
  [0.3, "are can't could_you for_the got i'll i_can i_was says there_any this with_this"],
  [
    0.2,
    "NUM_and again assist back_to booking check compensation confirm did don't_want escalate escalate_this even has here i i_appreciate important in_the inconvenience it_to let_me month name_is need new of_the oh okay set since to_the today trip was with with_my",
  ],
  [
    0.1,
    ": ?_i'm NUM NUM_for a_human address anything at_the back be because been before booked business cancel cancel_my cancel_the cancellation card could days done double double_check for_this had handy home human human_agent i'm i_can't i_need i_really i_understand if_you insurance is_NUM is_there isn't it its keep_the know_if last let looking maybe me_with might more my_email my_name not one option options or order_NUM original pay phone please_transfer proceed_with really_need recent see so_i speak that's the the_cancellation the_details the_flight the_insurance the_one there's those time to to_a to_keep transfer transfer_me travel under understand use_my way_to when when_i with_that with_the you you_! you_check you_help you_need you_please zip",
  ],
  [
    -0.1,
    "!_i !_my ? a_change a_refund actually all already also am and and_i another appreciate_it at but but_i by calling can code com correct details do don't_have don't_remember exactly example fine flight_from flight_i for for_a for_my for_your give going have_a help_! hi_i how i'm_calling i'm_really i've i_just id id_is if if_there's in is_a may my my_flight my_user name needed next not_sure now number of of_my on order other person plans please prefer reason refund remember reservation return right_now same so something sounds sure_! take thanks that that_i the_last the_reason the_reservation thing to_get to_make to_my upcoming user user_id very want we well which who with_me would would_be you_can you_could",
  ],
  [
    -0.2,
    "! ?_i a_bit after and_the change day else get get_a help hi i'd i'm_not i_want in_NUM is_it it's just_want like_to look make me_? much my_reservation no really right said service someone tell thank thank_you the_order the_same to_change two you_for your",
  ],
  [-0.3, "as do_i for_me have i_don't it_is like on_the should they up"],
  [-0.4, 'a good them yes'],
];
