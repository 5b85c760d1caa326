import type { BoardEntry } from '../../../bot/api/board.ts'
import { corrections } from '../../../bot/api/nearest.ts'
import { readSearch } from '../../../bot/api/search.ts'
import type * as Slips from '../../../playbook/reading/text/slips.ts'
import { prepared } from '../../support/story.ts'

/** What a search that finds nothing costs: how often two words are compared, and how often the board is read. */
let compared: [typed: string, meant: string][] = []
jest.mock('../../../playbook/reading/text/slips.ts', () => {
  const actual = jest.requireActual<typeof Slips>('../../../playbook/reading/text/slips.ts')
  const slipsBetween: typeof Slips.slipsBetween = (...asked) => {
    compared.push([asked[0], asked[1]])
    return actual.slipsBetween(...asked)
  }
  return { ...actual, slipsBetween }
})

let reads = 0
/** Customers of two words, which are counted in letters, so that many are of other lengths than what is typed. */
const board = (customers: number): readonly BoardEntry[] =>
  Array.from({ length: customers }, (_, i) => {
    const digits = Array.from(String(i).padStart(5, '0'), (digit) => 'bdfgjkmpqv'[Number(digit)]!)
    const row = { customer_key: `${digits.join('o')} ${digits.join('')}`, customer_id: `c${i}`, owner_name: 'Ana Ruiz' }
    return {
      get row() {
        reads++
        return row
      },
    } as unknown as BoardEntry
  })

const ask = (text: string, entries: readonly BoardEntry[]): string[] =>
  corrections(prepared, text, readSearch(prepared, text), entries).map(({ search }) => search)

beforeEach(() => {
  compared = []
  reads = 0
})

test('words that are too short or too long are not compared, and a word with its beginning at most', () => {
  const entries = board(300)
  expect(ask('zzzzz', entries)).toEqual([])
  expect(compared.length).toBeGreaterThan(0)
  expect(compared.every(([typed, meant]) => Math.abs(typed.length - meant.length) <= 1)).toBe(true)
  // The other word of each customer is of nine letters.
  expect(compared.length).toBeLessThan(300 + 250)
  expect(ask('bobobobxb', entries)).toContain('bobobobob')
})

test('a board is read once for all searches', () => {
  const entries = board(200)
  ask('zzzzz', entries)
  const once = reads
  ask('yyyyyy', entries)
  ask('xxxxxx', entries)
  expect(once).toBeGreaterThan(0)
  expect(reads).toBe(once)
})

test('two words are corrected, and more are none with a slip', () => {
  const entries = board(20)
  expect(ask('bbbbx bbbxd', entries)).not.toEqual([])
  compared = []
  expect(ask('bbbbx bbbxd bbbxf', entries)).toEqual([])
  expect(compared).toEqual([])
})
