import { IN_PROGRESS, each } from '../../content/evidence-groups.ts'
import { OFFICER } from '../../content/words/officers.ts'
import type { Cue } from '../../model.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import type { FoundCue } from '../find-cues.ts'
import { MASK } from '../text/mask-name.ts'
import { linkedClauses, type LinkedClause } from '../text/linked-clauses.ts'
import type { Token } from '../text/text.ts'

/** Who can begin, so that what stands before it stops nobody any more: “so they can start now”. */
const CAN_NOW =
  /^(?:(?:so|and|now|that|then) )*(?:they|we|it|she|he|all|everybody|everyone|both|nothing stops them) (?:(?:can|may|could)(?: (?:now|finally|all|at last))* (?:start|begin|go|deploy|roll|use|move|migrate|proceed|continue|carry|turn|enable|resume|get going)|(?:are|is) (?:(?:now|finally) )*(?:free|allowed|able) to (?:start|begin|go|deploy|roll|use|move|migrate|proceed|continue))\b/
/** What has changed. */
const CHANGED =
  /\b(?:changed|lifted|replaced|fixed|approved|signed|renewed|hired|arrived|granted|gone|over|out|back|done|dropped|repealed|revoked|withdrawn|revised|amended|relaxed|passed|ended|expired|solved|resolved|bought|delivered|installed|trained|allow(?:s|ed)|updated|upgraded|cleared|agreed|loosened|softened|history)\b/
/** It is still to happen, or only for a part. */
const HELD_BACK =
  /\b(?:not|no|never|nobody|none|cannot|(?:do|does|did|is|are|was|were|wo|ca|could|would|should|has|have)nt|will|would|until|till|til|unless|if|once|when|must|should|need|needs|needed|wait\w*|wants?|asks?|only|yet|half|partly|hop\w+|expect\w*|plan\w*|before|to be|too|against)\b/
/** Another product is given up. */
const IS_OUT =
  /\b(?:is|are|was|were|got|been|has|have)(?: (?:now|finally|already|been|just))* (?:out|gone|history|over|dead|dropped|cancell?ed|terminated|switched off|kicked out|phased out|retired|thrown out)(?: (?:now|already|at last|for good|since \S+|last \S+))?$/
/** Somebody is new in a post: no work has started, and nobody is missing. */
const CAME_TO_POST = new RegExp(
  String.raw`\b(?:new|another|interim|next|successor)\b.{0,20}\b(?:${OFFICER}|it director|director|it lead|it head|head of it|admins?|manager|owner|sponsor|champion|boss|lead|ceo|cio|cto|ciso|it manager)\b(?: (?:has|just|now|finally|already|\S+day))* (?:started|joined|arrived|came|began|took over|is here|is in post|is on board)\b(?: (?!to\b|with\b)\S+){0,3}$`,
  'i',
)
/** They, or the new one, want it. */
const WANTS =
  /\b(?:wants?|would like|keen|eager|d like|plans?|decided)(?: (?:to|on|now|it|all))* (?:start|begin|get (?:going|started)|go|use|deploy|roll|move|migrate|have|it|teams|apps|\S+ (?:everywhere|now|live|by|in|from|for (?:all|everybody|everyone)))\b/
const LIKES = /\b(?:(?:loves?|likes?|backs?|supports?) (?:it|this|that)|all for it|(?:in favou?r|a (?:big )?fan) of)\b/
const DENIES =
  /\b(?:not|no|never|nobody|none|(?:do|does|did|is|are|was|were|wo|ca|could|would|should|has|have)nt|until|unless|if|but first|instead|away|other|stay|keep|stop|cancel)\b/

/** They go ahead, by words behind something that is over. */
const GOES_AHEAD: Cue = {
  id: 'goes-ahead',
  says: 'they want to begin, or can begin now',
  evidence: { ...each(IN_PROGRESS, 1), 'technical-onboarding': 3 },
  patterns: [],
}

/** A longer text is a mail, which tells of many things. In words. */
const LONGEST = 80

/** What a text says for a status, without what is over. */
export interface StillSaid {
  /** The words that are over are hidden; as many as before. */
  readonly tokens: readonly Token[]
  /** The words that say that they go ahead. */
  readonly ahead: readonly FoundCue[]
}

/**
 * Hides what is over, where the text says that they go ahead because of it: “the law was changed, so they can start now”,
 * “LibreOffice is out, they want the apps everywhere”, “a new CIO started, she wants to begin”. What is over is no reason.
 */
export function stillSaid({ classes }: PreparedPlaybook, tokens: readonly Token[]): StillSaid {
  const nothing: StillSaid = { tokens, ahead: [] }
  if (tokens.length > LONGEST) return nothing
  const clauses = linkedClauses(tokens, LINKS)
  const wish = clauses.findIndex(({ words }) => WANTS.test(words) && !DENIES.test(words))
  const isWanted = wish >= 0 || clauses.some(({ words }) => LIKES.test(words) && !DENIES.test(words))
  const can = clauses.findIndex(({ words }) => CAN_NOW.test(words))
  if (!isWanted && can < 1) return nothing
  const isOther = ({ from, to }: LinkedClause): boolean =>
    classes.find(tokens.slice(from, to)).some(({ meaning }) => meaning === 'competitor-product')
  const isOver = (clause: LinkedClause, i: number): boolean => {
    const { words } = clause
    if (i + 1 === can && CHANGED.test(words) && !HELD_BACK.test(words)) return true
    if (!isWanted || i === wish) return false
    return CAME_TO_POST.test(words) || (IS_OUT.test(words) && !HELD_BACK.test(words) && isOther(clause))
  }
  const over = clauses.filter(isOver)
  // What they want may be another product.
  if (over.length === 0 || clauses.some((clause) => !over.includes(clause) && isOther(clause))) return nothing
  const ahead = clauses[can > 0 ? can : wish]
  return {
    tokens: tokens.map((token, i) =>
      over.some(({ from, to }) => i >= from && i < to) ? { ...token, word: MASK } : token,
    ),
    ahead: ahead ? [{ cue: GOES_AHEAD, from: withoutLink(tokens, ahead.from), to: ahead.to }] : [],
  }
}

function withoutLink(tokens: readonly Token[], from: number): number {
  return LINKS.has(tokens[from]!.word) ? from + 1 : from
}

const LINKS: ReadonlySet<string> = new Set(['and', 'but', 'so'])
