const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Nouns that name somebody by what they do, singular and plural. */
export const people = set(`
  official officials source sources spokesman spokesmen spokeswoman spokeswomen spokesperson spokespersons spokespeople aide aides
  adviser advisers advisor advisors diplomat diplomats counterpart counterparts minister ministers analyst analysts expert experts lawmaker lawmakers
  senator senators representative representatives congressman congresswoman congressmen governor governors mayor mayors
  president presidents vice-president vice-presidents leader leaders negotiator negotiators mediator mediators envoy envoys ambassador ambassadors
  secretary secretaries commander commanders general generals officer officers soldier soldiers fighter fighters militant militants
  rebel rebels insurgent insurgents separatist separatists activist activists campaigner campaigners critic critics opponent
  opponents supporter supporters ally allies rival rivals voter voters resident residents citizen citizens villager villagers
  witness witnesses victim victims survivor survivors relative relatives neighbor neighbour neighbors neighbours protester
  protesters demonstrator demonstrators striker strikers worker workers employee employees employer employers manager managers
  executive executives director directors chairman chairmen chairwoman chairperson chair speaker speakers whip chief chiefs head heads founder
  founders owner owners investor investors trader traders economist economists lawyer lawyers attorney attorneys prosecutor
  prosecutors judge judges justice justices investigator investigators detective detectives police policeman policemen
  scientist scientists researcher researchers scholar scholars professor professors historian historians teacher teachers
  student students doctor doctors physician physicians nurse nurses patient patients pollster pollsters strategist strategists
  operative operatives consultant consultants lobbyist lobbyists donor donors delegate delegates candidate candidates nominee
  nominees conservative conservatives liberal liberals progressive progressives moderate moderates democrat democrats republican
  republicans socialist socialists communist communists nationalist nationalists politician politicians legislator legislators
  parliamentarian parliamentarians mp mps deputy deputies member members reporter reporters journalist journalists correspondent
  correspondents editor editors columnist columnists commentator commentators author authors writer writers blogger bloggers
  observer observers monitor monitors inspector inspectors insider insiders colleague colleagues friend friends father mother
  son daughter wife husband brother sister parents family families man men woman women person people child children boy girl
  user users reader readers viewer viewers fan fans host hosts moderator moderators participant participants delegation
  delegations government governments administration administrations authorities authority ministry ministries agency
  agencies department departments committee committees commission commissions council councils court courts party parties
  union unions group groups organization organizations organisation organisations company companies firm firms team teams
  campaign campaigns coalition coalitions opposition army military forces side sides king queen prince princess emperor pope
  bishop bishops priest priests pastor pastors imam cleric clerics chancellor premier sheriff treasurer coach captain
  colonel sergeant lieutenant major admiral pilot pilots driver drivers farmer farmers immigrant immigrants migrant migrants
  refugee refugees veteran veterans clerk clerks regulator regulators physicist engineer engineers planner planners
  americans europeans respondents taxpayers lawgivers millennials`)

/** Nouns for words that somebody put out. */
export const texts = set(`
  statement statements report reports poll polls survey surveys study studies letter letters memo memos memorandum email emails
  e-mail e-mails tweet tweets post posts message messages article articles editorial editorials column columns book books
  document documents filing filings transcript transcripts release communique communiqué declaration lawsuit complaint
  indictment affidavit ruling ad ads advertisement commercial speech video readout analysis review records data research
  note notes cable cables dispatch account accounts interview press-release headline headlines story stories blog sign signs
  banner banners caption website draft text bulletin`)

/** Nouns of bodies that people of one state have in several others. */
export const abroad = set('chamber chambers')

/** Titles before a name, without full stops. */
export const titles = set(`
  mr mrs ms miss dr prof professor sir dame lord lady baron baroness king queen prince princess emperor pope cardinal archbishop
  bishop rev reverend father rabbi imam ayatollah sheikh sheik mullah maulana president vice deputy prime minister premier
  chancellor secretary undersecretary under-secretary ambassador amb envoy senator sen congressman congresswoman representative rep
  governor gov mayor councilman councilwoman councillor councilor alderman delegate del speaker leader chairman chairwoman
  chairperson chair chief director commissioner general gen lieutenant lt colonel col major maj captain capt commander cmdr
  sergeant sgt corporal cpl private pvt admiral adm brigadier brig marshal officer detective sheriff inspector judge justice
  attorney prosecutor spokesman spokeswoman spokesperson aide adviser advisor negotiator mediator coach author economist
  analyst historian economist professor founder owner host actor actress singer comedian businessman businesswoman billionaire
  developer mogul strategist pollster activist lawyer foreign interior defense defence finance health education energy justice
  army navy national security state treasury press campaign co-chair vice-president first lady former ex acting interim incoming outgoing
  then senior special chief top veteran longtime late lawmaker politician correspondent reporter journalist editor columnist
  commentator anchor republican democratic democrat conservative liberal labour labor tory candidate nominee frontrunner
  front-runner whip sens reps govs messrs`)

/** Words that the names of organisations end with. */
export const bodies = set(`
  ministry department agency bureau office council committee commission parliament congress senate assembly duma rada court
  bank fund union party front movement alliance league federation confederation association organization organisation society
  foundation institute institution university college school center centre group company corporation corp inc ltd llc plc
  times post journal news army navy force forces guard police service services administration government cabinet house palace
  authority board network coalition campaign club church mission nations states team brigade battalion regiment command
  corps airlines airways railway railways ferries shipyards steelworks motors industries enterprises technologies laboratories pharmaceuticals
  chemicals petroleum foods breweries shipping logistics stores supermarkets studios holdings partners caucus conference initiative project trust press agency pac research studies affairs gazette herald tribune chronicle ledger mercury
  courier telegraph broadcasting tv radio media`)

export const times = set(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  january february march april may june july august september october november december jan. feb mar. feb. apr jun jul aug sep sept
  oct nov dec today yesterday tomorrow tonight morning afternoon evening night midday noon midnight week month year decade day
  weekend weekday hour minute spring summer autumn fall winter week's`)

/** Social networks and messengers: people post there, they publish nothing themselves. */
export const networks = set(`
  x twitter facebook instagram telegram tiktok youtube snapchat whatsapp signal weibo wechat vk vkontakte linkedin reddit
  mastodon bluesky threads periscope discord viber snapchat truth`)

/** Texts that count or measure: what stands 'in a poll' is what the poll says. */
export const findings = set('poll polls survey surveys census study')
