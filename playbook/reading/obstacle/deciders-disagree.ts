import { OFFICER } from '../../content/words/officers.ts'
import { whereWords } from '../text/word-begins.ts'

const DECIDER = `(?:${OFFICER}|ceo|cfo|cio|coo|cto|board|boss|owner|management|it|sponsor|director|president|founder|head of \\S+)`
/** “The CEO loves it”, “the board is in favour”. */
const WANTS = whereWords(
  new RegExp(
    String.raw`\b${DECIDER} (?:(?:really|also|still|clearly|himself|herself|already) )?(?:wants?|loves?|likes?|backs?|supports?|is (?:for it|in favou?r|a fan|keen|on board|behind it|all for it))\b`,
    'i',
  ),
)
/** “…, the CFO doesn’t”, “but the owner is against it”. */
const OPPOSES = new RegExp(
  String.raw`\b${DECIDER} (?:does(?:n['’]?t| not)|is(?:n['’]?t| not|(?: still| clearly)? against)|objects?|refuses?|rejects?|opposes?|hates?|dislikes?|won['’]?t|will not|disagrees?|says? no\b|sees no)`,
  'i',
)

/** Whoever opposes it has the last word: the subject is closed. */
const CLOSED =
  /\b(?:clos(?:es|ed) (?:the |that |this )?(?:subject|topic|matter|case|file)|final(?:ly)?|for good|never|not? any ?more|won['’]?t be any|there will be no|without (?:him|her|them)|cancel(?:s|led)|dropped|buried)\b/i

/**
 * True where one who decides wants it and another does not: they have not made up their minds, so it is not “at no
 * time”.
 */
export function decidersDisagree(text: string): boolean {
  return WANTS.test(text) && OPPOSES.test(text) && !CLOSED.test(text)
}
