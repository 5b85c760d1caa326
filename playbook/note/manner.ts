import {
  GENERAL_WHYS,
  INSULTS,
  INSULTS_OF_PEOPLE,
  noteFallbacks,
  PEOPLE,
  UNNAMED_PRODUCT,
} from '../content/note-rules.ts'
import type { Status } from '../model.ts'
import { carriesReason, type NoteSubject } from './words.ts'
import { stem, tokenize, type Token } from '../reading/text/text.ts'

/** An insult may stand so many words behind "they are": "the admins are just plain lazy". */
const REACH = 3

/** Words that insult somebody, as indexes of tokens. "Bad client" is an insult, "the line is bad" is not. */
export function findInsults(tokens: readonly Token[]): { readonly from: number; readonly to: number }[] {
  return tokens.flatMap(({ word }, i) => {
    const insults = INSULTS.has(word) || (INSULTS_OF_PEOPLE.has(word) && isOfPeople(tokens, i))
    return insults ? [{ from: i, to: i + 1 }] : []
  })
}

function isOfPeople(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  const afterNext = tokens[i + 2]
  if (next && !next.breakBefore && PEOPLE.has(next.word)) {
    // "bad user experience", "useless team sites": said of a thing.
    return !afterNext || afterNext.breakBefore || PEOPLE.has(afterNext.word) || !carriesReason([afterNext])
  }
  // "bad at it", "crazy about it": said of what they do.
  if (next && !next.breakBefore && /^(at|with|about|for|on)$/.test(next.word)) return false
  for (let at = i - 1; at > 0 && at >= i - REACH && !tokens[at + 1]!.breakBefore; at--) {
    if (!/^(is|are|was|were|being)$/.test(tokens[at]!.word)) continue
    const whom = /^(there|here|all|both)$/.test(tokens[at - 1]!.word) ? tokens[at - 2] : tokens[at - 1]
    return whom !== undefined && PEOPLE.has(whom.word)
  }
  return false
}

/** A note repeats a general phrase if it has no other words and at least this share of the phrase's. */
const REPEATED = 0.75

/**
 * True when the why would fit any customer with this status: it only repeats the meaning of the status, or mentions
 * another product without its name. For an unknown intent any why is accepted.
 */
export function isGeneralWhy(tokens: readonly Token[], { status }: NoteSubject): boolean {
  if (status.l1 === 'Status Unknown') return false
  const said = stemsOf(tokens.filter((token) => !status.l2.toLowerCase().includes(token.word)))
  if (said.size === 0) return false
  if (status.id === 'competitive-solution' && [...said].every((each) => unnamed.has(each))) return true
  return meanings(status).some((meaning) => {
    const words = stemsOf(tokenize(meaning))
    const repeated = [...words].filter((each) => said.has(each)).length
    return [...said].every((each) => words.has(each)) && repeated >= REPEATED * words.size
  })
}

function meanings(status: Status): string[] {
  return [status.because, noteFallbacks[status.id] ?? '', ...(GENERAL_WHYS[status.id] ?? [])].filter(Boolean)
}

/** The stems of the words that can be part of a reason. */
function stemsOf(tokens: readonly Token[]): Set<string> {
  return new Set(tokens.filter((token) => carriesReason([token])).map(({ word }) => stem(word)))
}

const unnamed = new Set([...UNNAMED_PRODUCT].map(stem))
