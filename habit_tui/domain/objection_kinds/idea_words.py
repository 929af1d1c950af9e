"""The families of words that name one idea, so that a word never seen in an example speaks for its family.

A word ending in `*` stands for all that begin so; `_` joins the words of a phrase. Everything is written as
the features read it: lower case, no accents, no apostrophes. One word may belong to several families.
"""

from collections.abc import Mapping

AGAINST: Mapping[str, str] = {
    # Bother.
    "bother": (
        "find_me_annoying extra_work more_work right_to what_right peeved cross_with exasperat* "
        "weary_of_me fed_up_with_me bother* impos* annoy* pester* nuisance* disturb* interrupt* intru* "
        "hassl* badger* nag nagging inconvenienc* inconvenient trouble troubling invade invading invasive "
        "encroach* pest harass* hound* stalk* spam* irritat* molest* overstep* pushy clingy butt_in barge "
        "barging presumptuous distract* bug bugging in_the_way get_in_the_way in_peoples_way "
        "leave_them_alone left_alone in_peace put_them_out putting_them_out putting_people_out put_out "
        "put_upon on_their_nerves crossing_a_line cross_a_line overbearing cold_message cold_email "
        "spring_this foist* inflict* demanding"
    ),
    "rude": (
        "rude impolite bad_manners cheeky cheek polite manners discourteous impertinent improper "
        "inappropriate forward brazen forward_of_me out_of_line not_done etiquette"
    ),
    "burden": (
        "burden* load weigh weighing dump dumping saddle saddling lean leaning strain straining pressure* "
        "pressuring obligat* oblige obliged awkward_position on_the_spot shoulder chore lumber lumbering "
        "unload offload heap millstone dead_weight drag_down dragging plate plates own_problems "
        "own_worries own_lives their_own"
    ),
    "guilt": (
        "guilt* selfish ashamed_to_ask feel_bad feel_awful feel_terrible feel_horrible conscience "
        "apologi* sorry forgive greedy entitled needy grabby"
    ),
    "debt": "indebted owe owed owing owes debt beholden iou return_the_favour hold_it_over",
    "beg": (
        "beg begging beggar* charity handout* cap_in_hand hand_out leech* parasit* scroung* mooch* spong* "
        "cadge cadging freebie tin_cup on_my_knees"
    ),
    "self-reliant": (
        "self_reliant independent independence on_my_own by_myself myself_out alone_than manage_alone "
        "stand_on_my_own sort_it_out relying rely depend* self_sufficient do_it_myself"
    ),
    "their-time": (
        "their_time her_time his_time someones_time peoples_time somebodys_time waste_their wasting_their "
        "waste_her waste_his wasting_her wasting_his their_day her_day his_day their_evening "
        "their_weekend their_free_time anyones_time anybodys_time take_up taking_up took_up steal "
        "stealing rob robbing their_schedule eat_into give_up_their your_time up_time"
    ),
    "kindness": (
        "goodwill kindness kind generosity generous patience patient luck welcome_out considerate thoughtful"
    ),
    # Fake.
    "fake": (
        "play_this_game play_the_game games act an_act lie_to superficial shallow somebody_im_not "
        "someone_im_not fake* faking phony phoney* insincer* inauthentic authentic* genuine* hypocri* "
        "pretend* pretence* pretens* sham dishonest* dishonor* deceit* deceiv* deceptive disingenuous "
        "artificial* contrived staged acting actor actress two_faced false* masquerad* fraud* theatre "
        "theater mask masks facade charade* lie lying lies liar plastic forced_smile honest* sincer* "
        "integrity feign* performative put_on performance role_play costume bogus unreal real_me "
        "be_myself being_myself not_me untrue truthful persona smile smiles smiling glued play_a_part "
        "playing_a_part"
    ),
    "sleazy": (
        "sleaz* slim* icky gross dirty smarm* oily greasy cring* sordid shady scummy grubby tacky yucky "
        "seedy skeevy creepy unclean shower disgust* distasteful cheap cheapen* vulgar sickening soul "
        "morally ethic* wrong_to unsavoury crass tawdry feels_off feels_wrong sick_in_my_mouth nause* "
        "repuls* revolt* corrupt* underhand* sneaky"
    ),
    "using": (
        "use_people using_people use_them use_my using_my use_somebody using_somebody users user "
        "feel_used exploit* manipulat* opportunis* transaction* instrument* mercenar* calculat* "
        "stepping_stone stepping_stones means_to_an_end tool tools trick* ulterior agenda* motive* "
        "motivation hidden take_advantage taking_advantage milk_people cynical* schem* machiavellian "
        "tactical strategic quid_pro_quo self_serving self_interest self_interested selfserving leverag* "
        "monetis* monetiz* vulture* predator* shark hunter prey objectif* commodit* trade_on angle "
        "pretext strings_attached my_own_gain what_i_can_get price_tag"
    ),
    "flatter": (
        "flatter* suck_up sucking_up brown_nose brown_nosing brownnos* schmooz* butter buttering grovel* "
        "kiss_up kissing_up bootlick* charm* ingratiat* crawl* fawn* toady* glad_hand glad_handing "
        "gladhand* cosy_up cozy_up sweet_talk compliment* arse_kissing ass_kissing chummy pally pal_up "
        "lick_boots being_nice nice_to fake_nice befriend* cultivate"
    ),
    "sell": (
        "sell selling salesman salesmen salesperson salesy salespeople sales pitch pitching "
        "self_promotion self_promoting self_promote promote promoting brag* boast* trumpet advertis* "
        "marketing hustl* brand branding hawking peddl* show_off showing_off elevator telemarketer "
        "product tout touting blow_my_own market_myself"
    ),
    "just-want-job": (
        "only_want just_want really_want all_i_want want_is_a just_need only_need i_need_a_job want_a_job "
        "need_a_job be_hired get_hired get_a_job to_find_work pay_the_rent pay_my_rent paycheck paycheque "
        "salary hoops why_must go_through_all through_all_this rigmarole jump_through beating_about "
        "beat_around dance_around come_out_with_it"
    ),
    # Introvert.
    "shy": (
        "introver* shy shyness shier reserved quiet quieter timid bashful withdrawn loner* hermit* "
        "homebody wallflower* recluse* reclusive introspect* reticent solitary solitude antisocial "
        "asocial mousy soft_spoken inward private_person quiet_type quiet_one aspie autis* spectrum "
        "asperger* neurodiver* tongue_tied_around self_conscious selfconscious isolat* keep_to_myself "
        "kept_to_myself my_own_company on_my_own being_alone by_myself misanthrop* shell hedgehog "
        "tortoise background under_the_radar"
    ),
    "outgoing": (
        "extrover* extraver* outgoing gregarious bubbly people_person charisma* talkative chatty "
        "chatterbox schmoozer confident confidence loud gift_of_the_gab gab life_and_soul life_of_the "
        "social_butterfly butterfly party_animal charm sparkling personable sociab*"
    ),
    "sociable": (
        "social* mingl* party parties event events crowd crowds crowded conference* gathering* reception* "
        "meetup meetups mixer mixers drinks group groups room rooms fair small_talk smalltalk chit_chat "
        "chitchat chatter banter pleasantries chatting_with limelight spotlight attention eyes_on "
        "cocktail* canap* work_the_room lanyard* icebreaker* buffet"
    ),
    "personality": (
        "personality nature temperament character type built wired made_for cut_out who_i_am born "
        "comes_naturally comfort_zone suited dna genes in_my_bones my_style not_my_thing my_thing "
        "the_sort that_kind_of_person my_cup_of strong_suit strength strengths way_i_am for_me"
    ),
    "drained": (
        "drain* exhaust* recharg* deplet* battery batteries wiped wipes overwhelm* overstimul* worn "
        "wear_me takes_it sapped saps frazzled takes_everything takes_a_lot costs_me energy empty tiring "
        "squeezed noise sensory lie_down recover recovery wrings"
    ),
    "anxious": (
        "anxi* nervous* panic* dread* fear* scare* scary afraid terrif* phobi* telephobia sweat* blush* "
        "stutter* stammer* trembl* shak* petrif* uneasy tense nerves heart_races pounding daunt* "
        "frighten* worried worry worries worrying stomach palms apprehensi* horror nightmare jitter* "
        "freak butterflies throat courage brave"
    ),
    "uncomfortable": (
        "uncomfortable awkward* stress* comfort comfortable difficult hard_for_me struggle* excruciat* "
        "torture* torment agony painful hate hates loathe* despise* detest* cant_stand cant_bear allergic "
        "squirm* shudder*"
    ),
    # Rejection.
    "rejection": (
        "hear_no hearing_no say_yes said_yes will_say_no nobody_wants wouldnt_want no_from_a reject* "
        "refusal refused refuses they_refuse turn_me_down turned_down turn_down turning_me brush_off "
        "brushed brushes brush_me decline declined declines declining snub* rebuff* say_no says_no "
        "said_no saying_no a_no no_thanks no_from the_no knock_back knocked_back knockback* shut_down "
        "shoot_me shot_down door_slammed slam slammed doors unwelcome unwanted dismissive cold_shoulder "
        "spurn* fob fobbed rebuke swat not_interested no_interest get_lost go_away send_me_packing "
        "packing the_door face told_no denied deny thumbs_down want_me want_to_talk_to_me want_to_help "
        "dont_want_me wont_want not_want_to mind_if turned_away turn_away blow_me_off blown_off"
    ),
    "laughed-at": (
        "laugh* ridicul* mock* judg* think_im_an idiot fool foolish look_stupid feel_stupid like_me_much "
        "dislike criticis* criticiz* embarrass_myself make_a_fool sneer* scorn* roll_their"
    ),
    "ignored": (
        "ignor* ghost* no_reply reply replies replied replying respond* response* silence blanked "
        "left_on_read on_read unanswered unread answer answers answered answering hear_back heard_back "
        "hear_nothing hear_from write_back writes_back wrote_back radio crickets tumbleweed* delete_it "
        "delete_my deletes trash bin void blue_ticks get_back_to call_back called_back calls_back hang_up "
        "hung_up spam_folder never_heard message_back nothing_back sent_into deaf_ears"
    ),
    "hurt": (
        "hurt* crush* devastat* sting stings wound* cope heartbr* heart thick_skin thin_skinned skin "
        "sensitive ego fragile bruis* personally personal self_esteem demorali* gutted vulnerab* exposed "
        "disappoint* blow blows cry cried tears hopes unbearable take_it_badly crumbl* shatters humiliat* "
        "stomach_another knock knocks confidence"
    ),
    # Nothing to offer.
    "give": (
        "offer offers offering give gives giving gave return reciproc* repay* contribut* bring brings "
        "pay_back pay_them give_back exchange trade_with swap two_way one_way one_sided onesided lopsided "
        "unequal unbalanced imbalance* balance* even_out mutual* in_it_for benefit* freeload* takers "
        "taker taking add give_and_take barter back_to_them receiving lop_sided returns the_table "
        "on_the_table pay_it_back payback equal equals get_out_of_it"
    ),
    "worth": (
        "valu* worth* useful* interesting boring irrelevan* skill* expertise talent* credential* achiev* "
        "knowledge insight* experience experienced ordinary special unremarkable mediocre asset "
        "contribution accomplish* portfolio deserv* unworthy dull bland average novice impressive "
        "track_record interest_them interest_in_me learn_from_me gain_from no_use_to wisdom opinion"
    ),
    "nothing": "nothing nowt zilch nada zero zip squat not_anything anything empty empty_handed",
    "junior": (
        "junior* intern interns trainee* apprentice* graduate student students beginner* novice* newbie* "
        "rookie* greenhorn* green fresh_out entry_level inexperienc* no_experience assistant* clerk "
        "cleaner receptionist temp cashier secretary housewife fresh_from just_starting starting_out "
        "wet_behind bottom_of too_young self_taught bootcamp career_changer lowest stay_at_home labourer"
    ),
    # No words.
    "say": (
        "say saying says word words wording worded phrase phrases phrasing phrased sentence* line lines "
        "formulat* express* articulate inarticulate eloquent opener* opening greeting* template* script* "
        "draft* subject_line small_words vocabulary english grammar tone fluent sound sounds come_across "
        "put_it put_into come_out_right compose write_to_them what_to_write to_write introduce_myself"
    ),
    "begin": (
        "start starts starting begin begins beginning opener icebreak* break_the_ice ice kick_off "
        "first_line introduc* opening_line where_to_start how_to_start get_going first_message "
        "ball_rolling approach_it"
    ),
    "stuck": (
        "stuck goes_blank go_blank blank_page mind_blank going_blank mind_goes blank freeze* froze frozen "
        "stumped stumble* stammer mumbl* rambl* waffl* babbl* lost_for clue* cursor page rehears* "
        "writers_block block tongue_tied flounder* fumbl* dry_up clam seize_up choke muddl* loss_for "
        "tongue blather* umm delete_it_again gibberish brain blurt* stare staring rewrit* rewrote retyp*"
    ),
    "question": "question* query queries topic* subject reason reasons pretext excuse hook pitch story",
    "know-how": (
        "dont_know no_idea no_clue not_sure know_how knowing_how have_no_idea never_know idk dunno "
        "wouldnt_know not_know clueless not_knowing know_what know_the_rules never_done never_learned "
        "taught unsure no_notion cant_think cant_find_the figure_out"
    ),
}
"""The words of the ideas that speak against networking, by the idea's name."""
