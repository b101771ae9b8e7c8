import type { Segmentation } from '../language.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const titles = `mr mrs ms dr prof rev fr sr st hon messrs mme mlle gen lt col maj capt cmdr cmd sgt cpl pvt adm brig cdr
  lcpl pfc ensign spc sfc msgt supt insp det amb gov sen sens rep reps pres vp min dep asst atty sec del ald
  gens cols lts sgts govs drs profs`

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
}
