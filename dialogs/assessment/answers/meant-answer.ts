import type { Choice, Question, StatusId } from '../../../playbook/model.ts'
import { isGeneral } from '../../../playbook/recommendation/answers.ts'
import type { PreparedPlaybook } from '../../../playbook/prepare.ts'
import { wordsWithMeaning } from '../../../playbook/reading/text/meaning.ts'
import { stem, tokenize } from '../../../playbook/reading/text/text.ts'
import { recommend } from '../../../playbook/recommendation/recommend.ts'
import type { DialogEnv } from '../../model.ts'
import { hasContent } from '../assessment.ts'
import type { Assessment } from '../model.ts'
import { wholeOf } from '../../../playbook/recommendation/one-of-two.ts'
import { positionOf } from '../position.ts'
import { spelledOut } from '../../commands/chat-spelling.ts'
import { statusInTheWay } from '../../commands/blocked-by.ts'
import { calledStatus, wholeTerm } from '../../commands/terms.ts'
import { nounPhraseIn } from './noun-phrase.ts'

/** Read alone, the words must give a status at least this probability, and so many times that of the next status. */
const SPEAKS_FOR = 0.45
const MORE_THAN_NEXT = 4
/**
 * A word of a choice counts only if a status of that choice is at least this near the most probable status of all
 * choices.
 */
const NEAR_BEST = 0.5
/** Words in labels that identify no choice: "lack", "work" and "contract" fit everything. */
const WEAK = new Set('work lack scope contract service something other own side need'.split(' ').map(stem))

/**
 * The choice of an open question that a few typed words mean: they name its status ("legal", "app compat"), or share
 * words with this choice alone ("the network, vpn": technology), or speak for its status when read alone. Only a bare
 * noun phrase means a choice: a sentence that shares a word may say that all is well. Undefined if it is no choice, or
 * could be two.
 */
export function choiceMeant(prepared: PreparedPlaybook, question: Question, said: string): string | undefined {
  const phrase = nounPhraseIn(said)
  if (phrase === undefined || namesTwo(question, phrase, (part) => choiceCalled(prepared, question, part)))
    return undefined
  return (
    choiceCalled(prepared, question, phrase) ??
    sharesWords(prepared, question, phrase) ??
    speaksFor(prepared, question, phrase)
  )
}

/** True if the text is the name of a status that answers the open question. */
export function namesChoice(env: DialogEnv, assessment: Assessment | undefined, said: string): boolean {
  if (!assessment || !hasContent(assessment)) return false
  const open = positionOf(env, assessment)
  if (open.kind !== 'question') return false
  const question = wholeOf(env.prepared, open.question) ?? open.question
  return choiceCalled(env.prepared, question, said) !== undefined
}

/** A longer text is not a name. In UTF-16 units. */
const LONGEST_NAME = 80

/** The choice for the status whose name the message is; undefined if it is no such name, or two choices fit. */
function choiceCalled(prepared: PreparedPlaybook, question: Question, said: string): string | undefined {
  // At "Does the partner have the skills?" the name of a status means neither yes nor no.
  if (said.length > LONGEST_NAME || question.kind !== 'decision') return undefined
  const name = spelledOut(said.toLowerCase())
    .replace(/[\s.!]+$/, '')
    .replace(/^(?:the|an?|their|its) /, '')
  const term = wholeTerm(prepared, name)
  const status = term ? 'status' in term && term.status : name.includes(' ') && calledStatus(prepared, name)
  return status ? choiceFor(question, status)?.id : undefined
}

/**
 * The only choice with the most weight for a status. "Nothing of this" fits many statuses; a person who names one does
 * not mean it.
 */
function choiceFor({ choices }: Question, status: StatusId): Choice | undefined {
  const weights = choices.map(({ evidence }) => evidence[status] ?? 0)
  const most = Math.max(...weights)
  const fitting = choices.filter((choice, i) => weights[i] === most && !isGeneral(choice))
  return most > 0 && fitting.length === 1 ? fitting[0] : undefined
}

/** True if the parts mean different choices: "the network, the partner". */
function namesTwo(question: Question, said: string, called: (part: string) => string | undefined): boolean {
  const parts = said.split(/,|\/|&|\b(?:and|or|but|also|plus)\b/i).map((part) => part.trim())
  const inTheWay = (part: string): string | undefined => {
    const status = question.kind === 'decision' ? statusInTheWay(part) : undefined
    return status && choiceFor(question, status)?.id
  }
  const meant = parts.map((part) => called(part) ?? sharing(question, part)?.id ?? inTheWay(part))
  return new Set(meant.filter((choice) => choice !== undefined)).size > 1
}

function sharesWords(prepared: PreparedPlaybook, question: Question, said: string): string | undefined {
  const only = sharing(question, said)
  return only && isLikely(prepared, question, only, said) ? only.id : undefined
}

/** The only choice whose label shares a word with the text. */
function sharing(question: Question, said: string): Choice | undefined {
  const own = stemsOf(said)
  const fitting = question.choices.filter(({ label }) => stemsOf(label).some((word) => own.includes(word)))
  return fitting.length === 1 ? fitting[0] : undefined
}

function stemsOf(text: string): readonly string[] {
  return tokenize(text)
    .filter(({ word }) => wordsWithMeaning([word]) > 0)
    .map(({ word }) => stem(word))
    .filter((word) => !WEAK.has(word))
}

/** True if a status of this choice is among the most probable of the statuses of all choices. */
function isLikely(prepared: PreparedPlaybook, { choices }: Question, choice: Choice, said: string): boolean {
  const speaksFor = ({ evidence }: Choice, status: StatusId) => (evidence[status] ?? 0) > 0
  const asked = recommend(prepared, { text: said }).ranked.filter(({ status }) =>
    choices.some((each) => !isGeneral(each) && speaksFor(each, status.id)),
  )
  const [best] = asked
  const own = asked.find(({ status }) => speaksFor(choice, status.id))
  return best !== undefined && own !== undefined && own.probability >= NEAR_BEST * best.probability
}

function speaksFor(prepared: PreparedPlaybook, question: Question, said: string): string | undefined {
  const [first, second] = recommend(prepared, { text: said }).ranked
  if (first!.probability < Math.max(SPEAKS_FOR, MORE_THAN_NEXT * second!.probability)) return undefined
  return choiceFor(question, first!.status.id)?.id
}
