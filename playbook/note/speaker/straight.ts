import { AS, SLANG } from '../../content/note-sentences.ts'
import { rewriter } from '../rewrite.ts'
import { presumed } from '../doubts.ts'
import { narrated } from './narrator.ts'
import { asPeople } from './people.ts'
import { asTold } from './plain.ts'
import { isClause } from '../sentences/verb.ts'

/** A last statement that was cut off is worse than none. */
const CUT_OFF = /;[^;]*…$/

/** “… and they want it though”: a note of what blocks them begins with that. */
const WANTED =
  /(?:,? (?:and|but|though|although|while)|[;,]) (?:they|the customer)(?: (?:do|does|still|really|all|would|also))* (?:want|like|love)s? (?:it|this|that)(?: (?:though|anyway|all the same|very much|badly|too))*(?=;|$)/gi

/** The why without slang, announcements and who said it to whom. Names what the FM calls "ours". */
export function plainWhy(why: string, l1: string): string {
  const plain = straight(withoutSlang(presumed(why.replace(CUT_OFF, ''))))
  const said = l1 === 'Blocked' ? plain.replace(WANTED, '') : plain
  const narration = narrated(asPeople(l1 === 'In Progress' ? withoutUs(said) : said), l1 === 'No Intent')
  return narration.replace(LEADS_IN, (all: string, lead: string, at: number) => {
    const rest = narration.slice(at + lead.length).split('; ')[0]!
    return isClause(rest.split(', ')[0]!) && !/, (?:the|their|they|there|nobody|it) /.test(rest) ? '' : all
  })
}

/** Tells work in progress without who does it, because FM and customer mostly do it together. */
function withoutUs(said: string): string {
  return said.replace(OUR_NEXT, '$1they ').replace(OUR_WORK, (all: string, at: number) => {
    const rest = said.slice(at + all.length).split(/[;,]/, 1)[0]!
    return isClause(rest)
      ? all
          .replace(/we['’]re/i, 'they are')
          .replace(/we['’]ve/i, 'they have')
          .replace(/we(?![\p{L}'’])/iu, 'they')
      : ''
  })
}

/** "Now we look at usage": the present work. */
const OUR_NEXT =
  /((?<=^|; |[,.] )(?:(?:so|and|now|but|then|next|from now on) )*)we (?:(?:now|also|just|then) )*(?=(?:(?:have|need|want) to |must )?(?:look (?:at|into)|work on|focus on|concentrate on|raise|drive|push|get (?:the |their |more )?(?:people|users|usage)) )/gi

/** "We're doing clinics": the sentence before says that work goes on, and both may do it. */
const OUR_WORK =
  /(?<=^|; |[,.] )(?:(?:so|and|now|but|then|what we do now is) )*we(?:['’](?:re|ve)|['’]ll| are| have| will)? (?:(?:now|also|just|then|currently|all|busy) )*(?:(?:do|doing|done|make|making|run|running|have|having|hold|holding|start|started|starting|plan|planned|planning|agreed|agree|discussed|set up|setting up|stand up|standing up|offer|offering|launch|launched|launching|organise|organising|add|adding|give|giving|are at|at) (?:now |on |in |meanwhile |[–:-] )?(?=\S)|(?=(?:\p{L}{3,}ing|halfway|half way|at|on|through|about|nearly|almost) \S))/giu

/** "As they have no line", "seeing that nobody knows it": "because" says it. */
const LEADS_IN = new RegExp(
  String.raw`(?<=^|; )((?:${AS}|(?:saw|noticed|spotted) that|whereas|where|meaning(?: that)?|seeing (?:that|as)|given that|now that|so far as|when it came up that|it came up that|it turns out that|it (?:now )?(?:appears|transpires|seems) that|now it (?:appears|transpires|seems) that|it['’]s (?:just |only |simply )?that|were it not for the fact that) )(?=\S)`,
  'giu',
)

/** "It's not X but Y" says no more than Y. */
const NOT_BUT = /^it(?:['’]s| is) not [^,.;]{2,40}?,? but (?:that )?([^;]+)/i

/** "Wrinkle = their policy", "Catch: …". */
const ANNOUNCED =
  /(?<=^|; )(?:wrinkle|snag|catch|hitch|issue|problem|blocker|reason|trouble|obstacle|why) ?(?:=|–|:) */gi
/** "It is not a law this time, their own rule forbids it". */
const WHAT_IT_IS_NOT =
  /^(?:it|this|that)(?: is|['’]s)(?: not|n['’]t) (?:an?|the|about|for) [^,;]{3,40}[,;] (?:it(?: is|['’]s) )?(?=(?:the|their|they|an?|nobody|no|there|its|all|\p{Lu}\p{L}+)(?![\p{L}]))/iu
/** "The only one who can do it, Herr Lang, is away": the role is there already. */
const NAMED_BESIDE =
  /, (?:Herr|Frau|Mr|Mrs|Ms|Dr|Hr|Fr|Sr|Sra|Mme)\.? (?:Dr\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?,(?= (?:is|are|was|has|had|left|went|will|can|won['’]t)\b)/gu

/** "…, says company policy no data in the cloud": the policy says it. */
const POLICY_SAID =
  /(^|[,;] )(?:and )?(?:(?:he|she|they|who) )?says? (?:that )?(?:it(?: is|['’]?s) )?((?:the |their )?(?:company|corporate|internal|group|security|privacy|data|own) (?:security |data |cloud )?(?:policy|policies|rules?))(?: is| =|:|,)? (?=(no|not|never|only|forbids?|bans?|prohibits?)\b)/gi

const straightened = rewriter([
  // "Since 12 March" and "since the merger" say when, and stay.
  [
    'because since',
    /^(?:because|since) (?=(?:they|nobody|no one|we|he|she|their|there|it|users|people|(?:the|their|our) \p{L}+ (?:said|says|left|refuses?|wants?|has|have|is|are|was|were|will|won['’]t|does|did)) )(?!(?<=since )[^,;]{3,80}(?: there (?:is|are|was|were) |, (?:they|it|the|their|nobody|there) ))/iu,
    '',
  ],
  [
    'what reason problem issue blocker obstacle trouble point snag catch thing',
    /^(?:what (?:stops|blocks|holds|hinders|keeps|prevents|worries) (?:them|us|it|the customer)(?: (?:up|back))?|(?:the|their|its|one|our) (?:\w+ )?(?:reason|problem|issue|blocker|obstacle|trouble|point|snag|catch)(?: here)?|problem|trouble|snag|thing)(?: is|['’]s)(?: always the same[,;:–]?| simple[,;:–]?| that)? /i,
    '',
  ],
  ['where', /^where (?:it|this|that) (?:\w+ )?(?:stops|hurts|breaks|fails|sticks|hangs|stands)(?: is)?,?(?: –)? /i, ''],
  [
    'say says said writes wrote ruled decreed decided',
    /\b(says?|said|writes|wrote|ruled|decreed|decided) – (?=(?:until|till|if|as long as|unless|while|when|before|after) )/gi,
    '$1 that ',
  ],
  ['reason', /^(?:the|their) (?:\w+ )?reason (?:\w+ ){0,4}\w+ – /i, ''],
  ['wrinkle snag catch hitch issue problem blocker reason trouble obstacle why', ANNOUNCED, ''],
  ['it this that', WHAT_IT_IS_NOT, ''],
  ['herr frau mr mrs ms dr hr fr sr sra mme', NAMED_BESIDE, ''],
  ['according as', /,? ?\b(?:according to|as per) (?:our|my) [\w-]+,?/gi, ''],
  ['', /^[\s,;:–-]+/, ''],
  ['that', /^that (?=(?:the|their|its|his|her|a|an|nobody|no|they|two|three|all|some|it|there)\b)/i, ''],
  [
    'told assured',
    /(?:,| and) (?:told|assured) (?:me|us)(?: that)? (?=(?:the|they|it|there|nobody|no|he|she|their)\b)/gi,
    ' and ',
  ],
  ['asked told promised thanked invited', /(?:,| and) (?:asked|told|promised|thanked|invited) (?:me|us)\b[^;]*/gi, ''],
  ['that', / that (?=(?:stands in the way|stops|blocks|holds) ?(?:it|them|$))/g, ' '],
  ['say says said', /(?<=^|; )(?:says?|said) (?:that )?(?=(?:there|the|they|it|their|no|nobody)\b)/gi, ''],
  [
    'say says',
    POLICY_SAID,
    (_, before, policy, rest) => `${before}${policy} ${/^(?:no|not|never|only)$/i.test(rest) ? 'says ' : ''}`,
  ],
  ['it', NOT_BUT, (all, cause) => (isClause(cause) ? cause : all)],
  ['that', / and that (?=(?:the|their|it|they|nobody|no|there)\b)/gi, ' and '],
  ['and but or', /\s(?:and|but|or)(?=\s*(?:$|;))/gi, ''],
])

function straight(text: string): string {
  const bare = straightened(text)
  if (!/ (?:says?|said) (?:the|their) /.test(bare)) return bare
  return bare.replace(/[^;]*(?=,? (?:says?|said) (?:the|their) )/g, asTold)
}

/** Arrows: "Nobody trained them -> go-live stopped", "the move CSP -> EA". */
const ARROW = /(?<![-=\s])\s*(?:[-=]{0,3}>|→)\s*/

const outOfSlang = rewriter(SLANG)

/** Writes plain words for slang and signs. */
export function withoutSlang(text: string): string {
  let result = outOfSlang(text)
  if (result.includes('&'))
    result = result.replace(
      /(?<=\p{Ll}|\d) & (?=[\p{L}\d])|(?<=\p{L}) & (?=[\p{Ll}\d])/gu,
      (all, at: number, whole: string) =>
        // "Marsh & Lowe" is a name.
        /\p{Lu}\p{Ll}+$/u.test(whole.slice(0, at)) && /^ & \p{Lu}/u.test(whole.slice(at)) ? all : ' and ',
    )
  if (result.includes('>') || result.includes('→')) result = withoutArrows(result)
  return result
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[,;](?: |$))/g, '')
    .trim()
}

function withoutArrows(text: string): string {
  return text
    .split('; ')
    .map((statement) => statement.split(ARROW).reduce(linked))
    .join('; ')
}

/** Joins the words before and behind an arrow: a consequence, a change, or a state. */
function linked(before: string, after: string): string {
  if (/^\p{L}+(?:ing|ed)(?!\p{L})/u.test(after)) return `${before} ${after}`
  return isClause(before) || /^(?:no|not)(?!\p{L})/iu.test(after) ? `${before}, so ${after}` : `${before} to ${after}`
}
