const names: Readonly<Record<string, string>> = {
  'territory.cession': 'Territory: cession',
  'territory.recognition': 'Territory: recognition',
  'territory.line': 'Territory: lines',
  'territory.demilitarised': 'Territory: demilitarised',
  'territory.return': 'Territory: return',
  ceasefire: 'Ceasefire',
  'forces.size': 'Forces: size',
  'forces.weapons': 'Forces: weapons',
  'forces.withdrawal': 'Forces: withdrawal',
  'forces.foreign': 'Forces: foreign',
  alliance: 'Alliance',
  'security.guarantees': 'Security guarantees',
  'security.regional': 'Regional security',
  relations: 'Relations',
  sanctions: 'Sanctions',
  'economy.aid': 'Aid',
  'economy.assets': 'Assets',
  'arms.supply': 'Arms supply',
  prisoners: 'Prisoners',
  humanitarian: 'Humanitarian',
  justice: 'Justice',
  elections: 'Elections',
  governance: 'Governance',
  rights: 'Rights',
  monitoring: 'Monitoring',
  process: 'Process',
  nuclear: 'Nuclear',
  trade: 'Trade',
  budget: 'Budget',
  labour: 'Labour',
  environment: 'Environment',
  migration: 'Migration',
}

/** An issue as a heading: 'forces.withdrawal' is "Forces: withdrawal", 'other:water' is "Water". */
export function issueName(issue: string): string {
  const name = names[issue] ?? issue.replace(/^other:/u, '')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** The issues that have a name of their own. */
export const issues: readonly string[] = Object.keys(names)
