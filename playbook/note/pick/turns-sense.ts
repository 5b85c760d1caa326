import type { Token } from '../../reading/text/text.ts'

/** A longer clause says more than that. In words. */
const LONGEST = 7
/** "But continue", "they go on", "40 users only", "the others work". */
const TURNS =
  /^(?:(?:and|but|yet|though|still) )*(?:(?:they|we|it|he|she|all|the|others?|rest|work|rollout|migration|pilot|project) ){0,2}(?:(?:still|all|just|simply|will) )*(?:go(?:es)? on|went on|continue[sd]?|carry on|carries on|carried on|proceed(?:s|ed)?|keeps? going|go(?:es)? ahead)\b|^(?:only|just) (?:\S+ ){0,2}\d|^\d+ (?:\S+ ){0,3}only$|^(?:and |but )?(?:the )?(?:others?|rest)\b/

/**
 * True for a short clause that says how far what stands before it goes: without “but continue” or “40 users only” a
 * note would say more than was said.
 */
export function turnsSense(tokens: readonly Token[]): boolean {
  return tokens.length <= LONGEST && TURNS.test(tokens.map(({ word }) => word).join(' '))
}

/** "The board doesn't": what it does not do stands in the clause before. */
const ELLIPTIC =
  /^(?:(?:but|and|while) )?(?:the |their |its |our )?(?:\S+ ){1,2}(?:(?:doesnt|dont|isnt|arent|wont|cant|hasnt)|(?:does|do|is|are|will|can|has) not)$/

/** True for a clause that leaves out its verb, because the clause before has it. */
export function isElliptic(tokens: readonly Token[]): boolean {
  return tokens.length <= LONGEST && ELLIPTIC.test(tokens.map(({ word }) => word).join(' '))
}
