"""The families of words of the other objections."""

from collections.abc import Mapping

MORE_AGAINST: Mapping[str, str] = {
    # No network.
    "know-nobody": (
        "none_of_my none_of_the_people never_met no_leads any_leads professional_network my_network "
        "network_is nobody_to_write no_one_i know_nobody dont_know_anyone dont_know_anybody know_no_one "
        "know_anyone know_anybody know_noone know_a_soul know_a_single no_contacts no_network "
        "no_connections no_friends any_contacts any_connections knew_nobody right_people dont_know_people "
        "know_no know_the_right people_i_know everyone_i_know everybody_i_know nobody_i_know no_circle "
        "no_one_to nobody_to no_one_in nobody_in know_any not_know_anyone dont_really_know_anyone a_soul "
        "acquaintances no_acquaintances no_one_there anyone_there anyone_in anybody_in someone_in "
        "no_relations only_know only_people ran_out_of_people run_out_of_people no_one_left nobody_left "
        "no_names"
    ),
    "place": (
        "city cities town country village abroad moved move_here relocat* arrived immigrant* immigrated "
        "refugee* expat* newcomer* new_here rural island foreign* overseas emigrat* migrant* here "
        "outsider* continent countryside home_country homeland new_in new_to_the new_to_this "
        "newly_arrived from_scratch uproot* far_from remote_area"
    ),
    "field": (
        "field fields industry industries sector branch profession line_of_work domain area world worlds "
        "circle circles scene switch* changing_careers changing_fields new_field career_change inside "
        "insider* foot_in_the_door way_in club clubs closed_shop alumni discipline niche different_world"
    ),
    "where-people": (
        "where_do_i where_would_i where_can_i who_would_i who_could_i who_should_i who_do_i whom to_turn "
        "turn_to find_people meet_people who_to who_am_i_supposed names address_book list_of rolodex "
        "black_book"
    ),
    # Out of touch.
    "long-ago": (
        "years ages decade* long_time so_long too_long long_ago years_ago months_ago since_we "
        "since_i_last since_20 forever eternity century last_spoke last_saw last_talked last_met yonks "
        "donkeys lifetime last_time past back_in_the back_then in_years in_ages for_years for_ages "
        "nineties eighties gap_of a_while lapsed anymore any_more no_longer time_has_passed all_this_time "
        "after_all_these old_friends old_colleagues old_contacts old_friend ago once_upon_a previous_life "
        "another_life pre_pandemic before_the_pandemic water_under"
    ),
    "university": "college university uni school schooldays graduat* campus alumn* class_of degree",
    "lost-touch": (
        "staying_in_touch stay_in_contact staying_in_contact keep_contact lost_contact lose_contact "
        "lost_sight contact_again each_other_again off_the_map practically_strangers good_friend "
        "bad_friend lost_touch lose_touch losing_touch out_of_touch drift* reconnect* in_touch "
        "keep_up_with kept_up keep_in stay_in_touch keeping_in kept_in fade* fizzl* apart neglect* "
        "separate_ways parted rekindl* reviv* resurfac* reappear* out_of_the_blue out_of_nowhere turn_up "
        "show_up pop_up pop_back crawl_back contact_with gone_cold cold stale dormant distant estranged "
        "vanish* disappear* awol dropped_off moved_on went_quiet gone_quiet fell_out_of let_it_slide "
        "let_them_slip slip slipped catch_up_with not_spoken havent_spoken havent_talked havent_seen "
        "havent_heard not_seen last_heard ghosted_them never_replied_to never_wrote never_called "
        "stopped_calling rusty dried_up get_back_in christmas_card wedding funeral left_without"
    ),
    "remember": "remember* forgot* forget* recogni* recall* who_i_am memory place_my_face",
    "late": "too_late suddenly sudden all_of_a after_so after_such after_all leave_it_too",
    "odd": "weird* odd oddly strange strangely peculiar suspicious bizarre abrupt funny_to",
    # Too senior.
    "level": (
        "level levels league leagues rank ranks rung rungs ladder hierarch* above beneath higher high_up "
        "up_there at_the_top pecking station calibre caliber stature status position positions tier "
        "heights pedestal superior* inferior* lofty food_chain gatekeep* pa_to unreachable untouchable "
        "unapproachable inaccessible stratospher* ivory_tower top_floor pay_grade paygrade echelon* "
        "out_of_reach miles_above depth weight my_place elite league_of their_own"
    ),
    "senior": (
        "senior* ceo ceos cfo cto coo vp vps svp director* executive* exec execs president* chief chiefs "
        "founder* professor* prof bosses minister* chairman chairmen chairwoman board head_of heads "
        "bigwig* vip vips celebrit* famous influential powerful leader* c_suite surgeon* judge consul "
        "ambassador principal dean tycoon* luminar* expert* guru* senator* general managing_director "
        "partner_at mogul* authority bestselling author keynote higher_ups top_people management king "
        "queen pope royalty consultant_surgeon"
    ),
    "important": (
        "important* big_shot big_shots big_name big_names bigshot* big_cheese bigwig* somebody_important "
        "successful accomplished renowned prestig* high_powered high_profile high_flyer high_flyers "
        "highflyer* star stars giant* legend* hotshot* heavyweight* well_known eminent distinguished "
        "big_deal big_fish household_name brilliant"
    ),
    "small": (
        "small tiny a_nobody nobody_like ant mouse insignificant lowly humble mere peasant small_fry "
        "minnow nonentity people_like_me someone_like_me somebody_like_me the_likes likes_of like_me "
        "unknown little_me small_fish pleb* minion* time_of_day look_down looks_down"
    ),
    "dare": "dare* audacity nerve bold who_am_i my_place presum* unworthy",
    "awe": (
        "awe admire* intimidat* too_much_respect star_struck starstruck look_up_to overaw* in_awe "
        "daunting inferior*"
    ),
    # Ashamed.
    "ashamed": (
        "asham* shame* embarrass* humiliat* mortif* disgrac* dignity undignified loser* pity pitied "
        "pitying pitiful pathetic lose_face save_face loss_of_face degrad* self_respect beneath_me "
        "stigma* admit* confess* sheepish red_faced hide hiding secret* sorry_for gossip* demean* "
        "desperate desperation humbling pride proud* my_pride swallow_my worthless washed_up has_been "
        "self_worth reputation tainted black_mark"
    ),
    "failure": (
        "failure* failed failing fail flop messed_up mess_of screwed_up mistake* bankrupt* bust collapsed "
        "dropped_out drop_out never_finished didnt_make_it gave_up flunk* disaster rejected_from "
        "went_under scandal disciplinary record jail prison rehab breakdown burnout burnt_out sick_leave"
    ),
    "jobless": (
        "unemploy* jobless laid_off layoff* lay_off redundan* fired sacked let_go out_of_work dole "
        "welfare gap gaps was_dismissed been_dismissed out_of_a_job between_jobs lost_my_job lost_the_job "
        "lost_my_work losing_my no_job no_work benefits_office kicked_out pushed_out thrown_out axed "
        "downsiz* made_redundant the_sack the_boot the_push the_chop jobcentre job_centre terminated "
        "termination workless resigned got_canned canned pink_slip sabbatical on_benefits without_a_job "
        "without_work without_job not_working looking_for_work still_looking restructur* cut_from"
    ),
    "found-out": (
        "find_out finds_out found_out people_to_know them_to_know anyone_to_know anybody_to_know "
        "they_know everyone_knows see_me think_of_me think_less look_at_me what_happened explain "
        "tell_people tell_them everyone_will seen_as see_me_like nobody_knows know_i_lost know_i_was "
        "know_im word_will behind_my_back get_around getting_around what_will_people doing_now what_i_do"
    ),
    "fallen": (
        "fallen downfall rock_bottom start_over start_again back_to_square used_to_be once_was i_was_once "
        "come_down overtaken overtook everyone_else ahead_of_me behind_them made_it doing_well promoted "
        "promotions ended_up moved_back back_home living_with my_parents compared_to comparison "
        "their_success all_successful my_age at_my"
    ),
    # No time, no energy.
    "time": (
        "time timing hour hours minute minutes day days evening evenings weekend weekends week weeks "
        "schedule* calendar diary morning* night nights tonight tomorrow later moment slot* spare daytime "
        "lunchtime lunch_break month months"
    ),
    "no-time": (
        "no_spare minute_to_myself an_hour_to to_my_neck rushed_off run_off_my calendar_is week_is "
        "my_days my_evenings my_weekends no_time enough_time any_time the_time my_time free_time "
        "spare_time time_for time_to_spare not_now later_on maybe_later some_day someday one_day "
        "find_time make_time time_consuming timeconsuming juggl* squeeze fit_it fit_in fit_this deadline* "
        "too_much_on so_much_on so_much_going a_lot_on snowed_under flat_out overload* overcommit* "
        "workload bandwidth capacity hectic chaos overtime shift shifts double_shift two_jobs second_job "
        "to_do_list todo postpon* procrastinat* other_priorities priorit* hands_full plate_full "
        "full_plate back_burner overstretch* stretched frantic rushed every_minute each_minute "
        "round_to_it around_to_it not_enough_hours 24_hours all_my_time eats_up takes_up up_to_my "
        "full_time carer single_mum single_mom single_parent spread_thin one_more_thing when_am_i "
        "when_would_i when_should_i where_would_i_find first_thing_to_go time_poor maybe_next "
        "after_the_holidays"
    ),
    "busy": (
        "busy busier busiest swamped slammed booked packed full overloaded overworked stretched inundated "
        "flooded bombarded run_off hundreds_of"
    ),
    "tired": (
        "tired tiredness exhausted exhausting exhaustion exhausts exhaust energy knackered worn_out "
        "shattered wiped fatigue* sleep* asleep zonked drained burnt burned strength run_down dead_on "
        "beat wreck wrecked spent stamina weary depleted sofa couch my_bed into_bed collapse illness "
        "chronic migraine* pooped bushed dog_tired running_on_empty fumes tank last_legs insomnia "
        "pregnan* chemo* long_covid newborn"
    ),
    "family": (
        "kid kids child children baby babies toddler* newborn son daughter wife husband mum mom dad "
        "mother father parent* family families grandchild* grandkids brother sister cousin uncle aunt "
        "spouse caregiver* childcare nursery school_run homework bedtime nappies elderly dementia"
    ),
    # Pointless.
    "pointless": (
        "pointless point useless futile futility waste_of wastes doesnt_work dont_work never_works "
        "not_work no_point wont_work didnt_work never_worked led_nowhere leads_nowhere lead_nowhere "
        "gets_nowhere going_nowhere in_vain no_use good_does what_good does_it_help no_good myth nonsense "
        "hype overrated snake_oil rubbish bullshit bs scam empty_words makes_no_difference no_difference "
        "difference fruitless hopeless achieve_nothing achieves_nothing accomplishes gets_you got_me "
        "came_of come_of comes_of come_out_of results result outcome* skeptic* sceptic* dont_believe "
        "hollow nothing_came nothing_happens nothing_changes works_for_others superstition dead_end fad "
        "cliche platitud* change_anything what_for whats_the_point why_bother see_the_point fairy "
        "buzzword* odds lottery hot_air all_talk cult self_help"
    ),
    "tried": (
        "tried tried_it tried_that attempted gone_to_loads been_to dozens hundred hundreds months_of "
        "been_there done_that experience_shows never_got never_once produced yielded went_to last_year "
        "ten_people twenty_people so_many fifty thirty countless not_one not_a_single already_tried"
    ),
    "merit": (
        "merit* qualification* qualified my_skills skills speak_for_itself speaks_for_itself "
        "speak_for_themselves good_work hard_work nepotis* favouritis* favoritis* unfair fair its_who "
        "who_you_know cronyis* online algorithm* ats job_boards job_board adverts advert ads posting* "
        "websites applications apply applying applied track_record results_count certificate* rigged "
        "old_boys own_merits on_paper backdoor back_door on_merit competen* performance cv_should "
        "best_candidate portfolio fill_in proper_channels front_door"
    ),
    "no-jobs": (
        "not_hiring arent_hiring hiring_freeze no_jobs job_market the_market economy recession "
        "no_vacancies no_openings automated ageis* too_old my_age fate predestin* shrinking "
        "decided_in_advance already_decided internal_candidate nobody_hires nobody_is_hiring decided "
        "filled"
    ),
}
"""The words of the ideas that speak against networking, by the idea's name: the second half."""
