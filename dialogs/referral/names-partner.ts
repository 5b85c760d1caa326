const PARTNER = '(?:(?:the|their|its|an?|new|adoption|acm) ){0,3}partner'
/** Names have at most so many words. */
const NAME = "(?:[\\p{L}\\p{N}&.’'+-]{1,30} ){1,5}"
const CHOOSES =
  '(?:wants?|would like|prefers?|likes?|decided|chose|has chosen|have chosen|picked|selected|settled|goes|go|going|uses?|takes?|works?)'
/** "They want to go with Fabrikam Consulting as the partner instead", "their partner will be Fabrikam Consulting". */
const NAMED: readonly RegExp[] = [
  new RegExp(
    `\\b${CHOOSES} (?:to |for |on )?(?:(?:go|use|take|work|have|pick|choose|continue) )?(?:with )?(?<name>${NAME})(?:as|for|to be) ${PARTNER}(?: (?:instead|now|then|after all|please))*[.!]?$`,
    'iu',
  ),
  new RegExp(
    `\\b(?:the|their|its) (?:adoption |acm |new )?partner (?:will be|should be|shall be|is to be|is going to be) (?<name>${NAME.replace('){1,5}', '){0,4}')}[\\p{L}\\p{N}&.’'+-]{1,30}?)(?: (?:instead|now|then|after all|please))*[.!]?$`,
    'iu',
  ),
]
/** Words that stand where a name would, and name nobody. */
const NOBODY =
  /^(?:(?:the|an?|our|their|another|other|some|any|no|new|same|different|else|somebody|someone|us|you|them|it|this|that|microsoft|fasttrack|help|people|ones?|guys|company|firm|team|local|own|good|better|before)\b ?)+$/i
/** In characters: a longer message says more. */
const MAX_LENGTH = 160
/** Not, or not yet: nobody is named. */
const DENIED = /\b(?:not|never|n['’]t|dont|doesnt|if|whether|unless)\b|n['’]t\b|\?/i

/** The partner that somebody wants, by name: "they want to go with … as the partner"; undefined where none is named. */
export function partnerNamedIn(message: string): string | undefined {
  const text = message.trim()
  if (text.length > MAX_LENGTH || !/\bpartner\b/i.test(text) || DENIED.test(text)) return undefined
  const name = NAMED.map((pattern) => pattern.exec(text)?.groups?.['name']?.trim()).find(Boolean)
  return name === undefined || NOBODY.test(name) ? undefined : name
}
