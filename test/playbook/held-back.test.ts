import { join } from 'node:path'
import { recommend, type Strength } from '../../playbook/recommendation/recommend.ts'
import { findCustomer } from '../../playbook/names/find-customer.ts'
import { HELD_BACK_AUTHORS, readCorpus } from '../../tools/training/corpus.ts'
import { prepared } from '../support/story.ts'

/** Texts whose authors training has not seen: what is promised of the recommendation is kept on them. */
const held = readCorpus(join('playbook', 'corpus'), prepared.playbook.statuses).filter(({ author }) =>
  HELD_BACK_AUTHORS.has(author),
)

test('the right status is first, and nearly always among the first three', () => {
  const ranks = held.map(({ text, status }) =>
    recommend(prepared, { text }).ranked.findIndex((each) => each.status.id === status),
  )
  const share = (within: number): number => ranks.filter((rank) => rank < within).length / ranks.length
  expect(held.length).toBeGreaterThan(900)
  expect(share(1)).toBeGreaterThan(0.95)
  expect(share(3)).toBeGreaterThan(0.97)
})

test('each strength is right as often as it promises', () => {
  const right = new Map<Strength, boolean[]>()
  for (const { text, status } of held) {
    const { strength, ranked } = recommend(prepared, { text })
    right.set(strength, [...(right.get(strength) ?? []), ranked[0]!.status.id === status])
  }
  const share = (...strengths: Strength[]): number => {
    const cells = strengths.flatMap((strength) => right.get(strength) ?? [])
    return cells.filter(Boolean).length / cells.length
  }
  expect(share('clear')).toBeGreaterThan(0.97)
  expect(share('likely')).toBeGreaterThan(0.55)
  // What is not called clear is where the doubt is: asking pays there, and hardly where it is clear.
  expect(share('likely', 'open')).toBeLessThan(share('clear') - 0.1)
})

test('the flip answer, when given, really flips, for every pair that the texts bring up', () => {
  const pairs = new Set<string>()
  for (const { text } of held) {
    const { flip, ranked } = recommend(prepared, { text })
    if (!flip) continue
    pairs.add(`${ranked[0]!.status.id} → ${flip.to.id}`)
    const flipped = recommend(prepared, { text, answers: { [flip.question.id]: flip.choice.id } })
    expect([text, flipped.ranked[0]!.status.id]).toEqual([text, flip.to.id])
  }
  expect(pairs.size).toBeGreaterThan(40)
})

test('a customer said to be named is one', () => {
  const named = held.flatMap(({ text, customer }) => {
    const found = findCustomer(prepared, text)
    return found?.certainty === 'named' ? [found.name === customer] : []
  })
  expect(named.length).toBeGreaterThan(50)
  expect(named.filter(Boolean).length / named.length).toBeGreaterThan(0.95)
})
