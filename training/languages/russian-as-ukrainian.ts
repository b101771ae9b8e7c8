/** Small Russian words and the Ukrainian ones that do the same work. */
const small: ReadonlyMap<string, string> = new Map(
  `
  и=і что=що с=з со=зі как=як это=це этот=цей эта=ця этого=цього для=для или=або но=але если=якщо который=який
  которая=яка которые=які которого=якого которых=яких которой=якої которую=яку когда=коли чтобы=щоб он=він она=вона
  они=вони его=його её=її ее=її их=їх мы=ми вы=ви к=до ко=до от=від из=із есть=є был=був была=була было=було
  были=були будет=буде будут=будуть быть=бути также=також уже=вже очень=дуже только=тільки где=де потому=тому я=я
  мне=мені меня=мене нам=нам все=всі всё=все можно=можна надо=треба нужно=потрібно при=при через=через после=після
  перед=перед между=між под=під без=без так=так ещё=ще еще=ще тот=той того=того том=тому
`
    .trim()
    .split(/\s+/u)
    .map((pair) => pair.split('=') as [string, string]),
)

/** Russian letters that stand where Ukrainian writes others. */
const letters: ReadonlyMap<string, string> = new Map([
  ['ы', 'и'],
  ['и', 'і'],
  ['э', 'е'],
  ['ё', 'йо'],
  ['ъ', "'"],
  ['Ы', 'И'],
  ['И', 'І'],
  ['Э', 'Е'],
])

/**
 * A Russian word as Ukrainian would write it, so far as letters and the commonest small words go: 'или' is 'або', 'министры' 'міністри'.
 * Both languages build sentences alike, and a small treebank of the one gains by a larger of the other.
 */
export const russianAsUkrainian = (word: string): string =>
  small.get(word.toLowerCase()) ?? [...word].map((letter) => letters.get(letter) ?? letter).join('')
