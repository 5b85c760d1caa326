import type { Question } from '../../playbook/model.ts'
import { isGeneral } from '../../playbook/recommendation/answers.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { wordsWithMeaning } from '../../playbook/reading/meaning.ts'
import { stem, tokenize } from '../../playbook/reading/text.ts'
import { recommend } from '../../playbook/recommendation/recommend.ts'

/** A longer message tells a situation: a word that it shares with a choice proves nothing. In words. */
const MOST_WORDS = 8
/** "Not the network": a word of a choice that is denied is none. */
const DENIES = /\b(?:not?|never|nothing|nobody|none|neither|nor|isnt|arent|dont|doesnt|without|but|except)\b|n['’]t\b/i
/** What is said, read alone, speaks for a status of at least this probability, and so many times that of the next one. */
const SPEAKS_FOR = 0.45
const MORE_THAN_NEXT = 4

/**
 * The choice of an open question that a few typed words mean: whose words they share and no other choice's ("the network, vpn":
 * technology), or, read alone, whose status they speak for. Undefined when it is none or could be two.
 */
export function choiceMeant(prepared: PreparedPlaybook, question: Question, said: string): string | undefined {
  if (tokenize(said).length > MOST_WORDS) return undefined
  return sharesWords(question, said) ?? speaksFor(prepared, question, said)
}

function sharesWords(question: Question, said: string): string | undefined {
  if (DENIES.test(said)) return undefined
  const own = stemsOf(said)
  const fitting = question.choices.filter(({ label }) => stemsOf(label).some((word) => own.includes(word)))
  return fitting.length === 1 ? fitting[0]!.id : undefined
}

function stemsOf(text: string): readonly string[] {
  return tokenize(text).flatMap(({ word }) => (wordsWithMeaning([word]) > 0 ? [stem(word)] : []))
}

function speaksFor(prepared: PreparedPlaybook, question: Question, said: string): string | undefined {
  const [first, second] = recommend(prepared, { text: said }).ranked
  if (first!.probability < Math.max(SPEAKS_FOR, MORE_THAN_NEXT * second!.probability)) return undefined
  const weights = question.choices.map(({ evidence }) => evidence[first!.status.id] ?? 0)
  const most = Math.max(...weights)
  // "Nothing of this" speaks for many, and is said by nobody who names one.
  const fitting = question.choices.filter((choice, i) => weights[i] === most && !isGeneral(choice))
  return most > 0 && fitting.length === 1 ? fitting[0]!.id : undefined
}
