import type { Segmentation, Splitting } from '../language.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const titles = `mr mrs ms dr prof rev fr sr st hon messrs mme mlle gen lt col maj capt cmdr cmd sgt cpl pvt adm brig cdr
  lcpl pfc ensign spc sfc msgt supt insp det amb gov sen sens rep reps pres vp min dep asst atty sec del ald
  gens cols lts sgts govs drs profs`

/** Words run together, a bar at each cut; the negatives and pronouns also as they are often typed, without an apostrophe. */
const fused = `can|not gon|na got|ta wan|na gim|me lem|me out|ta du|n|no
  do|nt did|nt does|nt is|nt was|nt were|nt are|nt have|nt has|nt had|nt could|nt would|nt should
  that|s there|s what|s you|re they|re you|ve they|ve i|ve`

const splitting: Splitting = {
  clitics: ["n't", "'s", "'m", "'d", "'ll", "'re", "'ve"],
  fused: new Map(
    Array.from(set(fused), (word) => {
      const parts = word.split('|')
      return [parts.join(''), parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('').length)]
    }),
  ),
  elided: set('em til'),
  prefixes:
    set(`anti arch bi co counter cross cyber de e ex extra inter intra macro mega micro mid mini multi neo non over pan
    para peri post pre pro pseudo psycho re semi socio sub super tri ultra uni`),
  suffixes: set('esque ette gate itis less most rama wise'),
  units:
    set(`am pm AM PM mm cm m km ft mi kg g mg lb lbs oz ml mph kph km/h kb MB GB TB Hz kHz MHz GHz W kW MW GW kWh MWh GWh
    k K M B bn mn tn trn hr hrs min mins sec secs yr yrs °C °F`),
}

/** English abbreviations, sentence starters and the words of datelines. */
export const segmentation: Segmentation = {
  titles: set(titles),
  abbreviations: set(`${titles}
    jr inc ltd corp co cos bros llc plc dept univ assn intl natl govt no nos vs v etc al ft mt
    jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
    ala ariz ark calif colo conn fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex
    va vt wash wis wyo ave blvd rd st fig art approx est ph.d e.g i.e cf ed eds vol pp repr`),
  starters:
    set(`the a an this that these those he she it they we you i his her its their our my your but and or so yet still
    in on at by for from with without after before during as if when while since although though because until once under
    over about among between both one two some many most all no none not now then there here what who why how where which
    however meanwhile also despite instead according asked last next earlier later today yesterday tomorrow another
    several each every such even only just perhaps maybe more other others mr mrs ms dr`),
  speech:
    set(`said says say asked asks wrote writes added adds told tells replied replies shouted cried exclaimed wondered
    tweeted posted demanded continued joked yelled responded answered`),
  dateline: set('and de la le el al del di da do dos van von der den near in on of to aboard the'),
  numbered: new Map([
    ...['no', 'art', 'fig'].map((word) => [word, 'always'] as const),
    ...['sat', 'sun', 'mar', 'gen', 'rev', 'co'].map((word) => [word, 'uncapitalised'] as const),
  ]),
  alone: set('I'),
  splitting,
}
