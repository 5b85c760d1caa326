import { understand } from '../dialogs/understand.ts'
import type { Incoming } from '../dialogs/incoming.ts'
import type { ConversationState } from '../dialogs/model.ts'
import { DIALOG_ENV } from './support/dialog-env.ts'
import { decided } from './support/decided.ts'
import { growth } from './support/growth.ts'
import { Player, prepared } from './support/story.ts'

/** A whole turn: all that reads what was typed, one after the other, in what was said before. */

/** Between twice, which is right, and four times, which lets one message stop the service. */
const MOST = 3
/** In UTF-16 units. */
const LENGTH = 3000

let ids = 0
const env = { ...DIALOG_ENV, newId: () => `id-${++ids}` }

function turnOn(state: ConversationState, text: string) {
  const incoming: Incoming = {
    who: { tenant: 't', id: 'fm', name: 'Adele Vance' },
    where: { kind: 'personal', conversation: 'c' },
    what: { kind: 'text', text },
    at: '2026-03-02T10:00:00.000Z',
    today: '2026-03-02',
  }
  return decided(understand({ prepared, state, incoming }), () => env).turn
}

/** The state after these messages. */
function stateAfter(...messages: readonly string[]): ConversationState {
  const player = new Player()
  for (const text of messages) player.play({ kind: 'text', text })
  return player.state
}

const STATES = {
  'a status that is shown': stateAfter('Contoso Teams: nobody is trained'),
  'a question that is open': stateAfter('Contoso Teams: it is stuck'),
  'a status that was kept': stateAfter('Contoso Teams: nobody is trained', 'keep it'),
}
let times = 0

const UNITS = [
  '.',
  ' ',
  '-',
  '!',
  '\n',
  '. ',
  '.! -',
  ',',
  '_',
  '=',
  '|',
  '…',
  'a',
  '1',
  'no ',
  'ok ',
  'please ',
  'please, ',
  'thanks ',
  'again ',
  'a ',
  'and ',
  ', and ',
  'the ',
  'Contoso ',
  'Teams ',
  '1 ',
  '1.',
  'mar ',
  '1 mar ',
  'not known ',
  'keep it ',
  'sorry ',
  'they say ',
  'A b',
  'Ab: ',
  "x's ",
  '\n- ',
  '| a ',
  '(',
  '<',
  'a@',
] as const
const CASES = Object.entries(STATES).flatMap(([name, state]) => UNITS.map((unit) => [name, unit, state] as const))

test.each(CASES)('behind %s, %j over and over takes no longer than its length asks', async (_name, unit, state) => {
  // Each text is another one: what is remembered takes no time.
  const turn = (text: string) => turnOn(state, `nobody is trained ${++times} ${text} so they will not go live`)
  expect(await growth(turn, (length) => unit.repeat(length / unit.length), LENGTH, MOST)).toBeLessThan(MOST)
})

test.each(UNITS)('behind an order to keep, %j over and over takes no longer than its length asks', async (unit) => {
  const turn = (text: string) =>
    turnOn(STATES['a status that is shown'], `keep ${text} it, ${++times} ${text} adatum waits`)
  expect(await growth(turn, (length) => unit.repeat(length / unit.length), LENGTH, MOST)).toBeLessThan(MOST)
})

test.each(Object.entries(STATES))(
  'behind %s, a question of nothing but marks takes no longer either',
  async (_name, state) => {
    const turn = (text: string) => turnOn(state, `when is ${++times} due${text}?`)
    expect(await growth(turn, (length) => ' .'.repeat(length / 2), LENGTH, MOST)).toBeLessThan(MOST)
  },
)
