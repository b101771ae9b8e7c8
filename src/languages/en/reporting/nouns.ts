import { framed } from './frames.ts'

/** English nouns that pass on speech or thought, with what may follow: 'the claim that', 'a decision to', 'criticism of'. */
export const nouns = framed([
  ['bt', 'claim promise pledge vow threat offer proposal demand request order warning call commitment agreement decision plan refusal desire hope wish intention bid plea'],
  [
    'b',
    `assertion contention allegation accusation charge suggestion statement declaration announcement assurance guarantee insistence
    argument belief view opinion conviction conclusion finding feeling fear concern worry suspicion doubt notion idea theory
    prediction forecast expectation speculation rumor rumour report acknowledgment acknowledgement admission confession complaint comment
    remark observation revelation disclosure confirmation denial recommendation ruling estimate assessment assumption
    perception impression realization realisation recognition understanding acceptance knowledge hint indication implication reminder explanation testimony confidence optimism skepticism scepticism`,
  ],
  ['+of', 'accusation allegation criticism condemnation denunciation endorsement praise rejection disapproval support mockery description portrayal characterization depiction warning'],
  ['+for', 'support demand call plea request hope praise contempt disdain admiration respect sympathy enthusiasm'],
  ['+about', 'concern worry doubt complaint question comment remark claim anxiety skepticism scepticism allegation fear misgiving reservation'],
  ['+to', 'opposition objection'],
  ['+on', 'attack'],
])

/** English adjectives after 'be' that tell what somebody thinks, feels or means to do. */
export const adjectives = framed([
  [
    'ct',
    `confident certain sure hopeful optimistic pessimistic worried concerned afraid proud glad happy pleased disappointed
    surprised shocked angry sorry aware convinced adamant clear determined ready eager willing unwilling reluctant keen
    anxious prepared inclined delighted thrilled grateful skeptical sceptical doubtful unsure uncertain`,
  ],
  ['+about', 'worried concerned optimistic pessimistic skeptical sceptical enthusiastic anxious excited nervous upset angry critical clear'],
  ['+of', 'critical proud afraid fearful supportive dismissive skeptical sceptical wary aware convinced'],
  ['+to', 'opposed'],
])
