import { INSULTS_OF_PEOPLE, PEOPLE } from '../../content/note-rules.ts'
import { FIRST_NAMES } from '../../content/words/first-names.ts'
import { tokenize, type Token } from '../../reading/text/text.ts'
import { findInsults } from '../manner.ts'
import { NAMED } from '../speaker/people.ts'

/**
 * Removes health data and insults, because a note may be posted or handed over. The playbook's page "Notes that count"
 * wants only the why.
 */
export function considerate(text: string): string {
  return withoutInsults(withoutHealth(text))
}

const IS = new Set(['is', 'are', 'was', 'were', "he's", "she's", "they're"])
/** Words between "is" and the insult. */
const HOW = new Set(
  'a an the such so just really very totally complete completely total pretty quite plain kind of bit simply'.split(
    ' ',
  ),
)
const JOINS = new Set(['and', 'but', 'because', 'since', 'so'])

/** Insults that are nouns for a person, not adjectives. */
const SOMEBODY = /^(?:idiot|moron|imbecile|cretin|fool|clown|jerk|loser|lunatic|asshole|bastard)(s?)$/

/** Words that begin a clause of its own behind "and". */
const BEGINS_CLAUSE = new Set('nobody no the they their we our it its he she there i all none nothing'.split(' '))

/** Tokens of insults that belong together: "lazy and stupid" is one. Both ends are included. */
interface Insult {
  readonly first: number
  readonly last: number
}

function insultsIn(tokens: readonly Token[]): readonly Insult[] {
  const found: Insult[] = []
  for (const { from } of findInsults(tokens)) {
    const before = found.at(-1)
    const between = before ? tokens.slice(before.last + 1, from) : []
    if (before && between.every(({ word }) => word === 'and' || HOW.has(word) || INSULTS_OF_PEOPLE.has(word)))
      found[found.length - 1] = { first: before.first, last: from }
    else found.push({ first: beginOf(tokens, from), last: from })
  }
  return found
}

/** "The lazy and stupid admin": the first word alone is said of things as well. */
function beginOf(tokens: readonly Token[], at: number): number {
  const isPair = tokens[at - 1]?.word === 'and' && INSULTS_OF_PEOPLE.has(tokens[at - 2]?.word ?? '')
  return isPair ? at - 2 : at
}

/**
 * "The stupid admin left" loses its adjective. "The CIO is an idiot about it" goes as a whole, because it says nothing
 * else.
 */
function withoutInsults(text: string): string {
  const tokens = tokenize(text)
  return insultsIn(tokens).reduceRight((sum, insult) => {
    const { word, start: at } = tokens[insult.first]!
    const to = tokens[insult.last]!.end
    const [start, end] = spanOf(tokens, insult)
    const [, many] = (start === at && SOMEBODY.exec(word)) || []
    const next = tokens[insult.last + 1]
    // "Fools at the helpdesk" become people. An "idiot CIO" is still a CIO.
    if (many !== undefined && !(next && !next.breakBefore && PEOPLE.has(next.word)))
      return `${sum.slice(0, at)}${many ? 'people' : 'person'}${sum.slice(to)}`
    // "Contoso Teams: they are lazy and nobody is trained": the heading stays.
    const [colon = ''] = /^\s{0,3}:\s{0,3}/.exec(text.slice(start, end)) ?? []
    const before = sum.slice(0, start) + colon
    const after = sum.slice(end)
    const isBegin = start === 0 || colon !== ''
    return `${before}${isBegin ? after.replace(/^[\s,;.–-]+(?:(?:and|but|so) )?/, '') : after}`
  }, text)
}

/** What is removed with an insult: [start, end) in UTF-16 units. */
function spanOf(tokens: readonly Token[], insult: Insult): readonly [number, number] {
  const { start } = tokens[insult.first]!
  const next = tokens[insult.last + 1]
  let verb = insult.first - 1
  while (verb > 0 && HOW.has(tokens[verb]!.word) && !tokens[verb]!.breakBefore) verb--
  if (verb < 0 || !IS.has(tokens[verb]!.word)) return [start, next?.start ?? tokens[insult.last]!.end]
  // "The admin is an idiot and left" becomes "the admin left"; "… and nobody has time" says something of its own.
  const behind = tokens[insult.last + 2]
  if (next && !next.breakBefore && next.word === 'and' && behind && !BEGINS_CLAUSE.has(behind.word))
    return [tokens[verb]!.start, behind.start]
  let first = verb
  while (first > 0 && !tokens[first]!.breakBefore && !JOINS.has(tokens[first - 1]!.word)) first--
  let { last } = insult
  while (last + 1 < tokens.length && !tokens[last + 1]!.breakBefore && !JOINS.has(tokens[last + 1]!.word)) last++
  const isJoined = first > 0 && JOINS.has(tokens[first - 1]!.word)
  const before = tokens[isJoined ? first - 2 : first - 1]
  return [before?.end ?? 0, tokens[last]!.end]
}

const SAYS_HEALTH =
  /\b(?:sick|ill|injured|depress(?:ed|ion)|burn(?:t|ed)?[ -]?out|cancer|hospital|stroke|surgery|operated|heart attack|accident|pregnant|maternity|paternity|parental|medical|covid|flu|breakdown|rehab|broke|broken)\b/i
const ILLNESS =
  '(?:an? )?(?:\\p{L}+ )?(?:burn-?out|cancer|depression|stroke|heart attack|covid|flu|surgery|accident|(?:nervous )?breakdown|broken (?:leg|arm|foot|hip|hand))'
const AWAY: readonly RegExp[] = [
  // "Two admins sick": without the verb.
  /(?<=\b(?:admins?|administrators?|leads?|managers?|engineers?|contacts?|colleagues?|people|guys|trainers?|champions?|sponsors?|owners?|directors?) )(?:sick|ill|injured|pregnant|in (?:the )?hospital)\b(?!\s+(?:of|with))/giu,
  /\b(?:on|off|out)(?: (?:a|her|his|their|long[- ]term|extended))? (?:sick|medical|maternity|paternity|parental)(?:[- ]leave)?(?!\p{L})/giu,
  /\b(?<=\b(?:is|was|are|were|he['’]s|she['’]s) )(?:(?:still|now|very|seriously|badly|really|often|long-term) )?(?:sick|ill|injured|depressed|burn(?:t|ed)[ -]?out|pregnant|in (?:the )?hospital|in rehab)\b(?!\s+(?:of|with (?:the|our|this|that|it)|at ease))/giu,
]
const LEAVE_IN_BRACKETS = /\s*\((?:on )?(?:sick|medical|maternity|paternity|parental)(?:[- ]leave)?\)/giu
const HAS = new RegExp(`\\b(?:has|had|got|with)(?: (?:just|now|recently))? ${ILLNESS}(?!\\p{L})`, 'giu')
const BROKE = /\bbroke (?:his|her|their|an?) (?:leg|arm|foot|hip|hand|back|ankle|wrist)(?!\p{L})/giu
const TWICE = /\b(is|was|are|were) away((?:,| and| and (?:is|was))? away|,? and (?:is|was) away|, (?:is|was) away)+/gi
const CLAUSE_ENDS = /(?<=[.;\n])/

/** "The IT lead Peter has burnout, on sick leave till June": the IT lead is away till June. */
function withoutHealth(text: string): string {
  if (!SAYS_HEALTH.test(text)) return text
  return text
    .split(CLAUSE_ENDS)
    .map((sentence) => (isOfPerson(sentence) ? away(sentence) : sentence))
    .join('')
}

function isOfPerson(sentence: string): boolean {
  return (
    NAMED.test(sentence) ||
    tokenize(sentence).some(({ word }) => word === 'he' || word === 'she' || FIRST_NAMES.has(word))
  )
}

function away(sentence: string): string {
  const told = AWAY.reduce((sum, pattern) => sum.replace(pattern, 'away'), sentence)
    .replace(LEAVE_IN_BRACKETS, '')
    .replace(HAS, 'is away')
    .replace(BROKE, 'is away')
    .replace(TWICE, '$1 away')
  return told === sentence
    ? sentence
    : told.replace(NAME_OF_ROLE, (all, role: string, name: string) =>
        FIRST_NAMES.has(name.toLowerCase()) ? role : all,
      )
}

/** "The IT lead Peter is away": the role is enough. */
const NAME_OF_ROLE = /\b(\p{L}+),? (\p{L}+),?(?= (?:is|was|are|were) away)/giu
