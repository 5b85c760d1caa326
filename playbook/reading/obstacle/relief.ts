import { linkedClauses } from '../text/linked-clauses.ts'
import type { Token } from '../text/text.ts'

/** A clause, as indexes of tokens. */
interface Clause {
  readonly from: number
  readonly to: number
}

/** A clause that says that something has turned good. */
export type Relief = Clause & {
  /**
   * `well`: what was missing is there, or works; `wants`: somebody supports it; `leaves`: the product used instead is
   * given up.
   */
  readonly kind: 'well' | 'wants' | 'leaves'
}

const DONE =
  'fixed|solved|resolved|sorted|repaired|replaced|patched|lifted|trained|hired|assigned|approved|released|signed|renewed|paid|delivered|installed|upgraded|cleared|unblocked|completed?|filled'
const LATELY = '(?:(?:all|now|finally|already|meanwhile|just|both|fully|since|back|again|out) )*'
/** "Is fixed now", "are trained", "got approved", and as a telegram: "add-in patched". */
const IS_WELL = new RegExp(
  `\\b(?:is|are|was|were|been|got|gets|its|theyre|thats|all|everyone|everybody|now|finally|already|meanwhile) ${LATELY}(?:${DONE}|back|done|there|fine|okay|ok|live|available|finished|bought|found|in place|on board|out of the way|history|happy now)\\b`,
)
const TELEGRAM = new RegExp(
  `^(?:\\S+ ){1,3}(?:${DONE}|arrived)(?: (?:now|already|today|yesterday|at last|last \\S+|on \\S+))?$`,
)
/** The obstacle itself is gone. People who are gone would be another obstacle. */
const IS_GONE =
  /\b(?:problems?|issues?|block(?:er|age)?s?|obstacles?|outages?|bugs?|errors?|objections?|concerns?|doubts?|ban|freeze|delay) (?:(?:is|are|was|were|has|have|been|now|finally|all) )+(?:gone|over|lifted|removed)\b/
const CAME =
  /\b(?:(?:came|come|went|gone) through|(?:has |have )?(?:arrived|happened)|works? (?:again|now|fine|well|perfectly)|working (?:again|now|fine)|agreed to it|approved (?:it|this|that)|(?:gave|given|granted|got) (?:(?:the|its|their|his|her|an?|us|them|final|full) )*(?:oks?|okay|approval|consent|green light|go-?ahead|blessing|permission|nod|clearance|sign-?off)|signed off|said yes|no longer (?:\S+ )?(?:crash\w*|block\w*|object\w*|fail\w*|oppos\w*|against|an? (?:issue|problem|topic)|in the way)|(?:no|without) (?:objections?|concerns?|problems?|issues?|blockers?|outages?|crashes) (?:any ?more|left|now)|(?:not|isnt|arent) (?:an? |the )?(?:problem|issue|blocker|obstacle) any ?more)\b|(?<!\bthe )\bworks$/
/** "They hired a new admin", "has all licences now", "found a champion". */
const GOT =
  /\b(?:found|hired|got) one\b|\b(?:hired|found|appointed|named|recruited|brought in|bought|received|signed|renewed|sends?|gets|got|has|have|there is|there are) (?:(?:a|an|the|their|its|our|one|two|three|some|new|more|all|enough|finally|now|another|extra|second|full) )*(?:\S+ )?(?:admins?|administrators?|people|persons?|staff|champions?|managers?|sponsors?|ceo|cio|owners?|licen[cs]es?|seats|budget|money|funding|time|capacity|partners?|trainers?|contract|po|approval|headsets|resources|engineers?|successor|replacement|lead)\b/
/** Words beside it that say that it was not so before. */
const IS_NEW =
  /\b(?:new|now|finally|already|hired|found|appointed|named|recruited|received|renewed|signed|sends?|replacement|successor|meanwhile|again)\b/
const WANTS =
  /\b(?:fans? of|fan$|in favou?r of|on board|(?:loves?|likes?|wants?|supports?|backs?) (?:(?:it|this|that) (?:now|after all)|\S+ (?:now|after all)$|\S+(?: \S+)? (?:by|in|from|until|this|next) )|changed (?:his|her|their) minds?)/
/** "Away from Zoom", "they cancel Slack", "the Jamf contract is cancelled". */
const LEAVES =
  /\b(?:away from|rid of|phas\w+ out|ditch\w*|drop(?:s|ped|ping)?|cancel\w*|terminat\w*|leav(?:e|es|ing)|switch(?:es|ed|ing)? off|stopp?(?:s|ed|ing)? (?:using|paying)|abandon\w*|(?:is|are|was|were) (?:gone|switched off|replaced))\b/
/** "They go on", "moving again", "picked it up again". */
const RESUMES =
  /\b(?:(?:moving|running|going|started|working|picked (?:it |this )?up) again|(?:they|we|it|he|she|work|rollout|migration|project) (?:go|goes|went|carry|carries) on|resumed|restarted|back on track|unblocked)\b/
/** "It's not the firewall". */
const DENIES = /^(?:(?:its|that is|thats|it is|it was|this is) )not (?:the |their |about |because of )?\S+(?: \S+)?$/

/** Words that deny it, put it off, or limit it to a part. */
const HELD_BACK =
  /\b(?:not|no|never|nobody|none|nor|neither|without|cannot|\w+nt|will|would|could|until|till|til|unless|if|once|when|whenever|must|should|before|after|wait\w*|only|yet|half|part|partly|some|asks?|asked|hop\w+|expect\w*|plans?|planned|planning|supposed|needs?|needed|first|might|maybe|perhaps|whether|try|tries|trying|want|wants|wanted|lack\w*|missing|too|for good|for ever|forever|can|ever|ruled|wrong|blocked|stuck|fail\w*|refus\w*|few|late|as soon as|to (?:be|get|have|find|hire)|(?<!\b(?:in|by|since|from|until|of|mid|early|late) )may)\b/
/** Denials that say something good, and words that open a second thought. */
const GOOD_DENIALS =
  /\b(?:no longer|any ?more|not in their way|(?:not|isnt|arent) (?:an? |the )?(?:problem|issue|blocker|obstacle)|(?:no|without) (?:objections?|concerns?|problems?|issues?|blockers?|outages?|crashes)|(?:wants?|likes?|loves?) (?:it|this|that|\S+ now|\S+(?: \S+)? (?:by|in|from|until|this|next))|after all|unblocked)\b|^(?:no |oh |ah |ok )*wait /g

/** A longer clause says more than that. In words. */
const LONGEST = 16
/** At most so many words may follow the clause. */
const BEHIND = 8
const GOES_AGAINST = /\b(?:but|however|except|still|so)\b/

/**
 * The clauses at the end of a text that say that something turned good, in their order. None where the words behind
 * them go against it. Whether it was the obstacle that turned good, the caller decides.
 */
export function reliefsAtEnd(tokens: readonly Token[]): readonly Relief[] {
  return linkedClauses(tokens, LINKS).flatMap(({ from, to }) => {
    if (to - from > LONGEST || tokens.length - to > BEHIND) return []
    const kind = reliefOf(wordsOf(tokens, from, to))
    return kind === undefined || holdsBack(wordsOf(tokens, to, tokens.length)) ? [] : [{ from, to, kind }]
  })
}

function holdsBack(words: string): boolean {
  return GOES_AGAINST.test(words) || HELD_BACK.test(words.replace(GOOD_DENIALS, ''))
}

function reliefOf(words: string): Relief['kind'] | undefined {
  if (DENIES.test(words)) return 'well'
  const isWell =
    IS_WELL.test(words) ||
    TELEGRAM.test(words) ||
    IS_GONE.test(words) ||
    CAME.test(words) ||
    (GOT.test(words) && IS_NEW.test(words)) ||
    RESUMES.test(words)
  const kind = WANTS.test(words) ? 'wants' : LEAVES.test(words) ? 'leaves' : isWell ? 'well' : undefined
  return kind !== undefined && !HELD_BACK.test(words.replace(GOOD_DENIALS, '')) ? kind : undefined
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ')
}

const LINKS: ReadonlySet<string> = new Set(['and', 'but', 'while', 'so', 'though', 'although', 'because'])
