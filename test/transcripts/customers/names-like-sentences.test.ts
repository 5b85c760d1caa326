import { MemoryRecords } from '../../support/memory-records.ts'
import { Player } from '../../support/story.ts'

/** Commands find a kept customer whose name has words of sentences, or is a word of the playbook. */
const NAMES = ['IT Solutions', 'Will & Grace', 'Just Eat', 'Bed, Bath & Beyond']
const MEGAN = { id: 'megan', name: 'Megan Bowen', address: undefined, membership: 'member' } as const

function keeping(...names: readonly string[]): Player {
  const records = new MemoryRecords()
  records.colleagues = [MEGAN]
  const player = new Player({}, records)
  for (const customer of names) {
    player.play({ kind: 'text', text: 'new' })
    player.press('Go on', { customer, workload: 'teams', text: 'nobody is trained, no champion' })
    player.press('Keep this status', { dateUnknown: 'true' })
  }
  return player
}
const typed = (player: Player, text: string): Player => {
  player.play({ kind: 'text', text })
  return player
}

describe.each(NAMES)('%s', (name) => {
  test.each([
    [`who is in ${name}`, /Kept by/],
    [`who sees ${name.toLowerCase()}?`, /Kept by/],
    [`access ${name} teams`, /Kept by/],
    [`take me out of ${name}`, /You keep something of this customer/],
    [`plan ${name}`, /Go-live/],
    [`plan ${name.toLowerCase()} teams`, /Go-live/],
    [`readiness of ${name}`, /readiness/i],
    [`stakeholders ${name.toLowerCase()}`, /stakeholder/i],
    [`hand over ${name} teams`, /Activation playbook/],
    [`assign ${name} to Megan`, /Assign[^]*Megan Bowen/],
    [`pls assign ${name.toLowerCase()} teams to megan`, /Assign[^]*Megan Bowen/],
    [`assign ${name}`, /Megan Bowen/],
  ])('“%s” is a command', (text, says) => {
    const player = typed(keeping(name, 'Contoso'), text)
    expect(player.said).toMatch(says)
    expect(player.said).toContain(name)
    expect(player.state.assessments.filter(({ kept }) => !kept)).toEqual([])
  })
})

test.each(['Box', 'Gap', 'SAP AG'])('“assign %s to Megan” begins no news of Megan', (name) => {
  for (const text of [
    `assign ${name} to Megan`,
    `assign ${name.toLowerCase()} to megan bowen`,
    `Assign ${name} to Zoe`,
  ]) {
    const player = typed(keeping(name), text)
    expect(player.said).toMatch(/Megan Bowen/)
    expect(player.said).toContain(name)
    expect(player.state.assessments.filter(({ kept }) => !kept)).toEqual([])
  }
})

test.each([
  'who is in charge of it',
  'who is in IT is not clear, they say',
  'who sees the files is not clear to them',
  'plan is that they will start in May',
  'plan: they just eat up the budget',
  'readiness is not there yet',
  'stakeholders will not sign',
  'assign licences to users is what their admin cannot do',
  'assign it to nobody, they say',
  'they assign Box licences to users',
  'assign Box to users',
  'assign gap to the next phase',
])('“%s” is what the customer said, or is asked about as ever', (text) => {
  const player = typed(keeping(...NAMES, 'Box', 'Gap'), text)
  expect(player.said).not.toMatch(
    /Kept by|Also let in|Make the activation plan|Assign to a colleague|I know nobody called/,
  )
  expect(player.effects).toEqual([])
})
