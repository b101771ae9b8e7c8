/** A 32-bit hash of a word's letters (FNV-1a over UTF-16 units), for telling words apart without keeping them. */
export function wordHash(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}
