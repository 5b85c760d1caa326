import { OFFICER } from '../../content/words/officers.ts'
/** The person spoken to: a few words, and perhaps brackets behind a name. */
const WHOM = String.raw`(?!(?:(?!\s(?:about|abt)\b)[^,;:.!?()–—\n]){0,60}\b(?:who|that|which|because|bc|so|but|they|has|have|is|are|was|were)\b)(?:(?!\s-)[^,;:.!?()–—\n]){1,40}?(?:\([^)\n]{1,40}\))?(?:(?!\s-)[^,;:.!?()–—\n]){0,15}?`
const WHEN = String.raw`(?:\s(?:again|today|yesterday|earlier|this (?:morning|afternoon|week|wk)|last (?:week|wk|month)|(?:last |on )?(?:mon|tues|wednes|thurs|fri)day))`

/**
 * "Spoke w/ Mary (head of HR) today, …": a talk is news of the engagement, which is no part of a note. It needs
 * punctuation and more text behind it; "talked to the lawyers who forbid it" says more, and stays.
 */
const NEWS = new RegExp(
  String.raw`\s*(?:(?:i|we)\s)?(?:(?:just|again|finally)\s)?(?:(?:spoke|talked|chatted|met|caught up)${WHEN}?\s(?:to|with|w\/?)\s|(?:(?:had|did|held)\s)?(?:(?:a|an|another|the|our|quick|short|good|long|great|weekly|first|acm|adoption)\s){0,3}(?:call|meeting|mtg|chat|sync|workshop|catch-?up)${WHEN}?\s(?:with|w\/?)\s|thanks for (?:the|your) )(${WHOM})${WHEN}?\s*(?:[,;:.!–—]+\s+|\s-+\s)(?=\S)`,
  'iy',
)

/** "Just had Jo from Adatum on the phone, she says …", "Jo called, …", "got a mail from Jo, …". */
const REACHED = new RegExp(
  String.raw`\s*(?:(?:(?:i|we|i['’]ve|we['’]ve)\s)?(?:(?:have|just|again|finally)\s){0,2}(?:(?:had|got|have)\s(${WHOM})\son\s(?:the\s(?:phone|line)|a\scall|teams)|(?:was|am|were|are)?\s?(?:on\s(?:the\sphone|a\scall|a\steams\scall)|in\s(?:a|the)\s(?:call|meeting))\swith\s(${WHOM})|(?:got|had|received)\s(?:a|an|another)\s(?:e-?mail|mail|message|call|ping|reply|answer)\sfrom\s(${WHOM}))|((?!(?:nobody|no|never|not)\b)${WHOM})\s(?:just\s)?(?:called|rang|phoned|pinged|messaged|e?mailed)(?:\s(?:me|us))?(?:\sback)?)(?:\s(?:just\s)?now)?${WHEN}?(?:\s*(?:[,;:.!–—]+|\s-+)\s+(?:and\s)?|\s(?:and|,)?\s?(?=(?:he|she|they)?\s?(?:says|said|told)\b))(?:(?:(?:he|she|they)\s)?(?:says?|said|tells?|told)\s(?:me\s|us\s)?(?:that\s)?)?(?=\S)`,
  'iy',
)

/** Dictated, without a comma: "I just spoke to Jason the IT director he said …". */
const DICTATED =
  /\s*(?:(?:i|we)\s)?(?:(?:just|again|finally)\s)?(?:spoke|talked|chatted|met|caught up)\s(?:to|with|w\/?)\s((?:[^\s;:.!?]{1,40}\s){1,12}?)(?:and\s)?(?:he|she|they|who)\s(?:just\s)?(?:said|says|told (?:me|us)|mentioned|explained|confirmed)\s(?:that\s)?(?=\S)/iy
/** The same without "he said": "talked to Maria they have …". */
const DICTATED_PLAINLY =
  /\s*(?:(?:i|we)\s)?(?:(?:just|again|finally)\s)?(?:spoke|talked|chatted|met|caught up)\s(?:to|with|w\/?)\s((?:(?!(?:about|who|that|which|how|why|when|because|but|so|until)\s)[^\s,;:.!?]{1,40}\s){1,4})(?=(?:they|there|nobody)\s(?:is|are|was|were|has|have|had|can|cannot|can['’]t|won['’]t|don['’]t|do|will|would|want|need|use|still|never|not|knows?|wants?)\b)/iy
const SPOKE_TO =
  /\s*(?:(?:i|we)\s)?(?:(?:just|again|finally)\s)?(?:(?:spoke|talked|chatted|met|caught up)\s(?:to|with|w\/?)|(?:had|got off) (?:a|the) (?:call|phone) with)\s/iy

/** The end of a "spoke to" that only the customer's name follows; undefined where there is none. */
function spokeToCustomer(text: string, place: number, customer: string | undefined): number | undefined {
  if (!customer) return undefined
  SPOKE_TO.lastIndex = place
  const lead = SPOKE_TO.exec(text)
  if (!lead) return undefined
  const at = place + lead[0].length
  const end = at + customer.length
  const isNamed =
    text.slice(at, end).toLowerCase() === customer.toLowerCase() && /^\s+[\p{L}\d]/u.test(text.slice(end, end + 4))
  return isNamed && !/^\s+(?:and|who|that|because|so|but|['’])/i.test(text.slice(end, end + 10)) ? end : undefined
}

const ROLE = new RegExp(
  String.raw`\b(?:(?:head|director|chief|vice president|vp) of (?:the )?[\p{L} ]{2,25}|(?:[\p{L}&]+ ){0,2}(?:director|manager|mgr|leader|lead|head|admin|administrator|officer|owner|sponsor|counsel|${OFFICER}|gm))\b`,
  'iu',
)

const ROLES = new RegExp(
  String.raw`\b(?:head of [\p{L}]{2,20}|(?:it|hr|finance|sales|plant|operations|security|compliance) (?:director|manager|lead|head|officer)|${OFFICER}|owner|chairman|chairwoman)\b`,
  'giu',
)

/** News of the engagement at a place of a text. */
export interface EngagementNews {
  /** Where it ends, in UTF-16 units. */
  readonly end: number
  /** The role of the person spoken to, with an article: "the head of HR". */
  readonly role: string | undefined
}

/**
 * Finds news of the engagement that begins at a place of a text.
 * @param customer this name may stand alone behind "spoke to"
 */
export function engagementNews(text: string, place: number, customer?: string): EngagementNews | undefined {
  const match =
    matchAt(DICTATED, text, place) ??
    matchAt(REACHED, text, place) ??
    matchAt(NEWS, text, place) ??
    matchAt(DICTATED_PLAINLY, text, place)
  if (!match) {
    const end = spokeToCustomer(text, place, customer)
    return end === undefined ? undefined : { end, role: undefined }
  }
  const whom = match.slice(1).find((each) => each !== undefined) ?? ''
  const role = ROLE.exec(/\(([^)]*)\)/.exec(whom)?.[1] ?? /\b(?:the|their) (.*)/.exec(whom)?.[1] ?? '')?.[0]
  return { end: place + match[0].length, role: role && `the ${role.replace(/^(?:the|their) /i, '')}` }
}

function matchAt(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place
  return pattern.exec(text)
}

/**
 * The person that "he" or "she" means in a text that names only one role: "the CFO". Undefined where it names none or
 * several.
 */
export function onlyRole(text: string): string | undefined {
  const roles = new Set<string>()
  for (const { 0: role } of text.matchAll(ROLES)) roles.add(role.toLowerCase())
  const [role] = roles
  return roles.size === 1 && role ? `the ${role.replace(/^(?:the|their|of|to|and) /, '')}` : undefined
}
