import type { Headings } from '../headings.ts'
import { inPlace } from './places.ts'

const capital = (name: string) => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`
const determiner = /^(?:An?|The|One|Two|Three|Four|Several|Some|Many|Other|Another|His|Her|Its|Their)\b/u
const acts: Readonly<Record<string, string>> = { meet: 'meeting', sign: 'signing' }

export const headings: Headings = {
  unnamed: (speaker) => speaker.replace(/^unnamed: /u, '').replace(determiner, (word) => word.toLowerCase()),
  denied: (who, what, isRejected) => `${capital(who)} ${isRejected ? 'rejected' : 'denied'} ${what}`,
  held: (who, what) => `${capital(who)} held that ${what.replace(/^that /u, '')}`,
  // No verb, as some are many; 'several of whom' is nobody without the words before.
  contradicted: ({ who, words }, by) =>
    `${who && !/\b(?:whom|which|who)\b/u.test(who) ? `the account of ${who}` : `“${words}”`}, contradicted${by ? ` by ${by}` : ''}`,
  accounts: (names) => {
    if (names.length === 1) return `the account of ${names[0]}, and another`
    return names.length === 2 && names[0] !== names[1]
      ? `two accounts of one thing, by ${names.join(' and ')}`
      : 'two accounts of one thing'
  },
  rebutted: (who) => `${who ? `the claim of ${who}` : 'a claim'}, and what is held against it`,
  views: (words) => `two views of one matter: “${words}”`,
  charged: (words) => `what is charged and denied: “${words}”`,
  blame: (one, other) => `who is to blame: ${one} or ${other}`,
  opposite: (whether, words) => `whether ${whether}: “${words}”`,
  assessed: 'whether the talks went well',
  leadsTo: (deal, thing) => `whether ${deal ? `the ${deal}` : 'it'} would lead to ${thing}`,
  given: (who, thing) => `whether ${who} was given the ${thing ?? 'text'}`,
  willingness: (who) => `the willingness of ${who}`,
  stand: (one, other, on) => `where ${one} and ${other} stand on ${'plan' in on ? `the ${on.plan}` : `“${on.term}”`}`,
  act: (type, where) => `the ${acts[type] ?? type.replace('other:', '')}${where ? ` ${inPlace(where)}` : ''}`,
  day: (act) => `the day of ${act}`,
  course: (act) => `what became of ${act}`,
  meeting: (names) => `the meeting of ${names.join(' and ')}`,
  lasted: (session) => `how long the ${session ?? 'meeting'} went on`,
  name: (name) => `the name of ${name}`,
  office: (name) => `what ${name} is appointed for`,
  posted: (who) => `where ${who} posted it`,
  disputed: (figure) => `the figure of ${figure}, told by one and disputed by another`,
  asked: {
    time: 'how long',
    length: 'how far',
    share: 'what share',
    killed: 'how many were killed',
    wounded: 'how many were wounded',
    missing: 'how many are missing',
    held: 'how many were detained',
    freed: 'how many were freed',
    displaced: 'how many were displaced',
  },
  howMany: (thing) => `how many ${thing}`,
  howMuch: 'how much',
  price: (thing) => `what the ${thing} costs`,
  purpose: (thing) => `how much is for ${thing}`,
  degree: (noun, who) => `how much ${noun} ${who} spoke of`,
  wording: (who, words) => `${who}’s words “${words}”`,
  cutShort: (wording) => `how much is given of ${wording}`,
  slot: (name, thing) => name.replace(/\bit\b/u, `the ${thing}`),
  slotOf: (name, shared) => `${name} (${shared})`,
}
