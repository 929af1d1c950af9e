"""The families of words that any sentence may use, and those that speak of something else than networking."""

from collections.abc import Mapping

NEUTRAL: Mapping[str, str] = {
    # Who.
    "me": "i im ive id ill me my myself mine",
    "they": "they theyd theyll theyre theyve them their he hed hes him his she shed shes her hers",
    "people": (
        "people person persons folk folks ppl someone somebody anyone anybody everyone everybody others "
        "human humans"
    ),
    "a-man": "man woman guy guys lady gentleman",
    "nobody": "nobody no_one noone none",
    "stranger": "stranger* unfamiliar people_i_dont_know someone_i_dont cold_call cold_calling",
    "friend": (
        "friend friends mate mates pal pals buddy buddies friendship* neighbour* neighbor* acquaintance*"
    ),
    "colleague": (
        "colleague* coworker* co_worker co_workers teammate* workmate* classmate* schoolmate* peer peers "
        "mentor* supervisor* ex_boss old_boss former_boss manager managers my_boss roommate* flatmate* "
        "ex_colleague"
    ),
    # Not, doubt, obligation, wish.
    "not": (
        "not no never nor neither dont doesnt didnt cant cannot couldnt wont wouldnt shouldnt isnt arent "
        "wasnt werent havent hasnt hadnt aint without hardly barely scarcely lack*"
    ),
    "unable": "cant cannot couldnt unable impossible incapable not_able beyond_me",
    "must": "must have_to has_to had_to need_to should ought supposed forced force",
    "would": "would id wouldnt theyd hed shed wouldve",
    "too": "too overly far_too much_too way_too",
    "very": "so very extremely really terribly totally completely utterly absolutely",
    "only": "only just merely nothing_but purely simply solely",
    "why": "why how_come",
    "how": "how",
    "what": "what whats which",
    "what-if": "if whether suppose what_if in_case imagine",
    "rather": "rather sooner prefer*",
    "past-tense": "was were had did used_to got went",
    "other": "other others else everyone_else other_people",
    # What it is about.
    "contact": (
        "ask asks asked asking write writes writing wrote written call calls calling called phone phoning "
        "phoned ring ringing message messages messaging messaged email emails emailing text texting "
        "contact contacting contacted approach* reach reaching dm dms msg msgs ping pinging outreach "
        "get_in_touch reach_out drop_a_line linkedin"
    ),
    "talk": "talk* chat* convers* discuss* speak* spoke spoken coffee coffees meeting meet meets catch_up",
    "networking": (
        "network networks networking networked networker* connection* contacts connected connect "
        "connecting linkedin"
    ),
    "help": "help helped helping helps helper favour* favor* advice support introduction* referral*",
    "job": (
        "job jobs work working career* employ* position vacanc* role roles hire hires hired hiring "
        "recruit* opening openings cv resume salary"
    ),
    "apply": "interview* application* applying apply applied cover_letter recruiter* assessment",
    "want": "want* need needs needed seek*",
    "get": "get gets getting gain gains obtain take takes",
    # What is no objection.
    "glad": (
        "love loves enjoy* happy glad great fun look_forward excited pleased delighted delight wonderful "
        "thrilled grateful thankful nice lovely pleasure helpful welcoming"
    ),
    "like": "like likes",
    "easy": (
        "good_at easy easily fine ready dont_mind no_problem no_trouble not_afraid not_shy not_worried "
        "any_more went_well well plenty lots no_objection"
    ),
    "app": (
        "app screen button export import font theme streak freeze_is reminder* backup settings menu "
        "shortcut* undo bug crash* file files terminal install update* password log_in login version "
        "keyboard reframe* windows mac linux android colour* color* database click website history_page "
        "target targets"
    ),
    "order": (
        "remove show_me please can_you could_you set_the skip_this give_me remind pick_up dont_forget "
        "remember_to"
    ),
    "house": (
        "carpet* window* wall walls lamp shelf shelves bed_linen iron vacuum shower bath toilet garage "
        "basement attic balcony bucket knife fork spoon plate_of bowl kettle pan stove dumplings noodles "
        "pasta rice salad sugar salt pepper honey butter biscuit* sandwich* snack* potato* tomato* "
        "carrot* onion* bean beans roses flowers plant plants planted hedge weeds grass compost tools "
        "ladder paint_the curtain* sofa table table_for mattress pillow blanket shirt shirts tie dress "
        "jeans socks hat jacket clothes fashion cook* dinner lunch breakfast recipe* pizza soup bread "
        "cake tea milk eggs food eat ate eating drink restaurant garden* lawn kitchen bathroom bedroom "
        "roof fridge laundry ironing cleaning clean wash dishes dishwasher shopping rent mortgage loan "
        "landlord bill bills plumber house flat furniture sink heating boiler wifi printer laptop chair "
        "vegetables fruit apple banana* cheese meat beer wine chocolate oven door_handle fence parcel"
    ),
    "leisure": (
        "raffle lottery cards puzzle puzzles poker crossword radio podcast newspaper* magazine* "
        "theatre_play ballet circus carnival pub bar picnic barbecue camping tent sail* boat row rowing "
        "surf* skat* gymnastics fitness exercise stretching running_shoes goalkeeper referee champions "
        "coach_driver trophy harp drum drums trumpet_lessons band pottery hobby hobbies stamps collection "
        "birthday christmas easter wedding_cake film* movie* book books novel series television tv music "
        "song concert guitar piano violin football tennis golf ski skiing swim* marathon bike bicycle "
        "cinema holiday* beach hike hiking yoga gym match team_won festival museum opera choir dance "
        "dancing paint* draw sing poem* chess knit* sew* photo*"
    ),
    "weather": (
        "moon stars_are river mountain* sea lake forest cloud* fog frost ice icy thunder lightning flood "
        "earthquake volcano planet earth season weather rain* snow* sun sunny wind windy storm* "
        "cold_outside warm winter summer spring autumn sky ice_cream"
    ),
    "animal": (
        "mouse_trap bee bees wasp* mosquito* fly_swatter ant_hill duck ducks goose geese hen hens chicken "
        "sheep goat* pig pigs lion* tiger* elephant* whale* penguin* snake* tortoise_shell parrot* fox "
        "wolf bear bears owl dog dogs cat cats puppy kitten bird birds fish horse* spider* hamster "
        "rabbit* pet pets vet cow cows"
    ),
    "body": (
        "stitches surgery operation bandage allergy allergic nose eyes ear foot feet toe finger* "
        "shoulder* neck stomach_ache pregnant blood pressure_is vaccine pill pills vitamins skin_cream "
        "beard nails sunburn cold_and hay knee back_hurts headache tooth dentist doctor hospital arm leg "
        "flu fever cough haircut glasses medicine shoes coat trousers hair weight diet*"
    ),
    "travel": (
        "tyre* oil airport_bus taxi lorry truck van motorbike scooter ferry harbour pier map compass "
        "passport border customs platform_two pavement tunnel roundabout steering wheel speed_limit car "
        "cars train trains bus tram plane flight* flying airport traffic parking drive driving motorway "
        "hotel trip journey luggage suitcase ticket* commut* petrol bridge"
    ),
    "state": (
        "king_of queen_of president_gives parliament senate mayor army navy war peace currency dollar "
        "euro_notes pound interest_rate inflation shares stock price prices expensive cheap discount "
        "court lawyer_is permit licence certificate_of tax taxes council election* politic* government "
        "police law vote visa passport insurance pension bank exam exams maths latin physics history_of "
        "capital"
    ),
    "greeting": (
        "hello hi hey thanks thank bye please yes yep nope ok okay test testing goodbye cheers hm hmm um"
    ),
    "offer-of-job": (
        "got_an_offer job_offer offered_me signed contract notice_period start_my_new second_interview"
    ),
    "report": (
        "we_talked i_talked_to i_asked i_called i_thanked she_said he_said told_me learned introduced_me "
        "recommended"
    ),
}
"""The words of the other ideas, by the idea's name."""
