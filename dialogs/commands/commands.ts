import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { recommend } from '../../playbook/recommendation/recommend.ts'
import { dependsOn } from './answer-first.ts'
import { readAskedSituation, type AskedSituation } from './asked-situations.ts'
import { readChangeStatus } from './change-status-command.ts'
import { readChange } from './change-commands.ts'
import { readCorrectsKept } from './corrects-kept.ts'
import { spelledOut } from './chat-spelling.ts'
import { readComparison, readWhyNot } from './compare.ts'
import { readNamesCommand } from './command-names.ts'
import { readResourceCommand } from '../resources/commands.ts'
import { isSentence, namesCustomer, readHistory, readListed } from './command-status.ts'
import { readStanding, type Standing } from './standing-questions.ts'
import { readKeptQuestion } from './kept-questions.ts'
import { readOwnerQuestion } from './owner-questions.ts'
import { readBlockedBy } from './blocked-by.ts'
import { readListedByStatus } from './listed-questions.ts'
import { wordAskedFor } from './meaning-asked.ts'
import { misspeltCommand } from './misspelt.ts'
import { respelt } from './respelt.ts'
import {
  inOneLine,
  withoutAfterthoughts,
  withoutOpening,
  withoutPoliteWords,
  withoutSmallWords,
} from './around-commands.ts'
import { asksOfTerm, readAboutTerm, readCountedAs, readQuestionsOf } from './playbook-questions.ts'
import { exactTerm, findTerm, wholeTerm } from './terms.ts'
import { readChangedSince } from '../records/changed-since.ts'
import { rememberingLast } from '../../playbook/recent.ts'
import type { Command, PlainCommand } from './model.ts'

/** Short and exact patterns: a sentence that merely begins like a command describes a situation. */
const PLAIN: readonly (readonly [RegExp, PlainCommand | 'overrides'])[] = [
  [
    /^((hi|hello|hey|hallo)( there)?|(good )?(morning|afternoon|evening)|moin|servus|start)( (all|team|everybody|everyone|folks|bot))?$/,
    'greet',
  ],
  [
    /^(help|help me|(show|give|open|see)( me)?( the| some)? help|i need( some)? help|how (does|do) (this|it|you|that|the bot)( bot| thing)? work|how to use (this|it|you)( bot)?|\?|(what|which things) (else )?(can|could|do) you do( for me)?|what can i (ask( you)?|say|type|do)( here)?|commands|menu)$/,
    'help',
  ],
  [
    /^(who|what) are you$|^who is this$|^what is this( bot)?$|^are you (a |an )?(bot|human|real|ai)$|^what(['’]?s| is) your name$|^who made you$|^what do you do$/,
    'who',
  ],
  [
    /^(many )?(thanks|thank you|thx|ty|cheers|merci(?: beaucoup| bien)?|danke(?: sch[öo]n| sehr)?|vielen dank|gracias|grazie|obrigad[oa]|tack|great|perfect|cool|ok|okay|nice|super|good bot|well done|bye|goodbye)( a lot| so much| very much| you)?([,;.!–-]* (and )?((that|this)(['’]?s| is|s) (it|all)|(i am|i['’]?m) done|done|bye|good ?bye|see you|until|till)\b( for)?( today| now| tomorrow| this week| then)?)?$/,
    'thanks',
  ],
  [
    /^(new|(assess )?(the )?(a )?new (one|customer|case)|(assess )?(the )?next (customer|case)|another (one|customer|case))$/,
    'new',
  ],
  [/^((assess )?(the )?next( (one|workload|service))?)$/, 'next'],
  [/^(start (again|over|anew)|restart|reset|from scratch|begin again)$/, 'restart'],
  [
    /^(clear|discard|delete|drop|remove|put away|forget|close|cancel)( all| everything)?( that is| of)?( the| my)? ?(unfinished|open|not kept)( (ones|work|assessments?|cases|drafts?|notes))?$|^put (all|everything)( unfinished)? away$/,
    'put-away',
  ],
  [/^(continue|go on|carry on|proceed)$/, 'go-on'],
  [
    /^((show|list)( me)? )?(all |the |my |what is |what['’]s )*(unfinished|not kept( yet)?|drafts?|leftovers?|open (ones|work|assessments?))( (ones|work|assessments?|cases))?( from yesterday)?$|^(what is|what['’]?s|whats|anything|is (there )?anything|what do i have|what have i) (still )?(left|open|pending|unfinished|not finished|not kept|left (over|open|to do|to finish))( yet| still)?( from (yesterday|last week|friday|before)| now| today| here)?$|^(what|which|who)( of my)?( (customers|ones|clients|entitlements|accounts))? (have|has|got|are|is|still have) (no|without( an?)?|still no|not got an?) (status(es)?|l2)( yet| so far| kept| set)*$|^(what|which( ones)?) (did|have) i (not|n['’]t) (finish|finished|keep|kept|complete|completed)( yet| yesterday)?$/,
    'unfinished',
  ],
  [/^(resume|where (was|am) i|where were we)$/, 'resume'],
  [
    /^((oh|ah|ok|no|sorry|ups|oops|wait|please)[,!. ]+)*((cancel|stop|close)( it| that| this)?|cancel (that|this) (one|assessment)|quit|exit|abort|never ?mind( it| that| this)?|(forget|ignore|disregard|scratch|scrap|ditch|bin)( about)? (it|that|this)( one| assessment)?|(forget|ignore|disregard) (what|all|everything)( that)? i(['’]ve| have)?( just)? (said|told you|typed|written|wrote))( please)?$/,
    'cancel',
  ],
  [
    /^(delete|remove|erase|discard|drop|clear)( it| that| this| all| everything| (the|this|my|that) (last )?(one|status|assessment|entry))?$/,
    'delete',
  ],
  [
    /^(undo( it| that| this| the last( one)?| (the |my )?(last |previous )?(one|keep|step|change|entry|edit|message|status)| last)?|revert( it| that)?|take (it|that) back|forget (the|my) (last|previous) (message|sentence|step|answer))$/,
    'undo',
  ],
  [/^(back|go back|previous|one step back)$/, 'back'],
  [/^((show )?(my )?answers|change( an| my)? answers?|change)$/, 'answers'],
  [/^(my |list |show )?overrides?$/, 'overrides'],
  [
    /^(what (did|have) i (say|said|tell you|told you|typed?|write|written)( so far)?|(what|which) (date|day|customer|workload|note|name|reason)s? (did|have) i (gave|give|given|tell|told|say|said|type|typed|set|write|written)( you)?( so far)?|(show )?what i said|what do you (have|know)( so far)?)$/,
    'said',
  ],
  // The titles of the buttons.
  [/^(correct|fix|edit|amend)( (this|it|that|this one|that one))?$/, 'correct'],
  [/^ask( me)? (more|another( question)?|one more( question)?)$/, 'ask-more'],
  [
    /^(yes,? |please |ok,? )?(keep|save|record|store)( it| this| that| (this|the|that) (one|status))?( please)?$/,
    'keep',
  ],
]

/** In characters. */
const MAX_COMMAND_LENGTH = 300
/** Enough for a new note. In characters. */
const MAX_CHANGE_LENGTH = 1100
/** No text that fits a pattern of `PLAIN` is longer. In characters. */
const MAX_PLAIN_LENGTH = 60
/** "what is foo bar": an unknown name of so many words is answered with the known names; longer ones are no names. */
const MAX_UNKNOWN_WORDS = 3

/** "When does a blocked status need a date?", "what DIBS means": the definition answers these, too. */
const NEEDS =
  /^(?:(?:when|why|what|does|do) (?:(?:does|do|must|has to) )?(?:an? |the )?(.+?) (?:status )?(?:needs?|requires?|has to have|must have)(?: .+)?|what (?:the )?(.+?) (?:means?|is about|stands for))$/

/** "Is it ok to put Blocked if they have no date?": the status's definition answers it. */
const MAY_PUT =
  /^(?:is|would) (?:it|that) (?:be )?(?:ok|okay|fine|right|wrong|allowed|correct|possible|enough) (?:to|if i|if we|when i) (?:put|use|set|choose|pick|keep|take|write|select|say) (?:it (?:as|to|on) |the status )?(.+?)(?: (?:if|when|while|without|although|because) .+)?$/

/** Reads a typed message as a command; undefined when it is none. */
export const readCommand = rememberingLast(readOrRespelt)

/**
 * Corrects misspelt words at the beginning if the message is no command. The correction counts only for a request about
 * a kept customer; otherwise the message may be news.
 */
function readOrRespelt(prepared: PreparedPlaybook, message: string): Command | undefined {
  const command = readMessage(prepared, message)
  const isKnown = command && (command.kind !== 'define' || command.status !== undefined || command.topic !== undefined)
  if (isKnown || message.length > MAX_COMMAND_LENGTH) return command
  const asked = withoutOpening(message.trim().replace(/\s+/g, ' '))
  // For a misspelt command word the right command is offered elsewhere.
  const isOffered = misspeltCommand(prepared, asked.replace(/[\s.!?]+$/, '')) !== undefined
  const again = isOffered ? undefined : respelt(prepared, asked)
  const meant = again === undefined ? undefined : readMessage(prepared, again)
  if (meant?.kind === 'status' && meant.filter !== '') return { ...meant, ifKept: true }
  return (meant?.kind === 'history' || meant?.kind === 'change') && meant.filter !== '' ? meant : command
}

function readMessage(prepared: PreparedPlaybook, message: string): Command | undefined {
  const change = message.length > MAX_CHANGE_LENGTH ? undefined : readChange(prepared, message)
  if (change) return change
  // A longer message describes a situation; patterns never run on a pasted mail.
  if (message.length > MAX_COMMAND_LENGTH) return undefined
  const typed = inOneLine(message)
  const text = spelledOut(typed)
  if (message.trim() === '?') return { kind: 'help' }
  const lower = text.toLowerCase()
  const plain = readPlain(lower)
  if (plain) return { kind: plain }
  const asked = withoutPoliteWords(text)
  const filter = asksOfTerm(prepared, asked.toLowerCase())
    ? undefined
    : (readChangedSince(asked) ?? readListedByStatus(prepared, asked) ?? readListed(prepared, asked))
  const history = readHistory(asked)
  const standing = readStanding(prepared, asked, message.trimEnd().endsWith('?'))
  return (
    readNamesCommand(prepared, asked) ??
    readChangeStatus(prepared, text) ??
    readCorrectsKept(prepared, text) ??
    readResourceCommand(prepared, asked) ??
    (history === undefined ? undefined : { kind: 'history', filter: history }) ??
    readOwnerQuestion(prepared, asked) ??
    readKeptQuestion(prepared, asked) ??
    listOfBlocked(prepared, asked) ??
    (filter === undefined ? undefined : { kind: 'status', filter }) ??
    // The customer's words follow, as typed.
    readAssess(withoutPoliteWords(typed)) ??
    readDefined(prepared, withoutAfterthoughts(withoutPoliteWords(text)), standing)
  )
}

/** Ignores the words around a command: "oops undo", "keep it pls". */
function readPlain(lower: string): PlainCommand | 'overrides' | undefined {
  if (lower.length > MAX_PLAIN_LENGTH) return undefined
  const find = (text: string) => PLAIN.find(([pattern]) => pattern.test(text))?.[1]
  return find(lower) ?? find(withoutSmallWords(lower))
}

function listOfBlocked(prepared: PreparedPlaybook, text: string): Command | undefined {
  const by = readBlockedBy(prepared, text)
  if (!by) return undefined
  return { kind: 'status', filter: by.filter, ...(by.isBare ? { ifKept: true, mayAnswer: true } : {}) }
}

function readAssess(text: string): Command | undefined {
  if (/^(?:(?:new|start|begin)(?: an?)? )?assess(?:ment)?$/i.test(text)) return { kind: 'assess', rest: '' }
  const rest = /^assess[: ] ?(.+)$/i.exec(text)?.[1]?.trim()
  // "Assess phase is delayed" describes a situation; "assess Contoso Teams: nobody is trained" asks for an assessment.
  return rest === undefined || (isSentence(rest) && !rest.includes(':')) ? undefined : { kind: 'assess', rest }
}

/** The definition of a name of the playbook; for any other name, the status of that customer. */
function readDefined(prepared: PreparedPlaybook, text: string, standing: Standing | undefined): Command | undefined {
  // "What is new at Contoso?" names a customer: no word of the playbook is meant.
  if (standing && !standing.ifKept && isNobodysTerm(prepared, standing.filter)) return { kind: 'status', ...standing }
  const definition = readDefinition(prepared, text)
  const isKnown = definition?.kind !== 'define' || definition.status !== undefined || definition.topic !== undefined
  return (isKnown ? definition : undefined) ?? (standing ? { kind: 'status', ...standing } : definition)
}

function isNobodysTerm(prepared: PreparedPlaybook, filter: string): boolean {
  return namesCustomer(prepared, filter) && !wholeTerm(prepared, filter.toLowerCase())
}

function readDefinition(prepared: PreparedPlaybook, text: string): Command | undefined {
  const lower = text.toLowerCase()
  const compared = readComparison(prepared, lower)
  if (compared) return { kind: 'compare', ...compared }
  const rather = readWhyNot(prepared, lower)
  if (rather) return { kind: 'why-not', term: rather }
  const situation = readAskedSituation(prepared, text)
  if (situation) return ofSituation(prepared, situation)
  const questioned = readQuestionsOf(prepared, lower)
  if (questioned) return { kind: 'define', query: lower, ...questioned, asked: true, asks: { kind: 'questions' } }
  const put = MAY_PUT.exec(lower)?.[1]
  const needed = NEEDS.exec(lower)?.slice(1).find(Boolean)
  // "What the admins need is time" is about a customer: only a name of the playbook counts.
  const meant = put === undefined ? needed && exactTerm(prepared, needed) : findTerm(prepared, put)
  const about = { kind: 'about', question: lower } as const
  if (meant) return { kind: 'define', query: put ?? needed!, ...meant, asked: true, asks: about }
  if (/^(what is|define|l2)$/.test(lower)) return { kind: 'define', query: '', asked: true }
  const asked =
    /^(?:what(?:'|’)?s|what is|what are|what does|whats|define|definition of|explain|l2|meaning of|tell me about|when (?:do|should|would) (?:i|we) (?:use|set|choose|pick|take)|who (?:has to act|must act|acts|(?:do|must|should) i (?:have to |need to )?(?:inform|tell|notify|involve|contact|ask)) (?:on|about|for|with|at|of)|who (?:owns|clears|solves|resolves|handles|unblocks|takes care of|is responsible for))\s+(?:an? |the )?(.+?)(?: mean| status)?$/.exec(
      lower,
    )
  const query = asked ? asked[1]! : lower
  const term = asked ? findTerm(prepared, query) : exactTerm(prepared, query)
  if (term) return { kind: 'define', query, ...term, asked: asked !== null, ...(asked ? { asks: about } : {}) }
  const aboutTerm = readAboutTerm(prepared, lower)
  if (aboutTerm) return { kind: 'define', query, ...aboutTerm, asked: true, asks: about }
  const counted = readCountedAs(prepared, lower)
  if (counted) return ofSituation(prepared, counted)
  const word = wordAskedFor(lower)
  const named = word === undefined ? undefined : wholeTerm(prepared, word)
  if (named) return { kind: 'define', query: word!, ...named, asked: true, asks: about }
  const isName = !isSentence(query) && query.split(' ').length <= MAX_UNKNOWN_WORDS
  return asked && isName ? { kind: 'define', query, asked: true } : undefined
}

/** Defines the status that the FM suggests, or else the nearest one. */
function ofSituation(prepared: PreparedPlaybook, asked: AskedSituation): Command {
  const { situation, supposed } = asked
  const { ranked, strength } = recommend(prepared, { text: situation })
  const nearest = ranked.slice(0, 2).map(({ status }) => status.id)
  // If two other statuses are nearest, the first of them is defined instead of the suggested one.
  const isFar = strength === 'open' && supposed && 'status' in supposed && !nearest.includes(supposed.status)
  const isTold = supposed && (!isFar || dependsOn(prepared, situation).length > 0)
  const term = isTold ? supposed : { status: nearest[0]! }
  return { kind: 'define', query: situation, ...term, asked: true, asks: { kind: 'status-for', ...asked } }
}
