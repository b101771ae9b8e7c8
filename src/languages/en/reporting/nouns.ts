import { framed } from '../../frames.ts'

/** English nouns that pass on speech or thought, with what may follow: 'the claim that', 'a promise to', 'criticism of'. */
export const nouns = framed([
  ['bt', 'claim promise pledge vow threat offer demand warning call hope wish agreement'],
  ['t', 'desire plan decision refusal proposal commitment intention plea bid need'],
  [
    'b',
    `assertion contention allegation accusation charge suggestion assurance guarantee insistence belief view opinion conviction
    conclusion feeling fear worry concern suspicion doubt notion prediction forecast expectation speculation rumor rumour
    acknowledgment acknowledgement admission confession complaint comment revelation disclosure confirmation denial
    recommendation assumption perception impression realization realisation recognition acceptance hint implication testimony
    confidence optimism skepticism scepticism criticism`,
  ],
  [
    '+of',
    `criticism condemnation denunciation disapproval mockery idea view hope promise defense defence report talk critic proponent
    supporter`,
  ],
  ['+for', 'call plea praise contempt disdain admiration sympathy apology'],
  [
    '+about',
    'concern worry doubt complaint question comment remark statement anxiety skepticism scepticism misgiving reservation view claim',
  ],
  ['+to', 'opposition objection reference'],
  ['+on', 'view assault'],
])

/** English adjectives after 'be' that tell what somebody thinks, feels or means to do. */
export const adjectives = framed([
  [
    'c',
    `confident certain sure hopeful optimistic pessimistic worried concerned afraid proud glad happy pleased disappointed surprised
    shocked angry sorry aware convinced adamant clear delighted thrilled grateful skeptical sceptical doubtful unsure uncertain`,
  ],
  ['t', 'willing unwilling reluctant keen eager inclined anxious prepared determined ready'],
  [
    '+about',
    `worried concerned optimistic pessimistic skeptical sceptical enthusiastic anxious excited nervous upset angry critical clear`,
  ],
  ['+of', 'critical proud afraid fearful supportive dismissive skeptical sceptical wary aware convinced'],
  ['+to', 'opposed committed open'],
])
