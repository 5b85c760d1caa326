import { LastFew } from '../../recent.ts'
import type { Token } from './text.ts'

/** Function words that tell languages apart; a few per language are enough for a sentence. */
const ENGLISH = new Set(
  'the a an is are was were to of and in on at for with not no they their it we have has had be been but because will would can cant cannot dont doesnt until wants want need needs this that who what there from by or as he she his her you i my nobody after before without'.split(
    ' ',
  ),
)
const OTHER = new Set(
  (
    'der die das und ist nicht ein eine mit fur auf sich den dem von zu wir sie haben kein keine noch auch wird sind ' +
    'le la les des et est pas une pour avec dans sur qui que nous ils leur sont plus ne du au ' +
    'el los las y es una con para por del se su que estan sin pero ' +
    'il gli che non per sono una di della con ma ' +
    'o os as e nao um uma com para dos das em que ' +
    'het een niet en van voor met op zijn maar ook wij zij geen ' +
    'kunden mochten werden haben cliente clientes quiere quieren quer querem utilisateurs klanten willen klienci ' +
    'och att det som inte ar med har vi jest nie sie na ze i z'
  ).split(' '),
)

/** In two or three words, one of these is enough: "Kein Bedarf". No name and no English phrase has them. */
const NEVER_ENGLISH = new Set('kein keine nicht wird werden haben geen niet inte ikke'.split(' '))

/** Small words inside names: "Van der Meer", "Banco de la Nación", "Café du Lac". */
const IN_NAMES = new Set(
  'van von der den de la le les du des di da del della do dos das el los las y e zu het en et'.split(' '),
)

/** A token in a script without blanks counts as at most so many words. */
const WORDS_IN_TOKEN = 3

/**
 * True when the text is most likely not English: too few English function words, or letters of another script.
 * @param text the original; with it, the small words inside names ("Van der Meer") do not count
 */
export function looksForeign(tokens: readonly Token[], text?: string): boolean {
  return text === undefined ? judge(tokens) : judged.get(tokens, () => judge(tokens, text))
}

/** The same text is judged before it is accepted and again when it is read. */
const judged = new LastFew<readonly Token[], boolean>(4)

function judge(tokens: readonly Token[], text?: string): boolean {
  if (tokens.length === 0) return false
  const inName = text === undefined ? tokens.map(() => false) : smallWordsOfNames(tokens, text)
  const letters = tokens.filter((token, i) => /\p{L}/u.test(token.word) && !inName[i] && !isWithout(tokens, i))
  if (letters.length === 0) return false
  const otherScript = letters.filter((token) => !/^[\p{Script=Latin}\p{N}\p{P}\p{S}]+$/u.test(token.word))
  const latin = letters.length - otherScript.length
  // A name in another script leaves the sentence English; scripts without blanks hold several words in one token.
  const weight = otherScript.reduce((sum, { word }) => sum + Math.min(WORDS_IN_TOKEN, Math.ceil(word.length / 2)), 0)
  if (weight > latin || latin < letters.length / 2) return true
  const english = letters.filter((token) => ENGLISH.has(token.word)).length
  const other = letters.filter((token) => OTHER.has(token.word) && !ENGLISH.has(token.word)).length
  if (letters.length < 4) return english === 0 && letters.some(({ word }) => NEVER_ENGLISH.has(word))
  return other >= 2 && other > english
}

/** The "o" of "w/o", which is a word in other languages. */
function isWithout(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.word === 'o' && tokens[i - 1]?.word === 'w'
}

/**
 * For each token: true for a small word before a capitalised one, if it has a capital itself or follows a capitalised
 * word.
 */
function smallWordsOfNames(tokens: readonly Token[], text: string): boolean[] {
  const capital = tokens.map(({ start }) => /\p{Lu}/u.test(text.charAt(start)))
  const isSmall = (i: number): boolean => IN_NAMES.has(tokens[i]?.word ?? '') && !capital[i]
  const capitalBefore = (i: number): boolean => {
    let k = i - 1
    while (isSmall(k)) k--
    return capital[k] === true
  }
  const capitalAfter = (i: number): boolean => {
    let k = i + 1
    while (isSmall(k) && !tokens[k]!.breakBefore) k++
    return capital[k] === true && !tokens[k]!.breakBefore
  }
  return tokens.map(({ word, breakBefore }, i) => {
    return IN_NAMES.has(word) && capitalAfter(i) && (capital[i]! || (!breakBefore && capitalBefore(i)))
  })
}
