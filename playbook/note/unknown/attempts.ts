import { functionWords, noteFallbacks, noteUnknown } from '../../content/note-rules.ts'
import { attemptsSoFar } from '../../reading/attempts/later-attempts.ts'
import { nobodyReached } from '../../reading/attempts/nobody-reached.ts'
import { tellsSeveral, toldContact } from '../../reading/attempts/silence.ts'
import { tokenize } from '../../reading/text/text.ts'
import { smallTalkEnd } from '../read/small-talk.ts'

/** The number of attempts, as a why. */
export interface AttemptsTold {
  readonly why: string
  /**
   * A later message adds to the count of an earlier one. Then only the sum is right, and the sentences give the old
   * number.
   */
  readonly isCountedOn: boolean
}

/** Fewer attempts are not "several", or not all that were made. */
const SEVERAL = 3
/** So many are enough where the text also says whether the account is managed, because nothing else is asked for. */
const TWO = 2

/**
 * How often and how a customer who does not answer was tried, as the text counts it. Undefined where it counts nothing,
 * too few, or only by an ordinal, or where nobody was reached, which the count does not say.
 * @param text as the FM wrote it
 * @param customer the customer's name, which is no contact
 */
export function attemptsWhy(text: string, customer?: string): AttemptsTold | undefined {
  const found = attemptsSoFar(text, customer)
  if (!found || found.isByLast || found.isBySign || nobodyReached(text)) return undefined
  const counts = [...found.attempts.matchAll(/\d+/g)].reduce((sum, [count]) => sum + Number(count), 0)
  const isManaged = /; (?:un)?managed$/.test(found.attempts)
  if (counts < (isManaged ? TWO : SEVERAL)) return undefined
  const told = found.attempts.replace(/; (?=\S+ )/, '; the ').replace(/; ((?:un)?managed)$/, '; the account is $1')
  return { why: `${noteFallbacks['customer-unresponsive']!}: ${told}`, isCountedOn: found.isCountedOn === true }
}

/**
 * The why of a silence without “several attempts”, where nobody tells of several, nobody was reached, or they were heard.
 * @param told text and attempts, as the FM wrote them; where both are empty the meaning of the status stands
 */
export function silenceWhy(why: string, told: string): string {
  const silence = noteFallbacks['customer-unresponsive']!
  if (!why.includes(silence)) return why
  const isHeard = toldContact(told)
  const isReached = isHeard || !nobodyReached(told)
  if (told.trim() === '' || (!isHeard && isReached && tellsSeveral(told))) return why
  const instead = isHeard ? noteUnknown.notSaid : isReached ? noteUnknown.nobodyAnswered : noteUnknown.notReached
  return why.replace(silence, instead)
}

/** At most so many words are told about attempts. */
const MOST_WORDS = 45
/** The written list is used if it has more than so many words that the count leaves out. */
const MUCH_LEFT_OUT = 3

const ATTEMPT =
  /\d|\b(?:mail|call|phon|rang|wrote|left|tried|letter|message|visit|ask|contact|voicemail|reach|try|tries|since|times)/i
const NO_IDEA =
  /(?:^|; ?|, )(?:intent(?: unknown| not known)?|no idea(?: of (?:their )?intent)?|no clue|keine ahnung|their plans(?: unknown)?)(?=;|,|$)/giu
/** The note's beginning already says that the intent is not known. */
const IGNORANCE =
  /(?:,? (?:and|so|but|as|which is why|without my)|^|(?<=[;,])) ?(?:still |simply |just )?(?:I|we)(?:['’](?:ve|m|re|ll))? (?:\p{L}+ )?(?:can['’]?t|can not|cannot|couldn['’]?t|don['’]?t|do not|have no|haven['’]?t|know nothing|still know|am none|no)(?: \p{L}+)?(?: (?:guess|know\w*|tell|idea|say|clue|nothing|what|the wiser|heard))?\b[^;,]*|,? without (?:my|our) [^;,]*/giu

/**
 * The attempts as the FM wrote them, without who made them: "mailed the owner, left two messages".
 * @param said statements between semicolons
 */
export function attemptsAsWritten(said: string): string {
  const words = said
    .replace(/^[^(]*\),? /, '')
    .replace(/(?<=^|; )[^;]+/g, (statement) => statement.slice(smallTalkEnd(statement)))
    // "Hi all, SharePoint at the customer –": there is no attempt before the dash.
    .replace(/^[^–;]{2,70} – /, (head) => (ATTEMPT.test(head) ? head : ''))
    .replace(NO_IDEA, '')
    // The lead says it already.
    .replace(/(?<=^|; )(?:again )?nothing(?: yet)?; /gi, '')
    .replace(IGNORANCE, (all) => (ATTEMPT.test(all) ? all : ''))
    .replace(/(?<![\p{L}\p{N}])(?:I|we)['’](?:ve|m|re|d|ll) (?:also |been |even |now |only |just )*/giu, '')
    .replace(/(?<![\p{L}\p{N}])(?:I|we) (?:have |had |did |also |even |then |just )*(?=\p{L})/gu, '')
    .replace(/(?<![\p{L}\p{N}])(?:back )?(?:to|with|from|on) (?:me|us)(?![\p{L}\p{N}])/gu, (all) =>
      all.startsWith('back') ? 'back' : '',
    )
    .replace(/(?<![\p{L}\p{N}])[Mm]y (?=\S)/gu, '')
    .replace(/(?<![\p{L}\p{N}])(?:me|us|myself)(?![\p{L}\p{N}])/gu, 'Microsoft')
    .replace(/(?<![\p{L}\p{N}])our (?=\p{L})/gu, 'the ')
    .replace(/(?<=\p{L}) - (?=\p{L})/gu, ', ')
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[,;])/g, '')
    .replace(/([,;])(?: ?[,;])+/g, '$1')
    .replace(/^[\s,;]+(?:(?:and|but|so) )?|[\s,;.–-]+$/g, '')
    .replace(/(?<=; )(?:and|but|so) /g, '')
    .split(' ')
  return words.length > MOST_WORDS
    ? words
        .slice(0, MOST_WORDS)
        .join(' ')
        .replace(/[,;][^,;]*$/, '')
    : words.join(' ')
}

/** Several ways, each counted: "4 mails, 3 calls". */
const SEVERAL_WAYS = /: [^;]*\d[^,;]*, [^;]*\d/

/** Chooses between two ways to tell attempts: the count, unless it leaves out much of what was written. */
export function fullerAttempts(counted: string | undefined, written: string): string {
  const meaning = noteFallbacks['customer-unresponsive']!
  if (!written) return counted ?? meaning
  // The playbook wants several ways, each counted.
  if (counted && SEVERAL_WAYS.test(counted)) return counted
  // The beginning of a list may have been left out.
  if (counted && !saysCounts(written, counted, 'every'))
    return saysCounts(written, counted, 'some') ? counted : `${counted.split('; ')[0]!}; ${written}`
  return counted && tellingWords(counted.slice(meaning.length)) + MUCH_LEFT_OUT >= tellingWords(written)
    ? counted
    : `${meaning}: ${written}`
}

function saysCounts(written: string, counted: string, how: 'every' | 'some'): boolean {
  return [...counted.matchAll(/\d+/g)][how](([count]) => {
    const named = NUMBERS[Number(count)]
    return new RegExp(`(?<!\\d)${count}(?!\\d)${named ? `|\\b(?:${named})\\b` : ''}`, 'i').test(written)
  })
}

const NUMBERS = [
  '',
  'one|once|an?|the|first',
  'two|twice|second',
  'three|thrice|third',
  'four|fourth',
  'five|fifth',
  'six|sixth',
  'seven|seventh',
  'eight|eighth',
  'nine|ninth',
  'ten|tenth',
]

function tellingWords(words: string): number {
  return tokenize(words).filter(({ word }) => !functionWords.has(word)).length
}
