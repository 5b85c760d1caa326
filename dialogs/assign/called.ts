import { foldName } from '../../playbook/names/customer-key.ts'
import type { AssignNeed } from './model.ts'
import type { Colleague } from '../../domain/assignment/model.ts'

/** Shorter beginnings of names fit too many. In characters. */
const MIN_BEGINNING = 3

/**
 * Who is meant: by id, by a mention, or by what was typed, which is the whole name, words of it, or how words of it begin.
 * Several of them are not told apart here.
 */
export function whoIsCalled(known: readonly Colleague[], { id, mentioned, name }: AssignNeed['to']): Colleague[] {
  if (id !== undefined) return known.filter((each) => each.id === id)
  if (mentioned !== undefined) {
    return known.filter((each) => each.channelId === mentioned || each.id.toLowerCase() === mentioned)
  }
  if (name === undefined) return []
  const sought = foldName(name)
  const words = sought.split(' ').filter(Boolean)
  const named = known.map((colleague) => ({ colleague, folded: foldName(colleague.name) }))
  const fits = (test: (folded: string) => boolean): Colleague[] =>
    named.filter(({ folded }) => test(folded)).map(({ colleague }) => colleague)
  const ways = [
    (folded: string) => folded === sought,
    (folded: string) => words.every((word) => folded.split(' ').includes(word)),
    (folded: string) =>
      words.every((word) => folded.split(' ').some((part) => part === word || isBeginning(word, part))),
  ]
  return words.length === 0 ? [] : (ways.map(fits).find(({ length }) => length > 0) ?? [])
}

function isBeginning(word: string, part: string): boolean {
  return word.length >= MIN_BEGINNING && part.startsWith(word)
}
