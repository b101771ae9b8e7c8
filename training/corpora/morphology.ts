const inflected = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PRON'])

/**
 * What of a word's morphological features decides where it stands in a sentence, in short: 'GenSingFem', 'Plur3', 'Inf', or '_'.
 * Slavic treebanks have no useful XPOS; this goes in its place. The features that hardly matter there are left out, so
 * that the tags stay few.
 */
export function morphologyOf(features: string, upos: string): string {
  return inShort(features, upos) || '_'
}

function inShort(features: string, upos: string): string {
  const has = new Map(features.split('|').map((pair) => pair.split('=') as [string, string]))
  const value = (name: string): string => (has.get(name) ?? '').split(',')[0]!
  const number = value('Number') === 'Ptan' ? 'Plur' : value('Number')
  const gender = number === 'Sing' ? value('Gender') : ''
  const form = value('VerbForm')
  if (upos === 'VERB' || upos === 'AUX' || (upos === 'ADJ' && form === 'Part')) {
    if (form === 'Inf' || form === 'Conv') return form
    if (form === 'Part')
      return has.get('Variant') === 'Short' ? `Short${number}${gender}` : `Part${value('Case')}${number}`
    if (value('Mood') === 'Imp') return 'Imp'
    return value('Tense') === 'Past' ? `Past${number}${gender}` : `${number}${value('Person')}`
  }
  if (value('Degree') === 'Cmp') return 'Cmp'
  if (upos === 'ADV' && /Rel|Int/.test(value('PronType'))) return 'Rel'
  if (!inflected.has(upos)) return ''
  if (upos === 'NUM') return value('Case')
  const relative = upos !== 'ADJ' && /Rel|Int/.test(value('PronType')) ? 'Rel' : ''
  if (upos === 'PRON') return `${relative}${value('Person')}${value('Case')}${value('Person') === '3' ? number : ''}`
  if (relative) return `Rel${value('Case')}${number}`
  const short = value('Variant') === 'Short' ? 'Short' : value('Case')
  return `${short}${number}${gender}`
}
