import { expect, test } from 'vitest'
import { morphologyOf } from './morphology.ts'

test.each([
  ['Animacy=Anim|Case=Dat|Gender=Masc|NameType=Giv|Number=Sing', 'PROPN', 'DatSingMasc'],
  ['Animacy=Inan|Case=Gen|Gender=Fem|Number=Plur', 'NOUN', 'GenPlur'],
  ['Animacy=Inan|Case=Nom|Number=Ptan', 'NOUN', 'NomPlur'],
  ['Aspect=Imp|VerbForm=Inf', 'VERB', 'Inf'],
  ['Aspect=Imp|Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin', 'VERB', 'Sing3'],
  ['Gender=Fem|Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin', 'VERB', 'PastSingFem'],
  ['Case=Nom|Gender=Fem|Number=Sing|VerbForm=Part', 'ADJ', 'PartNomSing'],
  ['Degree=Pos|Gender=Neut|Number=Sing|Variant=Short', 'ADJ', 'ShortSingNeut'],
  ['Case=Nom|Gender=Masc|Number=Sing|Person=3|PronType=Prs', 'PRON', '3NomSing'],
  ['Case=Gen|Gender=Fem|Number=Sing|PronType=Int,Rel', 'DET', 'RelGenSing'],
  ['Case=Acc', 'ADP', '_'],
  ['_', 'PUNCT', '_'],
])('%s of a %s is in short %s', (features, upos, expected) => {
  expect(morphologyOf(features, upos)).toBe(expected)
})
