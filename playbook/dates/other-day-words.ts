/**
 * Words for days that are not read: months in other languages, feasts without a day of their own, short words of planning. They are
 * nobody's name where a day stands, and the FM is told that no day was taken.
 */

/** Always about a day, wherever they stand. */
const SHORT_WORDS = new Set('eom eoy eoq eow eod eob tbd tbc'.split(' '))

/** Where no day stands, they may be names. */
const DAY_WORDS = new Set(
  `januar februar märz maerz marz mai juni juli oktober dezember okt dez janvier février fevrier mars avril juin juillet août aout
  septembre octobre novembre décembre decembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  januari februari maart mei augustus augusti marts maj gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
  ostern pfingsten weihnachten karneval fasching fastnacht heiligabend neujahr advent ramadan eid bayram diwali hanukkah passover
  carnival midsummer juhannus midsommar noël noel navidad pascua pâques paques natale pasqua jul påske sylvester silvester`.split(
    /\s+/,
  ),
)

/** Words right before a day. */
const LED =
  /(?:\b(?:go(?:es|ing)?[- ]?live|live|launch|pilot|starts?|starting|target(?:ed)?|due|eta|deadline|until|untill|till|til|by|before|after|since|from|in|on|at|end|mid|early|late|beginning|\d{1,2}(?:st|nd|rd|th)?)|(?<![\d.])\d{1,2}\.)(?:\s+(?:date|is|on|in|at|by|around|about|for|the|of|end|mid|early|late|beginning)){0,3}[\s:=]{1,3}$/i
/** Words before which nothing but a day stands, at the end of a clause. */
const LED_FOR_SURE =
  /\b(?:go(?:es|ing)?[- ]?live|target|due|eta|deadline)(?:\s+(?:date|is|on|by|around|about|the|of)){0,3}[ =]{1,3}$/i
const CLAUSE_ENDS = /^\s*(?:$|[.,;)\n])/
const REACH = 40

/** True for words that say when, and are nobody's name. They stand at [from, to) in the text. */
export function saysWhen(text: string, from: number, to: number): boolean {
  const words = text.slice(from, to).toLowerCase().split(/\s+/)
  if (words.some((word) => SHORT_WORDS.has(word))) return true
  const before = text.slice(Math.max(0, from - REACH), from)
  if (words.length === 1 && DAY_WORDS.has(words[0]!) && LED.test(before)) return true
  return words.length === 1 && LED_FOR_SURE.test(before) && CLAUSE_ENDS.test(text.slice(to, to + REACH))
}

/** True for a word of the list, for which a text says nothing else but when. */
export function isOtherDayWord(word: string): boolean {
  return DAY_WORDS.has(word.toLowerCase())
}
