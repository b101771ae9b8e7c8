import type { Issue } from '../../../record/provision.ts'

const phrases: Record<string, string> = {
  'territory.cession': 'giving up territory',
  'territory.recognition': 'recognising territory',
  'territory.line': 'the line between the sides',
  'territory.demilitarised': 'demilitarised territory',
  'territory.return': 'the return of territory',
  ceasefire: 'a ceasefire',
  'forces.size': 'the size of forces',
  'forces.weapons': 'weapons',
  'forces.withdrawal': 'the withdrawal of forces',
  'forces.foreign': 'foreign forces',
  alliance: 'alliances',
  'security.guarantees': 'security guarantees',
  'security.regional': 'security in the region',
  relations: 'relations',
  sanctions: 'sanctions',
  'economy.aid': 'aid and reconstruction',
  'economy.assets': 'assets',
  'arms.supply': 'arms supplies',
  prisoners: 'prisoners',
  humanitarian: 'humanitarian matters',
  justice: 'justice',
  elections: 'elections',
  governance: 'government',
  rights: 'rights',
  monitoring: 'monitoring',
  process: 'how to go on',
  nuclear: 'nuclear matters',
  trade: 'trade',
  budget: 'money',
  labour: 'pay and work',
  environment: 'the environment',
  migration: 'migration',
}

/** What a provision is about, as it stands after 'on': 'the size of forces'. */
export function issueInWords(issue: Issue): string {
  return phrases[issue] ?? issue.replace(/^other:/u, '').replace(/[._-]/gu, ' ')
}
