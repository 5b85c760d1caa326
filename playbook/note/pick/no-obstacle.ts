import { MASK } from '../../reading/text/mask-name.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import { tokenize, type Token } from '../../reading/text/text.ts'
import type { WeighedClause } from './weigh-clauses.ts'

/** Most texts have none of these words. */
const MAY_BE =
  /\b(?:arriv\w+|began|begun|started|piloted|kicked|went|starts?|begins?|come|comes|coming|due|ordered|delivered|ships?|shipped|sent|shared|gave|provided|forwarded|explained|showed|portal|attached|nothing|everything|stopp?(?:ed|s)|halted|paused|hold|ice|frozen|froze|parked|stuck|blocked|standstill|stands|off|date|eta|timeline|asked|asks|wondered?|like|likes|wants?)\b/
/** Things that end the lack of them: “new laptops come in Q3”. A new law or a new director ends nothing. */
const THING = String.raw`(?:hw|hardware|pcs?|laptops?|notebooks?|tablets?|devices?|machines?|computers?|handsets?|phones?|headsets?|lines?|fibre|fiber|switches|routers?|servers?|firewalls?|proxy|sbcs?|cameras?|disks?|ram|memory|printers?|licen[cs]es|seats|replacements?|spares?|ones?)`
const ARRIVES = new RegExp(
  String.raw`^(?:delivered|delivery|arriv\w+) |^(?:(?:and|but|the|their|some) )*(?:(?:new|newer|better|faster|bigger|more|additional|replacement|spare) (?:\S+ ){0,2}?${THING}|replacements?|successors?|spares?|delivery)(?: (?:is|are|was|were|will|be|only|just|all|now)){0,3} (?:arriv\w+|starts?|begins?|comes?|coming|due|ordered|delivered|ships?|shipped|expected|planned)\b`,
)
/** Papers that answer a question. */
const PAPER = String.raw`(?:papers?|white ?papers?|reports?|documents?|docs?|documentation|statements?|links?|answers?|evidence|certificates?|slides|deck|explanation|proof)`
const HANDED_OVER = new RegExp(
  String.raw`^(?:(?:and|but) )?(?:(?:i|we|microsoft) (?:(?:have|has|had|already|just|also) ){0,2}(?:sent|shared|gave|provided|forwarded|explained|showed)\b|(?:\S+ ){0,3}?${PAPER}(?: (?:is|are|was|were|has|have|been|already|all)){0,3} (?:sent|shared|delivered|provided|forwarded|attached|(?:on|in|at) (?:the|our) (?:\S+ )?(?:portal|site|website|page|hub)))\b`,
)
/** That nothing goes on is the status, and no reason for it. */
const NOTHING_MOVES =
  /^(?:(?:and|so|until|till|then|meanwhile|now) )*(?:nothing (?:moves|happens|goes|starts|is done)|everything (?:waits|stands|stopped|stops|is (?:on hold|stopped|halted))|no (?:(?:start|go[- ]live|launch|target|new|fixed) )?(?:dates?|eta|timeline)(?= (?:till?|until|before|yet|set|known|given|so far|from)\b|$))\b/
const HALTED =
  /^(?:(?:and|so|but|the|their|it|its|all|is|are|was|were|has|been|now|rollout|roll out|project|deployment|migration|pilot|launch|go[- ]live|work|whole|everything) )*(?:stopped|halted|paused|on hold|on ice|frozen|parked|stuck|blocked|at a standstill|stands still|off)$/
/** “Began Intune in November”: what was done before there was an obstacle. */
const BEGAN = /^(?:(?:and|they|we|customer|have|has|had) )*(?:began|started|begun|piloted|kicked off|went live)\b/
/** What the customer asks of us beside the obstacle: “also they asked if we can train the service desk”. */
const ASKS_US =
  /^(?:(?:and|also|but|besides|then|customer) )*(?:they|he|she|it|customer) (?:(?:also|have|has|just|then|already) )*(?:(?:asked|asks|wondered|wonders?)(?: (?:us|me))? (?:if|whether) (?:we|i|microsoft|fasttrack)\b|(?:wants?|would like|d like|asked for|asks for)(?: (?:also|some|a|an|our|us|more))* (?:help|training|trainers?|workshops?|sessions?|support|materials?|demos?|links?)\b)/
/** Without it there is no remedy. */
const DENIED =
  /\b(?:not|no|never|nobody|none|without|cannot|too|only half|lost|late|unless|if|(?:do|does|did|is|are|was|were|wo|wi|ca|has|have|had|could|would|should)nt)\b/
/** A longer clause says more than that. In words. */
const LONGEST = 12
/** What such a clause is worth at most. In log-odds. */
const NO_WHY = -3

/**
 * Keeps remedies, papers that were sent, what the customer asks of us and the standstill itself out of the why, where
 * something else in the text is the obstacle: “half of the laptops have no TPM, new ones come in Q3”. They can still be told as what comes next.
 */
export function withoutRemedies(
  prepared: PreparedPlaybook,
  clauses: readonly WeighedClause[],
  customer: string | undefined,
): readonly WeighedClause[] {
  let isSaid = false
  const kinds = clauses.map(({ tokens, substance }) => {
    const kind = kindOf(prepared, tokens, customer)
    isSaid ||= substance && kind === undefined
    // Behind the obstacle it is harmless: “the engineer left and the pilot is on hold”.
    return kind === 'halted' ? (isSaid ? undefined : 'idle') : kind
  })
  if (!kinds.some(Boolean) || !clauses.some(({ substance }, i) => substance && !kinds[i])) return clauses
  return clauses.map((clause, i) => {
    const remedy = kinds[i]
    return remedy ? { ...clause, remedy, substance: false, why: Math.min(clause.why, NO_WHY) } : clause
  })
}

/** The clauses without remedies. A remedy between two parts of the why is left out as well. */
export function exceptRemedies(clauses: readonly WeighedClause[]): readonly WeighedClause[] {
  const rest = clauses.filter(({ remedy }) => !remedy)
  return rest.length > 0 ? rest : clauses
}

/** What a clause says instead of an obstacle: what will help, or what was sent and that nothing goes on. */
function kindOf(
  prepared: PreparedPlaybook,
  tokens: readonly Token[],
  customer = '',
): WeighedClause['remedy'] | 'halted' {
  if (tokens.length > LONGEST) return undefined
  const words = wordsOf(tokens)
  if (!MAY_BE.test(words)) return undefined
  if (NOTHING_MOVES.test(words)) return 'idle'
  // Who lacks a partner asks for one.
  if (ASKS_US.test(words)) return /\bpartners?\b/.test(words) ? undefined : 'idle'
  if (DENIED.test(words)) return undefined
  if (ARRIVES.test(words)) return 'comes'
  if (BEGAN.test(words) && prepared.workloads.find(tokens).some(({ from }) => from <= 3)) return 'idle'
  if (HANDED_OVER.test(words)) return 'idle'
  return HALTED.test(wordsOf(withoutNames(prepared, tokens, customer))) ? 'halted' : undefined
}

function withoutNames(prepared: PreparedPlaybook, tokens: readonly Token[], customer: string): readonly Token[] {
  const named = prepared.workloads.find(tokens)
  const own = new Set(tokenize(customer).map(({ word }) => word))
  return tokens.filter(
    ({ word }, i) => word !== MASK && !own.has(word) && !named.some(({ from, to }) => i >= from && i < to),
  )
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ word }) => word).join(' ')
}
