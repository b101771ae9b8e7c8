import type { SpeechDeeds } from '../../reporting.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const speechDeeds: SpeechDeeds = {
  stances: set(`
    accept downplay telegraph dangle promote unveil pitch unleash float trumpet champion address resist protest cheer bellyache ding diss zing snub scorn
    raise voice flag
    flag flags concern concerns rebuke rebukes attitude attitudes stance stances tone alarm alarms note caution outrage dismay anger frustration
    doubt doubts objection objections opposition support backing blessing reservation reservations misgiving misgivings pushback displeasure
    approval disapproval credit blame thanks condolences sympathy regret regrets apology apologies criticism condemnation case argument
    arguments warning warnings ultimatum ultimatums accusation accusations allegation allegations speech speeches letter statement tweets attack attacks`),
  particles: set('down off out back'),
  names: set('call dub name term title nickname christen rename know style entitle'),
  namesake: set('after'),
  acts: set('vote veto block filibuster override ratify table shelve back'),
  undergone: set('saw seen undergone experienced suffered enjoyed'),
  seeing: set('see'),
  looms: set('threaten'),
  assaults: set('attack blast pound'),
  fighters: set(`
    troops soldiers forces army navy fleet marines militants fighters rebels insurgents militia militias militiamen gunmen paratroopers commandos
    warplanes jets aircraft drones helicopters warships tanks artillery terrorists guerrillas mercenaries bombers airmen`),
  struck: set(`
    post posts position positions town towns village villages city cities bridge bridges convoy convoys base bases ship ships boat boats tanker tankers
    vessel vessels island islands port ports harbour harbor airport airports airfield airfields depot depots checkpoint checkpoints outpost outposts
    camp camps barracks building buildings house houses home homes market school schools hospital hospitals mosque church embassy consulate plant plants
    refinery refineries pipeline pipelines station stations substation road roads railway village patrol patrols trench trenches garrison territory soil border`),
  swayed: set('persuade convince impress satisfy reassure amuse'),
  tolls: set('life lives victim victims'),
  replies: set('respond reply retaliate answer react counter'),
  refusals: set('reject rebuff spurn'),
  finding: set('identify determine verify decide establish ascertain rule find conclude detect discover confirm'),
  ifs: set('if whether unless once until'),
  revealing: set('announce disclose release publish unveil reveal divulge publicise publicize'),
  gatherings: set(`
    meeting meetings conference conferences summit session sessions hearing hearings vote votes election elections referendum strike strikes
    walkout halt truce timeout recess debate assembly rally rallies boycott emergency witness witnesses police`),
  drawn: set(`
    agreement deal plan proposal offer bill legislation accord pact treaty cease-fire ceasefire truce armistice settlement compromise memorandum
    protocol arrangement package measure resolution law act statute directive order decree framework draft text blueprint roadmap budget amendment
    clause provision contract constitution ceremony move step`),
  wording: set(
    'say state note read speak mention specify stipulate declare warn argue show reveal suggest find conclude assert describe allege claim acknowledge',
  ),
  meets: set('face draw meet receive earn win get attract prompt provoke spark trigger suffer endure encounter'),
  asides: set(
    `meaning bringing holding gesturing waving nodding smiling laughing grinning shaking shrugging pointing winking sighing clapping
    escalating deepening diminishing dimming dashing heightening fueling fuelling stoking undercutting signaling signalling underscoring underlining reflecting
    echoing contradicting prompting sparking drawing reversing intensifying ratcheting rattling complicating clouding reviving rekindling reigniting`,
  ),
  signs: set(
    'sign signal indication reversal shift rebuke nod departure blow turnaround about-face concession reference allusion',
  ),
  open: set('unclear uncertain unknown unresolved clear known certain'),
  hedges: set('although though but while leaving'),
  none: set('nobody none no neither'),
  mum: set('elaborate specify'),
  telling: set('say explain name identify describe comment clarify detail disclose reveal answer'),
  giving: set('give offer provide present supply produce share add cite furnish'),
  particulars: set(`
    detail details specifics particulars explanation explanations elaboration clarification evidence proof figure figures number numbers date dates
    deadline timeline timetable timeframe schedule name names reason reasons example examples information indication indications source sources
    breakdown estimate estimates comment`),
  disputes: set('deny reject dispute refute rebut contest dismiss'),
  disputed: set(`
    claim claims charge charges allegation allegations accusation accusations assertion assertions account version report reports suggestion suggestions
    contention rumour rumours rumor rumors characterization characterisation criticism something`),
  mutual: set(
    'side sides country countries nation nations party parties leader leaders government governments negotiator negotiators',
  ),
}
