/** Irregular verbs: base, past and past participle. */
export const irregular: ReadonlyMap<string, readonly [string, string]> = new Map(
  `
  arise,arose,arisen awake,awoke,awoken bear,bore,borne beat,beat,beaten become,became,become beget,begot,begotten
  begin,began,begun bend,bent,bent beseech,besought,besought bespeak,bespoke,bespoken bet,bet,bet
  bethink,bethought,bethought bid,bid,bid bind,bound,bound bite,bit,bitten bleed,bled,bled blow,blew,blown
  break,broke,broken breed,bred,bred bring,brought,brought broadcast,broadcast,broadcast build,built,built
  burn,burned,burned burst,burst,burst buy,bought,bought cast,cast,cast catch,caught,caught choose,chose,chosen
  cling,clung,clung come,came,come cost,cost,cost creep,crept,crept cut,cut,cut deal,dealt,dealt dig,dug,dug
  draw,drew,drawn dream,dreamed,dreamed drink,drank,drunk drive,drove,driven eat,ate,eaten fall,fell,fallen
  feed,fed,fed feel,felt,felt fight,fought,fought find,found,found flee,fled,fled fling,flung,flung fly,flew,flown
  forbid,forbade,forbidden forecast,forecast,forecast foresee,foresaw,foreseen
  foreshadow,foreshadowed,foreshadowed foretell,foretold,foretold forget,forgot,forgotten forgive,forgave,forgiven
  forgo,forwent,forgone freeze,froze,frozen get,got,gotten give,gave,given go,went,gone grind,ground,ground
  grow,grew,grown hang,hung,hung hear,heard,heard hide,hid,hidden hit,hit,hit hold,held,held hurt,hurt,hurt
  keep,kept,kept kneel,knelt,knelt know,knew,known lay,laid,laid lead,led,led lean,leaned,leaned
  leap,leaped,leaped learn,learned,learned leave,left,left lend,lent,lent let,let,let lie,lay,lain light,lit,lit
  lose,lost,lost make,made,made mean,meant,meant meet,met,met mislead,misled,misled
  misunderstand,misunderstood,misunderstood offset,offset,offset outdo,outdid,outdone outrun,outran,outrun
  overcome,overcame,overcome overhear,overheard,overheard override,overrode,overridden overrun,overran,overrun
  oversee,oversaw,overseen overtake,overtook,overtaken overthrow,overthrew,overthrown partake,partook,partaken
  pay,paid,paid plead,pleaded,pleaded prove,proved,proven put,put,put quit,quit,quit read,read,read
  rebuild,rebuilt,rebuilt recast,recast,recast redo,redid,redone remake,remade,remade resell,resold,resold
  reset,reset,reset retake,retook,retaken retell,retold,retold rethink,rethought,rethought
  rewrite,rewrote,rewritten rid,rid,rid ride,rode,ridden ring,rang,rung rise,rose,risen run,ran,run say,said,said
  see,saw,seen seek,sought,sought sell,sold,sold send,sent,sent set,set,set shake,shook,shaken shed,shed,shed
  shine,shone,shone shoot,shot,shot show,showed,shown shrink,shrank,shrunk shut,shut,shut sing,sang,sung
  sink,sank,sunk sit,sat,sat sleep,slept,slept slide,slid,slid speak,spoke,spoken spend,spent,spent spin,spun,spun
  spit,spat,spat split,split,split spread,spread,spread spring,sprang,sprung stand,stood,stood steal,stole,stolen
  stick,stuck,stuck sting,stung,stung stride,strode,stridden strike,struck,struck strive,strove,striven
  sublet,sublet,sublet swear,swore,sworn sweep,swept,swept swim,swam,swum swing,swung,swung take,took,taken
  teach,taught,taught tear,tore,torn tell,told,told think,thought,thought throw,threw,thrown thrust,thrust,thrust
  undercut,undercut,undercut undergo,underwent,undergone understand,understood,understood
  undertake,undertook,undertaken underwrite,underwrote,underwritten undo,undid,undone unwind,unwound,unwound uphold,upheld,upheld upset,upset,upset
  wake,woke,woken wear,wore,worn weave,wove,woven weep,wept,wept win,won,won wind,wound,wound
  withdraw,withdrew,withdrawn withhold,withheld,withheld withstand,withstood,withstood wring,wrung,wrung
  write,wrote,written
`
    .trim()
    .split(/\s+/)
    .map((row) => row.split(',') as [string, string, string])
    .map(([base, past, participle]) => [base, [past, participle]]),
)

/** Verbs of more than one syllable that double their last letter: admit, admitted. */
export const doubled: readonly string[] = `
  abet abhor acquit admit allot annul aver befit begin commit compel concur confer control defer deter emit equip
  excel expel forget incur infer kidnap occur omit outfit patrol permit prefer program propel rebel rebut recur
  refer regret remit repel submit transfer transmit unplug unwrap
`
  .trim()
  .split(/\s+/)
