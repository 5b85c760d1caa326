import type { PreparedPlaybook } from '../../prepare.ts'
import { tokenize, type Token } from '../../reading/text/text.ts'
import { OFFICERS } from '../../content/words/officers.ts'
import type { NoteSubject } from '../words.ts'

/** Words before the customer's name: "right, next one", "quick one", "good news". */
const OPENER =
  /^(?:(?:(?:right|ok|okay|well)(?=,| next one)|(?:oh|ah)(?= and)(?: and)?|okay and|next one|quick (?:one|q|question|update)|good news|bad news|fyi|ignore that|scratch that)(?![\p{L}'’])[\s,:;.–-]*){1,4}/iu
/** Words that begin a sentence. The customer and the workload before them are only a heading. */
const BEGINS_SENTENCE = new Set([
  ...'they he she it we nobody noone no not everything everybody everyone something somebody nothing still there the their his her a an all legal hr'.split(
    ' ',
  ),
  ...OFFICERS,
])
/** Abbreviations of FMs for a workload: a heading, and no word of a sentence. */
const CODES = new Set('exo spo odb od4b odfb aadp aad opp mdo mde mdi mip'.split(' '))
/** Behind an abbreviation these make it the subject: "EXO is down", "ODB and SPO". */
const GOES_ON =
  /^(?:is|isnt|are|arent|was|wasnt|were|has|hasnt|have|had|will|wont|can|cant|cannot|could|couldnt|may|might|must|should|would|does|doesnt|do|did|didnt|and|or|for|in|on|to|with|at|from|by|of|as|crashes|fails|works|breaks|needs|lacks|stays|goes|looks|seems|runs|hangs|stops|loses|sends|costs|takes|makes|gets|[a-z]+ed)$/
/** The workload's people do this, not the workload. */
const USES = new Set(['uses', 'use'])
/** The "still" before "nobody", which the present tense of the note already says. */
const STILL = /^still (?=(?:nobody|no|not|none|nothing)(?!\p{L}))/iu
/** "Everything on hold" lacks only its verb. */
const IS_HELD = /^(everything|all) (on hold|stuck|blocked|paused|frozen)(?!\p{L})/iu

/**
 * Makes each line begin with its content. Removes openers, and the customer and workload before a full sentence
 * ("contoso exo they stay with Google"), because both have fields beside the note. "Teams training is late" stays.
 */
export function withoutHeads(prepared: PreparedPlaybook, text: string, subject: NoteSubject): string {
  return text
    .split('\n')
    .map((line, i) => (i < MOST_LINES ? withoutTail(withoutHead(prepared, line, subject), subject) : line))
    .join('\n')
}

function withoutHead(prepared: PreparedPlaybook, line: string, { customer = '', workload }: NoteSubject): string {
  const opened = line.slice(OPENER.exec(line)?.[0].length ?? 0)
  const tokens = tokenize(opened.slice(0, LONGEST_HEAD))
  const named = afterName(tokens, customer)
  const own =
    workload &&
    prepared.workloads
      .find(tokens.slice(0, named + MOST_OF_WORKLOAD))
      .find(({ meaning, from }) => meaning === workload && from === named)
  const at = own ? own.to : named
  const next = tokens[at]
  // A word before a colon is a heading anyway, and a name alone does not show where it ends.
  if (at === 0 || !next || tokens.slice(1, at + 1).some(({ breakBefore }) => breakBefore))
    return at === 0 ? opened.replace(STILL, '') : headed(line, opened)
  const rest = opened.slice(next.start)
  if (own && USES.has(next.word)) return `they use${opened.slice(next.end)}`
  const isCode = own !== undefined && own.to === own.from + 1 && CODES.has(tokens[own.from]!.word)
  return BEGINS_SENTENCE.has(next.word) || (isCode && !GOES_ON.test(next.word))
    ? rest.replace(STILL, '').replace(IS_HELD, '$1 is $2')
    : headed(line, opened)
}

/** "Quick one, contoso exo …": only the opener is removed, if something is left. */
function headed(line: string, opened: string): string {
  return opened === ''
    ? line
    : opened.replace(/(?<=^[^:\n]{1,60}: )still (?=(?:nobody|no|not|none|nothing)(?!\p{L}))/iu, '')
}

/** The number of tokens at the beginning that are the customer's name. */
function afterName(tokens: readonly Token[], customer: string): number {
  const name = tokenize(customer).map(({ word }) => word)
  return name.length > 0 && name.every((word, i) => tokens[i]?.word === word) ? name.length : 0
}

/** "Teams nobody trained contoso": the customer's name comes last. */
function withoutTail(line: string, { customer = '' }: NoteSubject): string {
  if (customer === '' || !line.toLowerCase().endsWith(` ${customer.toLowerCase()}`)) return line
  const before = line.slice(0, -customer.length - 1)
  return ENDS_PARTICIPLE.test(before) ? before : line
}
/** A full statement without its verb: "nobody trained", "no licences". */
const ENDS_PARTICIPLE = /\b(?:nobody|no|none|not)(?: \p{L}+){1,2}$/iu

/** Names and openers are shorter than this. In UTF-16 units. */
const LONGEST_HEAD = 160
/** Only so many lines are changed. */
const MOST_LINES = 40
/** A workload's name has at most so many words. */
const MOST_OF_WORKLOAD = 5
