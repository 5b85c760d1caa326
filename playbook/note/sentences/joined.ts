import { isClause } from './verb.ts'

/** Joins the clauses of one statement into a sentence. */
export function joined(statements: readonly string[]): string {
  return together(statements).replace(OPENS, (word) => word.toLowerCase())
}

/** Words that began a sentence of their own. */
const OPENS = /(?<=(?:\band|,) )(?:They|Their|There|The|It|Nobody|No|We|He|She|This|These|Those|An?)(?=['’ ])/g

function together(statements: readonly string[]): string {
  // "There are two forests, there is a proxy": "there is" is said once.
  const clauses = statements.map((each, i) =>
    i > 0 &&
    EXISTS.test(each) &&
    (EXISTS.test(statements[i - 1]!) || (/ no /.test(each) && HAS_NO.test(statements[i - 1]!))) &&
    !isClause(each.replace(EXISTS, ''))
      ? each.replace(EXISTS, '')
      : each,
  )
  if (clauses.length < 2) return clauses[0] ?? ''
  const last = clauses.at(-1)!
  const before = clauses.slice(0, -1).join(', ')
  if (last !== statements.at(-1)) return `${before} and ${last}`
  if (LEANS_ON.test(last) || !isClause(last) || THAT_UNTIL.test(before)) return `${before}, ${last}`
  // "A and B and C" becomes "A, B and C".
  const [, one, other] = clauses.length === 2 ? (/^(.{6,}?) and (.{6,})$/.exec(before) ?? []) : []
  const isList =
    one &&
    other &&
    !/\b(?:that|who|which|because|so|if|when|between|both)\b/.test(one) &&
    isClause(one) &&
    isClause(other) &&
    SURELY_CLAUSE.test(other)
  return `${isList ? `${one}, ${other}` : before} ${DENIES.test(last) ? 'but' : 'and'} ${last}`
}

/** "…, the CFO doesn't": the opposite of what stands before. */
const DENIES = /\b(?:does|do|is|are|will|can|has)(?:n['’]t| not)$/i

/** "The hub and the permission groups" may look like two clauses. */
const SURELY_CLAUSE =
  /^(?:they|there|nobody|everybody|it|he|she|no one)\b|\b(?:is|are|was|were|has|have|had|will|won['’]t|can|cannot|can['’]t|do|does|don['’]t|doesn['’]t|didn['’]t)\b/i

/** "It says that until the audit is closed": more follows. */
const THAT_UNTIL = /\bthat (?:until|till|if|when|as long as|while|before|after|unless|without|since)\b[^,]*$/i
/** The beginning of "there are 90 seats". */
export const COUNTED = /^there (?:is|are) (?=\d)/
const HAS_NO = /\b(?:have|has|had|with) no [^,;]*$/i
const EXISTS = /^there (?:is|are|was|were) /
const LEANS_ON =
  /^(?:and|but|so|then|(?:says?|said) (?:the|their|its|an?)|because|while|though|although|whereas|whoever|whatever|whichever|no matter|regardless|as well|which|who|whose|where|until|till|before|since|once|provided|as|with|without|by|in|at|on(?!-)|for|from|to|not|only|plus|too|i\.e|e\.g|probably|if|when|or|yet|(?:projected|expected|planned|scheduled|due|promised)(?= (?:for|in|by|on|at|the|end|mid|early|late|\d|\p{Lu}))|will|would|won't|can|can't|cannot)\b/iu
