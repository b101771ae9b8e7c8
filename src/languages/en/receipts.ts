import type { AccountWords } from '../accounts.ts'

/** A text that is handed over, with the words before it; and 'given' in all its words. */
const plans = 'plans?|proposals?|drafts?|documents?|texts?|offers?|framework|package|terms|papers?|it'
const handed = String.raw`(?<thing>${plans}|lists?|letters?)\b`
const given =
  '(?:given|handed(?: over)?|shown|sent|presented(?: with)?|delivered|transmitted|submitted|conveyed|passed on)'
const few = String.raw`(?:[^\s.,;:]+ ){0,6}?`
/** 'Delivered a copy of the plan', 'has not received any proposal'. */
export const receipts: AccountWords['receipts'] = {
  anywhere:
    /receiv|hand|deliver|g[ia]ve|sent|present|transmit|submit|convey|on (?:our|the|their) table|\bha(?:s|ve|d) had\b|shown/u,
  alike: new RegExp(`^(?:${plans})$`, 'u'),
  all: /\b(?:both|all|two) (?:sides|parties|capitals|governments|delegations|teams|countries)\b/iu,
  cues: [
    {
      got: false,
      cue: new RegExp(
        String.raw`\bden(?:y|ies|ied|ying) (?:that )?(?:(?:it|they|he|she|we) )?(?:(?:had|has|have|having|was|were) )?(?:ever |even |yet )?(?:receiv(?:ed|ing)|(?:been |being )${given}) ${few}${handed}`,
        'iu',
      ),
    },
    {
      got: false,
      cue: new RegExp(
        String.raw`\b(?:(?:has|have|had|did|was|were)(?: not|n['’]t)|never|nobody|no one) (?:yet |ever |even |actually )?(?:receive[d]?|(?:been )?${given}) ${few}${handed}`,
        'iu',
      ),
    },
    {
      got: false,
      cue: new RegExp(
        String.raw`\b(?:has|have|had) (?:only|so far only) (?:received|been ${given}) (?:[^\s.;:]+ ){0,8}?${handed}`,
        'iu',
      ),
    },
    {
      got: false,
      cue: new RegExp(
        String.raw`\b(?:is|was|are|were|been) no (?:such )?${few}${handed} (?:on (?:our|the|their) table|(?:was |were |has been |had been )?(?:received|${given}))`,
        'iu',
      ),
    },
    {
      got: true,
      cue: /\bha(?:s|ve|d) had (?<thing>it|them|the (?:plan|draft|text|document|proposal)) (?:since|for)\b/iu,
    },
    {
      got: true,
      cue: new RegExp(
        String.raw`(?<!\b(?:will|would|could|may|might|should|to|not|never|if|n['’]t|be|was|were|been) )\b(?:handed(?: over)?|gave|delivered|transmitted|presented|submitted|sent|(?:ha(?:s|d|ve)) (?:handed|given|delivered|presented|sent|submitted)) (?!(?:over )?by\b)(?:[^\s.,;:]+ ){0,9}?${handed}`,
        'iu',
      ),
    },
    {
      got: true,
      cue: new RegExp(
        String.raw`\b${handed} (?:[^\s.;:]+ ){0,8}?(?:was|were|has been|had been|have been) (?:given|handed(?: over)?|sent|presented|delivered|transmitted|submitted|conveyed|passed on)\b`,
        'iu',
      ),
    },
    {
      got: true,
      cue: new RegExp(
        String.raw`(?<!\b(?:not|never|will|would|to|if|could) )\b(?:received|(?:was|were|has been|had been|have been) (?:given|handed|shown|sent|presented with)) (?!by\b)${few}${handed}`,
        'iu',
      ),
    },
  ],
}
