import { capitalised } from '../../names/words/capitalised.ts'
import { pointsBack, speaksOfUs } from './clause.ts'
import { datedSentence } from './dated-sentence.ts'
import { wordsBesideDate } from './left-over.ts'
import { sentencesOf } from './sentence.ts'
import { withoutSlang } from '../speaker/straight.ts'
import { startsWithVerb } from './verb.ts'

/** What a text says about the next step. */
export interface NextStep {
  readonly words: string
  /** It is more likely a step than not. */
  readonly isLikely: boolean
}

/** Talks with somebody are news of the engagement. */
const CONTACT =
  /^(?:(?:i|we) )?(?:asked|told|sent|called|mailed|informed|showed|presented|pushed|said|says|explained|met|spoke)\b/i
/** Half of a sentence is no step. */
const HALF =
  /^(?:until|till|before|after|as|when|if|once|since|because|while|so|which|who|that|only|far|on hold|please|even|not|no|nobody|propose|would|could|can|will|has|have|had|is|are|was|were|goes|sits)(?![\p{L}'’])/iu
/** With fewer words that say what happens, it is told as a sentence or not at all. */
const FEWEST = 2

/**
 * The step as a sentence. If no sentence can be made, "Next:" and the words as they are, where these are surely a step.
 * Otherwise undefined.
 */
export function tellNext(next: NextStep | undefined): string | undefined {
  if (!next) return undefined
  const words = withoutSlang(next.words)
  const { clauses, fragments } = sentencesOf(words)
  const first = clauses.find((clause) => !CONTACT.test(clause))
  if (first) return capitalised(first)
  const dated = [words, ...fragments.flatMap((each) => each.split(', '))].map(datedSentence).find(Boolean)
  return dated ?? (next.isLikely ? listed(words) : undefined)
}

function listed(words: string): string | undefined {
  const said = words.replace(/^(?:and|but|so|then|next|now)[ ,:]+/i, '').replace(/[\s,;.]+$/, '')
  if (
    HALF.test(said) ||
    startsWithVerb(said) ||
    CONTACT.test(said) ||
    pointsBack(said) ||
    speaksOfUs(said) ||
    /[“”"?]/.test(said)
  )
    return undefined
  return wordsBesideDate(said) < FEWEST ? undefined : `Next: ${said}`
}
