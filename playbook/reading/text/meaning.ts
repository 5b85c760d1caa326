import { MONTH_WORDS } from '../../dates/months.ts'

/**
 * Words that explain nothing by themselves: small words, words of telling, and who it is about. "Partner is" is no
 * reason for a status, "partner is not contracted" is one.
 */
const MEANINGLESS = new Set([
  ...MONTH_WORDS,
  ...(
    'a an the this that these those there here it its they them their theirs he him his she her we us our you your i my me who whom which what ' +
    'is are was were be been being am has have had having do does did done doing will would shall should can could may might must ' +
    'to of in on at by for from with into onto over under up out off as about between within per via and or but so if then than also too very ' +
    'just only now still yet already again all any some each every both more most much many such other another same own one two ' +
    'said says say told tell asked ask found find think thinks thought know knows see sees get gets got go goes went come comes came make makes ' +
    'made take takes took give gives want wants like really quite today yesterday week month year time call meeting hi hello thanks ' +
    'customer customers client clients partner partners team teams people person guys company department ' +
    'policy policies thing things stuff nothing anything something everything else way lot bit part'
  ).split(' '),
])

/** Words for people. The word before one of them only says which people: "the network team". */
const PEOPLE = new Set(['team', 'department', 'people', 'guys'])

/** How many words of a stretch say something of a situation; "the network team found" has none. */
export function wordsWithMeaning(words: readonly string[]): number {
  const says = (word: string, next: string | undefined): boolean =>
    word.length > 1 && !MEANINGLESS.has(word) && /\p{L}/u.test(word) && !(next !== undefined && PEOPLE.has(next))
  return words.filter((word, i) => says(word, words[i + 1])).length
}
