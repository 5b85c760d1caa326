/** The short titles of officers, in lower case: whoever reads for roles knows all of them. */
export const OFFICERS: readonly string[] = 'ceo cfo cio coo cto ciso cso cdo cmo cpo chro dpo'.split(' ')

/** Any of them, as the source of a pattern; in capitals as most write them. */
export const OFFICER = `(?:${OFFICERS.join('|')})`
export const OFFICER_IN_CAPITALS = OFFICER.replaceAll(/[a-z]/g, (letter) => letter.toUpperCase())
