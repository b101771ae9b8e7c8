import type { AccountWords } from '../accounts.ts'

const any = (words: string) => new RegExp(String.raw`\b(?:${words.trim().split(/,\s+/u).join('|')})\b`, 'giu')

/** What one holds a thing to be, and another the contrary: what it is asked of, the words that say yes, and those that say no. */
export const opposites: AccountWords['opposites'] = [
  {
    whether: 'it was lawful',
    yes: any(`(?:act|behav|proceed)(?:ed|s|ing)? (?:legally|lawfully|within the law), (?<=\\b(?:is|was|are|were|be|been) (?:not |\\w+ly )?)(?:legal|lawful|constitutional|within the law),
      ha(?:s|ve|d) (?:(?:the|every|full|legal) ){1,3}(?:right|authority|power) to, compl(?:y|ies|ied) with the (?:law|constitution)`),
    no: any(`(?:act|behav|proceed)(?:ed|s|ing)? (?:illegally|unlawfully), (?<=\\b(?:is|was|are|were|be|been) (?:not |\\w+ly )?)(?:illegal|unlawful|unconstitutional|against the law),
      (?:illegal|unlawful|unconstitutional) (?:acts?|actions?|moves?|decisions?|orders?|steps?|seizures?|circumvention), br(?:eaks?|oke|oken|eaking) the law,
      violat(?:es?|ed|ing) (?:the|international|federal) (?:law|constitution), flout(?:s|ed|ing) the (?:rule of )?law`),
  },
  {
    whether: 'it is defensive',
    yes: any(`defensive, in self-defen[cs]e, purely protective, deterrent`),
    no: any(`aggression, provocation, provocations, (?:external|direct|existential) threat, (?:major|grave|blatant|clear|flagrant)["”]? violation, escalation,
      hostile act, act of war, unprovoked`),
  },
  {
    whether: 'it succeeded',
    yes: any(
      `success, succeeded, successful, successfully, achievements?, accomplished, victory, victorious, triumph, won`,
    ),
    no: any(
      `failure, failed, fiasco, debacle, defeat, defeated, fell short, nothing to show, in vain, lost the war, achieved nothing`,
    ),
  },
  {
    whether: 'it makes people safer',
    yes: any(
      `safer, more secure, makes? (?:\\w+ ){1,3}safe, improves? security, strengthens? (?:our |the |national )?security`,
    ),
    no: any(`less safe, less secure, endanger(?:s|ed|ing)?, more dangerous, puts? (?:\\w+ ){1,4}(?:at risk|in danger|in jeopardy),
      (?:undermin|weaken)(?:es?|s|ed|ing) (?:our |the |national |\\w+['’]s )?security, jeopardi[sz](?:es?|ed|ing)`),
  },
]
