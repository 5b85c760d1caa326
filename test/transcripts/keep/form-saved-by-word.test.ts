import { played } from '../../support/played.ts'
import { Player } from '../../support/story.ts'

const ADATUM = 'adatum teams: users not trained, 1 feb'
const MOVE = 'move adatum teams to 8 feb'

const behindKeep = (...texts: readonly string[]): Player => played(ADATUM, 'keep it', ...texts)

const changed = ({ effects }: Player) => effects.filter(({ kind }) => kind === 'changeEntitlement')

test.each(['save', 'keep it', 'save it please', 'ok, save it', 'yes save 👍'])(
  'behind the form of a date “%s” saves it',
  (text) => {
    const player = behindKeep(MOVE, text)
    expect(changed(player)).toHaveLength(1)
    expect(player.said).toContain('8 Feb 2027')
    player.play({ kind: 'text', text: 'save' })
    expect(changed(player)).toEqual([])
  },
)

test('the form of a note is saved, too', () => {
  const player = behindKeep('adatum note: Users are not trained; two champions found, the trainer is booked', 'save')
  expect(changed(player)).toHaveLength(1)
  expect(player.said).toContain('two champions found')
})

test('a poor note is told first, and saved when that is said again', () => {
  const player = behindKeep('adatum note: tbd', 'save')
  expect(changed(player)).toEqual([])
  expect(player.said).toContain('Save anyway')
  player.play({ kind: 'text', text: 'save' })
  expect(changed(player)).toHaveLength(1)
})

test.each(['yes', 'ok', 'looks good'])('“%s” shows the form again, and saves nothing', (text) => {
  const player = behindKeep(MOVE, text)
  expect(changed(player)).toEqual([])
  expect(player.said).toContain('Not saved yet')
  expect(player.said).toContain('Target date: 2027-02-08'.replace('Target', 'Projected unblock'))
  player.play({ kind: 'text', text: 'save' })
  expect(changed(player)).toHaveLength(1)
})

test('a form that is open is meant, not the assessment before it', () => {
  const player = behindKeep('contoso intune: firewall blocks enrolment, 15 jan', MOVE, 'save')
  expect(changed(player)).toHaveLength(1)
  expect(player.kept).toHaveLength(1)
  player.play({ kind: 'text', text: 'keep it' })
  expect(player.kept[1]).toMatchObject({ customer: 'Contoso' })
})

test('an assessment that was gone on with is meant, not the form before it', () => {
  const player = behindKeep(MOVE, 'contoso intune: firewall blocks enrolment, 15 jan', 'save')
  expect(changed(player)).toEqual([])
  expect(player.kept[1]).toMatchObject({ customer: 'Contoso' })
})

test('a form that somebody overtook is shown again, and nothing is saved', () => {
  const player = behindKeep(MOVE)
  const other = new Player({ id: 'fm-1', name: 'Alex Wilber' }, player.records)
  other.day = '2026-11-23'
  other.play({ kind: 'text', text: 'move adatum teams to 15 feb' })
  other.press('Save')
  player.play({ kind: 'text', text: 'save' })
  expect(changed(player)).toEqual([])
  expect(player.said).toContain('Nothing of yours was saved yet')
})

test('once its Save was pressed, the form is done with', () => {
  const player = behindKeep(MOVE)
  player.press('Save')
  expect(changed(player)).toHaveLength(1)
  player.play({ kind: 'text', text: 'save' })
  expect(changed(player)).toEqual([])
  expect(player.said).toContain('kept already')
})

test('news of another customer behind “save” begin theirs', () => {
  const player = behindKeep(MOVE, 'save, and fabrikam exchange: mailboxes move until 3 may')
  expect(changed(player)).toHaveLength(1)
  expect(player.state.assessments[0]).toMatchObject({ customer: 'Fabrikam', workload: 'exchange' })
  expect(player.state.assessments[0]!.text).not.toContain('save')
})

test.each(['undo', 'undo that', 'scrap that', 'never mind', 'cancel', 'no, forget it', 'delete that'])(
  '“%s” behind a form closes it, and nothing else',
  (text) => {
    for (const opening of [MOVE, 'adatum note: Users are not trained; two champions found']) {
      const player = behindKeep(opening, text)
      expect(changed(player)).toEqual([])
      expect(player.said).toContain('The form is closed. Nothing was changed.')
      expect(player.said).not.toContain('Take it back')
      player.play({ kind: 'text', text: 'save' })
      expect(changed(player)).toEqual([])
    }
  },
)

test('a form that is closed leaves what was open as it was', () => {
  const player = behindKeep('kelvora edge: nobody is trained there', MOVE, 'never mind')
  expect(player.said).toContain('The form is closed.')
  expect(player.state.assessments[0]).toMatchObject({ customer: 'Kelvora' })
  expect(player.state.assessments[0]!.cancelled).toBeUndefined()
})

test('once the form is closed, “undo” is about the kept status again', () => {
  expect(behindKeep(MOVE, 'scrap that', 'undo').said).toContain('You kept this last')
})

test('what was done behind a form is what “undo” means', () => {
  const player = behindKeep('move adatum teams to 8 feb')
  player.day = '2027-02-03'
  player.play({ kind: 'text', text: 'snooze adatum until 1 march' })
  expect(player.said).toContain('comes back on 1 Mar 2027')
  player.play({ kind: 'text', text: 'undo' })
  expect(player.said).not.toContain('The form is closed')
  expect(player.effects.map(({ kind }) => kind)).toContain('unmarkReminders')
})
