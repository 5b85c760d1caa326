import { tokenize, type Token } from '../../reading/text/text.ts'

/** Marks and words between the names of a list. */
const BETWEEN = /^(?:\s{0,3},?\s{1,3}(?:and|&|\+)\s{1,3}|\s{0,3}[,&+/]\s{0,3})$/i

/**
 * Splits what a text says about a list of customers ("contoso and fabrikam have the same bug") into one text for each
 * of them.
 * @param names all customers of the list, in any order and spelling
 * @returns the text for each name, with that name in place of the list; undefined where the text does not list them
 */
export function saidOfEach(text: string, names: readonly string[]): readonly string[] | undefined {
  const tokens = tokenize(text)
  const places = names.map((name) => placeOf(tokens, name)).filter((place) => place !== undefined)
  places.sort((a, b) => a.start - b.start)
  const [first] = places
  const last = places.at(-1)
  if (!first || !last || places.length < Math.max(2, names.length)) return undefined
  if (!places.slice(1).every(({ start }, i) => BETWEEN.test(text.slice(places[i]!.end, start)))) return undefined
  const behind = ofOne(text.slice(last.end))
  return names.map((name) => text.slice(0, first.start) + name + behind)
}

/** “Both” and “each of them” behind the list. */
const BOTH = /^(?:\s?[,:–-])?\s(?:both|each|all (?:two|three|four))(?: of them)?(?=[\s,:])/i
const OF_SEVERAL = new Map(
  Object.entries({ have: 'has', are: 'is', were: 'was', do: 'does', 'don’t': 'doesn’t', "don't": "doesn't" }),
)
/** Verbs of many, which take an “s” for one. */
const TAKES_S = /^(?:want|need|wait|lack|use|plan|ask|say|refuse|keep|start|stay|prefer|see|report|run|like|look)$/

/** What is said of several, as it is said of one: “ both have no budget” is “ has no budget”. */
function ofOne(said: string): string {
  const both = BOTH.exec(said)?.[0]
  if (both === undefined) return said
  const rest = said.slice(both.length)
  return rest.replace(/^(\s*)([a-z’']+)/, (_, blank: string, verb: string) => {
    return blank + (OF_SEVERAL.get(verb) ?? (TAKES_S.test(verb) ? `${verb}s` : verb))
  })
}

function placeOf(tokens: readonly Token[], name: string): { start: number; end: number } | undefined {
  const words = tokenize(name).map(({ word }) => word)
  const from = tokens.findIndex((_, i) => words.every((word, k) => tokens[i + k]?.word === word))
  return from < 0 || words.length === 0
    ? undefined
    : { start: tokens[from]!.start, end: tokens[from + words.length - 1]!.end }
}
