import { functionWords } from '../../playbook/content/note-rules.ts'
import { findWorkload } from '../../playbook/reading/workload/find-workload.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { normalizeWord, stem, tokenize } from '../../playbook/reading/text/text.ts'
import { otherWords } from '../../domain/entitlement/list-filter.ts'
import { hasFullStop, isLegalForm, withoutFormComma } from './clause-marks.ts'
import { isProperName } from './proper-name.ts'

/** Words that occur in sentences, but not in names or filters. */
const OF_SENTENCES = new Set(
  (
    'is isnt are arent was wasnt were has hasnt have havent had do does doesnt dont did didnt not no they their them it its we our ' +
    'he she his her him who whom what why how when while but because so since until will wont would can cant cannot could ' +
    'want wants need needs refuse refuses say says said if nobody everybody yet still only just already there here ' +
    'stopping holding missing needed unclear unsure'
  ).split(' '),
)
const MAX_FILTER_WORDS = 5
/** True if the text is more than a name: it has a verb, a pronoun or a mark between clauses. */
export function isSentence(text: string): boolean {
  return (
    /[,;:]|[!?]\s/.test(withoutFormComma(text)) ||
    hasFullStop(text) ||
    // Before a legal form such words belong to a name: "Müller Holding GmbH".
    text
      .split(/\s+/)
      .some((word, i, words) => OF_SENTENCES.has(normalizeWord(word)) && !isLegalForm(words[i + 1] ?? ''))
  )
}

/** Words of the statuses' names, and words for the list. */
const OF_LISTS = new Set(
  'blocked blockers progress in no intent intents unknown duplicate invalid unresponsive status statuses l1 l2 open all mine my'.split(
    ' ',
  ),
)
const ARTICLES = new Set(['a', 'an', 'the'])
const LISTED = '(?:statuses|status|customers?|entitlements?|ones|workloads?|records?|list|of them|assessments)'

/** "how many of my customers are blocked", "how many customers do I have" */
const HOW_MANY = new RegExp(
  `^how many (?:of )?(?:(?:my|our|the) )?(?:${LISTED} )?(?:(?:are|is|do (?:i|we) have)(?= |$))? ?(.*?)(?: do (?:i|we) have)?$`,
  'i',
)
/** Questions about one entitlement; its card shows all answers. */
const OF_ONE =
  /^(?:who(?: is|['’]s) the (?:success )?(?:owner|fm) (?:of|for|at)|who (?:owns|looks after|is responsible for)|what(?: is|['’]s|s) (?:the )?(?:current |last |latest )?(?:status|l2|note|owner|(?:target |unblock |due )?date) (?:of|for|at)|how(?: is|['’]s)|when(?: is|['’]s)) (.+?)(?: doing| due| going)?$/i
/** The same for names that may also be words of the playbook. */
const ABOUT = /^(?:tell me (?:more )?about|what about|what do (?:i|we|you) (?:know|have) (?:about|on|of|for)) (.+)$/i
/** Behind "of" follows a customer, whatever the name is: "what is the status of margies travel". */
const STATUS_OF =
  /^what(?: is|['’]?s|s) (?:the )?(?:current |last |latest )?(?:status|l2|note) (?:of|for|at) (?!the |their |this |that |my |a |an )(.+)$/i
const IS_IT = /^(?:why is|why['’]?s|is) (.+?) (?:still )?(?:blocked|unblocked|in progress|unknown)$/i
/** "contoso teams status", "what is contoso's status" */
const STATUS_BEHIND =
  /^(?:(?:what(?: is|['’]?s)|show(?: me)?) )?(?:the )?(.{2,60}?)(?:['’]s)? (?:current |latest |last )?status(?: please| now)?$/i

/** "Open fabrikam": behind such a word there must be a name and nothing else. */
const OPEN =
  /^(?:open|find|search(?: for)?|look up|pull up|bring up|see|view) (?:the )?(?:customer |status of )?(.{2,60})$/i

/** "Where is my list?", "a summary of all customers" */
const WHOLE_LIST =
  /^(?:where(?: is|['’]s| are)|(?:show|give|send)(?: me)?)? ?(?:an? |the |my )?(?:(?:short |quick )?(?:summary|overview|list) of (?:all |everything$|my |the |our )*(?:customers|entitlements|statuses)?|my (?:list|customers|entitlements|portfolio))$/i

const HOW_ARE_ALL = /^how are (?:all )?(?:my|our|the) (?:customers|entitlements)(?: doing| going)?$/i
const MY_LIST = /^(?:my )?(?:list|overview|customers|entitlements)$|^what (?:did|have) i (?:keep|kept|saved?)$/i
/** "Status", "show me the status of contoso teams" */
const STATUS = /^(?:show )?(?:me )?(?:my |the )?status(?:es)?(?: list)?(?:\s*:\s*|\s+(?:of|for|at|with)\s+|\s+|$)(.*)$/i
const WHO_IS =
  /^(?:which|who)(?: of (?:my|our|the|these|those|all))*(?: of them)?(?: (?:customers?|entitlements?|ones|workloads?))? (?:are|is) (.+)$/i
const SHOW = /^(?:please )?(?:show|list|display|give)(?: me)?(?= |$)((?: (?:all|my|the|every|everything))* ?.*)$/i

/**
 * The filter in a request for the list of kept statuses, empty for all: "status", "status contoso", "status of Contoso
 * Teams", "show me all blocked", "list intune". Undefined if the message asks for something else.
 */
export function readListed(prepared: PreparedPlaybook, text: string): string | undefined {
  if ([HOW_ARE_ALL, WHOLE_LIST, MY_LIST].some((all) => all.test(text))) return ''
  // No list shows snoozed entitlements.
  if (/\bsnoozed\b/i.test(text)) return undefined
  const asked = STATUS.exec(text)?.[1]
  if (asked !== undefined) return isFilter(asked) || isListOfSeveral(prepared, text, asked) ? asked : undefined
  for (const read of OF_WHOM) {
    const filter = read(prepared, text)
    if (filter !== undefined) return filter
  }
  return readShown(prepared, text)
}

type FilterReader = (prepared: PreparedPlaybook, text: string) => string | undefined

/** Requests that say of whom they are, in the order in which they are tried. */
const OF_WHOM: readonly FilterReader[] = [
  (prepared, text) => onlyIf(STATUS_BEHIND.exec(text)?.[1], (name) => namesOne(prepared, name)),
  (prepared, text) => onlyIf(OPEN.exec(text)?.[1], (name) => namesCustomer(prepared, name)),
  // Of all of them it is told how many they are.
  (_, text) => onlyIf(HOW_MANY.exec(text)?.[1]?.trim(), (whom) => whom === ''),
  (prepared, text) =>
    onlyIf(OF_ONE.exec(text)?.[1] ?? IS_IT.exec(text)?.[1], (one) => isFilter(one) && areListed(prepared, one)),
  (_, text) => onlyIf(STATUS_OF.exec(text)?.[1], isFilter),
  (prepared, text) =>
    onlyIf(
      ABOUT.exec(text)?.[1],
      (about) => isFilter(about) && about.split(' ').every((word) => isStrange(prepared, word)),
    ),
]

function onlyIf(found: string | undefined, holds: (found: string) => boolean): string | undefined {
  return found !== undefined && holds(found) ? found : undefined
}

/** "How many are blocked", "who is in progress", "show me all of fabrikam": what is left behind the words around it. */
function readShown(prepared: PreparedPlaybook, text: string): string | undefined {
  const rest = HOW_MANY.exec(text)?.[1]?.trim() ?? WHO_IS.exec(text)?.[1] ?? SHOW.exec(text)?.[1]
  if (rest === undefined) return undefined
  const filter = rest
    .replace(/^(?: ?(?:all|my|the|every|everything)\b)+/i, '')
    .replace(new RegExp(`^ ?${LISTED}$|(?: ${LISTED})+$`, 'i'), '')
    .replace(/^ ?(?:of|for|at|with) /i, '')
    .trim()
  if (filter === '') return rest.trim() === '' && !/^list$/i.test(text) ? undefined : ''
  const isListed = isFilter(filter) && areListed(prepared, filter)
  return isListed || isListOfSeveral(prepared, text, filter) ? filter : undefined
}

/**
 * True for names of a list that do not look like a filter: an L2 that begins with "it", customers with commas between
 * them. Not for "Status: Contoso, Teams", which begins news.
 */
export function isListOfSeveral(prepared: PreparedPlaybook, text: string, filter: string): boolean {
  if (/[;:!?]/.test(text) || hasFullStop(filter)) return false
  const others = otherWords(prepared, filter)
  if (others.length === 0) return true
  const rest = others.join(' ')
  return isFilter(rest) && others.every((word) => canBeListed(prepared, word))
}

/** True for a customer, a workload or both, and nothing else: "network status" is about something. */
function namesOne(prepared: PreparedPlaybook, text: string): boolean {
  const words = text.split(' ')
  if (!isFilter(text) || !areListed(prepared, text)) return false
  if (words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word))) return true
  if (prepared.workloads.find(tokenize(text)).length > 0) return true
  return words.some((word) => !OF_LISTS.has(normalizeWord(word)) && isStrange(prepared, word))
}

/** True for the name of a customer, perhaps with a workload; not for a workload or a common word alone. */
export function namesCustomer(prepared: PreparedPlaybook, text: string): boolean {
  const words = text.split(' ')
  if (text === '' || !isFilter(text) || !areListed(prepared, text)) return false
  return words.some((word) => !findWorkload(prepared, tokenize(word)) && isStrange(prepared, word))
}

/** True for what may be a customer's name where one is expected: one of its words is unknown or has a capital. */
export function mayNameCustomer(prepared: PreparedPlaybook, text: string): boolean {
  const words = text.split(' ')
  if (text === '' || !isFilter(text) || ARTICLES.has(normalizeWord(words[0]!))) return false
  const isNew = (word: string): boolean => /^\p{Lu}/u.test(word) || isStrange(prepared, word)
  return words.some((word) => !findWorkload(prepared, tokenize(word)) && isNew(word))
}

/** The filter in "history contoso teams"; undefined if the message asks for something else. */
export function readHistory(text: string): string | undefined {
  const filter = /^(?:show )?(?:me )?(?:the )?history\b(?:\s*:\s*|\s+(?:of|for)\s+|\s+|$)(.*)$/i.exec(text)?.[1]
  return filter !== undefined && isFilter(filter) ? filter : undefined
}

/** True for a name or words of a list, and not for a sentence. */
export function isFilter(text: string): boolean {
  // A single word is no sentence.
  if (/^[\p{L}\p{N}&'’.-]*$/u.test(text)) return true
  return isShortOrName(text) && !isSentence(text.replace(/^no intents?\b/i, ''))
}

function isShortOrName(text: string): boolean {
  return isProperName(text) || text.split(' ').filter((word) => !isOfForm(word)).length <= MAX_FILTER_WORDS
}

/** True for parts of "GmbH & Co. KG", which do not count as words of the name. */
function isOfForm(word: string): boolean {
  return word === '&' || isLegalForm(word)
}

/** True if each word can be one of a list, see `canBeListed`; a name written with capitals may contain small words. */
export function areListed(prepared: PreparedPlaybook, text: string): boolean {
  return isProperName(text) || text.split(' ').every((word) => isOfForm(word) || canBeListed(prepared, word))
}

/** True for a word that the text model does not know. */
export function isStrange(prepared: PreparedPlaybook, word: string): boolean {
  const plain = normalizeWord(word)
  return /\p{L}/u.test(plain) && !functionWords.has(plain) && !prepared.textModel.knows(stem(plain))
}

/** True for a word of a status's name, a workload's name, or a customer's: with a capital or unknown. */
export function canBeListed(prepared: PreparedPlaybook, word: string): boolean {
  const lower = normalizeWord(word)
  // "A blocked status" is no list, although aliases contain articles, too: "Outlook on a phone".
  if (ARTICLES.has(lower)) return false
  if (OF_LISTS.has(lower) || /^\p{Lu}/u.test(word)) return true
  const isOfStatus = prepared.playbook.statuses.some(({ l2 }) =>
    l2
      .toLowerCase()
      .split(/[^a-z-]+/)
      .includes(lower),
  )
  const isOfWorkload = prepared.playbook.workloads.some(({ aliases }) =>
    aliases.some((alias) => alias.split(' ').includes(lower)),
  )
  return isOfStatus || isOfWorkload || !prepared.textModel.knows(stem(lower))
}
