import type { Tag } from '../../lexicon.ts'

const classes: readonly (readonly [Tag, string])[] = [
  ['DET', 'the a an this these every each either neither no whatever whichever'],
  [
    'QUANT',
    'all any both those few fewer half many more most much none other others several some such another enough plenty',
  ],
  ['OWN', 'my your his her its our their whose'],
  [
    'PRON',
    'i you he she it we they myself yourself himself herself itself ourselves yourselves themselves everyone everybody everything someone somebody something anyone anybody anything nobody nothing noone one there mine yours hers ours theirs',
  ],
  ['OBJ', 'me him us them'],
  ['WHO', 'who which whom'],
  ['WH', 'what how why whether when where'],
  ['THAT', 'that'],
  ['BE', 'am is are was were be been being ain'],
  ['HAVE', 'have has had having'],
  ['DO', 'do does did'],
  ['MODAL', 'will would can could may might must shall should ought cannot ca wo'],
  ['NEG', "not n't n’t never"],
  ['TO', 'to'],
  ['AND', 'and or nor but &'],
  ['SUB', 'if because although though while unless since until till once whereas lest before after as than so except'],
  [
    'PREP',
    'of in for on with at by from about into over under against between among amid amongst during through throughout within without toward towards upon per via regarding concerning despite like unlike beyond behind beside besides above below across along alongside around near onto off out inside outside past versus vs plus minus up down ahead notwithstanding pending barring given following according',
  ],
  [
    'ADV',
    'abroad afterward afterwards again ago almost alone already also altogether always anymore anyway anywhere apart aside away back earlier else elsewhere even ever everywhere far forever forth forward further here hence however indeed instead just later less little long longer maybe meanwhile moreover furthermore nevertheless nonetheless nor north now nowadays nowhere often only otherwise overnight overseas perhaps quite rather really recently regardless seldom somehow sometime sometimes somewhat somewhere soon sooner still then thereafter thereby therefore thus today together tomorrow tonight too twice very well whenever wherever yesterday yet',
  ],
  [
    'NUM',
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens hundreds thousands millions billions',
  ],
]

/** Words of the closed classes. */
export const closed: ReadonlyMap<string, Tag> = new Map(
  classes.flatMap(([tag, words]) => words.split(' ').map((word) => [word, tag] as const)),
)
