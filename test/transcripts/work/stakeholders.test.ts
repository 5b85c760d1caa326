import { MemoryRecords } from '../../support/memory-records.ts'
import { Player, playRow, story, type Row } from '../../support/story.ts'

const opened: readonly Row[] = [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['FM', 'stakeholders contoso'],
]
const ONLY_BUYERS = 'Only who approved the purchase is here.'
const NOBODY_USES = 'Nobody here uses it daily.'
const NO_RESISTORS = 'Nobody is named who will resist.'
const NO_PLAN = 'There is no activation plan.'

const SALES = { name: 'Sales', roles: 'uses', support: 'for', influence: 'medium' }
const COUNCIL = { name: 'Works council', roles: 'unwilling', support: 'against', influence: 'high' }

story('the map begins with four roles and two questions', [
  ...opened,
  ['bot', 'Who uses it daily, who manages it, who approved it, and who did not want it?', '[Add the first]'],
  ['bot never', NO_PLAN],
  ['FM presses', 'Add the first'],
  [
    'bot',
    '( ) Uses it daily',
    '( ) Manages it',
    '( ) Approved it',
    '( ) Did not want it',
    'What does success look like for them?',
    'What would make them resist?',
    'Influence: medium',
    'They are: neutral',
    'Who looks after them?',
    'Name (optional, private: only for its FMs)',
  ],
])

story('first killer: only economic buyers, until who uses it daily is there', [
  ...opened,
  ['FM presses', 'Add the first'],
  ['FM presses', 'Save', { name: 'CFO', roles: 'approved', influence: 'high', support: 'for' }],
  ['bot', ONLY_BUYERS, 'Add who will use it every day.', 'CFO', 'Approved it · influence high · for'],
  ['FM presses', 'Add'],
  ['FM presses', 'Save', { name: 'Administrators', roles: 'manages' }],
  ['bot', NOBODY_USES],
  ['bot never', ONLY_BUYERS],
  ['FM presses', 'Add'],
  ['FM presses', 'Save', SALES],
  ['bot never', NOBODY_USES, ONLY_BUYERS],
])

story('second killer: nobody named as a resistor, until somebody is', [
  ...opened,
  ['FM presses', 'Add the first'],
  ['FM presses', 'Save', SALES],
  ['bot', NO_RESISTORS, 'Ask whose work gets harder, or whose say gets smaller.'],
  ['FM presses', 'Add'],
  ['FM presses', 'Save', COUNCIL],
  ['bot never', NO_RESISTORS],
  ['bot', 'Resistor. The plan for it lacks: barrier, why, tactic, who, when.', '[Resistance]'],
])

story('third killer: no activation plan, until one is made for a workload of the customer', [
  ...opened,
  ['FM presses', 'Add the first'],
  ['FM presses', 'Save', SALES],
  ['bot', NO_PLAN, 'Make the plan before go-live.'],
  ['FM presses', 'Activation plan'],
  ['FM presses', 'Make the plan', { goLive: '2026-05-04' }],
  ['FM', 'stakeholders contoso'],
  ['bot never', NO_PLAN],
])

story('who is against it is a resistor, whatever the role', [
  ...opened,
  ['FM presses', 'Add the first'],
  ['FM presses', 'Save', { ...SALES, support: 'against' }],
  ['bot', 'Resistor.'],
])

story('who did not want it is marked in the picture, also when nothing is said against it', [
  ...opened,
  ['FM presses', 'Add the first'],
  ['FM presses', 'Save and add another', SALES],
  ['FM presses', 'Save', { ...COUNCIL, support: 'neutral' }],
  ['bot', '⚠ Works council'],
  ['bot never', '⚠ Sales'],
])

story('the picture shows influence and support, and long lists are told in pages', [
  ...opened,
  ['FM presses', 'Add the first'],
  ['FM presses', 'Save', COUNCIL],
  ['bot', 'Influence: high', 'Against', 'Neutral', 'For'],
  ['bot never', 'Influence: low'],
  ...['Sales', 'Field service', 'Reception', 'Warehouse', 'Purchasing of spare parts and tools'].flatMap(
    (name): Row[] => [
      ['FM presses', 'Add'],
      ['FM presses', 'Save', { name, roles: 'uses', influence: 'low' }],
    ],
  ),
  ['bot', 'Influence: low', 'and 3 more', '[More]'],
  ['FM presses', 'More'],
  ['bot', 'Purchasing of spare parts and tools', '[First page]'],
])

story('a resistance plan: barrier, what is observed, why, tactic, who, when, outcome', [
  ...opened,
  ['FM presses', 'Add the first'],
  ['FM presses', 'Save, then resistance', { ...COUNCIL, resists: 'Supervision of staff' }],
  ['bot', 'Resistance plan', 'Works council', 'would resist: Supervision of staff', 'What is observed?'],
  ['FM presses', 'Save', { barrier: 'Presence is shown to everybody', when: 'soon' }],
  ['bot', '“When” is not a date.', 'Barrier: Presence is shown to everybody'],
  ['FM presses', 'Save', { when: '2026-03-20' }],
  ['bot', 'Saved. Still open: why, tactic, who.'],
  ['FM presses', 'Resistance'],
  ['FM presses', 'Save', { why: 'Fear of supervision', tactic: 'Agree what is shown', who: 'Megan' }],
  ['bot', 'Resistor. Agree what is shown (Megan, Fri 20 Mar 2026)'],
  ['FM presses', 'Resistance'],
  ['FM presses', 'Save', { outcome: 'Agreement signed' }],
  ['bot', 'Resistor. Outcome: Agreement signed'],
])

const named: readonly Row[] = [
  ...opened,
  ['FM presses', 'Activation plan'],
  ['FM presses', 'Make the plan', { goLive: '2026-05-04' }],
  ['FM', 'stakeholders contoso'],
  ['FM presses', 'Add the first'],
  ['FM presses', 'Save', COUNCIL],
  ['bot', 'Into the plan on Wed 8 Apr 2026: a talk with Works council.'],
]

story('naming a resistor puts a dated talk into the plan, and says so', named)

test('the talk with a resistor stands in the internal document', () => {
  const player = new Player()
  for (const row of named) playRow(player, row)
  player.play({ kind: 'text', text: 'hand over contoso' })
  player.press('Internal document')
  player.press('Text to copy')
  expect(player.allSaid).toContain('Wed 8 Apr 2026 · What: Hear what stands in the way, and act on it – Works council')
})

story('what is missing is said, and nothing typed is lost', [
  ...opened,
  ['FM presses', 'Add the first'],
  ['FM presses', 'Save', { success: 'Fewer mails' }],
  [
    'bot',
    'Name the group or role.',
    'Choose what they have to do with it.',
    'success look like for them?: Fewer mails',
  ],
  ['FM presses', 'Save and add another', SALES],
  ['bot', 'Saved.', 'New stakeholder'],
  ['FM presses', 'Save', { ...SALES, name: 'SALES' }],
  ['bot', 'That one is on the map already.'],
])

story('a stakeholder can be changed and removed', [
  ...opened,
  ['FM presses', 'Add the first'],
  ['FM presses', 'Save', SALES],
  ['FM presses', 'Open'],
  ['bot', 'Stakeholder', 'Group or role: Sales', 'What have they to do with it?: uses'],
  ['FM presses', 'Save', { success: 'Fewer mails', owner: 'Alex' }],
  ['bot', 'Uses it daily · influence medium · for · looked after by Alex', 'Ask: what would make them resist'],
  ['FM presses', 'Open'],
  ['FM presses', 'Remove'],
  ['bot', 'Removed.', '[Add the first]'],
])

story('what people typed is shown literally', [
  ...opened,
  ['FM presses', 'Add the first'],
  ['FM presses', 'Save', { ...COUNCIL, name: '**Staff** [x](http://x)' }],
  ['bot', '**Staff** [x](http://x)'],
])

describe('two FMs of the same customer', () => {
  /** Megan has kept another workload of Contoso. */
  function two(): [Player, Player] {
    const records = new MemoryRecords()
    const alex = new Player({}, records)
    const megan = new Player({ id: 'fm-2', name: 'Megan Bowen' }, records)
    for (const [player, workload] of [
      [alex, 'Teams'],
      [megan, 'Intune'],
    ] as const) {
      player.play({
        kind: 'text',
        text: `Contoso ${workload}: nobody is trained and there is no champion, they won’t go live`,
      })
      player.press('Keep this status', { dateUnknown: 'true' })
      records.letIn(alex.who, megan.who)
      player.play({ kind: 'text', text: 'stakeholders contoso' })
    }
    return [alex, megan]
  }

  test('see one map, with the private name', () => {
    const [alex, megan] = two()
    alex.press('Add the first')
    alex.press('Save', { ...SALES, person: 'Adele Vance' })
    megan.play({ kind: 'text', text: 'stakeholders contoso' })
    expect(megan.said).toContain('Sales · Adele Vance (private)')
  })

  test('who is slower is told so, keeps what was typed, and takes over what the other has typed', () => {
    const [alex, megan] = two()
    alex.press('Add the first')
    alex.press('Save', SALES)
    megan.play({ kind: 'text', text: 'stakeholders contoso' })
    megan.press('Open')
    alex.press('Open')
    alex.press('Save', { success: 'Fewer mails' })
    megan.press('Save', { resists: 'One more tool' })
    expect(megan.said).toContain('Alex Wilber changed this on 2 Mar 2026. Nothing of yours was saved yet')
    expect(megan.said).toContain('success look like for them?: Fewer mails')
    expect(megan.said).toContain('What would make them resist?: One more tool')
    megan.press('Save')
    expect(megan.effects).toMatchObject([
      { document: { body: { groups: [{ name: 'Sales', success: 'Fewer mails', resists: 'One more tool' }] } } },
    ])
  })

  test('a removed stakeholder is not brought back by an old card', () => {
    const [alex, megan] = two()
    alex.press('Add the first')
    alex.press('Save', COUNCIL)
    megan.play({ kind: 'text', text: 'stakeholders contoso' })
    alex.press('Resistance')
    alex.press('Stakeholder')
    alex.press('Remove')
    megan.press('Resistance')
    expect(megan.said).toContain('That one is not there any more.')
  })
})

story('the map says that it is the customer’s when several of its workloads are kept', [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['FM', 'stakeholders contoso'],
  ['bot never', 'One map for all'],
  ['FM', 'Contoso Intune: they use Jamf for all devices, renewed for three years, not interested'],
  ['FM presses', 'Keep this status'],
  ['FM', 'stakeholders contoso'],
  [
    'bot',
    'Stakeholders',
    /One map for all of this customer’s workloads: (Intune, Microsoft Teams|Microsoft Teams, Intune)/,
  ],
])

story('of several workloads the map is headed by the one that was worked on last', [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['day', '2026-03-03'],
  ['FM', 'Contoso Intune: they use Jamf for all devices, renewed for three years, not interested'],
  ['FM presses', 'Keep this status'],
  ['FM', 'stakeholders contoso'],
  ['bot', 'Contoso · Intune'],
  ['day', '2026-03-04'],
  ['FM', 'readiness contoso teams'],
  ['FM presses', 'Next: Project team'],
  ['FM presses', 'All blocks', { 'q:team-it': 'Lee Gu' }],
  ['day', '2026-03-05'],
  ['FM', 'stakeholders contoso'],
  ['bot', 'Contoso · Microsoft Teams'],
  ['day', '2026-03-06'],
  ['FM', 'contoso intune note: They use Jamf, renewed for three years; no reason to change it is seen.'],
  ['FM presses', 'Save'],
  ['FM', 'stakeholders contoso'],
  ['bot', 'Contoso · Intune'],
])
