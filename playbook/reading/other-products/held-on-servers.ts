import type { PreparedPlaybook } from '../../prepare.ts'
import { readPart, type TextReading } from '../read-text.ts'
import { softmax } from '../../softmax.ts'

const NETWORK =
  '(?:internet|bandwidth|broadband|connections?|connectivity|(?:data )?lines?|(?:up)?links?|networks?|wan|wi-?fi|(?<!low )latency|signal|coverage|dsl|vpn|firewalls?|prox(?:y|ies)|hardware)'
const BAD =
  '(?:bad|poor|slow|weak|lousy|terrible|awful|horrible|unreliable|unstable|patchy|flaky|thin|narrow|limited|low|spotty|shaky|crap(?:py)?|insufficient|outdated|ancient|high|overloaded|saturated)'
/** A network or equipment that is too weak: “bad internet”, “the line is too thin”, “only satellite”. */
const TOO_WEAK: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:${BAD}|old|no|without|lacks?|lacking|too little|not enough|hardly any) (?:(?:fast|good|decent|reliable|stable|proper|real|enough) )?(?:\w+ )?${NETWORK}\b(?! (?:issues?|problems?|troubles?|team|people|staff|skills|admins?|of))`,
    'i',
  ),
  new RegExp(
    String.raw`\b${NETWORK}(?: (?:to|at|in|of|from|on|there|for)(?: [\p{L}-]+){0,3})?(?:['’]s| is| are| was| were)? (?:(?:far|way|much|just|so|very|really|too) )*(?:${BAD}|old|down)\b`,
    'iu',
  ),
  new RegExp(
    String.raw`\b${NETWORK}(?: (?:to|at|in|of|from|on|there|for)(?: [\p{L}-]+){0,3})? (?:can ?not|can['’]?t|won['’]?t|will not|does ?n['’]?t|does not|do ?n['’]?t|do not|is ?n['’]?t|is not|are ?n['’]?t|are not) (?:cope|carry|take|handle|allow|stand|manage|suffice|(?:good|fast|strong|stable|reliable|big|wide|near) |enough|up to)`,
    'iu',
  ),
  /\bonly (?:\w+ ){0,3}(?:satellite|dial-?up|isdn|dsl|3g|4g|lte)\b|\bsatellite (?:internet|links?|lines?|connections?)\b/i,
]
const NOT_THE_REASON =
  /\b(?:is ?n['’]?t|is not|are ?n['’]?t|are not|was not|was ?n['’]?t|not) (?:(?:the|a|an|their|really) )*(?:reason|problem|issue|obstacle|point)\b/i
/** The reason in the text's own words. */
const BECAUSE = /(?<=\b(?:because(?: of)?|due to|bc|bcs|cuz|coz|cos|since|as) |[,;:(–-] ?cause )[^.;!?\n]{8,200}/gi
/** So surely a reason by itself speaks of technology. */
const SURELY = 0.7

/**
 * True where a text says that technology keeps the customer on servers of their own. Playbook, No Intent › Using
 * Microsoft On-Premises Solution: where a blocker elsewhere keeps them there, that is the status.
 */
export function isHeldOnServers(prepared: PreparedPlaybook, { text, customer }: TextReading): boolean {
  if (NOT_THE_REASON.test(text)) return false
  if (TOO_WEAK.some((pattern) => pattern.test(text))) return true
  const technology = prepared.statusIds.indexOf('it-infrastructure')
  return [...text.matchAll(BECAUSE)].some(([reason]) => {
    const { logits, known } = readPart(prepared, reason, customer?.name)
    return known > 0 && softmax(logits)[technology]! >= SURELY
  })
}
