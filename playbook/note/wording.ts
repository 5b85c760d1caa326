import { engagementWords, functionWords, intentWords, STARTERS } from '../content/note-rules.ts'
import { endsSentence, findPersonalData, FULL_STOP } from './signs.ts'
import { rewriter } from './rewrite.ts'
import { withoutSecrets } from './secrets.ts'
import { withoutNames } from './speaker/names.ts'
import { withoutPersons } from './speaker/persons.ts'
import { plainly } from './speaker/plain.ts'
import { spelledOut } from './spelling.ts'
import { findHidings } from './hidings.ts'
import type { NoteSubject } from './words.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { tokenize } from '../reading/text/text.ts'

/**
 * Words a stretch of a text for a note, to continue a sentence: without personal data, words that hide the intent,
 * quotation marks, and the names that have fields beside the note. Empty when nothing is left.
 */
export function wordForNote(prepared: PreparedPlaybook, text: string, subject: NoteSubject): string {
  const said = withoutNames(
    prepared,
    withoutHidings(withoutPersons(withoutPersonalData(withoutSecrets(text)))),
    subject,
  )
  const tidy = tidied(plainly(said))
  // A name or an abbreviation keeps its capital. An ordinary word loses it within the sentence.
  return spelledOut(prepared, balanced(tidy)).replace(
    /(^|[;–] )(\p{Lu}[\p{L}']*)(?=( \p{Lu}\p{Ll})?)/gu,
    (_, before: string, word: string, name: string | undefined) =>
      // "Project Server" is a name.
      isOrdinary(word) && !(name && word === 'Project')
        ? `${before}${word.charAt(0).toLowerCase()}${word.slice(1)}`
        : `${before}${word}`,
  )
}

/**
 * Tidies words that continue a sentence: one line, no marks that end a sentence, and nothing that a field beside the
 * note already says.
 */
const tidied = rewriter([
  ['', /["“”„«»]/g, ''],
  [
    'but however so and though although while whereas',
    /^(but|however|so|and|though|although|while|whereas)\b[\s,]*/i,
    '',
  ],
  ['', /\s*\n\s*/g, '; '],
  ['', / +([.!?])(?=\s|$)/g, '$1'],
  // “(11 years!!)”
  ['', /(?<=[\p{L}\p{N}])!{1,5}(?=\))/gu, ''],
  [
    '',
    FULL_STOP,
    (all, word, stop, next) =>
      endsSentence(word.toLowerCase(), stop, next) ? `${word}${stop.replace(/[.!?]+/, ';')}` : all,
  ],
  [
    'say says said writes wrote replied',
    /\b(says?|said|writes|wrote|replied): (?=(?:the|they|their|there|it|nobody|an?|this|\p{L}+ (?:must|is|are|can|cannot|has|have|will|may|costs?))\b)/giu,
    '$1 that ',
  ],
  ['', /:\s+/g, ' – '],
  ['', /\s+/g, ' '],
  ['', / ([,;.])(?=\s|$)/g, '$1'],
  ['', /([,;])(?:\s*[,;])+/g, '$1'],
  ['', /(?<=\p{L})\.(?=[,;](?:\s|$))/gu, ''],
  // The note begins with that: "won't happen, they use …".
  [
    'happen',
    /^(?:(?:it|this|that|\p{Lu}\p{L}+) )?(?:(?:just )?(?:won['’]?t|will not|never|will never) (?:ever )?happen)[\s]*[,;:–.-]\s*(?=\S+\s\S+)/u,
    '',
  ],
  // The date has a field beside the note; "release date unknown" says more, and stays.
  ['date', /[,;–—-]\s*(?:and )?(?:the )?(?:unblock )?date (?:is )?(?:not known|unknown)[\s.]*$/i, ''],
  ['know', /[,;–—-]\s*(?:and )?(?:they )?(?:don['’]?t|do not) know when[\s.]*$/i, ''],
  // "…, SPO Contoso" labels what was said.
  ['customer', /,(?: [\p{L}\d]+){0,2} the customer[\s.]*$/iu, ''],
  ['', /^[\s.;:,–—-]+|[\s.;:,!?–—-]+$/g, ''],
])

/** True for an ordinary word with a capital. Not for "IT", though "it" is one. */
function isOrdinary(written: string): boolean {
  if (/^\p{Lu}{2}/u.test(written)) return false
  const word = written.toLowerCase()
  return (
    STARTERS.has(word) ||
    (word !== 'i' && [functionWords, intentWords, engagementWords].some((words) => words.has(word)))
  )
}

/** Cuts off an opening bracket without its partner, and the words in it. */
function balanced(text: string): string {
  const open = text.lastIndexOf('(')
  return open > 0 && !text.includes(')', open) ? text.slice(0, open).replace(/[\s,;]+$/, '') : text
}

/** Removes mail addresses and phone numbers, and the brackets or prepositions that lead to them. */
export function withoutPersonalData(text: string): string {
  let result = text
  for (const [start, end] of findPersonalData(text).toReversed()) {
    const before = result
      .slice(0, start)
      .replace(/[\s,]*[([]?(?:\b(?:at|on|via|under|tel|phone|mobile|cell)\b[.:]?)?\s*$/i, '')
    const after = result.slice(end)
    // A closing bracket is removed with the one that opened it.
    const isOpen = before.lastIndexOf('(') > before.lastIndexOf(')')
    result = isOpen ? `${before.replace(/[\s,;]+$/, '')}${after}` : `${before} ${after.replace(/^\s*[)\]]/, '')}`
  }
  return result
}

/** Removes "currently", "yet", "for now" …, which hide the intent. The playbook wants it plain. */
function withoutHidings(text: string): string {
  const tokens = tokenize(text)
  let result = text
  for (const { from, to, instead } of findHidings(tokens).toReversed()) {
    const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end]
    result = `${result.slice(0, start)}${instead}${result.slice(end)}`
  }
  return result
}
