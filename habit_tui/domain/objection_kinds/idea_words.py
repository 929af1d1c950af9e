"""The families of words that name one idea, so that a word never seen in an example speaks for its family.

A word ending in `*` stands for all that begin so; `_` joins the words of a phrase. Everything is written as
the features read it: lower case, no accents, no apostrophes. One word may belong to several families.
"""

from collections.abc import Mapping

IDEAS: Mapping[str, str] = {
    # Who.
    "me": "i im ive id ill me my myself mine",
    "they": "they theyd theyll theyre theyve them their he hed hes him his she shed shes her hers",
    "people": (
        "people person persons folk folks ppl someone somebody anyone anybody everyone everybody others "
        "human humans man woman guy guys lady other_people"
    ),
    "nobody": "nobody no_one noone not_a_soul not_a_single not_anyone not_anybody none",
    "stranger": (
        "stranger* unknown unfamiliar cold_call cold_calling cold_email cold_message cold_messaging"
    ),
    "friend": (
        "friend friends mate mates pal pals buddy buddies friendship* neighbour* neighbor* acquaintance*"
    ),
    "colleague": (
        "colleague* coworker* co_worker co_workers teammate* workmate* classmate* schoolmate* peer peers "
        "boss bosses manager managers mentor* supervisor* ex_boss ex_colleague alumn* roommate* flatmate* "
        "team"
    ),
    "family": (
        "kid kids child children baby babies toddler* newborn son daughter wife husband partner mum mom "
        "dad mother father parent* family families grandchild* brother sister cousin uncle aunt spouse "
        "carer caregiver* childcare nursery"
    ),
    "senior": (
        "senior* ceo ceos cfo cto coo vp vps svp director* executive* exec execs president* chief chiefs "
        "founder* professor* prof boss* minister* chairman chairmen chairwoman board head heads "
        "partner_at bigwig* vip vips celebrit* famous important influential powerful leader* c_suite "
        "headliner* surgeon* judge consul ambassador principal dean tycoon* luminar* expert* guru* "
        "senator* general"
    ),
    "junior": (
        "junior* intern interns trainee* apprentice* graduate graduated student students beginner* "
        "novice* newbie* newcomer* rookie* greenhorn* green fresh_out entry_level inexperienc* "
        "no_experience assistant* clerk cleaner receptionist temp cashier secretary housewife"
    ),
    # Not, doubt, obligation, wish.
    "not": (
        "not no never nor neither dont doesnt didnt cant cannot couldnt wont wouldnt shouldnt isnt arent "
        "wasnt werent havent hasnt hadnt aint without hardly barely scarcely lack* refuse dunno idk"
    ),
    "unable": "cant cannot couldnt unable impossible incapable not_able",
    "must": "must have_to has_to had_to need_to should ought supposed forced force obliged",
    "would": "would id wouldnt theyd hed shed",
    "too": "too so way very extremely overly far_too much_too",
    "only": "only just merely nothing_but purely simply solely",
    "why": "why whats_the whats_in what_for how_come",
    "how": "how",
    "what": "what whats which",
    "if": "if whether suppose what_if",
    "rather": "rather sooner prefer*",
    # What it is about.
    "contact": (
        "ask asks asked asking write writes writing wrote written call calls calling called phone phoning "
        "ring ringing message messages messaging messaged email emails emailing text texting contact "
        "contacting contacted approach* reach reaching reached_out dm dms msg msgs ping pinging outreach "
        "get_in_touch invite inviting invitation* reach_out linkedin inbox note"
    ),
    "talk": (
        "talk* chat* convers* discuss* speak* spoke spoken coffee coffees call meeting meet meets catch_up"
    ),
    "networking": (
        "network networks networking networked networker* connection* contacts connected connect "
        "connecting linkedin"
    ),
    "help": (
        "help helped helping helps favour* favor* advice support assistance introduction* referral* handout*"
    ),
    "job": (
        "job jobs work working career* employ* position* vacanc* role roles hire hires hired hiring "
        "hirings interview* application* applying apply applied recruit* opening openings cv resume "
        "salary paycheck paycheque"
    ),
    "want": "want* need needs needed after seek* get gets getting gain gains obtain",
    # Bother.
    "bother": (
        "bother* impos* annoy* pester* nuisance* disturb* interrupt* intru* hassl* badger* nag nagging "
        "inconvenien* trouble troubling invade invading invasive encroach* pest harass* hound* stalk* "
        "spam* irritat* begrudg* molest* in_the_way overstep* cross_a_line crossing_a_line pushy clingy "
        "needy cheeky rude impolite butt_in barge barging out_of_line presumptuous distract* resent* "
        "sick_of_me overstay* put_upon put_them_out putting_them_out bug bugging leave_them_alone "
        "left_alone in_peace"
    ),
    "burden": (
        "burden* load weigh weighing dump dumping saddle saddling lean leaning drain_on strain straining "
        "pressure* obligat* guilt* selfish plate plates indebted owe owed owing owes debt beholden beg "
        "begging beggar* charity leech* parasit* scroung* mooch* spong*"
    ),
    "their-time": (
        "their_time her_time his_time someones_time peoples_time somebodys_time waste_their wasting_their "
        "waste_her waste_his wasting_her wasting_his their_day her_day his_day their_evening "
        "their_weekend anyones_time anybodys_time take_up taking_up took_up steal stealing rob robbing "
        "their_schedule"
    ),
    "waste": "wast* squander*",
    "exploit-kindness": "goodwill kindness generosity patience push_my_luck welcome_out",
    # Fake.
    "fake": (
        "fake* faking phony phoney* insincer* inauthentic authentic* genuine* hypocri* pretend* pretence* "
        "pretens* sham dishonest* dishonor* deceit* deceiv* deceptive disingenuous artificial* contrived "
        "staged scripted acting act two_faced false* masquerad* fraud* theatre theater mask masks facade "
        "charade* lie lying lies liar plastic forced_smile honest honestly sincer* integrity feign*"
    ),
    "sleazy": (
        "sleaz* slim* icky gross dirty smarm* oily greasy cring* sordid shady scummy grubby tacky yucky "
        "skeevy creepy unclean shower disgust* distasteful cheap cheapen* vulgar sickening soul_selling "
        "sell_my_soul"
    ),
    "using": (
        "use_people using use_them users user exploit* manipulat* opportunis* transaction* instrument* "
        "mercenar* calculat* stepping_stone stepping_stones means_to_an_end tool tools trick* ulterior "
        "agenda* motive* hidden take_advantage taking_advantage milk milking cynical* schem* "
        "machiavellian tactical strategic quid_pro_quo self_serving self_interest selfserving leverag* "
        "monetis* monetiz*"
    ),
    "flatter": (
        "flatter* suck_up sucking_up suck_ups brown_nos brownnos* schmooz* butter buttering grovel* "
        "kiss_up kissing boot* charm* ingratiat* crawl* fawn* toady* glad_hand gladhand* cosy cozy "
        "sweet_talk"
    ),
    "sell": (
        "sell selling salesman salesmen salesperson salesy sales pitch pitching self_promot promot* brag* "
        "boast* trumpet advertis* market* hustl* brand branding hawking peddl* show_off showing_off "
        "elevator"
    ),
    # Introvert.
    "introvert": (
        "introver* extrover* extraver* shy shyness shier reserved quiet quieter timid bashful withdrawn "
        "loner* hermit* homebody wallflower* outgoing sociable social* antisocial bubbly gregarious "
        "recluse reclusive private introspect* reticent solitary solitude alone mingl* aspie autis* "
        "spectrum asperger* party parties crowd crowds crowded small_talk smalltalk chit_chat chitchat "
        "schmooze gathering* limelight spotlight people_person charisma* talkative chatty chatterbox"
    ),
    "personality": (
        "personality nature temperament character type built wired made_for cut_out who_i_am born_that "
        "comes_naturally natural comfort_zone suited dna genes in_my_bones"
    ),
    "drained": (
        "drain* exhaust* recharg* deplet* battery batteries wiped wipes overwhelm* overstimul* worn "
        "wear_me takes_it sapped saps knackered frazzled"
    ),
    "anxious": (
        "anxi* nervous* panic* dread* fear* scar* afraid terrif* phobi* sweat* blush* stutter* stammer* "
        "tremble* trembling shak* petrif* awkward* uneasy tense stress* uncomfortable nerves heart_races "
        "intimidat* daunt* frighten* worried worry worries stomach palms apprehensi*"
    ),
    # Rejection.
    "rejection": (
        "reject* refus* turn_me_down turned_down turn_down turning_me brush_off brushed brush declin* "
        "snub* rebuff* say_no says_no said_no saying_no a_no knock_back knocked_back knockback* shut_down "
        "shoot_me shot_down door_slammed slammed slam unwelcome unwanted dismiss* cold_shoulder rebuke "
        "spurn* fob fobbed thumbs_down disappoint* not_interested laugh* ridicul* mock* humiliat* judg*"
    ),
    "ignored": (
        "ignor* ghost* no_reply not_reply never_reply reply replies replied respond* response* silence "
        "blank blanked left_on_read on_read unanswered unread answer answers answered answering hear_back "
        "heard_back hear_nothing write_back writes_back wrote_back radio crickets tumbleweed* delete* "
        "trash bin void seen blue_ticks get_back call_back called_back hang_up"
    ),
    "hurt": (
        "hurt* crush* devastat* sting stings wound* pain* cope heartbr* heart thick_skin thin_skinned "
        "sensitive ego fragile bruis* personally self_esteem confidence demorali* gutted vulnerab* "
        "exposed"
    ),
    # Nothing to offer.
    "offer": (
        "offer offers offering give gives giving return repay* contribut* bring brings pay_back pay_them "
        "give_back exchange trade swap two_way one_way one_sided onesided lopsided unequal unbalanced "
        "imbalance* balance even mutual* in_it_for benefit* freeload* takers taker taking take add "
        "bring_to table give_and_take barter receiving recipro* lop_sided"
    ),
    "value": (
        "valu* worth* useful* useless interest interesting boring irrelevan* relevan* skill* expertise "
        "talent* credential* achiev* knowledge insight* experience ordinary special unremarkable mediocre "
        "asset contribution accomplish* portfolio merit qualif* deserv* unworthy"
    ),
    "nothing": "nothing nowt zilch nada zero zip squat not_anything anything little empty",
    # No words.
    "say": (
        "say saying says word words wording worded phrase phrases phrasing sentence* line lines formulat* "
        "express* articulate inarticulate tongue tongue_tied tonguetied eloquent opener* opening "
        "greeting* template* script* draft* subject_line message small_words vocabulary language english "
        "grammar tone fluent blurb"
    ),
    "begin": (
        "start starts starting begin begins beginning open opener icebreak* break_the_ice ice kick_off "
        "first_line introduc*"
    ),
    "stuck": (
        "stuck blank blanks freeze* froze frozen stumped stumble* stammer mumbl* rambl* waffl* babbl* "
        "lost_for clue* cursor page no_idea rehears* block tongue_tied flounder* fumbl* dry_up clam "
        "seize_up choke muddle* loss_for"
    ),
    "question": "question* query queries topic* subject reason reasons pretext excuse hook",
    "know-how": (
        "dont_know no_idea no_clue not_sure know_how knowing_how have_no_idea never_know idk dunno "
        "wouldnt_know not_know clueless"
    ),
    # No network.
    "know-nobody": (
        "know_nobody dont_know_anyone dont_know_anybody know_no_one know_anyone know_anybody know_noone "
        "know_a_soul know_a_single no_contacts no_network no_connections no_friends any_contacts "
        "any_connections knew_nobody know_people right_people know_no who_you_know people_i_know "
        "everyone_i_know everybody_i_know nobody_i_know"
    ),
    "place": (
        "city town country village abroad moved move moving relocat* arrived immigrant* immigrated "
        "refugee* expat* newcomer* new_here rural island area region foreign* overseas emigrat* migrant* "
        "here outsider* continent countryside home_country"
    ),
    "field": (
        "field industry sector branch profession line_of trade domain area world circles circle scene "
        "switch* changing changer career_change inside insider* door"
    ),
    "where-people": (
        "where_do where_would where_can who_would who_could who_should who_do whom to_ask to_turn turn_to "
        "who_am find_people meet_people who_to"
    ),
    # Out of touch.
    "long-ago": (
        "years ages decade* long_time so_long too_long long_ago since ago months forever eternity century "
        "last_spoke last_saw last_talked last_met yonks donkeys lifetime last_time past back_in_the "
        "back_then in_years in_ages for_years for_ages haven_t 1990s nineties college university uni "
        "school graduat* gap_of era a_while lapsed meanwhile anymore any_more"
    ),
    "lost-touch": (
        "lost_touch lose_touch losing_touch out_of_touch drift* fell_out_of_touch fallen_out_of "
        "reconnect* in_touch touch keep_up kept_up fade* fizzl* apart neglect* separate_ways parted "
        "rekindl* reviv* resurfac* reappear* out_of_the_blue out_of_nowhere nowhere turn_up show_up "
        "pop_up stayed_in contact_with cold stale lapse* dormant distant estranged vanish* disappear* "
        "awol dropped_off moved_on went_quiet"
    ),
    "remember": "remember* forgot* forget* recogni* recall* who_i_am memory",
    "late": "late too_late suddenly sudden all_of_a",
    "odd": "weird* odd oddly strange strangely awkward* peculiar funny random suspicious bizarre abrupt",
    # Too senior.
    "level": (
        "level levels league leagues rank ranks rung rungs ladder hierarchy above beneath below higher "
        "high_up up_there top pecking station calibre caliber stature status position tier heights "
        "pedestal superior* inferior* lofty out_of_my_league food_chain gatekeep* assistants unreachable "
        "untouchable unapproachable inaccessible stratospher*"
    ),
    "important": (
        "important* big_shot big_name big_names bigshot* bigwig* somebody successful success accomplish* "
        "renowned prestig* high_powered high_profile high_flyer highflyer* star stars giant* legend* "
        "hotshot* heavyweight*"
    ),
    "small": (
        "small tiny little nobody ant mouse insignificant lowly humble mere peasant small_fry minnow "
        "nonentity like_me likes_of someone_like the_likes"
    ),
    "dare": "dare* audacity nerve bold cheek who_am_i my_place presum*",
    "awe": "awe admire* intimidat* respect* star_struck starstruck look_up_to overaw* in_awe daunt*",
    # Ashamed.
    "ashamed": (
        "asham* shame* embarrass* humiliat* mortif* disgrac* pride proud* dignity undignified loser* "
        "failure* fail failed failing pity pitied pitying pitiful pathetic face lose_face degrad* "
        "self_respect beneath_me stigma* admit* confess* cringing sheepish red_faced hide hiding secret* "
        "judge* sorry_for gossip* demean* desperat*"
    ),
    "jobless": (
        "unemploy* jobless laid_off layoff* lay_off redundan* fired sacked let_go out_of_work dole "
        "welfare gap gaps dismissed out_of_a_job between_jobs lost_my_job lost_the_job losing_my no_job "
        "benefits_office kicked_out axed downsiz* made_redundant the_sack the_boot the_chop breakdown "
        "burnout bankrupt* bust jobcentre job_centre terminated workless resigned got_canned canned "
        "pink_slip sabbatical on_benefits"
    ),
    "found-out": (
        "find_out finds_out found_out people_know them_to_know anyone_to_know they_know to_know see_me "
        "think_of_me think_less look_at_me what_happened explain tell_them tell_people notice "
        "everyone_will everyone_knows"
    ),
    "fallen": (
        "fallen fell downfall rock_bottom start_over from_scratch used_to once_was come_down "
        "back_to_square overtaken overtook everyone_else ahead behind made_it doing_well promoted"
    ),
    # No time, no energy.
    "time": (
        "time timing hour hours minute minutes day days evening evenings weekend weekends week weeks "
        "schedule* calendar diary morning* night nights tonight tomorrow later moment slot* spare daytime "
        "lunchtime lunch_break"
    ),
    "no-time": (
        "no_time enough_time any_time the_time my_time free_time spare_time time_for time_to_spare "
        "not_now right_now later someday one_day find_time make_time time_consuming timeconsuming juggl* "
        "squeeze fit_it fit_in deadline* too_much_on so_much_on swamped snowed_under flat_out overload* "
        "overcommit* workload bandwidth capacity hectic overtime shift shifts double_shift two_jobs to_do "
        "todo postpon* procrastinat* other_priorities priorit* hands_full plate_full chores back_burner "
        "overstretch* stretched frantic rushed"
    ),
    "busy": (
        "busy busier busiest swamped slammed booked packed full overloaded overworked stretched inundated"
    ),
    "tired": (
        "tired* exhaust* energy knackered worn_out shattered wiped fatigue* sleep* asleep zonked drained "
        "burnt burned burnout strength run_down dead_on beat wrecked spent stamina weary depleted sofa "
        "couch bed collapse* flop illness chronic migraine* pooped bushed no_energy dog_tired "
        "running_on_empty"
    ),
    # Pointless.
    "pointless": (
        "pointless point useless futile futility useful waste_of wastes doesnt_work dont_work never_works "
        "not_work wont_work didnt_work never_worked led_nowhere leads_nowhere lead_nowhere nowhere "
        "in_vain use no_use good_does does_it_help no_good myth nonsense hype overrated snake_oil rubbish "
        "bullshit bs scam empty_words fluff cargo makes_no_difference difference fruitless hopeless "
        "achieve_nothing accomplishes gets_you got_me came_of come_of results result outcome* skeptic* "
        "sceptic* believe hollow worthless"
    ),
    "tried": (
        "tried try trying attempted before again already dozens hundred hundreds months_of "
        "experience_shows last_time never_got produced yielded"
    ),
    "merit": (
        "merit* deserv* qualification* qualified skills speak_for_itself speaks_for_itself good_work "
        "hard_work nepotis* favouritis* favoritis* unfair fair who_you_know cronyis* corrupt* online "
        "algorithm* ats job_boards job_board adverts advert ads posting* websites applications "
        "results_count track_record degree certificate* rigged old_boys own_merits on_paper backdoor "
        "back_door"
    ),
    "no-jobs": (
        "not_hiring arent_hiring hiring_freeze no_jobs job_market market economy recession vacancies "
        "automated ai ageis* too_old age luck lottery fate predestin*"
    ),
    # What is no objection.
    "glad": (
        "love* enjoy* like likes happy glad great fun look_forward excited pleased delighted delight "
        "good_at easy easily wonderful fine confident ready comfortable dont_mind no_problem no_trouble "
        "not_afraid not_shy not_worried went_well well plenty lots thrilled grateful thankful nice "
        "pleasure welcome"
    ),
    "app": (
        "app screen button export import font theme streak freeze reminder* backup settings menu "
        "shortcut* undo delete bug crash* file files terminal install update* password log_in login "
        "version keyboard reframe* add remove skip show windows mac linux android colour* color* database"
    ),
    "house": (
        "cook* dinner lunch breakfast recipe* pizza soup bread cake tea milk eggs food eat ate eating "
        "drink restaurant garden* lawn kitchen bathroom bedroom roof fridge laundry ironing cleaning "
        "clean wash dishes dishwasher shopping rent mortgage loan landlord bill bills plumber house flat "
        "furniture sink heating boiler wifi printer laptop"
    ),
    "leisure": (
        "film* movie* book books novel series television tv music song concert guitar piano violin chess "
        "football tennis golf ski skiing swim* run running marathon bike bicycle cinema holiday* beach "
        "hike hiking yoga gym game games match team_won festival museum opera choir dance dancing paint* "
        "draw sing poem*"
    ),
    "weather": (
        "weather rain* snow* sun sunny wind windy storm* cold_outside warm hot winter summer spring "
        "autumn sky ice_cream"
    ),
    "animal": (
        "dog dogs cat cats puppy kitten bird birds fish horse* spider* hamster rabbit* pet pets vet cow cows"
    ),
    "body": (
        "knee back_hurts headache tooth dentist doctor hospital arm leg flu fever cough haircut shoulder "
        "glasses medicine"
    ),
    "travel": (
        "car cars train trains bus tram plane flight* flying airport traffic parking drive driving "
        "motorway station hotel trip journey luggage suitcase ticket* commut* petrol bridge"
    ),
    "state": (
        "tax taxes council election* politic* government minister_promised police law vote visa passport "
        "insurance pension bank school_starts exam exams maths latin"
    ),
    "greeting": (
        "hello hi hey thanks thank bye please yes yep nope ok okay test testing goodbye morning_all cheers"
    ),
}
"""The words of each idea, by its name."""
