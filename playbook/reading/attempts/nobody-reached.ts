const BOUNCED =
  /(?<!\b(?:not|n['’]?t|no longer|never|no) )\bbounc(?:ed?|es|ing)\b(?! off)|\bundeliver(?:able|ed)\b|\bndrs?\b|\b(?:address(?:es)?|mailbox(?:es)?) (?:(?:is|are|was|were) )?(?:gone|wrong|invalid|outdated|no longer (?:there|valid|exists?)|do(?:es)?(?: not|n['’]?t) exist)\b/i
const WHEN =
  '(?:tomorrow|tmrw|tmr|tomoz|next|on|this|monday|tuesday|wednesday|thursday|friday|mon|tues?|wed|thu(?:rs)?|fri|later|soon|today|now|first thing)'
/** An attempt that is still to be made: “calling him tomorrow”, “will mail Sam”. */
const TO_BE_TRIED = new RegExp(
  String.raw`\b(?:(?:will|['’]ll|shall|going to|gonna|want to|need to|have to|plan to|about to) (?:try|call|ring|phone|mail|e-?mail|write|contact|reach|ping|message|ask|text)\b|(?:calling|ringing|phoning|mailing|e-?mailing|writing to|contacting|trying|pinging|messaging|asking|meeting) [\p{L}’'-]+(?: \p{L}+)? ${WHEN}\b)[^.;\n]{0,60}`,
  'giu',
)
/** Whom they tried is not there any more. */
const IS_GONE =
  /\b(?:(?:s?he|they|who|contact|admin|[\p{L}’'-]+) (?:has |had )?(?:left|quit|retired|moved on)\b(?! (?:a|me|us|two|three|\d|messages?|voice ?mails?|unread|on read))|no longer (?:works?|there|with|employed|at)|(?:does ?n['’]?t|does not) work there(?: any ?more)?|wrong (?:person|contact|address|mail|number))/iu
const EVERY_BOUNCE = new RegExp(BOUNCED, 'gi')
const EVERY_LEAVE = new RegExp(IS_GONE, 'giu')
const NEW_CONTACT =
  /\b(?:new|next|right|other|another|different) (?:\p{L}+ )?(?:contact|person|admin|owner|name|guy|lead|manager|address)\b|\b(?:replacement|successor)\b/iu
/** Another way than mail, or words of silence. */
const TRIED_ELSE =
  /\b(?:call(?:s|ed)?|phon(?:e|ed|es)|rang|rings?|rung|voice ?mails?|vm|desk|switchboard|reception|linked-?in|whatsapp|text(?:s|ed)?|sms|chats?|letters?|visit(?:s|ed)?|pinged|messaged|seller|account (?:team|manager|exec)|atu|partner|reseller|csp|msp|lsp)\b|\b(?:no|nothing|nobody|no ?one|none|not|never|nor|neither|zero|silen\w+|quiet|unresponsive|unreachable|ghost\w*|crickets|unanswered|unread|ignor\w+|dead|vanish\w+|without)\b|n['’]t\b/i

/**
 * True where attempts reached nobody who could have answered: all mails bounced, or the one who was tried has left and
 * the new contact is still to be tried. That is no silence of the customer.
 */
export function nobodyReached(text: string): boolean {
  const isGone = IS_GONE.test(text)
  const isBounced = BOUNCED.test(text)
  if (!isBounced && !isGone) return false
  const past = text.replace(TO_BE_TRIED, ' ')
  if (past !== text && NEW_CONTACT.test(text)) return true
  if (!isBounced) return false
  return !TRIED_ELSE.test(past.replace(EVERY_BOUNCE, ' ').replace(EVERY_LEAVE, ' '))
}
