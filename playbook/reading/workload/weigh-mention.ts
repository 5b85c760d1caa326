import type { Token } from '../text/text.ts'

/** Words that say that all is well with a product, that it is done, or that it was discussed before. */
const IS_FINE =
  /\b(?:done|finished|complete[d]?|closed|live|happy|pleased|thanked|loved|which they love|nicely|well|beautifully|flying|fine|like it|(?:everyone|everybody) over|success\w*|great|good|ok|okay|oui|tick|healthy|steady|solid|green|ditto|nothing to report|history|rolled out|in (?:daily |full )?use|(?:already|daily|is|are) used?|splendid|as usual|carry on|out of scope|adore[ds]?|smooth|running|in good shape|a client|no (?:issues?|problems?)|wrapped up|for ages|talked|spoken?|spoke|own (?:their|the))\b|\b(?:9\d|100)\s?%/i
/** “They use Intune daily”, “Intune they use already”; in “Intune they use Jamf” it is something else that they use. */
const THEY_USE =
  /\bthey use(?: (?:the|our|microsoft|ms))?(?:\s{2}|\s*$|\s+(?:it|daily|already|now|every\w*|a lot|happily|well|too|heavily|all|since|for|with)\b)/i
/** The same as the first word: "Intune 64 %", "Edge: since 2023". */
const IS_FINE_FIRST = /^\W*(?:[5-9]\d ?(?:%|pct|percent)|not discussed|(?:on |live )?since (?:19|20)\d\d)/i
/** Words that give a name another meaning: a server for files, an old version, a way to reach somebody. */
const OF_OTHER: Readonly<Record<string, RegExp>> = {
  windows: /^ (?:365|file|server|servers|shares?|update|updates|7|8|8\.1|xp|20\d\d)\b/i,
  entra: /^ connect\b/i,
  teams: /^ (?:chats?|calls?|meetings?|messages?|invites?)\b/i,
}
/** A tool that readies other services. */
const CONNECT = /^(?:entra|entra id|azure ad|azure active directory|aad|ad)$/
/** “They use Teams already”, “Windows 365 aside”. */
const SET_ASIDE = /^[^.,;!?\n]{0,30}\baside\b|^ already\b/i
/** “It's OneDrive that waits.” */
const IT_IS = /\bit(?:['’]s| is) $/i
const THAT = /^ (?:that|which) /i
/** “They want Teams Phone”, beside another product. */
const WANTED = /\bwants? (?:to (?:use|have|introduce|deploy|start) )?$/i
/** The customer's own server. It is about the workload, unless it is in the way of another one. */
const OWN_SERVER = /^(?:exchange|sharepoint|skype for business|sfb) (?:server|farm|20\d\d)\b/i
/** A question by the way: "he also asked about Copilot prices". */
const ASKED = /\b(?:asked|asks|question) (?:me |us )?(?:about|for) (?:the )?$/i
/** "Not SPO, that one is live." */
const IS_NOT = /\bnot (?:about |for )?$/i
/** A new subject begins another clause: "now that Exchange is done they start with SharePoint". */
const CLAUSE_BEGINS = /[.;:!?\n,]|\b(?:they|we|he|she|but)\b/i
const CLAUSE_ENDS = /(?<=\S) (?:they|we|he|she)\b/i
/** A word before it that makes it part of a name: "Marlow Edge". */
const PART_OF_NAME = /\p{Lu}[\p{L}'’]* $/u
/** Words that only touch on a product: "licensed with Copilot", "after Intune". */
const BY_THE_WAY =
  /\b(?:after|once|before|first|through|via|still|until|besides|unlike|like|includ(?:es|ed in)|comes? with|came with) (?:the )?$/i
/** It opens a line and heads what stands there: "2. OneDrive: …", "- SharePoint: …". */
const OPENS_LINE = /(?:^|\n)[^\p{L}\n]{0,6}(?:on |re |about )?$/iu
const HEADS = /^\s*(?::|[–-]\s|\n)/
/** Nothing but a customer's name stands between the beginning of a text and the product: "Fourth Coffee Edge: …". */
const BEHIND_NAME = /^\s*(?:\p{Lu}[\p{L}\p{N}&.'’-]* ){1,5}$/u
/** One word before "Edge" may be the first half of a name. */
const BEHIND_LONG_NAME = /^\s*(?:\p{Lu}[\p{L}\p{N}&.'’-]* ){2,5}$/u

export const FINE = 0.25
const OTHER = 0.2
const TOOL = 0.1
const DESIRED = 1.2
export const TOUCHED = 0.5
const HEAD = 1.5
/** A short first line that names something is what a note is about. In UTF-16 units. */
const LONGEST_HEADING = 90
/** "- Intune: done, all tablets": a line that only says that all is well is at most so long. In UTF-16 units. */
const LONGEST_VERDICT = 80
/** In UTF-16 units, to both sides. */
const REACH = 120

/**
 * How much a workload's name shows that the text is about it, where a text names several. Less than 1 for a product
 * that is done, liked or only touched on; more than 1 for one that heads the note or the line; otherwise 1.
 */
export function weightOf(text: string, tokens: readonly Token[], from: number, to: number): number {
  const [{ start }, { end }] = [tokens[from]!, tokens[to - 1]!]
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  const name = tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ')
  if (CONNECT.test(name) && /^ connect\b/i.test(after)) return TOOL
  if (SET_ASIDE.test(after) && !/\b(?:not|\p{L}+n['’]?t) (?:\p{L}+ )?$/iu.test(before)) return FINE
  if (IT_IS.test(before) && THAT.test(after)) return HEAD
  if (OF_OTHER[name]?.test(after) || ASKED.test(before) || IS_NOT.test(before)) return OTHER
  const isMarked = HEADS.test(after)
  const isHead = isMarked && OPENS_LINE.test(before)
  const rest = (isHead ? /^[^\n]{0,45}/ : /^(?:, )?[^.;!?\n,]*/).exec(after)![0]
  // A heading with much below it tells more than that all is well.
  const isLong = isHead && /^[^\n]*/.exec(after)![0].length > LONGEST_VERDICT
  const clause = `${before.split(CLAUSE_BEGINS).at(-1)!} ${rest.split(CLAUSE_ENDS)[0]!}`
  if (!isLong && (IS_FINE.test(clause) || THEY_USE.test(clause) || IS_FINE_FIRST.test(rest))) return FINE
  if (BY_THE_WAY.test(before) || OWN_SERVER.test(`${name}${after}`)) return TOUCHED
  const begins = text.slice(0, Math.min(start, LONGEST_HEADING))
  const isBehindName = isMarked && (name === 'edge' ? BEHIND_LONG_NAME : BEHIND_NAME).test(begins)
  if (name === 'edge' && !isBehindName && PART_OF_NAME.test(before)) return TOUCHED
  return isHead || isBehindName || inHeading(text, start, end) ? HEAD : WANTED.test(before) ? DESIRED : 1
}

/** True in a short first line, which ends before the note begins: "Notes from Friday, Contoso, Teams Phone:". */
export function inHeading(text: string, start: number, end: number): boolean {
  if (start > LONGEST_HEADING) return false
  const line = text.indexOf('\n')
  return line > end && line <= LONGEST_HEADING
}
