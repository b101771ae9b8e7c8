import type { IssueRule } from '../../terms.ts'
import { classes } from './classes.ts'

type Row = readonly [issue: string, acts: string, things: string]

/** Words that are terms by themselves. */
const sure: readonly Row[] = [
  [
    'ceasefire',
    '',
    `ceasefire cease-fire cease+fire truce armistice cessation+of+hostility cessation+of+hostilities cessation+of+violence reduction+in+violence laying+down+of+arm standstill
    halt+to+hostility halt+to+violence end+of+hostility`,
  ],
  [
    'territory.demilitarised',
    '',
    `demilitarise demilitarize demilitarisation demilitarization demilitarised+zone demilitarized+zone buffer+zone security+zone neutral+zone no-fly+zone no+fly+zone
    weapon-free+zone exclusion+zone demilitarise demilitarised demilitarized`,
  ],
  ['territory.cession', '', `territorial+concession territorial+swap land+swap land+for+peace concession+of+territory`],
  ['territory.line', '', `demarcation border+demarcation`],
  ['forces.weapons', '', `disarmament disarm demobilise demobilize demobilisation demobilization decommissioning`],
  [
    'forces.withdrawal',
    '',
    `troop+withdrawal troop+pullout troop+pullback troop+reduction drawdown military+withdrawal military+pullout military+exit`,
  ],
  [
    'forces.foreign',
    '',
    `peacekeeping+force peacekeeping+mission peacekeeping+operation stabilisation+force stabilization+force multinational+force residual+force international+force`,
  ],
  ['alliance', '', `nato+membership neutrality non-alignment neutral+status nonaligned`],
  [
    'security.guarantees',
    '',
    `security+guarantee security+assurance security+commitment security+condition security+pact defence+guarantee defense+guarantee mutual+defence mutual+defense`,
  ],
  ['security.regional', '', `security+architecture collective+security`],
  ['relations', '', `normalisation normalization normalise normalize`],
  ['sanctions', '', `sanctions+relief sanction+relief relief+from+sanction easing+of+sanction lifting+of+sanction`],
  [
    'economy.aid',
    '',
    `bailout bail-out aid+package aid+plan aid+deal loan+package debt+relief reconstruction debt+forgiveness debt+restructuring rescue+loan financial+assistance economic+aid`,
  ],
  [
    'prisoners',
    '',
    `prisoner+exchange prisoner+swap prisoner+transfer hostage+release prisoner+release hostage+exchange hostage+swap`,
  ],
  [
    'humanitarian',
    '',
    `humanitarian+aid humanitarian+access humanitarian+corridor humanitarian+pause safe+passage safe+corridor humanitarian+relief humanitarian+assistance aid+convoy`,
  ],
  [
    'justice',
    '',
    `amnesty pardon clemency tribunal extradition reparation compensation truth+commission war-crime+trial`,
  ],
  [
    'governance',
    '',
    `autonomy self-rule self-government self-governance federalisation federalization decentralisation decentralization power-sharing power+sharing devolution special+status constitutional+reform constitutional+change constitutional+amendment`,
  ],
  [
    'monitoring',
    '',
    `verification inspection observer+mission monitoring+mission international+monitor international+observer enforcement+mechanism verification+mechanism
    monitoring+mechanism`,
  ],
  ['nuclear', '', `denuclearisation denuclearization denuclearise denuclearize`],
  [
    'trade',
    '',
    `market+access free+trade+deal free+trade+agreement free+trade+zone tariff+cut tariff+reduction tariff+hike tariff+increase intellectual+property+protection`,
  ],
  ['other:duration', '', 'sunset+clause sunset+provision expiry+date expiration+date'],
  [
    'budget',
    '',
    `spending+cut budget+cut tax+cut tax+rise tax+increase tax+hike tax+break debt+ceiling+increase debt+ceiling+hike debt+limit+increase debt+limit+hike budget+freeze spending+freeze`,
  ],
  ['labour', '', `pay+rise pay+raise wage+increase wage+rise pay+freeze`],
  ['environment', '', `emission+cut emission+reduction emission+target climate+target`],
  ['migration', '', `path+to+citizenship pathway+to+citizenship deportation+relief visa-free+travel resettlement`],
]

/** Words for what a plan settles: terms where one holds or somebody asks for them, and no more than a matter where they are only spoken of. */
const matters: readonly Row[] = [
  ['territory.line', '', 'line+of+contact demarcation+line line+of+control armistice+line'],
  ['forces.foreign', '', 'peacekeeper'],
  ['security.regional', '', 'european+security regional+security'],
  ['relations', '', 'diplomatic+relation diplomatic+tie travel+ban'],
  ['sanctions', '', 'secondary+sanction embargo blockade'],
  ['economy.aid', '', 'rescue+package'],
  ['justice', '', 'impunity'],
  ['governance', '', 'unity+government transitional+government interim+government transitional+authority'],
  ['monitoring', '', 'inspector oversight watchdog keep+an+eye+on keep+eye+on watch+over'],
  [
    'other:dispute-settlement',
    '',
    `dispute+resolution dispute+settlement arbitration arbitration+panel dispute+panel dispute+resolution+mechanism dispute+settlement+mechanism
    dispute+resolution+process dispute+settlement+process settlement+of+dispute resolution+of+dispute`,
  ],
  ['process', '', 'trilateral+commission contact+group working+group'],
  ['nuclear', '', 'uranium+enrichment enrichment+programme enrichment+program'],
  ['trade', '', 'customs+union rule+of+origin currency+manipulation'],
  [
    'budget',
    '',
    `levy surcharge debt+ceiling debt+limit borrowing+limit tax+credit spending+cap stopgap+bill continuing+resolution sequester sequestration spending+level
    government+funding payroll+tax medical-device+tax medical+device+tax capital+gains+tax`,
  ],
  [
    'labour',
    '',
    `minimum+wage living+wage salary pay+raise pay+rise work+requirement sick+leave sick+leave+mandate severance layoff redundancy overtime+pay sick+pay family+leave parental+leave unemployment+benefit unemployment+insurance
    pension+contribution working+hour collective+bargaining`,
  ],
  ['environment', '', 'carbon+tax carbon+price net+zero'],
  [
    'migration',
    '',
    'border+wall border+security visa+lottery diversity+visa chain+migration family-based+migration legal+status family+migration border+fence',
  ],
  ['rights', '', `language+right minority+right woman+'s+right human+right equal+right property+right`],
]

/** Terms by what is done to what. */
const acts: readonly Row[] = [
  [
    'nuclear',
    '@destroy @limit @reduce @stop @allow @lift enrich dilute convert ship+out inspect abandon keep retain resume build stop dismantle operate produce develop redesign modify pursue possess obtain get',
    'uranium plutonium centrifuge enrichment reactor nuclear+weapon nuclear+programme nuclear+program nuclear+facility nuclear+arsenal warhead nuclear+test nuclear+site heavy+water bomb nuclear',
  ],
  [
    'territory.recognition',
    '@recognise',
    'sovereignty independence territorial+integrity annexation claim statehood @land state-hood border #place',
  ],
  [
    'territory.return',
    '@back',
    'territory land control+of+border border region area province island village territorial+control golan',
  ],
  ['territory.return', 'secure', 'border+of frontier+of border+with frontier+with'],
  ['territory.return', '@back control', 'full+control control+of+the+border border+control border frontier'],
  [
    'territory.line',
    'freeze draw redraw fix demarcate delimit mark decide decision own stop',
    'front+line frontline line border boundary frontier battle+line contact+line',
  ],
  [
    'territory.line',
    'put+off postpone defer delay shelve leave+open settle',
    'decision+on+who+own decision+over+who+own decision+about+who+own question+of+who+own question+of+ownership final+status decision+on+status question+of+status',
  ],
  ['territory.cession', '@give annex', '@land'],
  [
    'forces.weapons',
    '@destroy @ban @give @stop give+up dispose disarm disarmament decommission possess own have',
    '@weapon militia militant missile+programme missile+program armed+group rebel',
  ],
  [
    'forces.foreign',
    '@withdraw @stay @ban expel host go+home',
    'foreign+troop foreign+force foreign+fighter mercenary military+base foreign+military+base foreign+soldier volunteer counter-terrorism+operation counterterrorism+operation foreign+troops',
  ],
  ['forces.withdrawal', '@withdraw', '@army @weapon base checkpoint barricade separatist rebel american'],
  ['forces.withdrawal', '@quit', '#place region position side building base'],
  ['forces.size', '@limit', '@army size+of+army size+of+force'],
  ['forces.foreign', 'deploy deployment station send host', '@army peacekeeper mission'],
  [
    'arms.supply',
    '@supply @stop',
    'weapon weaponry arms lethal+aid military+aid military+assistance ammunition tank missile air+defence air+defense arms+sale defensive+weapon arms+shipment',
  ],
  ['ceasefire', '@stop prevent forgo', '@strife'],
  [
    'alliance',
    '@join @ban abandon drop renounce forswear',
    'nato alliance military+alliance european+union eu bloc military+bloc warsaw+pact',
  ],
  [
    'security.guarantees',
    '@guarantee @make receive give provide offer want need',
    'security+guarantee security security+commitment defence defense',
  ],
  [
    'security.guarantees',
    'promise break prevent deny let allow become harbour harbor shelter fight use cut+tie sever renounce',
    'terrorism terrorist extremist extremism militant terror staging+ground launchpad launching+pad safe+haven haven',
  ],
  [
    'security.regional',
    'achieve ensure guarantee build define',
    'european+security security+in+europe regional+stability stability',
  ],
  [
    'relations',
    '@back @make open reopen sever normalise normalize break+off expel upgrade improve re-establish reestablish resume recognise recognize exchange withdraw',
    'relation tie embassy ambassador consulate diplomat liaison+office relationship',
  ],
  [
    'sanctions',
    '@lift stand expire lapse',
    'sanction embargo blacklist blockade siege asset+freeze trade+restriction visa+ban terror+list',
  ],
  ['sanctions', 'impose imposition levy slap threaten new tighten', 'sanction'],
  [
    'economy.assets',
    'freeze unfreeze release seize confiscate use transfer access unlock return unblock repatriate',
    'asset reserve fund bank+account frozen+fund revenue oil+revenue property',
  ],
  ['prisoners', '@free', '@captive'],
  [
    'humanitarian',
    '@allow @back deliver provide open evacuate facilitate reopen',
    'aid humanitarian food medicine refugee displaced+person displaced civilian crossing border+crossing corridor+for+civilian supply family home house',
  ],
  [
    'justice',
    'grant give prosecute try indict punish extradite drop investigate pay exempt face',
    'amnesty immunity war+crime war+criminal prosecution court tribunal perpetrator crime trial compensation investigation',
  ],
  ['elections', '@make', 'election poll referendum runoff plebiscite'],
  [
    'governance',
    'amend reform change give grant rewrite draft form share devolve step+down stand+down resign appoint name relinquish transfer hand',
    'constitution constitutional+reform autonomy power government coalition ministry cabinet minister seat regional+power local+power special+status parliament self-rule office post portfolio president authority',
  ],
  ['governance', 'take+over assume hand+over take', 'responsibility administration'],
  ['rights', '@guarantee @allow ban', 'right freedom minority language woman religion equality civil+liberty speech'],
  [
    'monitoring',
    '@allow @make send',
    'monitor observer inspector inspection monitoring verification access mission snap+inspection review inspector+general watchdog regulator auditor',
  ],
  [
    'monitoring',
    'monitor inspect verify oversee supervise assess observe',
    `monitor observer inspector inspection verification access compliance line withdrawal implementation mission border site snap+inspection review
    inspector+general watchdog regulator auditor`,
  ],
  [
    'process',
    '@make host provide platform offer instruct task',
    'timetable deadline timeline commission committee mechanism platform+for+talk platform format working+group',
  ],
  [
    'budget',
    '@raise @reduce fund spend borrow reopen finance pay appropriate allocate defund impose levy implement',
    'tax debt+ceiling debt+limit budget spending deficit debt borrowing+limit borrowing+cap borrowing+authority government government+agency government+operation levy entitlement spending+level federal+government domestic+spending military+spending defense+spending medicare medicaid social+security subsidy payroll+tax',
  ],
  [
    'labour',
    '@raise @reduce @guarantee hire rehire lay+off dismiss pay work',
    `wage salary pay allowance worker job pension unemployment employee working+hour overtime staff retirement+age benefit+for+worker paycheck bonus contract
    unemployment+insurance unemployment+benefit jobless+benefit jobless+aid sick+leave`,
  ],
  [
    'trade',
    '@raise @lift buy purchase sell import export open lease rent charge impose levy',
    'tariff duty import export quota trade market dairy car auto steel aluminum aluminium soybean goods product farm+product agricultural+product corridor port railway rail+corridor rail+link track toll fee steel+tariff',
  ],
  ['labour', 'give provide get receive offer', 'back+pay back-pay backpay'],
  ['labour', 'give', 'pension overtime bonus paycheck unemployment+benefit sick+leave'],
  ['trade', 'hit slap introduce', 'tariff duty import+tax'],
  ['budget', 'hit slap introduce', 'tax levy'],
  ['budget', 'protect preserve shield spare', 'social+security medicare medicaid entitlement'],
  ['migration', 'secure seal', 'border frontier'],
  ['justice', 'make become remain', 'crime felony misdemeanor misdemeanour offence offense'],
  ['trade', 'access entry opening', 'market'],
  ['trade', 'pay charge', 'track corridor transit lease rent fee link toll passage'],
  [
    'trade',
    'protect strengthen steal force share end enforce',
    'intellectual+property technology+transfer patent copyright currency trade+secret',
  ],
  ['trade', 'protect protection shield spare exclude exempt exemption', 'tariff duty'],
  [
    'other:dispute-settlement',
    '@limit @stop settle resolve hear decide arbitrate preserve keep scrap',
    'legal+challenge dispute+panel arbitration dispute+resolution dispute+settlement trade+dispute',
  ],
  [
    'environment',
    '@reduce @limit @stop @raise phase+out',
    'emission carbon greenhouse+gas coal pollution fossil+fuel methane climate logging fishing pesticide nitrogen',
  ],
  [
    'migration',
    '@limit @allow @stop @guarantee @raise deport build legalise legalize fund protect grant give separate resettle',
    'immigrant migrant immigration asylum visa refugee+quota wall citizenship dreamer undocumented deportation green+card border+patrol asylum-seeker asylum+seeker border+security alien legal+status',
  ],
  [
    'economy.aid',
    '@give_money',
    '@sum aid assistance loan check cheque direct+payment rebate grant relief+check relief+fund relief+funding relief+money disaster+relief stimulus bailout #money hospital business small+business airline',
  ],
  [
    'other:health',
    '@raise @allow @stop delay defund repeal cover provide fund gut rein+in dismantle undo unravel overhaul replace weaken',
    'health+care+law health+law health-care+law care+act obamacare health care healthcare health+care insurance vaccine hospital patient drug medicine coverage mandate medical',
  ],
  [
    'other:energy',
    '@raise @supply @stop @lift buy build reopen restore',
    'gas oil electricity power+plant pipeline fuel energy power+supply crude',
  ],
  ['budget', '@stop @lift @back', 'shutdown government+shutdown partial+shutdown'],
  [
    'other:guns',
    '@ban @stop @limit @raise require',
    'background+check gun+violence gun+control gun+sale gun+curb high-capacity+magazine',
  ],
  ['monitoring', 'verify verification check audit', 'income eligibility identity account'],
  ['labour', '@stop call+off', 'walkout work+stoppage lockout picket industrial+action'],
  [
    'other:law',
    'repeal gut rein+in dismantle undo unravel overhaul defund delay suspend strike+down roll+back replace weaken enforce change amend rewrite reform revise',
    'law statute act mandate decree',
  ],
  ['other:housing', '@stop @ban @raise', 'eviction foreclosure rent mortgage housing'],
  [
    'other:water',
    '@back guarantee open reopen release share supply build pass passage create manage close shut divert',
    'water dam river flow gate reservoir canal irrigation sluice',
  ],
]

/** What a term is about, by its things alone. */
const topics: readonly Row[] = [
  ['nuclear', '', 'nuclear uranium centrifuge enrichment plutonium reactor atomic nuclear+programme nuclear+program'],
  ['security.regional', '', 'security+in+europe european+security stability+in+region regional+security'],
  [
    'security.guarantees',
    '',
    'guarantee+of+security security+guarantee security counter-terrorism counterterrorism terrorism',
  ],
  ['territory.recognition', '', 'sovereignty territorial+integrity recognition independence statehood'],
  ['territory.line', '', 'front+line frontline border boundary line+of+contact battle+line'],
  ['prisoners', '', '@captive'],
  ['sanctions', '', 'sanction embargo blockade'],
  ['monitoring', '', 'monitor observer inspector inspection verification'],
  ['elections', '', 'election referendum'],
  ['justice', '', 'amnesty immunity prosecution court trial war+crime law+enforcement compensation'],
  ['alliance', '', 'nato alliance membership neutrality'],
  ['relations', '', 'relation tie embassy diplomat relationship cooperation'],
  [
    'governance',
    '',
    'constitution autonomy self-rule power government coalition minister parliament reform cabinet status',
  ],
  ['rights', '', 'right freedom equality minority language'],
  ['migration', '', 'immigrant immigration migrant visa asylum citizenship wall border+security dreamer deportation'],
  [
    'trade',
    '',
    'trade tariff import export duty market corridor port railway rail dairy auto toll toll+road lease goods soybean quota',
  ],
  ['labour', '', 'wage salary worker job pension strike union employee labour labor unemployment staff'],
  ['environment', '', 'emission climate carbon pollution environment environmental'],
  ['forces.weapons', '', '@weapon'],
  ['forces.size', '', 'army military armed+force'],
  ['forces.foreign', '', 'base foreign+troop mercenary'],
  ['forces.withdrawal', '', 'troop soldier force'],
  ['humanitarian', '', 'humanitarian refugee displaced civilian food medicine aid+worker child orphan'],
  ['economy.assets', '', 'asset frozen+fund'],
  [
    'budget',
    '',
    'budget spending tax levy fee surcharge excise deficit debt debt+ceiling funding appropriation subsidy medicare medicaid shutdown',
  ],
  ['economy.aid', '', 'aid loan assistance fund investment stimulus #money bailout check'],
  ['ceasefire', '', 'fighting violence hostility hostilities attack war peace'],
  ['process', '', 'talk negotiation dialogue summit meeting timetable deadline commission committee discussion'],
  ['territory.cession', '', 'territory land'],
  ['other:health', '', 'health insurance vaccine hospital drug obamacare medical'],
  ['other:energy', '', 'nuclear+power energy gas oil electricity pipeline fuel'],
  ['other:water', '', 'water dam river flow reservoir'],
  ['other:education', '', 'school education university teacher student tuition'],
  ['other:housing', '', 'housing rent eviction home mortgage'],
  ['other:farming', '', 'farm farmer agriculture crop rice'],
  ['other:transport', '', 'road bridge airport rail airline flight'],
  ['other:banking', '', 'bank banking credit'],
  ['other:guns', '', 'background+check gun+control gun+curb gun+violence'],
  ['other:cyber', '', 'cyber internet data hacking'],
]

const split = (text: string): string[] => text.trim().split(/\s+/).filter(Boolean)

/** Words of a cell; '@name' stands for those of a class. */
function words(cell: string): ReadonlySet<string> {
  return new Set(
    split(cell)
      .flatMap((word) => (word.startsWith('@') ? split(classes[word.slice(1)]!) : [word]))
      .map((word) => word.replaceAll('+', ' ').replaceAll('-', ' ')),
  )
}

const rules = (rows: readonly Row[]): readonly IssueRule[] =>
  rows.map(([issue, act, thing]) => ({ issue, acts: words(act), things: words(thing) }))

export const issues = { sure: rules(sure), matters: rules(matters), acts: rules(acts), topics: rules(topics) }
