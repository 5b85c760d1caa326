import { foldName } from '../customer-key.ts'

/** A text in which customers are looked for by their keys. Both foldings begin and end with a blank. */
export interface SaidNames {
  /** As it was written: "Levi's" is "levis", which may be a customer's key. */
  readonly written: string
  /** Without the "'s" of owners: "Contoso's admin" is "contoso admin". */
  readonly bare: string
}

/** "Contoso's", "Contoso´s". Behind an "s", folding removes the apostrophe that stands alone. */
const POSSESSIVE = /(?<=[\p{L}\p{N}])['’`´]s(?![\p{L}\p{N}])/giu

/** Folds a text once, for all customers that it may name. */
export function saidNames(text: string): SaidNames {
  return { written: ` ${foldName(text)} `, bare: ` ${foldName(withoutPossessives(text))} ` }
}

/** Removes each "'s" behind a word. */
export function withoutPossessives(text: string): string {
  return text.replace(POSSESSIVE, '')
}

/** True when the text has the name, as it is or with an "'s" behind it. */
export function isSaid({ written, bare }: SaidNames, key: string): boolean {
  return written.includes(` ${key} `) || bare.includes(` ${key} `)
}

/**
 * The same, also where the apostrophe was left out: "contosos admin". With an ordinary word this also finds its plural.
 */
export function isSaidInHaste(said: SaidNames, key: string): boolean {
  return isSaid(said, key) || said.written.includes(` ${key}s `) || said.bare.includes(` ${key}s `)
}

/** True when the text begins with the name, as it is or with an "'s" behind it. */
export function isSaidFirst({ written, bare }: SaidNames, key: string): boolean {
  return written.startsWith(` ${key} `) || bare.startsWith(` ${key} `)
}

/** The folded text before the first word of a name; empty where the word is not in the text. */
export function beforeName({ bare }: SaidNames, word: string): string {
  const at = [` ${word} `, ` ${word}s `].map((each) => bare.indexOf(each)).find((found) => found >= 0)
  return bare.slice(0, at ?? 0)
}
