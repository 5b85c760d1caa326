import type { Choice, Question } from '../../../playbook/model.ts'
import type { DialogEnv } from '../../model.ts'
import type { Assessment } from '../model.ts'
import { positionOf } from '../position.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const YES = words('yes y yep yeah yup ya sure absolutely definitely indeed')
const NO = words('no n nope nah')
const NOT = words('not dont doesnt didnt wont wouldnt cant couldnt isnt arent wasnt havent hasnt never')
/** Words for the customer. */
const THEY = words('they he she it customer')
const DO = words('do does is are will would can could want wants')
/** Words without a meaning of their own. */
const BESIDE = words('the that this to really please sure')
/** In words. */
const MOST = 10

type YesOrNo = 'yes' | 'no'

/**
 * Reads an answer to a yes-or-no question: "yep", "they do", "yes they want to use it", "they dont". It may repeat
 * words of the question, and nothing else. No answer if it says both, or if the question has other choices.
 * @param text in lower case, without marks at its end
 * @returns undefined if it answers no question at all
 */
export function yesOrNoIn(text: string): ((question: Question) => YesOrNo | undefined) | undefined {
  const said = text
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const [first = ''] = said
  const opening: YesOrNo | undefined = YES.has(first) ? 'yes' : NO.has(first) ? 'no' : undefined
  if (said.length > MOST || !(opening || THEY.has(first) || first === 'the')) return undefined
  const behind = opening ? said.slice(1) : said
  return (question) => (isYesOrNo(question) ? answerOf(question, opening, behind) : undefined)
}

/**
 * Reads yes or no for one question.
 * @param behind the words after the yes or no at the beginning
 */
function answerOf(question: Question, opening: YesOrNo | undefined, behind: readonly string[]): YesOrNo | undefined {
  const asked = words(question.text.toLowerCase().replace(/[^\p{L} ]/gu, ''))
  const isSaid = (word: string): boolean => [NOT, THEY, DO, BESIDE, asked].some((set) => set.has(word))
  if (!behind.every(isSaid)) return undefined
  const isSentence = behind.some((word) => THEY.has(word)) && behind.some((word) => DO.has(word) || NOT.has(word))
  const told: YesOrNo | undefined = !isSentence ? undefined : behind.some((word) => NOT.has(word)) ? 'no' : 'yes'
  if (behind.length > 0 && !told) return behind.every((word) => BESIDE.has(word)) ? opening : undefined
  return opening && told && opening !== told ? undefined : (told ?? opening)
}

/** The choices of a question that begin with this word. */
export function choicesFor({ choices }: Question, answer: YesOrNo): readonly Choice[] {
  return choices.filter(({ label }) => label.toLowerCase().split(/[^a-z]/)[0] === answer)
}

function isYesOrNo(question: Question): boolean {
  return choicesFor(question, 'yes').length > 0 || choicesFor(question, 'no').length > 0
}

/** Longer than any answer. In UTF-16 units. */
const LONGEST = 200

/** What to say if "yes" is not enough, because several choices begin so; undefined for any other message. */
export function whichYes(env: DialogEnv, assessment: Assessment | undefined, message: string): string | undefined {
  if (!assessment || message.length > LONGEST) return undefined
  const text = message
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/, '')
  const [first = ''] = text.split(/[^a-z]/)
  if (!(YES.has(first) || THEY.has(first) || first === 'the')) return undefined
  const position = positionOf(env, assessment)
  if (position.kind !== 'question') return undefined
  const { question } = position
  const answer = yesOrNoIn(text)?.(question)
  const several = answer ? choicesFor(question, answer) : []
  if (several.length > 1) return `Which of them? ${several.map(({ label }) => `“${label}”`).join(' or ')}.`
  if (isYesOrNo(question) || !YES.has(text)) return undefined
  return 'This wants more than yes: choose an answer, or say in a sentence what the customer said.'
}
