/**
 * What people write before they say something, whoever reads it: each is the source of a regular expression, for use in a group
 * of alternatives. Whatever means something to one reader only stands with that reader: "and" goes on with a note and is part
 * of what it says, "please" begins a request to the bot, and behind "called" comes a name.
 */
export const GREETINGS = 'hi|hiya|hello|hey|good (?:morning|afternoon|evening)'

/** In other languages; a name may follow at once. */
export const GREETINGS_ABROAD =
  'hallo(?: zusammen| team)?|moin(?: moin)?|servus|grüezi|guten (?:tag|morgen|abend)|tach(?: zusammen)?|bonjour|bonsoir|salut|hola(?: equipo)?|buen(?:os|as) (?:días|dias|tardes)|olá|ciao|buongiorno|hei(?: hei)?|hej(?: hej)?|god (?:morgen|morgon|dag)|dzień dobry|cześć|witam|goedemorgen|goedemiddag'

/** These may be more than an opening: "so" may say why, "ok" how it went. */
export const FILLERS = 'ok(?:ay)?|so'

/** What one says while one thinks, in dictation anywhere: never part of a name. */
export const HESITATIONS: ReadonlySet<string> = new Set(
  'um umm uh uhm uhh er erm hm hmm mhm yeah yep yup nah eh'.split(' '),
)

/** Nothing but an opening begins with these. */
export const ASIDES = 'btw|by the way|fyi|how (?:do|shall|should|can) i (?:put|say) (?:it|this)'

/** "Quick q", "just a quick question". */
export const QUICK_ONES = '(?:(?:just )?a |one )?quick (?:question|q|one|note)'
