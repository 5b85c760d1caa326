import type { Token } from './text.ts'

/** A clause of a text, as indexes of tokens. */
export interface Statement {
  readonly from: number
  readonly to: number
  /** The number of its sentence. */
  readonly sentence: number
  /** What joins it to the one before it. */
  readonly joint: Joint
}

/**
 * `outright`: one more thing (“+”, “2)”); `adds`: mostly one more (“and”, “;”); `against`: a contrast; `explains`: a cause
 * or what follows; `none`: a mark.
 */
export type Joint = 'outright' | 'adds' | 'against' | 'explains' | 'none'

const ADDS: ReadonlySet<string> = new Set('and plus also besides moreover furthermore additionally'.split(' '))
const AGAINST: ReadonlySet<string> = new Set('but although though whereas while however'.split(' '))
const EXPLAINS: ReadonlySet<string> = new Set('because bc bcs since so therefore hence thus'.split(' '))
/** A shorter clause belongs to the one before it: “no champions”, “or budget”. In words. */
const FEWEST = 3

/** Splits a text at marks and at the words that join clauses. Leading words such as “and” stay with their clause. */
export function statementsOf(tokens: readonly Token[], text: string): readonly Statement[] {
  const statements: Statement[] = []
  let sentence = 0
  let from = 0
  let joint: Joint = 'none'
  for (let at = 1; at <= tokens.length; at++) {
    const between = at < tokens.length ? text.slice(tokens[at - 1]!.end, tokens[at]!.start) : '.'
    const next = jointOf(tokens[at], tokens[at - 1]!.word, between, /^\p{Ll}/u.test(text.slice(tokens[at]?.start)))
    if (at < tokens.length && next === undefined) continue
    // “And also”: the words that join follow each other.
    if (at < tokens.length && at - from === 1 && isLink(tokens[from]!.word)) continue
    const last = statements.at(-1)
    if (last && last.sentence === sentence && at - from < FEWEST)
      statements[statements.length - 1] = { ...last, to: at }
    else statements.push({ from, to: at, sentence, joint })
    if (/[.!?\n]/.test(between)) sentence++
    from = at
    joint = next ?? 'none'
  }
  return statements
}

/** Undefined where no clause begins. */
function jointOf(token: Token | undefined, before: string, between: string, isSmall: boolean): Joint | undefined {
  if (!token) return undefined
  if (AGAINST.has(token.word)) return 'against'
  if (EXPLAINS.has(token.word)) return 'explains'
  // “They also say”.
  const isWithin = token.word === 'also' && !token.breakBefore
  // “1) no licences 2) no line”.
  if (/^[2-9]$/.test(before) && /^[.)]/.test(between)) return 'outright'
  // "Rao & Partners" is a name.
  if (between.includes('+') || (between.includes('&') && isSmall)) return 'outright'
  if ((ADDS.has(token.word) && !isWithin) || between.includes(';')) return 'adds'
  return token.breakBefore ? 'none' : undefined
}

function isLink(word: string): boolean {
  return ADDS.has(word) || AGAINST.has(word) || EXPLAINS.has(word)
}
