/** A speaker without a name, inside a sentence: 'a port official' of 'unnamed: A port official, who was in the room'. */
export function unnamedInWords(speaker: string): string {
  return speaker
    .replace(/^unnamed: ?/u, '')
    .replace(/,\s(?:who|which|whom|led|speaking|including|citing)\b.*$|[\s,;:]+$/u, '')
    .replace(
      /^(?:An?|The|One|Two|Three|Some|Several|Many|Most|Other|Another|Both|All|People|Sources|Officials|Diplomats|Reports|Experts|Analysts|Aides)\b/u,
      (word) => word.toLowerCase(),
    )
}
