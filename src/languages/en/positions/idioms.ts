import { type IdiomLine, idiomsOf } from './idiom-lines.ts'

/** English set phrases that tell where somebody stands. */
const lines: readonly IdiomLine[] = [
  // By their subject, who turns it down.
  [
    'rejects',
    '-',
    'matters',
    `pour|throw|dump cold water on|over X; pour|heap scorn|ridicule on|upon|over X; draw the|a line at X; draw a red line at|on|over X;
    turn one's back on X; turn one's nose up at X; turn up one's nose at X; thumb one's nose at X; cock a snook at X; turn a deaf ear to X;
    give X the|a thumbs|thumbs-down (down); give the|a thumbs|thumbs-down (down) to X; give X short shrift; give short shrift to X;
    give X the cold shoulder; give X a wide berth; give X the boot|brush-off|heave-ho; give the heave-ho to X; show X the door;
    want no part of|in X; want nothing to do with X; have|want no truck with X; have no time|stomach|appetite|use for X;
    wash one's hands of X; dig in one's heels over|on|against|about X; dig one's heels in over|on|against|about X; put one's foot down on|over X;
    set one's face against X; be dead|dead-set (set) against X; stand|hold firm against X; hold the line against X; be up in arms over|about|at|against X;
    take up arms against X; go to the barricades against|over X; close ranks against X; fight X tooth and nail; throw X out of the window;
    consign X to the dustbin|scrapheap|scrap-heap; toss|throw X in|into|on|onto the bin|trash|scrapheap|bonfire; put the kibosh|mockers on X; put paid to X;
    put an end|a stop to X; call a halt to X; call time on X; sound the death knell for|of X; throw|fling|toss X back in one's face; laugh X out of court|town;
    swat|bat|wave|brush away|aside|off X; put the skids under X; drive a stake through X; see red over|at|about X; hit the roof|ceiling over|about|at X;
    cry foul over|at|about X; kick up a fuss|stink about|over X; be at loggerheads over|on|about X; come down against X;
    make the|a case against X; harden one's stance|line|tone|position on|over|toward|towards|against X; take a hard|tough|firm line on|against|over X`,
  ],
  ['rejects', '-', 'deals', 'pull the plug on X'],
  [
    'rejects',
    'open',
    'matters',
    `take X off the table; dismiss|reject|refuse X out of hand; dismiss|reject|refuse out of hand X; shut|close|slam|bolt the door on|to|in X`,
  ],
  [
    '-',
    'rejects',
    'matters',
    `touch X with a bargepole|barge-pole|ten-foot; give X the time of day; hear of X; stand for X; budge (an) (inch) on|over|from X;
    give|yield|concede an inch on|over|to X; take X lying down; wear X`,
  ],
  // By what it is, in the words of who turns it down.
  [
    'rejects',
    '-',
    'matters',
    `X be dead on arrival; X be dead in the water; X be dead and buried; X be bridge too far for WHO; X be step too far for WHO; X be bridge too far; X be step too far; X be beyond the pale;
    X be dead letter|duck|parrot|end; X be slap in the face; X be kick in the teeth|stomach|guts; X be insult|affront; X be poison pill; X be red line;
    X be deal-breaker|dealbreaker; X be sell-out|stitch-up|whitewash|cop-out|land-grab|power-grab; X be trojan horse; X be raw|bad deal;
    X be recipe for disaster|chaos|trouble|ruin; X be bad idea; X be last straw; X be daylight robbery; X be wrecking ball; X be for the birds;
    X be waste of time|money|space; X be money down the drain; X be fool's errand; X be worse than useless; X cross a|the|one's (red) line`,
  ],
  ['rejects', 'open', 'matters', 'X be off the table|agenda; X be out of the question'],
  [
    '-',
    'rejects',
    'matters',
    `X be on the table|agenda|cards; X be worth the paper; X be option; X be up for discussion|debate|grabs|negotiation|sale; X be going to happen|fly|wash`,
  ],
  // By those whom it meets.
  [
    'rejects',
    '-',
    'matters',
    `X stick in WHO throat|craw|gullet; X get|receive the thumbs|thumbs-down (down) from WHO; X get|receive short shrift from WHO; X cut no ice with WHO; X fall on deaf ears in|with WHO`,
  ],
  // Words of who turns down what was told before.
  [
    'rejects',
    '-',
    'matters',
    `“ over my|our dead body; “ not on my|our watch; “ not in my|our lifetime; “ not in a million|thousand years; “ not on your life; “ not for love nor|or money; “ no way;
    “ no chance; “ fat chance; “ not a chance; “ no dice; “ thanks but no thanks; “ when hell freeze over; “ when pigs fly; “ forget it; “ no thanks; “ never again; “ count me|us out`,
  ],
  ['rejects', '-', 'matters', 'have none of it|that|this; beg to differ'],
  // By their subject, who doubts it.
  [
    'doubts',
    '-',
    'matters',
    `put the brakes on X; get|have cold feet about|on|over X; pay lip service to X; take X with a pinch|grain of salt; raise eyebrows at|over|about X; raise an eyebrow at|over|about X;
    cast|throw doubt on|upon|over X; have second thoughts about|on|over X; have (serious) (grave) misgivings|reservations|qualms about|over|on X; have one's doubts about|over X;
    pick|poke|punch holes in X; look askance at X; take a dim|poor view of X; hold out no|little (much) hope for|of X; sound the alarm over|about|on X;
    sound a note of caution about|on|over X; raise a|the red flag about|over|on X; raise red flags about|over|on X; ring alarm bells about|over X; 
    damn X with faint praise; call X into question; call into question X; drag one's feet|heels on|over X; think twice about|before X; have a bone to pick with X;
    see no|little merit|point|sense|value|need in|for X; find fault with X; take X to task; have no|little (real) faith|confidence|trust in X; put|place no|little faith|confidence|trust in X; lose (all) faith|confidence|trust in X; throw a spanner|wrench in|into X; put a damper on X`,
  ],
  [
    '-',
    'doubts',
    'matters',
    `hold one's breath for|over X; be wild|crazy|thrilled|keen about|on X; see eye to eye on|about|over X`,
  ],
  // By what it is, in the words of who doubts it.
  [
    'doubts',
    '-',
    'matters',
    `X be step in the wrong direction; X be step backwards|back|backward; X be thin end of the wedge; X be too little too late; X be too little; X be day late and a dollar short; X be tall order;
    X be big ask; X be hard|tough|difficult sell; X be long shot;  X be bitter|hard|tough pill; X be pie in the sky; X be pipe dream; X be wishful thinking; X be drop in the ocean|bucket;
    X be sticking plaster; X be band-aid; X be quick fix; X be window dressing; X be window-dressing; X be smoke and mirrors; X be fig leaf; X be lipstick on a pig;
    X be half-baked|half-hearted|ill-conceived|ill-judged|ill-timed|wrong-headed; X be leap in the dark; X be leap of faith; X be white elephant; X be wild goose chase; X be cold comfort;
    X be thin gruel; X be small beer|potatoes; X be slippery slope; X be can of worms; X be gamble; X be blank cheque|check; X be pig in a poke; X be false dawn|economy;
    X be sledgehammer to crack a nut; X be solution in search of|looking for a problem; X be neither here nor there; X be nothing to write home about; X be nowhere near enough; X be on thin ice`,
  ],
  [
    'doubts',
    '-',
    'matters',
    `X go too far; X miss the mark|point|boat; X leave much|a|lot (lot) to be desired; X raise more questions than answers; X do more harm than good;
    X set a dangerous precedent; X open (up) a can of worms; X ring hollow; X leave a sour|bitter|bad taste`,
  ],
  [
    '-',
    'doubts',
    'matters',
    'be friend of|to X; X be panacea|cure-all; X be silver|magic bullet; X be good enough; X go far enough; X hold water; X add|stack up; X fly|wash; X sit well with WHO',
  ],
  [
    'doubts',
    '-',
    'matters',
    'X leave WHO cold; X sit ill|uneasily|badly with WHO; X rub WHO up the wrong way; X give WHO pause; X get|receive|meet a frosty|chilly|cool reception from|in WHO',
  ],
  [
    'doubts',
    '-',
    'matters',
    '“ put the cart before the horse; “ the devil be in the detail|details; “ seeing be believe; “ believe it when I|we see it; smell a rat; go back to the drawing board',
  ],
  // By their subject, who wants it.
  [
    'supports',
    '-',
    'matters',
    `throw|put|lend one's (full) weight|support|backing|clout behind|to X; rally to|round|around X; be all for X; be one hundred per cent behind X; go to bat for X; beat|bang the|a drum for X;
    sing the praises of X; nail one's colours|colors to the mast of X; come down on the side of X; come down in favour|favor of X; speak|stand|stick up for X; make the|a case for X; carry the|a torch|banner|flag for X;
    fly the flag for X; be bullish on|about X; lend one's name|voice|weight|backing|support to X; pull out all the stops for X; roll out the red carpet for X; welcome|embrace|greet X with open arms;
    go all in|all-in on X; stand shoulder to shoulder with X; hitch one's wagon to X; hang one's hat on X; go to the wall|mat for X; put in a good word for X; hail X as a breakthrough|victory|milestone|triumph;
    give X top|high|full marks; give X a (fair) chance|try|go|hearing; give a (fair) chance|try|go|hearing to X; set (great) (much) store by X; go out on a limb for X`,
  ],
  ['supports', 'doubts', 'matters', 'be sold on X; be fan of X'],
  [
    'supports',
    '-',
    'matters',
    `X be step forward; X be shot in the arm; X be breath of fresh air; X be win-win; X be music to WHO ears; X be no-brainer; X be long overdue; X be godsend|boon|lifeline|game-changer;
    X be common sense; X be money well spent; X be worth every penny|cent; X be just what the doctor ordered; X be just the ticket; X be here to stay; X get|win WHO (full) vote|support|backing`,
  ],
  [
    'supports',
    'doubts',
    'matters',
    `X be step in the right direction; X be worth it; X tick all|every the|one's (box) box|boxes; X fit the bill`,
  ],
  [
    'supports',
    'rejects',
    'matters',
    'X be better|best|only|right (practical) way|path forward; X be better|best|only|right|fastest|quickest|surest|simplest way to; X be right thing; X be answer; X be good idea|start',
  ],
  // By their subject, who yields to it.
  [
    'accepts',
    'rejects',
    'matters',
    `give X the|a|one's green light; give X the|a|one's (final) nod|go-ahead|thumbs-up|all-clear|okay|ok|blessing|approval|assent; give the|a|one's green light to|for X;
    give the|a|one's (final) nod|go-ahead|thumbs-up|all-clear|okay|ok|blessing|approval|assent|consent to|for|on X; green-light|greenlight X; put one's name|signature to X; be on board with X; get|come on board with X;
    get|come|jump|climb aboard with X; toe the line on X; give way to X; put up with X; play ball on|over X`,
  ],
  [
    'accepts',
    'rejects',
    'matters',
    `X get|receive|win the|a green light from WHO; X get|receive|win the|a nod|go-ahead|thumbs-up|all-clear|okay|ok from WHO; X be good enough for WHO`,
  ],
  [
    'accepts',
    '-',
    'matters',
    `give X a|the|two thumbs up; give a|the thumbs up to X; put|set pen to paper on X; shake (hands) on X; fall in|into line with|behind X; come round|around to X; wave|nod X through; wave|nod through X;
    make|find one's peace with X; split the difference on|over X; strike a|the deal|bargain|compromise on|over X; be game|up for X; have no problem|objection|objections|quarrel|issue|complaint with|to X;
    drop one's opposition|objection|objections|resistance to X; lift one's veto|objection|objections on|to X; give X a clean bill of health; give free rein|pass to X; give a free hand|pass to X; jump|leap at X;
    grab|seize X with both hands; snap X up; snap up X; take X on the chin; be onside with|over|about X; get|come onside with|over|about X`,
  ],
  [
    'accepts',
    '-',
    'matters',
    'X be good to go; X be price worth paying; X be small price to pay; X be done deal; “ it be a deal; “ you have|got a deal; “ count me|us in; “ so be it',
  ],
  // By their subject, who may yet take it.
  [
    'open',
    '-',
    'matters',
    `meet X halfway|half-way; leave|keep the door ajar|open to|for|on X; open the door|way|doors to|for X; leave|keep open the possibility|option|door|prospect of|to|for X; leave|keep X on the table;
    have|keep|retain an open mind on|about|over X; take a (hard) (fresh) (closer) (second) (good) (long) look at X; give (serious) (careful) thought|consideration to X; hold out|extend|offer an olive branch to X;
    toy|flirt with X; play with the idea|thought of X; have nothing against X; be well|favourably|favorably disposed to|toward|towards X; give X the benefit of the doubt; give X a try|whirl;
    put out feelers about|for|over X; soften one's stance|line|tone|position|opposition on|over|toward|towards|to X; take a softer line on X; have (some) (little) (more) wiggle|wriggle room on|over X; meet in the middle on|over X;
    test the waters for|on|with X; dip a|one's toe in|into X; make the right noises about|on|over X; lend an ear to X; cast an eye over X`,
  ],
  [
    'open',
    'rejects',
    'matters',
    `give X a (fair) (full) (sympathetic) hearing; hear X out; be amenable|receptive|agreeable|sympathetic|favourable|favorable to X; X be on the table`,
  ],
  [
    'open',
    'doubts',
    'matters',
    'warm to X; see (some) (a) (certain) merit|sense|value|wisdom|logic in X; X be worth a look|try|shot|go|gamble',
  ],
  ['-', 'open', 'matters', 'be averse|opposed|hostile to X; be against X; shut|close|slam|bolt the door'],
  [
    'open',
    '-',
    'matters',
    `X be in play; X be food for thought; X be worth exploring|considering|discussing; “ never say never; “ nothing be off the table; “ everything be on the table; “ be all ears`,
  ],
  // By their subject, who has not made up his mind.
  [
    'undecided',
    '-',
    'question',
    `sit on the fence on|over|about X; be on the fence on|over|about X; keep one's powder dry on|over|about X; keep|play|hold one's cards close to one's chest|vest on|over|about X; keep|leave|hold one's options open on|over|about X;
    say neither yes nor no to X; take X under advisement|consideration; sleep on X; mull|chew|think|turn over X; mull|chew|think|turn X over; adopt|take a wait-and-see approach|attitude|stance on|to|over X;
    be in|of two minds about|over|on X; hedge one's bets on|over X; reserve|withhold|suspend (one's) judgment|judgement on|over|about X; reserve one's position on|over X;
    blow hot and cold on|about|over X; be tight-lipped|coy|mum|non-committal|noncommittal on|about|over X; keep|remain|stay mum|quiet|silent|schtum|tight-lipped|non-committal|noncommittal|coy on|about|over X; be mum|quiet|silent on|about|over X; keep one's (own) counsel on|about|over X;
    refuse|decline to be drawn on|over|about|into X; take no position|view|stand on|over|about X; have no view|opinion|position on|about|over X; play for time on|over X; hum|hem and haw over|about X;
    kick X into the long grass; put X on ice|hold; put on ice|hold X; put X on the back burner|backburner; leave X hanging; have mixed feelings about|on|over|toward X; be agnostic on|about|over X;
    stay|remain neutral on|over|in|about X; take a neutral stance|position|view on|over X; stop|fall short of endorsing|backing|supporting|approving|rejecting|condemning|opposing X; run the numbers|sums on X`,
  ],
  [
    '-',
    'undecided',
    'question',
    `weigh in on X; take|pick sides on|over|in X; take|pick a side on|over|in X; show|tip|reveal one's hand on|over X; make up one's mind on|about|over X; be drawn on|over|about|into X; commit oneself to X; say yes or no to X; give a yes or no|yes-or-no (answer) on|about|to X; give a straight answer on|about|to X; take|adopt a|the (firm) (clear) (formal) (official) position|stance|stand on X`,
  ],
  [
    'undecided',
    '-',
    'matters',
    `X be under advisement|consideration|review; X be up in the air; X hang in the balance; X be anyone's|anybody's guess; “ jury be|remain (still) out on|over|about X; “ neither yes nor no; “ we|I will|'ll|shall see; wait and see; bide one's time`,
  ],
  // What it hangs on.
  ['conditional', '-', 'matters', `X come with strings; “ quid pro quo; “ trust but verify`],
  // By their subject, who asks for it.
  [
    'demands',
    '-',
    'matters',
    `stick to one's guns on|over X; stand|hold one's ground on|over X; settle for nothing|no less than X; accept nothing|no less|short than|of X; lay down a marker on|over|for X; lay down the law on|over|about X; up the ante on|over X;
    bang|thump|pound the|one's table|fist for X; drive a hard bargain on|over X; come clean about|on|over X; issue|give|set an ultimatum over|on X; hold X to one's word|promise;
    have one's heart|sights set on X; set one's heart|sights|hopes on X`,
  ],
  ['-', 'demands', 'matters', 'settle for (anything) less than X; accept (anything) less|short than|of X'],
  [
    'demands',
    '-',
    'matters',
    `X be must|must-have; X be non-negotiable|nonnegotiable; X be sine qua non; X be precondition|prerequisite; X be bottom line; X be bare|very minimum|least`,
  ],
  // By their subject, who brings it up.
  [
    'proposes',
    '-',
    'matters',
    `put|lay|place X on the (negotiating) (bargaining) table; put|lay|place on the table X; bring X to the table; float|moot|raise|broach|air the idea|possibility|prospect|notion of X; fly a kite for|about|on|over X;
    throw|toss X into|in the ring|mix|pot; run X up the flagpole; make a|one's pitch|plea|play for X; dangle the|a carrot|prospect of X; hold out the prospect|hope|promise|possibility of X; put X on the agenda|ballot;
    set|lay out one's stall for|on X; sweeten the pot|deal|pill|offer with X; sugar the pill with X; toss|throw out the idea|suggestion of X; get the ball rolling on|with X`,
  ],
]

export const idioms = idiomsOf(lines)
