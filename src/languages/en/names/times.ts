import type { AmountWords, DateWords } from '../../name-words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const dates: DateWords = {
  months: set(`
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.`),
  doubtfulMonths: set('march may mar jan'),
  weekdays: set(`
    monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
    mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.`),
  days: set('yesterday today tomorrow tonight overnight'),
  parts: set('morning afternoon evening night midday noon'),
  units: set(
    'day days week weeks weekend weekends month months year years decade decades century centuries quarter fortnight',
  ),
  pointers: set('last next this past previous coming'),
  distances: set('ago later earlier before hence'),
  shades: set('early mid late'),
  seasons: set('spring summer autumn fall winter'),
  feasts: set(`
    christmas easter ramadan thanksgiving passover hanukkah diwali nowruz epiphany pentecost halloween ashura yom eid`),
}

export const amounts: AmountWords = {
  numbers: set(`
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
    twenty thirty forty fifty sixty seventy eighty ninety zero dozen dozens hundreds thousands millions billions scores`),
  one: set('one a an'),
  magnitudes: set('hundred thousand million billion trillion dozen bn mn tn m b k'),
  signs: set('$ € £ ¥ ₹ ₽ ₴ ₪ ₺ ₩ ₦ us$ a$ c$ hk$ nz$ s$ r$ au$ ca$ usd eur gbp chf rmb'),
  currencies: set(`
    dollar dollars cent cents euro euros pound pounds sterling pence yen yuan renminbi ruble rubles rouble roubles rupee rupees hryvnia hryvnias
    franc francs krona kronor krone kroner lira liras shekel shekels peso pesos real reais rand won rial rials riyal riyals
    dinar dinars dirham dirhams zloty zlotys forint forints koruna leu lei lev leva naira cedi shilling shillings baht ringgit rupiah dong
    bolivar bolivars bitcoin bitcoins usd eur gbp chf rmb`),
  percents: set('% percent percentage pct per-cent'),
}
