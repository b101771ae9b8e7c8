const building =
  /(?:\bWhite House|\bKremlin|\bCapitol|\bPentagon|\bVatican|\b(?:Palace|Hall|Building|Office|Hotel|Airport|Cent(?:er|re)|Headquarters|Castle|Mansion|Embassy|Base|Ministry|Department|Residence|Compound|Border|Crossing))$/u

/** Where something was: 'in Velden', 'at the White House', 'at the Grand Hotel'. */
export const inPlace = (where: string): string =>
  building.test(where) ? `at the ${where.replace(/^the /iu, '')}` : `in ${where}`
