/** Signs of Ukrainian and Russian print that the treebanks lack or hardly have, and signs that they are labelled like. */
export const slavicSigns: Readonly<Record<string, string>> = {
  '«': '"',
  '»': '"',
  '„': '"',
  '“': '"',
  '”': '"',
  '—': '-',
  '–': '-',
  '…': '.',
}
