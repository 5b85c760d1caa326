import { Player } from '../../support/story.ts'

const READY = 'Adatum Teams: users lack training and nobody is a champion, 30 June'

function play(...texts: readonly string[]): Player {
  const player = new Player()
  for (const text of texts) player.play({ kind: 'text', text })
  return player
}

describe('words that speak for no status leave a ready recommendation as it is', () => {
  test.each(['I am waiting for a call back', 'there is a new contact', 'a new contact took over'])('“%s”', (text) => {
    const player = play(READY, text)
    expect(player.said).toContain('Blocked › Adoption Readiness')
    expect(player.state.assessments.map((each) => each.text)).toEqual([READY])
    player.play({ kind: 'text', text: 'keep it' })
    expect(player.kept).toHaveLength(1)
  })

  test('one press adds them after all', () => {
    const player = play(READY, 'there is a new contact')
    player.press('Add it here')
    expect(player.state.assessments[0]!.text).toContain('there is a new contact')
  })

  test('nobody who is new stays unasked where calls are what decides', () => {
    const player = play('Adatum Teams: brand new entitlement, first call is planned', 'they did not pick up the phone')
    expect(player.state.assessments[0]!.text).toContain('pick up the phone')
  })

  test.each([
    'the works council has to agree first',
    'the proxy blocks the media traffic as well',
    'they go with Slack instead now',
    'they will not do it this year',
    'they do not answer',
    'they found a trainer, all users are trained now',
    'the plant managers have no time for it before the summer',
    'only the branch in Lyon',
  ])('“%s” is news and added', (text) => {
    expect(play(READY, text).state.assessments[0]!.text).toContain(text)
  })
})

const KEEP = 'keep it'
const REMARKS: readonly (readonly [string, string])[] = [
  ['next call is on thursday', 'I have no calendar'],
  ['next meeting with adatum 12 march', 'I have no calendar'],
  ['set a follow-up for adatum on 10 march', 'I have no calendar'],
  ['they have 1200 seats', 'Remembered for DIBS'],
  ['the business reason is closing the old phones', 'Remembered for DIBS'],
  ['call back adatum tomorrow', 'I call nobody'],
  ['mark the kickoff done', '[Acm Adatum]'],
  ['adatum acm done', '[Acm adatum]'],
  ['tick off the training step', '[Plan Adatum]'],
  ['reminders off for adatum', '[Snooze adatum]'],
  ['move both to end of april', 'I cannot tell which ones'],
  ['first one is done', 'I cannot tell which ones'],
  ['add stakeholder Miriam Graham, CFO, did not want it', 'Stakeholders stand on the map'],
  ['open the note', 'The note is changed on the card'],
  ['remove stakeholder Miriam', '[Stakeholders Adatum]'],
  ['add a step to the plan: buy headsets', '[Plan Adatum]'],
  ['which ones have no date', 'The list shows each status'],
  ['can I set No Intent if they say not this year?', 'Nothing was added'],
  ['must I set a date', 'None has to be made up'],
  ['can I leave the date open', 'None has to be made up'],
  ['does this need approval', 'Nothing was added'],
  ['who clears this?', 'Who has to act'],
  ['german workbook', 'Workbook'],
  ['kits for sharepoint', 'Resources'],
]

describe('an order, a question and a remark are answered beside a ready recommendation', () => {
  test.each(REMARKS)('“%s”: “%s”', (text, says) => {
    const player = play(READY, text)
    expect(player.said).toContain(says)
    expect(player.state.assessments.map((each) => each.text)).toEqual([READY])
    player.play({ kind: 'text', text: KEEP })
    expect(player.kept).toHaveLength(1)
    expect(player.kept[0]!.note).not.toContain(text)
  })

  test.each(REMARKS)('“%s” begins nothing after a keep', (text) => {
    const player = play(READY, KEEP)
    const before = player.state.assessments
    player.play({ kind: 'text', text })
    expect(player.state.assessments).toEqual(before)
  })
})

describe('the note of what is shown is added to', () => {
  test('on an open card', () => {
    const player = play(READY, 'add to note: 3 plants wait', KEEP)
    expect(player.kept[0]!.note).toMatch(/champion\. 3 plants wait\.$/)
    expect(player.state.assessments[0]!.text).toBe(READY)
  })

  test('and what is said later still changes the drafted part', () => {
    const player = play(READY, 'add to note: 3 plants wait', 'the plant managers have no time to train people', KEEP)
    expect(player.kept[0]!.note).toMatch(/plant managers.*\. 3 plants wait\.$/s)
  })

  test('behind a note of their own', () => {
    const player = play(READY, 'note: The customer lacks trainers.', 'add to note: 3 plants wait', KEEP)
    expect(player.kept[0]!.note).toBe('The customer lacks trainers. 3 plants wait.')
  })

  test('twice', () => {
    const player = play(READY, 'add to note: 3 plants wait', 'the note should mention the lake', KEEP)
    expect(player.kept[0]!.note).toMatch(/3 plants wait\. The lake\.$/)
  })

  test('a note in our own form takes its place', () => {
    const player = play(READY, 'note: The customer intends to roll out Teams but lacks trainers', KEEP)
    expect(player.kept[0]!.note).toBe('The customer intends to roll out Teams but lacks trainers')
  })

  test('after a keep the form has it', () => {
    const player = play(READY, KEEP, 'the note should mention Miriam')
    expect(player.said).toContain('It stands behind the note')
    expect(player.kept).toHaveLength(1)
  })
})

describe('orders in words of their own', () => {
  test.each([
    ['hand adatum over to customer success', 'Activation playbook'],
    ['hand over to customer success adatum teams', 'Activation playbook'],
    ['give adatum teams to customer success', 'Activation playbook'],
    ['make a plan for adatum teams', 'Go-live'],
    ['build me an activation plan for adatum', 'Go-live'],
    ['go live adatum teams is 1 june', '2026-06-01'],
    ['add stakeholder for adatum: the plant managers', 'the plant managers'],
  ])('“%s” shows “%s”', (text, shows) => {
    const player = play(READY, KEEP)
    const before = player.state.assessments
    player.play({ kind: 'text', text })
    expect(player.said).toContain(shows)
    expect(player.state.assessments).toEqual(before)
  })

  test('what is said of a stakeholder is no part of the name', () => {
    const player = play(READY, KEEP, 'add stakeholder Miriam Graham, CFO, did not want it')
    expect(player.said).toContain('Group or role: Miriam Graham, CFO\n')
    expect(player.said).toContain('resist?: did not want it')
  })

  test('who is not known is said, and nothing is begun', () => {
    const player = play(READY, KEEP, 'hand adatum teams over to Miriam')
    expect(player.said).toContain('Miriam')
    expect(player.state.assessments).toHaveLength(1)
  })
})

describe('active use', () => {
  test('is for the plan, where there is one', () => {
    const player = play(READY, KEEP, 'go live adatum teams is 1 june')
    player.press('Make the plan')
    const before = player.state.assessments
    player.play({ kind: 'text', text: 'adatum active use is 35%' })
    expect(player.said).toMatch(/Active use.*35/s)
    expect(player.state.assessments).toEqual(before)
  })

  test('is news, where there is none', () => {
    expect(play(READY, KEEP, 'adatum active use is 35%').said).toContain('In Progress › Solution or User Adoption')
  })
})

test('“later” answers no question', () => {
  const player = play('Adatum Teams: they want it', 'later')
  expect(player.said).toContain('It stays open')
  expect(player.state.assessments[0]!.answers).toEqual({})
  expect(player.state.assessments[0]!.text).toBe('Adatum Teams: they want it')
})

test('a customer whose name begins like an order is one', () => {
  const player = play('Plan International Exchange: mailboxes are migrating until 15 May')
  expect(player.said).toContain('Plan International')
  expect(player.said).toContain('In Progress › Migration')
})
