import { framed } from './frames.ts'

/** English nouns that pass on speech or thought, with what may follow: 'the claim that', 'a promise to', 'criticism of'. */
export const nouns = framed([
  ['bt', 'claim promise pledge vow threat offer demand warning call hope wish'],
  ['t', 'desire plan commitment intention plea'],
  [
    'b',
    `assertion contention allegation charge suggestion assurance guarantee insistence belief view opinion conviction conclusion
    feeling fear worry suspicion doubt prediction forecast expectation speculation rumor rumour acknowledgment acknowledgement
    admission confession complaint revelation disclosure confirmation denial recommendation assumption perception impression
    realization realisation acceptance hint implication testimony confidence optimism skepticism scepticism criticism accusation`,
  ],
  ['+of', 'accusation criticism condemnation denunciation endorsement praise disapproval mockery'],
  ['+for', 'call plea praise contempt disdain admiration sympathy enthusiasm'],
  ['+about', 'concern worry doubt complaint question anxiety skepticism scepticism misgiving reservation'],
])

/** English adjectives after 'be' that tell what somebody thinks, feels or means to do. */
export const adjectives = framed([
  [
    'c',
    `confident certain sure hopeful optimistic pessimistic worried concerned afraid proud glad happy pleased disappointed surprised
    shocked angry sorry aware convinced adamant clear delighted thrilled grateful skeptical sceptical doubtful unsure uncertain`,
  ],
  ['t', 'willing unwilling reluctant keen eager inclined anxious'],
  [
    '+about',
    'worried concerned optimistic pessimistic skeptical sceptical enthusiastic anxious excited nervous upset angry critical clear',
  ],
  ['+of', 'critical proud afraid fearful supportive dismissive skeptical sceptical wary convinced'],
])
