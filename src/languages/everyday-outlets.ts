/** Names of outlets that are words, towns or people as well, in lower case: only a clear frame makes them outlets. */
const names: ReadonlySet<string> = new Set(
  `national daily weekly public time times post sun express independent mirror mail standard globe people metro nation observer star record
  news dispatch tribune citizen atlantic deadline stuff newsroom vulture caravan wire scroll gordon babel life focus punch vanguard dawn
  mint reason stat day den kan panorama outlook prospect wired variety quartz vice slate salon puck pioneer age insider fortune profil
  semana saba petra beta amu liga strana verstka baza agency root athletic paper bell local information conversation telex signal spectator
  herald telegraph guardian economist intercept bulwark cradle blaze hill federalist globes sabah asahi folha politika danas blic delo
  expresso publico reforma milenio granma zvezda compas nexta stern welt kurier yahoo tt ad dr vg app aa spa sme err rts nos mena pa uni ana
  nan ena nna pap bta apa tsa rt kp mk nv ria lsm mbc cna
  peninsula diplomat print verge statesman esquire liberation coconuts hindu australian oregonian tennessean scotsman namibian`.split(
    /\s+/,
  ),
)

/** Whether the name of an outlet is a word of every day too: 'the Sun'. */
export const isEveryday = (word: string): boolean => names.has(word.toLowerCase())
