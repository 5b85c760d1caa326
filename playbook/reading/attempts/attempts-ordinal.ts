/** Attempts that are counted by an ordinal: "third time I called Mary", "my fourth mail". */

/** The number of attempts that an ordinal stands for: "third" and "3rd" are 3. */
export const ORDINALS: Readonly<Record<string, string>> = Object.fromEntries(
  'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ').flatMap((word, i) => [
    [word, String(i + 2)],
    [`${i + 2}${['nd', 'rd'][i] ?? 'th'}`, String(i + 2)],
  ]),
)
/** The source of a pattern for them, with the group `count`. */
export const ORDINAL = `(?<count>${Object.keys(ORDINALS).join('|')})`
/** The "-ing" forms of a verb, for patterns of verbs that contain its past tense. */
const GOING: readonly (readonly [string, string])[] = [
  ['called', 'calling|phoning|ringing'],
  ['mailed', 'e-?mailing|mailing|writing(?: to)?'],
  ['messaged', 'messaging|pinging'],
  ['tried', 'trying|contacting|reaching out(?: to)?'],
  ['texted', 'texting'],
]
/** Captures the words up to the end of the clause. They say who was tried. */
const BEHIND =
  "(?<between>(?:\\s+(?!(?:and|or|but|then|so)\\b)[\\p{L}'’-]+){0,4}?)(?=\\s*(?:$|[,.;:!?()\\n–—-])|\\s+(?:and|but|then|so|without|no|again|today|yesterday|now|in|this|since|on)\\b)"

/**
 * Patterns for attempts of one kind that are counted by an ordinal. Each pattern has the groups `count` and `between`.
 * @param verb what somebody did, as the source of a pattern
 * @param thing what was sent or made, as the source of a pattern
 */
export function ordinalPatterns(verb: string, thing: string): readonly RegExp[] {
  const going = GOING.find(([done]) => verb.includes(done))?.[1]
  const did = going === undefined ? verb : `${verb}|${going}`
  return [
    new RegExp(
      `\\b${ORDINAL} time (?:that )?(?:(?:i|we)(?:['’]?ve| have)? )?(?:now |just )?(?:${did})${BEHIND}`,
      'giu',
    ),
    new RegExp(
      `\\b(?:${did})(?<between>(?:\\s+(?!(?:and|or|but)\\b)[\\p{L}'’-]+){0,4}?)\\s+(?:now )?(?:for |a )(?:the )?${ORDINAL} time\\b`,
      'giu',
    ),
    new RegExp(
      `(?<!\\b(?:their|his|her|its|your|a|next|launch(?:es|ed) the|plans? the|prepares? the|planned|for the|until the|in the|on the) )\\b${ORDINAL} (?:unanswered |follow-?up )?(?:${thing})(?![\\p{L}\\d])(?! (?:of|wave|campaign|round|from|with|is|will|next|planned|booked|on|tomorrow))(?<between>)`,
      'giu',
    ),
  ]
}
