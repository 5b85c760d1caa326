import { nameCapitals } from '../../playbook/names/words/capitalised.ts'
import { findWorkload } from '../../playbook/reading/workload/find-workload.ts'
import type { WorkloadId } from '../../playbook/model.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { withoutEndMarks } from '../../playbook/reading/text/end-marks.ts'
import { normalizeWord, tokenize } from '../../playbook/reading/text/text.ts'
import { withoutSmallWords } from './around-commands.ts'
import { dateIn } from './keep-orders.ts'
import type { NamesCommand } from './model.ts'
import { isJoiner, isProperName } from './proper-name.ts'
import { isSentence, isStrange } from './command-status.ts'

const ASK =
  /^(?:(?:that|this|it)(?:['’]?s| is| was) |(?:i )?(?:kept|saved|put|filed|logged|stored|recorded) (?:it|this|that) (?:for|under|at|with|on|in) )?(?:the |a )?(?:wrong|other|different|not the right) (?:customer|company|name|workload|service|one)(?: name)?$|^(?:change|correct|fix|edit|rename)(?: the| this| that)? (?:customer|company|name|workload|service)(?: (?:or|and) (?:customer|workload))?$|^(?:the )?(?:customer|company|name|workload)(?: name)? is (?:wrong|not right|incorrect)$/i
const CUSTOMER =
  /^(?:(?:actually|sorry|no|oh|wait|hm+|btw|well)[, ]+)*(?:(?:the |my |their )?(?:correct |right |real |full |new )?(?:(?:customer|company)(?:['’]?s name| name)?|name)(?:['’]s| is| =|:| should be| should have been| must be| was (?:supposed|meant) to be)|(?:change|rename|set) (?:the )?(?:customer|name) to|(?:they(?:['’]re| are)|it(?:['’]s| is))(?: really| actually)?(?= (?:called|named) )) (?:called |named )?(.+)$/i
const WORKLOAD =
  /^(?:(?:the )?(?:workload|service)(?:['’]s| is| =|:| should be| should have been| must be)|(?:change|set) (?:the )?workload to) (?:microsoft )?(.+)$/i

/** Words with a capital that describe a customer's state and are no name. */
const STATES = new Set(
  'blocked unresponsive silent unknown ready new unsure gone closed invalid duplicate migrating waiting undecided happy unhappy void'.split(
    ' ',
  ),
)
/** For names that are not written like one, see `isProperName`. */
const MAX_NAME_WORDS = 6
/** "No wait, that was Contoso after all" */
const AFTER_ALL = /,? (?:after all|really|in fact)$/i
/** A longer message describes a situation. In characters. */
const MAX_INSTEAD = 120

const SHOULD =
  "(?:should be|should(?: have|['’]ve|ve) been|must be|(?:is |was |['’]?s )?(?:supposed|meant) to be|should say)"
const MEANT = `(?:i meant|i mean|i was talking about|make it|make that|(?:it|this|that) ?${SHOULD})`
const IS =
  "(?:(?:(?:that|the|this|my) last one|it|this|that)(?:['’]?s| is| was| concerns| belongs to| goes to)(?: (?:for|about|at|of))?|belongs to|for|about)"
/** "wrong customer, it is Tailwind", "no, I meant Fabrikam", "it was not Litware, it was Lamna", "it's for Fabrikam, not Contoso" */
/** What one says who notices a mistake. */
const EXCLAIMS =
  '(?:oops|oopsie|ups|whoops|sorry|sry|no|nope|oh|ah|argh|ugh|hm+|wait|hang on|hold on|actually|correction|my mistake|my bad|pardon|shit|damn|damn it|dammit|crap|fuck|dang|(?:i )?(?:mixed|muddled) (?:(?:it|them|that|those|these|the (?:two|names|customers)) up|up (?:the |two |my )?(?:names|customers|ones|companies)))'
const OPENING = `(?:(?:${EXCLAIMS}|(?:(?:that|this|it)(?:['’]?s| is| was)? |(?:i )?(?:kept|saved|put|filed|logged|stored|recorded) (?:it|this|that) )?(?:(?:went |goes )?(?:to|for|under|at|with|on|in) )?(?:the )?wrong (?:customer|company|name|one|workload|service))\\b[ ,;:.!–-]*)`
const INSTEAD: readonly RegExp[] = [
  new RegExp(
    `^${OPENING}*(?:${IS} )?not (?:for |about )?(?<wrong>[^,;]+?)(?:[,;–-]+ ?(?:but |rather )?| but | rather )(?:${IS} |${MEANT} )?(?<right>[^,;]+)$`,
    'i',
  ),
  new RegExp(
    `^${OPENING}*(?:${IS} |${MEANT} )(?<right>[^,;]+?),? (?:and )?not (?:for |about |at )?(?<wrong>[^,;]+)$`,
    'i',
  ),
  new RegExp(
    `^${OPENING}+(?:the )?(?<wrong>[^,;]+?) (?:belongs to|goes to|is about|was about|is for|was for|is of|was of) (?<right>[^,;]+)$`,
    'i',
  ),
  new RegExp(`^${OPENING}*(?:it|this|that) (?:belongs|goes) to (?!the |an? )(?<right>[^,;]+)$`, 'i'),
  new RegExp(`^${OPENING}*(?:that|the|this|my) last one (?:is|was)(?: for| about| of| at)? (?<right>[^,;]+)$`, 'i'),
  // "sorry fabrikam not fabricam": two names and nothing else.
  new RegExp(`^${OPENING}*(?<right>[^,;]+?),? (?:and )?not (?<wrong>[^,;]+)$`, 'i'),
  new RegExp(`^${OPENING}*${MEANT} (?<right>[^,;]+)$`, 'i'),
  new RegExp(`^${OPENING}+(?:${IS} |${SHOULD} )?(?<right>[^,;]+)$`, 'i'),
]
/** "Fabrikam is Edge, not SharePoint": the workload of a named customer. */
const WORKLOAD_OF = new RegExp(
  `^${OPENING}*(?<of>[^,;]+?)(?: is| was|['’]s)(?: for| about)? (?<right>[^,;]+?),? (?:and )?not (?:for |about )?(?<wrong>[^,;]+)$`,
  'i',
)

/**
 * Reads "wrong customer", "customer is Tailwind", "workload is Intune", "no, I meant Fabrikam"; undefined for other
 * messages.
 */
export function readNamesCommand(prepared: PreparedPlaybook, typed: string): NamesCommand | undefined {
  const text = typed.replace(AFTER_ALL, '')
  if (ASK.test(withoutSmallWords(text))) return { kind: 'names' }
  const customer = CUSTOMER.exec(text)?.[1]
  if (customer !== undefined && isName(prepared, customer)) return { kind: 'names', customer: nameCapitals(customer) }
  const stated = WORKLOAD.exec(text)?.[1]
  const workload = stated === undefined ? undefined : exactWorkload(prepared, stated)
  return workload ? { kind: 'names', workload } : readInstead(prepared, text)
}

/** Words before the right name. If nothing says that another name was wrong, the customer must be known. */
const OF_ANOTHER = /^(?:(?:sorry|no|oops|wait|actually|ah|oh|well)[, ]+)*(?:it|this|that)(?:['’]?s| is| was) (?=\S)/i
const SPEAKS_OF_NAMES = new RegExp(`^(?:${EXCLAIMS}|it|its|this|that|thats|not|wrong|customer|the|i|make|well)\\b`, 'i')
const BREAKS = /[,;.:!]\s+(?:and )?|\s+and\s+/g
const KEEP_IT = /^(?:and |then |please )*(?:keep|save)(?: it| this| that)?(?: please| then| now)?$/i

/**
 * The right names, with what else the same message says about the open card: "wrong customer, Adatum. Keep", "it's
 * Adatum, not Contoso, and 20 Jan", "its Adatum". Undefined if it says anything else.
 */
export function readNamesAndMore(prepared: PreparedPlaybook, message: string): NamesCommand | undefined {
  const text = withoutEndMarks(message.trim().replace(/\s+/g, ' '), '.!')
  if (text.length > MAX_INSTEAD || !SPEAKS_OF_NAMES.test(text)) return undefined
  const whole = OF_ANOTHER.test(text) ? rightNames(prepared, text) : undefined
  if (whole?.ifKnown) return whole
  const breaks = [...text.matchAll(BREAKS)].toReversed()
  for (const { index, 0: between } of breaks) {
    const more = moreOf(text.slice(index + between.length))
    const names = more && rightNames(prepared, text.slice(0, index))
    if (names) return { ...names, ...more }
  }
  return undefined
}

/** The rest besides the names: "20 Jan, keep it", "keep it with 20 Jan". */
function moreOf(text: string): Pick<NamesCommand, 'date'> | undefined {
  if (KEEP_IT.test(text)) return {}
  const date = dateIn(
    text
      .replace(/^(?:and )?(?:keep|save)(?: it| this)?(?=[ ,])/i, '')
      .replace(/[, ]+(?:and )?(?:keep|save)(?: it| this)?$/i, ''),
  )
  return date === undefined ? undefined : { date }
}

function rightNames(prepared: PreparedPlaybook, text: string): NamesCommand | undefined {
  const names = readNamesCommand(prepared, text)
  if (names?.customer ?? names?.workload) return names
  const right = text.replace(OF_ANOTHER, '')
  const found = right === text ? undefined : namesIn(prepared, right, false)
  return found?.customer === undefined ? undefined : { kind: 'names', ...found, ifKnown: true }
}

/** The right name instead of a wrong one: of a customer, a workload, or both together. */
function readInstead(prepared: PreparedPlaybook, text: string): NamesCommand | undefined {
  if (text.length > MAX_INSTEAD) return undefined
  const { of, ...named } = WORKLOAD_OF.exec(text)?.groups ?? {}
  const workload = of === undefined ? undefined : exactWorkload(prepared, named['right']!)
  if (of !== undefined && workload && exactWorkload(prepared, named['wrong']!) && isOwnName(prepared, of, false)) {
    return { kind: 'names', workload, of }
  }
  for (const pattern of INSTEAD) {
    const { right, wrong } = pattern.exec(text)?.groups ?? {}
    if (right === undefined) continue
    const names = namesIn(prepared, right, WRONG_ONE.test(text))
    if (names && (wrong === undefined || namesIn(prepared, wrong, false))) return { kind: 'names', ...names }
  }
  return undefined
}

/** A name follows, whatever its words are. */
const WRONG_ONE = /\bwrong (?:customer|company|name)\b|\b(?:mixed|muddled)\b.*\b(?:up|names|customers)\b/i

/**
 * Reads a customer and a workload from the end of a text.
 * @param isAnnounced the text says that a customer's name follows: then one unknown word is enough
 */
function namesIn(
  prepared: PreparedPlaybook,
  text: string,
  isAnnounced: boolean,
): { customer?: string; workload?: WorkloadId } | undefined {
  const words = text.trim().split(' ')
  // The longest workload at the end comes first: "Contoso Exchange Online".
  for (let from = 0; from < words.length; from++) {
    const workload = exactWorkload(prepared, words.slice(from).join(' '))
    if (!workload) continue
    const customer = words.slice(0, from).join(' ')
    if (customer === '') return { workload }
    return isOwnName(prepared, customer, isAnnounced) ? { customer: nameCapitals(customer), workload } : undefined
  }
  return isOwnName(prepared, text.trim(), isAnnounced) ? { customer: nameCapitals(text.trim()) } : undefined
}

/** True for a name that is no product and no common word: "no, Slack" answers what they use. */
function isOwnName(prepared: PreparedPlaybook, text: string, isAnnounced: boolean): boolean {
  const isShort = (text.split(' ').length <= MAX_NAME_WORDS || isProperName(text)) && !isSentence(text)
  if (!isName(prepared, text) && !(isAnnounced && isShort)) return false
  return (
    text.split(' ').some((word) => isStrange(prepared, word)) &&
    !prepared.classes.find(tokenize(text)).some(({ from }) => from === 0)
  )
}

/** True if every word has a capital, or, in hurried typing, if all words are unknown. */
function isName(prepared: PreparedPlaybook, text: string): boolean {
  const words = text.split(' ').filter((word) => !isJoiner(word))
  const isProper = isProperName(text)
  if (words.length === 0 || (isSentence(text) && !isProper)) return false
  if (words.length > MAX_NAME_WORDS && !isProper) return false
  if (words.length === 1 && STATES.has(normalizeWord(words[0]!))) return false
  return words.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) || words.every((word) => isStrange(prepared, word))
}

function exactWorkload(prepared: PreparedPlaybook, text: string) {
  const tokens = tokenize(text)
  const [found] = prepared.workloads.find(tokens)
  return found?.from === 0 && found.to === tokens.length ? findWorkload(prepared, tokens) : undefined
}
