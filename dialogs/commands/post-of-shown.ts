/** Where a status may be posted, in words that name no place: it is asked then. */
const ANYWHERE = /^(?:channel|chat|group|group chat|team|teams|account team|colleagues|others)$/i
const WHERE = String.raw`(?: (?:to|in|into|on|with) (?:(?:the|a|an|our|my|another) )?(?<place>[^:;,\n]{2,60}?))?`
const POST = new RegExp(
  String.raw`^post(?: (?:it|this|that|this one|that one|(?:the|this) (?:status|card|note)(?: card)?))?${WHERE}$`,
  'i',
)
/** “Share the status with the team”: others see a status where it is posted. “Share it with Contoso” is about resources. */
const SHOW_OTHERS =
  /^(?:(?:share|send|show|give) (?:the|this) (?:status|card|note)(?: card)? (?:with|to|in) (?:the|our|my)|(?:inform|tell|update|notify) (?:the|our|my)) (?:(?:account )?team|channel|group|colleagues)(?: (?:about|of) (?:it|this|that))?$/i

/**
 * Reads “post it”, “post this to General”, “share the status with the team”, which name nobody whose it is.
 * @param text without polite words
 * @returns the place as typed, empty where none is named; undefined for everything else
 */
export function readPostOfShown(text: string): string | undefined {
  const line = text.trim().replace(/[.!]{1,3}$/, '')
  if (SHOW_OTHERS.test(line)) return ''
  const said = POST.exec(line)
  if (!said) return undefined
  const place = (said.groups?.['place'] ?? '').replace(/ (?:channel|chat)$/i, '')
  return ANYWHERE.test(place) ? '' : place
}
