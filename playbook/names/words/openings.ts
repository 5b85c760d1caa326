/**
 * What people write before they say something. Each is the source of a regular expression, for use in a group of
 * alternatives. Words that only one reader may skip are kept with that reader: "and" continues a note and is part of
 * what it says, "please" begins a request to the bot, and behind "called" comes a name.
 */
export const GREETINGS = 'hi|hiya|hello|hey|good (?:morning|afternoon|evening)'

/** Greetings in other languages. A name may follow at once. */
export const GREETINGS_ABROAD =
  'hallo(?: zusammen| team)?|moin(?: moin)?|servus|grüezi|guten (?:tag|morgen|abend)|tach(?: zusammen)?|bonjour|bonsoir|salut|hola(?: equipo)?|buen(?:os|as) (?:días|dias|tardes)|olá|ciao|buongiorno|hei(?: hei)?|hej(?: hej)?|god (?:morgen|morgon|dag)|dzień dobry|cześć|witam|goedemorgen|goedemiddag'

/** These may be more than an opening: "so" may give a reason, "ok" a verdict. */
export const FILLERS = 'ok(?:ay)?|so'

/** What people say while they think, anywhere in dictation. Never part of a name. */
export const HESITATIONS: ReadonlySet<string> = new Set(
  'um umm uh uhm uhh er erm hm hmm mhm yeah yep yup nah eh'.split(' '),
)

/** These are always openings. */
export const ASIDES = 'btw|by the way|fyi|how (?:do|shall|should|can) i (?:put|say) (?:it|this)'

/** "Quick q", "just a quick question". */
export const QUICK_ONES = '(?:(?:just )?a |one )?quick (?:question|q|one|note)'
