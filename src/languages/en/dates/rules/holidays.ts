import type { Meaning } from '../../../dates.ts'
import { rule } from '../classes.ts'
import { hasCapital } from '../lex.ts'

/**
 * English names of holidays, by what they are called where their date is reckoned (`analyze/dates/holidays.ts`). A '?' makes
 * a word optional.
 */
const names: Readonly<Record<string, readonly string[]>> = {
  'new-year': ["new year 's? day?", 'new years day?', 'yuandan'],
  'new-year-eve': ["new year 's? eve", 'new years eve'],
  epiphany: ['epiphany', 'three kings day'],
  'orthodox-christmas': ['orthodox christmas day?'],
  'martin-luther-king': ['mlk day', "martin luther king jr? .? 's? day"],
  inauguration: ['inauguration day'],
  'groundhog-day': ['groundhog day'],
  valentine: ["valentine 's day", 'valentines day'],
  presidents: ["presidents ' day", 'presidents day', "president 's day", "washington 's birthday"],
  'saint-patrick': ["st|saint .? patrick 's? day"],
  'womens-day': ["international? women 's day"],
  'april-fools': ["april fools ' day", "april fool 's day", 'april fools day?'],
  'earth-day': ['earth day'],
  'may-day': ['may day', "international? workers ' day", 'labour day'],
  'victory-day': ['victory day'],
  've-day': ['v - e day', 've day'],
  'mothers-day': ["mother 's day", 'mothers day'],
  'memorial-day': ['memorial day'],
  juneteenth: ['juneteenth'],
  'fathers-day': ["father 's day", 'fathers day'],
  'independence-us': ['the? fourth of july', 'july fourth'],
  independence: ['independence day'],
  bastille: ['bastille day'],
  'labor-day': ['labor day'],
  'australia-day': ['australia day'],
  'anzac-day': ['anzac day'],
  'cinco-de-mayo': ['cinco de mayo'],
  'europe-day': ['europe day'],
  'saint-john': ["st|saint .? john 's day", 'st|saint .? jean - baptiste day', 'midsummer day'],
  'canada-day': ['canada day'],
  'teachers-day': ["world? teachers ' day", "teacher 's day"],
  'trinity-sunday': ['trinity sunday'],
  'corpus-christi': ['corpus christi'],
  'childrens-day': ["children 's day"],
  'singles-day': ["singles ' day", 'singles day'],
  'arbor-day': ['arbor day'],
  columbus: ['columbus day', "indigenous peoples ' day"],
  halloween: ['halloween', 'all hallows eve'],
  'all-saints': ["all saints|hallows ' day"],
  'all-souls': ["all souls ' day"],
  'guy-fawkes': ['guy fawkes night|day', 'bonfire night'],
  'election-us': ['election day'],
  'veterans-day': ["veterans ' day", 'veterans day', 'armistice day', 'remembrance day'],
  'remembrance-sunday': ['remembrance sunday'],
  thanksgiving: ['thanksgiving day?', 'thanks giving day?'],
  'black-friday': ['black friday'],
  'cyber-monday': ['cyber monday'],
  'saint-nicholas': ['st|saint .? nicholas day'],
  'human-rights-day': ['human rights day'],
  'christmas-eve': ['christmas eve'],
  christmas: ['christmas day?', 'xmas day?'],
  'boxing-day': ['boxing day', "st|saint .? stephen 's day"],
  'shrove-tuesday': ['shrove tuesday', 'mardi gras'],
  'clean-monday': ['clean monday'],
  'ash-wednesday': ['ash wednesday'],
  'palm-sunday': ['palm sunday'],
  'maundy-thursday': ['maundy thursday', 'holy thursday'],
  'good-friday': ['good friday'],
  'holy-saturday': ['holy saturday', 'easter saturday'],
  easter: ['easter sunday|day?'],
  'easter-monday': ['easter monday'],
  ascension: ['ascension day'],
  pentecost: ['pentecost sunday?', 'whit sunday'],
  'whit-monday': ['whit monday', 'pentecost monday'],
  'orthodox-easter': ['orthodox easter sunday?'],
  ramadan: ['ramadan', 'ramadhan', 'ramazan', 'ramzan', 'the holy? month of ramadan'],
  'eid-al-fitr': ['eid al|ul -? fitr', 'eid -? al|ul -? fitr'],
  'eid-al-adha': ['eid al|ul -? adha', 'eid -? al|ul -? adha', 'feast of sacrifice'],
  ashura: ['ashura', 'ashoura'],
  mawlid: ['mawlid al? -? nabi?'],
  'islamic-new-year': ['islamic new year'],
  purim: ['purim'],
  passover: ['passover', 'pesach'],
  shavuot: ['shavuot'],
  'rosh-hashanah': ['rosh hashanah|hashana'],
  'yom-kippur': ['yom kippur'],
  sukkot: ['sukkot'],
  'simchat-torah': ['simchat torah'],
  hanukkah: ['hanukkah', 'chanukah'],
  'lunar-new-year': ['lunar|chinese new year', "lunar|chinese new year 's day"],
  nowruz: ['nowruz', 'norouz', 'newroz'],
}

/** Words that make a holiday's name part of another name: "Thanksgiving turkey" still tells a day, "Easter Island" none. */
const other =
  /^(?:island|islands|war|agreement|accord|uprising|rising|massacre|accords|party|tree|carol|crackers?|presents?|gifts?)$/
/** Names that are ordinary words without a capital. */
const needCapital = /^(?:epiphany|april|election|inauguration|independence|victory|ash|holy|the)$/

const plain: readonly ReturnType<typeof rule>[] = Object.entries(names).flatMap(([name, patterns]) =>
  patterns.map((pattern) =>
    rule(
      pattern,
      (): Meaning => ({ is: 'holiday', name }),
      (lexed, start, end) => {
        if (other.test(lexed.lows[end] ?? '')) return false
        if (lexed.lows[start] === 'new' && end - start === 2 && !hasCapital(lexed, start + 1)) return false
        // "a new year" and "the new year" are no holiday.
        return (
          !needCapital.test(lexed.lows[start]!) || hasCapital(lexed, lexed.lows[start] === 'the' ? start + 1 : start)
        )
      },
    ),
  ),
)

const shift = { last: -1, past: -1, this: 0, next: 1, coming: 1 } as const

/** Holidays by name, with their year where it is said. */
export const holidayNames = plain
export const holidays = [
  rule('<h:name>', ({ h }) => h),
  rule('<h:name> ,|of? <y:year>', ({ h, y }) => within(h, { is: 'calendar', fields: { year: y } })),
  rule('<h:name> of? last|this|next year', ({ h }, lexed, _, end) =>
    within(h, { is: 'unit', unit: 'year', shift: shift[lexed.lows[end - 2] as 'last'] }),
  ),
  rule('<q:which> <h:name>', ({ q, h }) => (h.is === 'holiday' ? { ...h, which: q } : null)),
  rule('this past|coming <h:name>', ({ h }, lexed, start) =>
    h.is === 'holiday' ? { ...h, which: lexed.lows[start + 1] as 'past' } : null,
  ),
  rule('the <h:name> holiday', ({ h }) => h),
  rule(
    '<h:name> holiday|weekend|week',
    ({ h }) => h,
    (lexed, _, end) => lexed.lows[end - 1] === 'holiday',
  ),
]

const within = (holiday: Meaning, year: Meaning): Meaning | null =>
  holiday.is === 'holiday' ? { ...holiday, within: year } : null
