import { remembering } from '../recent.ts'

/**
 * Two spellings of one customer have the same key: case, accents, punctuation and the legal form do not matter.
 * "Contoso", "CONTOSO LTD" and "Contoso, S.A." are the same. The key is for comparison only, never shown.
 * @returns words in lower case with one blank between them; empty only for an empty name
 */
export function customerKey(name: string): string {
  const words = foldName(name).split(' ')
  let from = 0
  let to = words.length
  if (words[0] === 'the' && to > 1) from = 1
  while (to - from > 1) {
    const length = endingLength(words, from, to)
    if (length === 0 || length >= to - from) break
    to -= length
  }
  // "GmbH & Co. KG": the "and" in front of a legal form goes with it.
  while (to < words.length && to - from > 1 && words[to - 1] === 'and') to--
  if (to - from > 1 && LEADING_FORMS.has(words[from]!)) from++
  return words.slice(from, to).join(' ')
}

/** True for a first word that a key may lack: "The Contoso Group", "PT Contoso". */
export function mayBeLeftOut(word: string): boolean {
  return word === 'the' || LEADING_FORMS.has(word)
}

/** True for a last word that a key may lack: "Contoso Ltd", "Contoso Ltd and". */
export function isOfLegalForm(word: string): boolean {
  return word === 'and' || LEGAL_FORMS.has(word) || LONG_ENDS.has(word)
}

/** Folds case, accents and punctuation, nothing else: for names of people and for words that are searched. */
export function foldName(name: string): string {
  return FOLDS_TO_LOWER_CASE.test(name) ? name.toLowerCase() : fold(name)
}

/** One turn compares the same few names and its text many times. */
const fold: (name: string) => string = remembering(8, (name) => {
  const folded = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’`´]/g, '')
    .toLowerCase()
    .replace(/[ßøæœłđðþı]/g, (letter) => OWN_LETTERS[letter]!)
    .replace(/[&+]/g, ' and ')
    // "S.p.A." and "A/S" are abbreviations, not words of one letter.
    .replace(/(?<![\p{L}\p{N}])\p{L}(?:[./] ?\p{L}(?![\p{L}\p{N}]))+/gu, (letters) => letters.replace(/[./ ]/g, ''))
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .normalize('NFC')
    .trim()
  return folded || name.trim().toLowerCase()
})

/** Most names have nothing else to fold. */
const FOLDS_TO_LOWER_CASE = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/

/** Letters that Unicode does not take for a letter with an accent. */
const OWN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** Legal forms as they stand at the end of a folded name. */
const LEGAL_FORMS = new Set(
  (
    'ltd limited inc incorporated corp corporation co company plc llc llp lp lllp pllc ' +
    'gmbh mbh ggmbh ag kg kgaa ohg gbr ug se eg ev ' +
    'sa sas sasu sarl eurl snc srl srls spa sca scs bv bvba nv cv vof srl ' +
    'ab as asa aps oy oyj abp hf ehf sl slu sau ltda lda eirl sapi ' +
    'sro as doo dd kft zrt nyrt rt sp zoo ad eood ood jsc pjsc ooo oao zao pao ' +
    'pty pte pvt private bhd sdn tbk kk gk'
  ).split(' '),
)

/** Legal forms of several words. */
const LONG_FORMS: readonly (readonly string[])[] = [
  ['sp', 'z', 'oo'],
  ['s', 'r', 'o'],
  ['d', 'o', 'o'],
  ['s', 'a', 'de', 'c', 'v'],
  ['sa', 'de', 'cv'],
  ['s', 'de', 'rl', 'de', 'cv'],
  ['s', 'a'],
  ['b', 'v'],
  ['n', 'v'],
]

/** The last words of these forms. Most names end otherwise. */
const LONG_ENDS = new Set(LONG_FORMS.map((form) => form.at(-1)))

/** Legal forms that stand in front: "PT Contoso", "OOO Contoso". */
const LEADING_FORMS = new Set('pt ooo oao zao pao ооо оао зао пао ао'.split(' '))

/** How many words at the end of [from, to) are a legal form. */
function endingLength(words: readonly string[], from: number, to: number): number {
  const count = to - from
  for (const form of LONG_ENDS.has(words[to - 1]) ? LONG_FORMS : []) {
    if (form.length < count && form.every((word, i) => words[to - form.length + i] === word)) return form.length
  }
  if (LEGAL_FORMS.has(words[to - 1]!)) return 1
  return words[to - 1] === 'and' && count > 2 && LEGAL_FORMS.has(words[to - 2]!) ? 1 : 0
}
