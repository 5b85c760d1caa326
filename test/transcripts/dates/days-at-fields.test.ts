import { Player } from '../../support/story.ts'

/** A day that cannot be taken is refused at its field, by the client, before anything is sent. */
interface DateField {
  readonly type: string
  readonly id: string
  readonly min?: string
  readonly max?: string
  readonly errorMessage?: string
}

function fieldsIn(node: unknown): DateField[] {
  if (Array.isArray(node)) return node.flatMap(fieldsIn)
  if (typeof node !== 'object' || node === null) return []
  const own = (node as { type?: unknown }).type === 'Input.Date' ? [node as DateField] : []
  return [...own, ...Object.values(node).flatMap(fieldsIn)]
}

const field = (player: Player): DateField => {
  const fields = fieldsIn(player.cards.at(-1))
  expect(fields).toHaveLength(1)
  return fields[0]!
}

const BLOCKED = 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'
const GOES_ON = 'Contoso Teams: the pilot is done and we are migrating the mailboxes, finished on 20 May'

function open(text: string, inputs: Record<string, string>): Player {
  const player = new Player()
  player.play({ kind: 'text', text })
  player.press('Keep this status', inputs)
  player.play({ kind: 'text', text: 'status' })
  player.press('Open')
  return player
}

test('on the recommendation', () => {
  const player = new Player()
  player.play({ kind: 'text', text: BLOCKED })
  expect(field(player)).toMatchObject({
    min: '2026-03-02',
    errorMessage: 'Choose today or a later day, or clear it and tick “Date not known”.',
  })
  const other = new Player()
  other.play({ kind: 'text', text: GOES_ON })
  expect(field(other)).toMatchObject({ min: '2026-03-02', errorMessage: 'Choose today or a later day.' })
})

test('a day on the recommendation that has passed meanwhile holds back none of its buttons', () => {
  const player = new Player()
  player.play({ kind: 'text', text: GOES_ON })
  player.day = '2026-05-21'
  player.play({ kind: 'text', text: 'resume' })
  expect(field(player).min).toBeUndefined()
})

test('where a date is moved, also one that has passed, with the way to leave it', () => {
  const player = open(BLOCKED, { date: '2026-03-10', dateUnknown: 'false' })
  player.day = '2026-04-01'
  player.press('Move date')
  expect(field(player)).toMatchObject({
    min: '2026-04-01',
    errorMessage:
      'Choose today or a later day, or clear it and tick “Date not known”. To leave the date as it is, go back: “Comment” adds words alone.',
  })
})

test('where it is unblocked', () => {
  const player = open(BLOCKED, { dateUnknown: 'true' })
  player.press('Unblocked')
  expect(field(player)).toMatchObject({
    min: '2026-03-02',
    errorMessage: 'Choose the target date: today or a later day.',
  })
})

test('a discussion that is noted was held already', () => {
  const player = open(GOES_ON, { date: '2026-05-20' })
  player.play({ kind: 'text', text: 'value contoso teams' })
  player.press('Note the discussion')
  expect(field(player)).toMatchObject({
    max: '2026-03-02',
    errorMessage: 'Choose the day on which it was held: today or an earlier one.',
  })
})

test('an action of a plan gets another day', () => {
  const player = open(GOES_ON, { date: '2026-05-20' })
  player.play({ kind: 'text', text: 'plan contoso teams' })
  player.press('Make the plan', { goLive: '2026-05-20' })
  player.press('Open the week')
  player.press('Move or skip')
  expect(field(player)).toMatchObject({
    min: '2026-03-02',
    errorMessage: 'Choose today or a later day. Leave it empty unless it gets another day.',
  })
})

test('a partner is wanted by a day to come', () => {
  const player = open(BLOCKED, { dateUnknown: 'true' })
  player.play({ kind: 'text', text: 'referral contoso' })
  player.press('No partner')
  player.press('Yes, an account team')
  expect(field(player)).toMatchObject({
    min: '2026-03-02',
    errorMessage: 'Choose today or a later day, or leave it empty.',
  })
})
