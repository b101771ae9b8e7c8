import { unseenTags } from './vocabulary.ts'

const hidingStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

/** Conventions of the common style sheets for words that only a screen reader says. */
const screenReader =
  /(?:^|\s)(?:sr-only|screen-reader-text|screen-reader-only|visually-hidden|visuallyhidden|u-visually-hidden|assistive-text)(?:\s|$)/i

/** Whether a reader of the page would see the element's text, as far as the page itself says so (no style sheet is read). */
export function isSeen(tag: string, attributes: Readonly<Record<string, string>>): boolean {
  if (unseenTags.has(tag)) return false
  // A page that hides all of itself until its scripts have run is shown in the end.
  if (tag === 'html' || tag === 'body') return true
  if (attributes.hidden !== undefined && attributes.hidden.toLowerCase() !== 'until-found') return false
  if (tag === 'dialog' && attributes.open === undefined) return false
  if (attributes.style && hidingStyle.test(attributes.style)) return false
  if (attributes.class && screenReader.test(attributes.class)) return false
  return true
}
