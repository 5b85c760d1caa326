import { draftWithBoth } from '../../../playbook/note/both-reasons.ts'
import { recommend } from '../../../playbook/recommendation/recommend.ts'
import { prepared } from '../../support/story.ts'

/** Two reasons were said: the note leads with the one for its status and tells the other, too. */

const noteOf = (text: string, answers: Readonly<Record<string, string>> = {}): string => {
  const { ranked, alsoSaid, strength, workload } = recommend(prepared, { text, answers })
  const facts = { customer: undefined, workload, text, answers, isOpen: strength !== 'clear' }
  return draftWithBoth(prepared, ranked[0]!.status, facts, alsoSaid)
}

/** The note for the status that comes first by the words, and for the other one after the FM chose it. */
const notesOf = (text: string): readonly [string, string] => {
  const { question, choice } = recommend(prepared, { text }).alsoSaid!.answer!
  return [noteOf(text), noteOf(text, { [question]: choice })]
}

test.each([
  [
    'Corley Foods intune - no budget for the rollout this yr + half the laptops still on win 8',
    'because half the laptops are still on win 8. There is no budget for the rollout this year.',
    'because there is no budget for the rollout this year; half the laptops are still on win 8.',
  ],
  [
    'Quayside Teams: The partner has not signed the contract yet. Nobody in the business has been trained either.',
    'because the partner has not signed the contract; nobody in the business has been trained either.',
    'because nobody in the business has been trained; the partner has not signed the contract.',
  ],
  [
    'Penrose Copilot: privacy office has not signed off the DPIA; on top of that no training has been held for the users',
    'because the privacy office has not signed off the DPIA; no training has been held for the users.',
    'because no training has been held for the users; the privacy office has not signed off the DPIA.',
  ],
  [
    'Falkirk exchange: after the outage in the spring they don’t trust the service; the nurses haven’t had any training as well',
    'because after the outage in the spring they don’t trust the service. Also said: the nurses haven’t had any training.',
    'because the nurses haven’t had any training. After the outage in the spring they don’t trust the service.',
  ],
  [
    'Calder intune: the real reason is that the IT lead left. The old laptops are a problem too, no TPM.',
    'because the IT lead left; the old laptops are a problem too and there is no TPM.',
    'because the old laptops are a problem too and there is no TPM; the IT lead left.',
  ],
  [
    'hi, quick one on Dunmore SharePoint. Security won’t allow external sharing until their review is done. Plus they’re 200 seats short.',
    'because security won’t allow external sharing until their review is done. They’re 200 seats short.',
    'because they’re 200 seats short. Security won’t allow external sharing until their review is done.',
  ],
])('the notes for “%s”', (text, first, second) => {
  const plain = (note: string): string => note.replaceAll("'", '’')
  const [own, other] = notesOf(text)
  expect(plain(own)).toBe(`The customer intends to use it but is blocked ${first}`)
  expect(plain(other)).toBe(`The customer intends to use it but is blocked ${second}`)
})

test('a note of another status than the two is written as ever', () => {
  const text = 'Corley Foods intune - no budget for the rollout this yr + half the laptops still on win 8'
  const { alsoSaid, workload } = recommend(prepared, { text })
  const facts = { customer: undefined, workload, text, answers: {} }
  const other = prepared.status.get('partner-engagement')!
  expect(draftWithBoth(prepared, other, facts, alsoSaid)).toBe(draftWithBoth(prepared, other, facts, undefined))
})

/** Reasons of one status each, with the words that a note about them has to carry. */
const REASONS = {
  'nobody is trained': 'nobody is trained',
  'the proxy blocks calls': 'the proxy blocks calls',
  'the DPIA is not signed': 'the DPIA is not signed',
  'the IT lead left': 'the IT lead left',
  'the add-in crashes': 'the add-in crashes',
  'the partner contract has ended': 'the partner contract has ended',
  'a law forbids it': 'a law forbids it',
  'there were three outages last month': 'three outages last month',
  'no budget in IT': 'no budget in IT',
} as const

const PAIRS = Object.entries(REASONS).flatMap((one) =>
  Object.entries(REASONS).flatMap((other) => (one === other || one[0] === other[0] ? [] : [[one, other] as const])),
)

test.each(PAIRS)('each note for %j and %j that was asked about tells both', ([one, oneTold], [other, otherTold]) => {
  const text = `Marlow Teams: ${one} and ${other}`
  const { next } = recommend(prepared, { text })
  for (const { id } of next!.choices.filter(({ label }) => label.startsWith('“'))) {
    const note = noteOf(text, { [next!.id]: id })
    for (const told of [oneTold, otherTold]) expect(note.split(told)).toHaveLength(2)
  }
})

test('the second reason is told without personal data', () => {
  const note = noteOf('Marlow Teams: nobody is trained and the proxy of kim.lee@marlow.example blocks calls', {
    obstacle: 'users',
  })
  expect(note).toMatch(/nobody is trained.*proxy/)
  expect(note).not.toContain('@')
})
