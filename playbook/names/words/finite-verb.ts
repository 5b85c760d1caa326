import { VERBS_OF_ONE } from '../../content/note-verbs.ts'
import { TELLING_VERBS } from './telling-verbs.ts'

/** Past tenses, and forms of "be", "have" and "do", that have no ending to go by. */
const IRREGULAR = new Set(
  (
    'is are was were isnt arent wasnt werent has have had hasnt havent hadnt does do did doesnt dont didnt will wont would ' +
    'wouldnt can cant cannot could couldnt shall should shouldnt must may might went goes got gets lost left quit began begun ran ' +
    'stuck fell froze froze broke came comes became told said sent slipped hit cut kept made met paid put saw sold stood took ' +
    'thought won wrote chose grew held knew let bought brought built spent'
  ).split(' '),
)

/**
 * True for a word that says what somebody does or did: "went", "rolled". It goes by endings, so other words may pass,
 * too.
 */
export function isFiniteVerb(word: string): boolean {
  if (IRREGULAR.has(word) || VERBS_OF_ONE.has(word) || TELLING_VERBS.has(word)) return true
  return /^\p{L}{2,}[^e\W]ed$/u.test(word)
}
