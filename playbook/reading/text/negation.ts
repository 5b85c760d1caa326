import type { Token } from './text.ts'

/** Words that turn what follows them, within the same clause, into its opposite. */
const NEGATORS = new Set(
  'no not never without neither nor none nothing nobody cant cannot dont doesnt didnt isnt arent wasnt werent wont wouldnt hasnt havent hadnt couldnt shouldnt lack lacks lacking unable'.split(
    ' ',
  ),
)
/** Words that say that something is fine, so that the topic named beside them is not the obstacle. */
const ALL_CLEAR = new Set(
  'fine ok okay sorted settled ready happy approved agreed done cleared solved signed resolved perfect good satisfied content'.split(
    ' ',
  ),
)

/** Words that begin a new statement within a sentence. */
const LINKS = new Set(['and', 'but', 'while', 'so', 'though', 'although', 'yet'])

/** How many words a negation reaches. */
const REACH = 4
/** A longer clause says more than that all is well. In words. */
const LONGEST_ALL_CLEAR = 7

/** "That is not a problem", "no issue there", "we do not think this is a problem", as words of one clause. */
const NO_PROBLEM =
  /\b(?:nothing|nobody|no ?one)(?: else)?(?: (?:is|stands|stood|was))? in (?:the|their|its|our|his|her) way(?: for \S+| (?:here|any ?more|now))?$|\b(?:(?:not|never|isnt|wasnt|arent|hardly|dont|doesnt|didnt)(?: \S+){0,5}|no) (?:problem|issue|concern|blocker|obstacle|showstopper|topic)s?(?: (?:here|there|for (?:them|us|him|her)|any ?more|now|at all))?$/
/** A clause that points back is about the clause before it: "the council knows, that is not an issue". */
const POINTS_BACK =
  /^(?:(?:and|so|but|they|we|he|she|i|do|does|dont|doesnt|say|said|says|think|thinks|not) )*(?:this|that|it|not an?)\b/
/** "But that is fixed since Tuesday", "this was solved": what the sentence said before stops nobody any more. */
const SOLVED =
  /(?:^|\b(?:but|and|although|though|however|yet|which) )(?:(?:thats|its|theyre|(?:that|this|it|which|they|those|these)(?: (?:problem|issue|one|thing))?(?: (?:is|was|are|were|has been|have been|got|gets))?|(?:is|was|has been|got)) )(?:(?:all|now|finally|meanwhile|already|been|since) )*(?:fixed|solved|resolved|sorted|repaired|lifted|gone|history|replaced|cleared|out of the way|dealt with|behind (?:them|us))\b/
/** "VPN fixed", "proxy replaced on Monday": a telegram, which has no verb. */
const FIXED =
  /^(?:(?!(?:not|no|never|isnt|arent|being|to|be|must|needs?|until|unless|if|once|when|wants?|only|half|partly|poorly|badly) )\S+ ){1,4}(?:fixed|solved|resolved|repaired|replaced|lifted|sorted|upgraded|swapped)(?: (?:now|today|yesterday|since|last|in|on|this|week|month|\S*day|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*))*$/
/** "The regulator gave its ok", "the council has agreed": somebody who could object does not. */
const GRANTED =
  /\b(?:gave|given|granted|got) (?:(?:its|their|his|her|the|an?|us|them|formal|written|full|final) )*(?:oks?|okay|approvals?|consent|green light|go-?ahead|go ahead|blessing|permission|nod|clearance|sign-?off|yes)\b|\b(?:(?:has|have) (?:(?:now|finally|already|just) )*(?:approved|agreed|consented|said yes|signed off|cleared it|no objections?)|said yes)\b/
/** Somebody says that it may be: “the statute allows it”, “the authority said fine”, “the lawyers are content”. */
const ALLOWED =
  /(?:^| )(?:ok(?:e|a)yed|greenlit|cleared|permits|permitted|(?:laws|statutes|acts|rules|regulations|would) (?:permit|allow)|allows|allowed|blessed) (?:it|this|that|everything|all of it)(?: (?:now|already|in writing|outright|long ago|too|anyway))*$|(?:^| )(?:said|says) (?:fine|ok|okay|yes|go ahead)$|\b(?:regulators?|supervis\w+|authorit(?:y|ies)|lawyers?|legal|councils?|ciso|cso|dpo|auditors?|unions?|protection officer|compliance|security(?: team| people)?) (?:is|are) (?:(?:all|both|now|quite|fully|perfectly) )*(?:content|happy|satisfied|fine|ok|okay|at ease|on board)(?: (?:now|with (?:it|this|that)))*$/
/** The same with a negation: “does not mind”, “has nothing against it”. */
const NOT_AGAINST =
  /(?:^| )(?:do|does|did)(?:nt| not) mind(?: (?:it|this|that|at all|either))*$|(?:^| )(?:has|have|had) (?:nothing against(?: (?:it|this|that))?|no objections?)(?: (?:whatever|whatsoever|at all|either|to (?:it|this|that)|any more|now))*$/
/** Those who were listed before agree: “CISO, works council, lawyers: all three are happy now”. */
const ALL_AGREE =
  /^(?:they are |theyre )?(?:(?:all|both)(?: (?:two|three|four|of them))?|everybody|everyone)(?: are| is)? (?:happy|content|satisfied|on board|in favou?r)\b|^(?:all (?:two|three|four|of them)|both of them)(?: are)? (?:fine|ok|okay|agreed)\b/
/** It is allowed only under a condition. */
const UNDER_CONDITION =
  /\b(?:if|unless|until|till|once|when|only|could|might|yet|waits?|waiting|asks?|wants?|whether|before|must|should|needs?|will|has to|have to|be)\b/
const NEGATES = /\b(?:no|not|never|nobody|none|nothing|neither|hardly|\w+nt)\b/
/** It is not granted, or only for a part, or later. */
const NOT_GRANTED =
  /\b(?:not|no|never|\w+nt|will|would|until|till|unless|if|once|when|must|should|before|waits?|waiting|only|yet|nobody|none|nor|part|partly|except|asks?|wants?|to get|that)\b/
/** Each of the patterns above needs one of these. Most texts have none and need not be searched clause by clause. */
const MAY_BE_DENIED =
  /\b(?:gave|given|granted|got|way|behind|dealt|gone|history)\b|problem|issue|concern|blocker|obstacle|showstopper|topic|fixed|solved|sorted|repaired|replaced|lifted|upgraded|swapped|cleared|approved|agreed|consented|said |says |signed off|objection|okayed|okeyed|greenlit|permit|allow|blessed|mind|nothing against|happy|content|satisfied|on board|at ease|favou?r|fine|okay|ok/
/** A clause that names what is no problem is short. In words. */
const LONGEST_NO_PROBLEM = 14

/** The number of words up to the end of a match. */
function words(clause: string, { 0: match, index }: RegExpExecArray): number {
  return clause.slice(0, index + match.length).split(' ').length
}

/** True for "no", "not", "nobody", "can't" … */
export function isNegator(word: string): boolean {
  return NEGATORS.has(word)
}

/** True for "and", "but", "so" …: a negation before it does not reach behind it. */
export function beginsStatement(word: string): boolean {
  return LINKS.has(word)
}

/** For each token: true when a negator stands up to four words before it in the same clause. */
export function negatedTokens(tokens: readonly Token[]): boolean[] {
  let left = 0
  return tokens.map((token) => {
    if (token.breakBefore) left = 0
    const negated = left > 0
    left = NEGATORS.has(token.word) ? REACH : Math.max(0, left - 1)
    return negated
  })
}

/**
 * For each token: true when its clause says that all is well ("licences are fine", "budget approved").
 * @param negated the result of `negatedTokens` for the same tokens
 */
export function clearedTokens(tokens: readonly Token[], negated: readonly boolean[]): boolean[] {
  const cleared = denied(tokens)
  let from = 0
  let fine = false
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i]
    if (!token || token.breakBefore || LINKS.has(token.word)) {
      if (fine && i - from <= LONGEST_ALL_CLEAR) cleared.fill(true, from, i)
      from = i
      fine = false
    }
    if (token && ALL_CLEAR.has(token.word) && !negated[i]) fine = true
  }
  return cleared
}

function isAllowed(clause: string): boolean {
  if (UNDER_CONDITION.test(clause)) return false
  return NOT_AGAINST.test(clause) || (ALLOWED.test(clause) && !NEGATES.test(clause))
}

/** A member of a list is short. In words. */
const LONGEST_MEMBER = 4

/** Where the list begins whose members stand, each by itself, right before a place. */
function listFrom(tokens: readonly Token[], before: number): number {
  let from = before
  for (let i = before - 1; i >= 0 && from - i <= LONGEST_MEMBER; i--) if (tokens[i]!.breakBefore || i === 0) from = i
  return from
}

/** For each token: true when its clause, or a clause that points back to it, says outright that it is no problem. */
export function denied(tokens: readonly Token[]): boolean[] {
  const marked = tokens.map(() => false)
  if (!MAY_BE_DENIED.test(tokens.map(({ word }) => word).join(' '))) return marked
  let before = 0
  let from = 0
  for (let i = 1; i <= tokens.length; i++) {
    if (i < tokens.length && !tokens[i]!.breakBefore) continue
    if (i - from <= LONGEST_NO_PROBLEM) {
      const clause = tokens
        .slice(from, i)
        .map(({ word }) => word)
        .join(' ')
      if (FIXED.test(clause) || (GRANTED.test(clause) && !NOT_GRANTED.test(clause.replace(/ no objections?\b/, '')))) {
        marked.fill(true, from, i)
      }
      if (isAllowed(clause)) marked.fill(true, from, i)
      if (ALL_AGREE.test(clause)) marked.fill(true, listFrom(tokens, from), i)
      if (NO_PROBLEM.test(clause))
        marked.fill(true, POINTS_BACK.test(clause) && i - before <= LONGEST_NO_PROBLEM ? before : from, i)
      const solved = SOLVED.exec(clause)
      if (solved)
        marked.fill(
          true,
          solved.index === 0 && i - before <= LONGEST_NO_PROBLEM ? before : from,
          from + words(clause, solved),
        )
    }
    before = from
    from = i
  }
  return marked
}
