import { MemoryRecords } from '../../support/memory-records.ts'
import { Player } from '../../support/story.ts'

const NOTE = 'They intend to train all shops by June, the trainer is there since March.'

/** Alex has opened a form of his entitlement; Megan, in whose list it is as well, has the card of the same version. */
function opened(form: string): { alex: Player; megan: Player } {
  const records = new MemoryRecords()
  const [alex, megan] = [new Player({}, records), new Player({ id: 'fm-2', name: 'Megan Bowen' }, records)]
  alex.play({ kind: 'text', text: 'Contoso Teams: nobody is trained and there is no champion, they won’t go live' })
  alex.press('Keep this status', { dateUnknown: 'true' })
  const { entitlement } = alex.kept[0]!
  records.letIn(alex.who, megan.who)
  megan.play({ kind: 'text', text: 'Contoso Teams: nobody is trained and there is no champion, they won’t go live' })
  megan.press('Keep this status', { dateUnknown: 'true' })
  megan.press('Keep this status')
  for (const player of [alex, megan]) {
    player.play({ kind: 'action', data: { verb: 'open', record: 'card', entitlement, version: 2 } })
  }
  alex.press(form)
  return { alex, megan }
}

describe('a form that a colleague overtook', () => {
  test('DIBS: what was not touched shows the newer value, and no save brings the older one back', () => {
    const { alex, megan } = opened('Edit DIBS')
    megan.press('Edit DIBS')
    megan.press('Save', { intent: 'Calls for all shops', seats: '400' })
    alex.press('Save', { seats: '500' })
    expect(alex.said).toContain('Megan Bowen changed this')
    expect(alex.said).toContain('Newer here: intent “Calls for all shops”, seats “400”.')
    expect(alex.said).toContain('Intent: what do they want to do with it?: Calls for all shops')
    expect(alex.said).toContain('Seats: 500')
    alex.press('Save')
    expect(alex.said).toContain('DIBS saved.')
    expect(alex.said).toContain('Intent: Calls for all shops')
    expect(alex.said).toContain('Seats: 500')
  })

  test('what was typed is still typed when the form was overtaken twice', () => {
    const { alex, megan } = opened('Edit DIBS')
    megan.press('Edit DIBS')
    megan.press('Save', { intent: 'Calls' })
    alex.press('Save', { seats: '500' })
    megan.press('Edit DIBS')
    megan.press('Save', { intent: 'Meetings' })
    alex.press('Save')
    expect(alex.said).toContain('Intent: what do they want to do with it?: Meetings')
    expect(alex.said).toContain('Seats: 500')
  })

  test('the date: the newer one stays where only a comment was typed', () => {
    const { alex, megan } = opened('Move date')
    megan.press('Move date')
    megan.press('Save', { date: '2026-07-01', dateUnknown: 'false' })
    alex.press('Save', { comment: 'Called them.' })
    expect(alex.said).toContain('Newer here: date “1 Jul 2026”.')
    expect(alex.said).toContain('Projected unblock date: 2026-07-01')
    expect(alex.said).toContain('Date not known: false')
    alex.press('Save')
    expect(alex.said).toContain('The date stays. Comment added.')
  })

  test('a date that was typed stays with its tick beside a newer one', () => {
    const { alex, megan } = opened('Move date')
    megan.press('Move date')
    megan.press('Save', { date: '2026-07-01', dateUnknown: 'false' })
    alex.press('Save', { date: '2026-08-01', dateUnknown: 'false' })
    expect(alex.said).toContain('Newer here: date “1 Jul 2026”.')
    expect(alex.said).toContain('Projected unblock date: 2026-08-01')
    alex.press('Save')
    expect(alex.said).toContain('Date moved.')
    expect(alex.said).toContain('Projected unblock date: 1 Aug 2026')
  })

  test('a note that was typed stays in the form, with the newer one above it', () => {
    const { alex, megan } = opened('Edit note')
    megan.press('Edit note')
    megan.press('Save', { note: 'Megan’s newer note.' })
    alex.press('Save', { note: 'What Alex wrote.' })
    expect(alex.said).toContain('Newer here: note “Megan’s newer note.”.')
    expect(alex.said).toContain('Note: What Alex wrote.')
  })

  test('“Unblocked” keeps what was typed while it is still blocked', () => {
    const { alex, megan } = opened('Unblocked')
    megan.press('Comment')
    megan.press('Save', { comment: 'Spoke to them.' })
    alex.press('Save', { status: 'user-adoption', date: '2026-06-01', note: NOTE })
    expect(alex.said).toContain('Megan Bowen changed this')
    expect(alex.said).toContain('Target date: 2026-06-01')
    expect(alex.said).toContain(NOTE)
    alex.press('Save')
    expect(alex.said).toContain('In Progress › Solution or User Adoption')
  })

  test('“Unblocked” of what a colleague unblocked hands the note over to the form of notes', () => {
    const { alex, megan } = opened('Unblocked')
    megan.press('Unblocked')
    megan.press('Save', { status: 'migration', date: '2026-06-01', note: 'They move the files and are glad of it.' })
    alex.press('Save', { status: 'user-adoption', date: '2026-06-01', note: NOTE })
    expect(alex.said).toContain('It is not blocked any more')
    expect(alex.said).toContain('They move the files and are glad of it.')
    expect(alex.said).toContain(`: ${NOTE}`)
  })
})

describe('a form that is opened on a card that a colleague overtook', () => {
  test('opens on what is kept now, and tells what was changed', () => {
    const { alex, megan } = opened('History')
    alex.press('Back to the entitlement')
    megan.press('Move date')
    megan.press('Save', { date: '2027-03-01', dateUnknown: 'false' })
    alex.press('Edit note')
    expect(alex.said).toContain('Megan Bowen changed this on 2 Mar 2026: the unblock date is now 1 Mar 2027.')
    expect(alex.said).not.toContain('it is now Blocked')
    expect(alex.said).not.toContain('Nothing of yours')
    alex.press('Save', { note: NOTE })
    expect(alex.said).toContain('Note saved')
    expect(alex.said).toContain('1 Mar 2027')
  })

  test.each([
    ['Move date', { Comment: { comment: 'Trainer found.' } }, ': a comment was added.', '[Save]'],
    ['Comment', { 'Edit DIBS': { seats: '300' } }, ': DIBS were changed.', '[Save]'],
    ['Edit DIBS', { 'Edit note': { note: NOTE } }, ': the note was changed.', '[Save]'],
    ['Unblocked', { Comment: { comment: 'Trainer found.' } }, ': a comment was added.', '[Save]'],
    [
      'Unblocked',
      { Unblocked: { status: 'migration', date: '2026-06-01', note: NOTE } },
      ': it is now In Progress › Migration.',
      '[New status]',
    ],
    ['New status', { Comment: { comment: 'Trainer found.' } }, ': a comment was added.', '[New status]'],
  ])('“%s”', (title, theirs, told, shown) => {
    const { alex, megan } = opened('History')
    alex.press('Back to the entitlement')
    for (const [form, inputs] of Object.entries(theirs)) {
      megan.press(form)
      megan.press('Save', inputs)
    }
    alex.press(title)
    expect(alex.said).toContain(`Megan Bowen changed this on 2 Mar 2026${told}`)
    expect(alex.said).toContain(shown)
    expect(alex.effects).toEqual([])
  })

  test('several changes are told together, and one’s own as one’s own', () => {
    const { alex, megan } = opened('History')
    alex.press('Back to the entitlement')
    megan.press('Comment')
    megan.press('Save', { comment: 'Trainer found.' })
    megan.press('Move date')
    megan.press('Save', { date: '2027-03-01', dateUnknown: 'false' })
    alex.press('Comment')
    expect(alex.said).toContain(
      'Megan Bowen changed this on 2 Mar 2026: the unblock date is now 1 Mar 2027; a comment was added.',
    )
    alex.press('Save', { comment: 'Mine.' })
    alex.press('Edit note', {}, 2)
    expect(alex.said).toContain('You changed this on 2 Mar 2026: a comment was added')
  })
})

test('what is not blocked cannot be unblocked by a forged button', () => {
  const { alex, megan } = opened('Unblocked')
  megan.press('Unblocked')
  megan.press('Save', { status: 'migration', date: '2026-06-01', note: 'They move the files and are glad of it.' })
  const { entitlement } = alex.kept[0]!
  const on = { record: 'card', entitlement, version: 3, status: 'user-adoption', date: '2026-06-01', note: NOTE }
  alex.play({ kind: 'action', data: { verb: 'save-unblocked', ...on } })
  expect(alex.effects).toEqual([])
  expect(alex.said).toContain('It is not blocked any more')
})
