/** Adjectives, with those that look like a form of a verb: limited, outstanding. */
export const adjectives: readonly string[] = `
  able absent absentee absolute absurd abusive academic acceptable accessible accountable accurate active actual
  acute additional adequate administrative advanced affirmative affluent affordable afraid aged aggressive
  agricultural akin alarming alive amazing ambitious ample angry annual anonymous anxious apparent appropriate
  arbitrary armed artificial attractive authoritarian automatic available awake aware awful awkward bad ballistic
  bankrupt bare baseless basic beautiful beloved best better biased big bigger biggest bilateral biological
  bipartisan bitter bizarre black blind bloody blue blunt bold bound brave brief bright brilliant broad broader
  brown brutal busy calm capable careful catastrophic cautious central centrist certain certified chaotic cheap
  cheaper chemical cherished chronic civic civil civilian classic clean clear clearer clinical close closer
  closest coastal cold collective comfortable comforting commercial common communist comparable compelling
  competitive complete complex complicated comprehensive concerned concrete confident confidential confused
  confusing congressional conscious consecutive consequential conservative considerable consistent constant
  constitutional constructive contentious controversial conventional cool corporate correct corroborating corrupt
  costly countless crazy creative credible criminal critical crowded crown crucial crude cruel cultural curious
  current cynical daily dangerous dark dead deadliest deadly decent decisive deep deeper defensive defiant
  definitive dehumanizing deliberate democratic demographic dependent depressing desperate destructive detailed
  devastating different difficult digit digital diplomatic dire direct dirty disabled disappointed disappointing
  disastrous discerning discriminatory disgusting dishonest disproportionate distant distinct distinguished
  disturbed disturbing diverse divisive domestic dominant double dramatic drunk dry dubious due dynamic
  dysfunctional eager earliest early easier eastern easy economic editorial educational effective efficient
  egregious elaborate elderly electoral electric electronic elementary eligible elite embarrassing embattled
  emotional empty endangered endearing endless enormous entertaining enthusiastic entire environmental equal
  essential esteemed ethical ethnic evangelical eventual everyday evident exact excellent excessive excited
  exciting exclusive executive exempt exhausting existential expensive explicit explosive extensive external extra
  extraordinary extreme facial factual fair faithful fake false familiar famous fantastic fashioned fast faster
  fastest fat fatal favorable favorite fearful federal fellow female few fewer fierce fifth final financial fine
  first fiscal flat flawed flexible flung foolish forbidden forceful foreign formal former formidable forthcoming
  fourth fragile fraught free frequent fresh friendly frightened frightening frustrated frustrating full
  fundamental funny furious gay general generic generous genuine glad global good grand graphic grateful grave
  great greater greatest green grim gross gubernatorial guilty happy hard harder hardest harmful harsh hateful
  healthy heavy heeled heightened helpful high higher highest historic historical homeless honest hopeful horrible
  horrific hostile hot hourly huge human humanitarian humiliating hypothetical ideal identical ideological
  ignorant ill illegal immediate immense immigrant imminent immune impartial impeachable imperative important
  impossible impressive improper inaccurate inadequate inappropriate inaugural incarcerated incendiary inclined
  inclusive incompetent inconsistent incorrect incredible incumbent independent individual industrial ineffective
  inevitable infamous infectious inflammatory influential informal inherent initial inner innocent instant
  institutional insufficient insulting intellectual intense intensive interested interesting interim interior
  internal international intimate investigative irrelevant irresponsible jobless joint journalistic judicial
  junior justified key lame landmark large larger largest last lasting late latest latter lawful least leftist
  legal legislative legitimate lengthy lesbian lesser lethal liberal libertarian likely limited little local lone
  long longest longstanding longtime loose loud loving low lower lowest loyal lucky mad main mainstream major male
  mandatory many marginal mass massive maximum meaningful median medical medium mental mere middle mild militant
  military millennial minded minimal minimum minor misguided mobile moderate modern modest monetary monthly moral
  multiple municipal mutual narrow nasty national nationalist nationwide native natural nearby necessary negative
  nervous neutral new next nice nonpartisan normal northern notable notorious nuclear numerous objective obscure
  obsessed obvious occasional odd offensive offshore okay old older oldest ongoing online open operational opioid
  optimistic oral ordinary original other outdoor outgoing outrageous outspoken outstanding overall overwhelming
  own painful parallel parliamentary partial particular partisan passionate past peaceful perfect permanent
  persistent personal pharmaceutical physical pivotal plain plausible pleased pleasing polarizing political poor
  poorest popular populist positive possible potent potential powerful practical pragmatic precious predictable
  pregnant preliminary premature presidential presumptive previous prime prior private privileged probable
  problematic procedural productive professional profound progressive prolonged prominent prone proper prospective
  protective proud provocative psychological public punitive pure qualified questionable quick quiet racial racist
  radical random rapid rare rational raw ready real realistic reasonable recent reckless red redeeming refreshing
  regional regular regulatory related relative relaxed relentless relevant reliable religious reluctant remarkable
  remote renewable reproductive residential respectful respective responsible restrictive revolutionary rhetorical
  rich richest rid ridiculous risky robust rough routine rural sacred sad safe safer same satisfied satisfying
  scared scary scientific second secondary secret secular senior sensitive separate serious seventh several severe
  sexist sexual shameful sharp shocked shocking short shy sick significant silent similar simple sincere single
  sixth sizable skeptical skilled slight slim slow small smaller smart smooth social soft solar sole solid
  soothing sophisticated sorry southern sovereign special specific spiritual stable stark statewide statutory
  staunch steady steep stinging straight straightforward strange strategic streamlined strict stricter stringent
  strong stronger strongest structural stunning stupid subdued subsequent substantial substantive subtle suburban
  successful such sudden sufficient supportive supreme sure surprising suspicious sustainable sustained swift
  symbolic sympathetic systemic tactical technical teenage televised temporary tense terrible terrified terrifying
  terrorist thin third thorough thoughtful tight timely tiny tired top torn total tough tougher toxic traditional
  tragic transgender transparent tremendous tribal tricky triple troubled troubling true trustworthy truthful
  typical ugly ultimate unable unacceptable unaccompanied unanimous unarmed unauthorized unaware unborn uncertain
  unclear uncomfortable unconstitutional undecided underground undocumented undone unemployed unexpected unfair
  unfavorable unfit unfortunate unfounded unhappy unified unilateral uninsured unique universal unknown unlawful
  unlikely unlimited unlocked unnamed unnecessary unpopular unprecedented unpredictable unrelated unsubstantiated
  unsuccessful unsupported untrue unusual unwilling upcoming uphill upper upset upward urban urgent useful usual
  utter vacant vague valid valuable various vast verbal viable vicious violent viral virtual visible vital vocal
  volatile voluntary vulnerable warm wary weak weaker wealthiest wealthy weekly weird welcoming western white
  whole wide wider widespread wild willing wise wonderful worried worse worst worth worthy wrong young younger
  youngest
`
  .trim()
  .split(/\s+/)
