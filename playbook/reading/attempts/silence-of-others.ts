/** Departments, bodies and firms that somebody waits for, and who are not the contact at the customer. */
const OTHERS =
  '(?:(?:it |cyber |info(?:rmation)? ?|data )?(?:security|legal|audit|compliance|privacy|data protection|procurement|finance|purchasing|risk|network(?:ing)?|infrastructure|firewall|hr|facility)(?: (?:dep(?:artmen)?t|team|people|office|unit|guys?|officer|board))?|dpo|works council|union|board|steering committee|council|auditors?|lawyers?|regulators?|authorit(?:y|ies)|ministry|vendor|isv|supplier|manufacturer|maker|carrier|provider|isp|hoster|microsoft|ms support|support|gethelp|product group|(?:our|the) (?:engineers?|fe))'
const NOT_ANSWERED =
  "(?:(?:has|have|did|does|do) ?(?:n[o’']?t|not)|never|still (?:has|have) not)(?: yet| even| ever)? (?:answer\\w*|repl\\w+|respon\\w+|react\\w*|come back|came back|called back|get back|got back)"
const OTHERS_SILENT = new RegExp(
  `\\b(?<!\\b(?:called|mailed|tried|asked|and|or|nor|neither|,) (?:the |their )?)${OTHERS} (?:${NOT_ANSWERED}|(?:is|are|stays?|remains?) (?:silent|quiet|unresponsive))|\\b(?:no|wait\\w* for (?:an?|the)) (?:answer|reply|response|reaction|feedback) (?:of|from) (?:the |their |our )?${OTHERS}\\b`,
  'i',
)
/** A paper or a request that stays unanswered, not an attempt. */
const PAPER_UNANSWERED = new RegExp(
  `${NOT_ANSWERED}(?: to)? (?:the|our|their|its|my|all|this) (?:\\S+ ){0,2}?(?:questionnaire|survey|form|checklist|ticket|rfp|offer|proposal|quote|contract|audit|request for information|questions? (?:of|from|about))\\b`,
  'i',
)
/** They said that they want it. */
const WANTED =
  /(?<!\b(?:what|if|whether|not|nobody|who|nothing) (?:they |the customer |he |she )?)\b(?:wants?|would like to|asks? for|asked for|keen|eager|are ready|is ready)\b(?! to know| nothing| none| no )/i
const PARTNER = '(?:partner|reseller|integrator|csp|msp|frp)'
const PARTNER_TALKS = new RegExp(
  `\\b${PARTNER}(?: side)? (?:does (?!n[o’']?t|not)|is (?:fine|ok|ready|willing|reachable|there)\\b|answers?\\b|replies|responds|talks?\\b|says?\\b|said\\b|tells?\\b|told\\b|confirms?|wrote\\b|called back|thinks?\\b|reports?\\b|heard\\b)`,
  'i',
)
const THEIR_SIDE =
  '(?:customers?|clients?|contacts?|admins?|cio|cto|owner|sponsor|it (?:lead|manager|head|director)|manager|director|buyer|they|he|she|nobody (?:at|of|from) (?:the |their )?(?:customer|client)|none(?: of (?:which|them|whom))?)'
const CUSTOMER_SILENT = new RegExp(
  `\\b${THEIR_SIDE}(?: (?:of|at|from) (?:the |their )?(?:customer|client)| side| itself| themselves)? (?:${NOT_ANSWERED}|(?:is|are|stays?|remains?|went|goes) (?:silent|quiet|unresponsive|mute)|answers?\\b|answered\\b|replies|replied|responds?|responded)|\\b(?:nothing|no (?:answer|reply|response|word)) from (?:the |their )?(?:customer|client|contact|admins?|cio|owner)\\b`,
  'i',
)
const SILENT_SUBJECT = /\b(?:not|n[o’']?t|never|none|nobody|nothing|no|silent|quiet|unresponsive|mute)\b|n['’]t\b/i
const PARTNER_SILENT = new RegExp(
  `\\b${PARTNER}(?: side)? (?:${NOT_ANSWERED}|(?:is|stays?|remains?|went) (?:silent|quiet|unresponsive|mute))`,
  'i',
)

/** True where somebody other than the customer's contact owes an answer, or a paper is not answered. */
export function tellsOthersSilent(text: string): boolean {
  return OTHERS_SILENT.test(text) || PAPER_UNANSWERED.test(text)
}

/** True where the text says that the customer wants it. */
export function tellsWish(text: string): boolean {
  return WANTED.test(text)
}

/** True where the partner talks and the customer does not. */
export function onlyPartnerTalks(text: string): boolean {
  if (PARTNER_SILENT.test(text) || !PARTNER_TALKS.test(text)) return false
  const silent = CUSTOMER_SILENT.exec(text)?.[0]
  return silent !== undefined && SILENT_SUBJECT.test(silent)
}
