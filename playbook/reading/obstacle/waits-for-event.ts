const EVENT =
  '(?:(?:office|site|company|building|headquarters|hq|plant|factory) (?:move|relocation|opening)|move (?:to|into) (?:the|a|their) new (?:office|building|site|plant|headquarters)|relocation|summer|holidays?|holiday season|vacation|season|peak season|busy season|christmas|xmas|easter|whitsun|pentecost|new year|year[- ]end|end of the year|financial year|election|annual report|trade fair|fair|inventory|stock-?taking|audit)'
const WAITS = new RegExp(
  `\\b(?:(?:not|nothing|never) (?:before|until|till|til)|(?:only|just|but|and|start|starts|begin|begins) (?:after|once|when)|(?:wait|waits|waiting|hold|holds|on hold|later,?) (?:until|till|til|for)(?: after)?) (?:(?:the|their|this|next|our|its|big|an?) ){0,3}${EVENT}\\b(?: (?:is|are) (?:over|done|through|behind them))?(?: in \\w+)?`,
  'i',
)
/** Who is busy then is the reason. */
const WHO_IS_BUSY =
  /\b(?:users?|people|staff|employees|colleagues|teachers?|nurses?|admins?|team|trained|training|busy|time|freeze|frozen|everybody|everyone|nobody|champions?|shops?|stores?|clerks?|drivers?)\b/i

/**
 * True where all that is said is that they want to wait for an event of their own: "they want it, but not before the
 * office move". Whom the event keeps busy, the users or the IT team, is what decides (playbook, Adoption Readiness and IT
 * Change Management and Resourcing), and nobody said it.
 */
export function onlyWaitsForEvent(text: string): boolean {
  const found = WAITS.exec(text)
  if (!found) return false
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`
  return !WHO_IS_BUSY.test(rest) && !/\bIT\b/.test(rest)
}
