import { standing } from '../../cards/records/entitlement-card.ts'
import { textOf } from '../support/card-content.ts'

/** Lists bring statuses without a note: the card says so, and nothing is made up for it. */
const textWith = (note: string): string =>
  standing({ notice: undefined, why: [], note, setWithIt: [] })
    .map((element) => textOf(element))
    .join('\n')

test('a status without a note says what is still to be written', () => {
  expect(textWith('')).toContain('Note: not written yet. What the customer intends, and why, belongs here.')
})

test('a note stands as it was written', () => {
  expect(textWith('They move mail in June.')).toContain('Note: They move mail in June.')
  expect(textWith('They move mail in June.')).not.toContain('not written')
})
