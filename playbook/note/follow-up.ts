import { capitalised } from '../names/words/capitalised.ts'
import { clauseOf } from './sentences/clause.ts'

/** A request or ticket that somebody has made because of the obstacle. */
const REQUEST =
  /\b(?:DCRs?|CRIs?|RFC|UserVoice|design change requests?|feature requests?|(?:GetHelp|support|service|get help) (?:tickets?|cases?|requests?)|tickets?|cases?|escalations?|bug reports?)\b/i
const IS_MADE =
  /\b(?:filed|open(?:ed)?|raised|logged|submitted|created|escalated|reported|requested|running|pending|with (?:support|the (?:PG|product group)|engineering)|sent)\b/i
/** Somebody has told others of it. */
const ESCALATED = /^(?:and |also |now )*(?:is |was |it is |it was |has been )?escalated(?: (?:to|with) [^,;]{2,40})?$/i
/** Without the request there is no progress, or it was refused: that is the obstacle. */
const HINDERS =
  /\b(?:not|no|nobody|never|none|without|until|till|unless|because|but|closed|rejected|declined|refused|denied|lost|unanswered|too|only|waits?|waiting|stuck|backlog|\w+n['’]t)\b/i
/** A longer part says more than that. In words. */
const LONGEST = 10

interface Apart {
  /** The why without the follow-up. */
  readonly why: string
  /** The follow-up as a sentence. */
  readonly followUp: string | undefined
}

/**
 * Takes “DCR filed” and “ticket 4711 is open with support” out of a why: what somebody did about the obstacle is not
 * the obstacle. A why that says nothing else stays whole.
 * @param why statements between semicolons
 */
export function withoutFollowUp(why: string): Apart {
  if (!REQUEST.test(why) && !/escalated/i.test(why)) return { why, followUp: undefined }
  const taken: string[] = []
  const statements = why.split('; ').map((statement) =>
    statement
      .split(/, | and (?=(?:an? |the )?(?:DCR|ticket|case|GetHelp|support case))/)
      .filter((part) => !isFollowUp(part) || taken.push(part) === 0)
      .join(', '),
  )
  const rest = statements.filter((each) => each.trim() !== '').join('; ')
  if (rest === '' || taken.length === 0) return { why, followUp: undefined }
  return { why: rest, followUp: sentenceOf(taken.find((part) => REQUEST.test(part)) ?? taken[0]!) }
}

function isFollowUp(part: string): boolean {
  if (HINDERS.test(part) || part.split(' ').length > LONGEST) return false
  return ESCALATED.test(part) || (REQUEST.test(part) && IS_MADE.test(part))
}

function sentenceOf(part: string): string | undefined {
  const bare = part.replace(/^(?:(?:and|also|now|so|then) )+/i, '')
  const clause = clauseOf(bare)
  if (clause) return capitalised(clause)
  return /^(?:is|was|has|it)\b|^escalated/i.test(bare) ? undefined : capitalised(bare)
}
