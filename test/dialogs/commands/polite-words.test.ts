import { readAcmCommand } from '../../../dialogs/acm/commands.ts'
import { readCommand } from '../../../dialogs/commands/commands.ts'
import { readEngagementCommand } from '../../../dialogs/engagement/requests.ts'
import { readErasureCommand } from '../../../dialogs/erasure/commands.ts'
import { readReferralRequest } from '../../../dialogs/referral/requests.ts'
import { readReminderRequest } from '../../../dialogs/reminders/requests.ts'
import { prepared } from '../../support/story.ts'

/** All that reads commands. */
function readAll(text: string) {
  const what = { kind: 'text', text } as const
  return {
    command: readCommand(prepared, text),
    engagement: readEngagementCommand(prepared, text),
    referral: readReferralRequest(what),
    acm: readAcmCommand(text),
    erasure: readErasureCommand(text),
    reminders: readReminderRequest(what),
  }
}

const commands = [
  'status tailwind',
  'history tailwind teams',
  'move tailwind teams to 3 june',
  'move the date for tailwind to next fri',
  'tailwind teams: new unblock date 3 May',
  'customer is Tailwind',
  'it’s for Tailwind, not Adatum',
  'change status to legal',
  'assess tailwind teams',
  'resources teams',
  'what is adoption readiness',
  'readiness tailwind teams',
  'plan tailwind',
  'move go-live of tailwind teams to 11 may',
  'hand over tailwind teams',
  'stakeholders tailwind',
  'referral tailwind',
  'acm tailwind',
  'acm tailwind note',
  'forget customer tailwind',
  'my data',
  'reminders at 8',
  'reminders off',
]
const polite: readonly (readonly [string, string])[] = [
  ['pls ', ''],
  ['please ', ''],
  ['Can you please ', '?'],
  ['could you ', ' thx'],
  ['', ' please'],
  ['', ', thanks!'],
  ['hi bot, can you ', ' pls'],
  ['', ' ty'],
]

describe.each(commands)('“%s”', (command) => {
  test.each(polite)('is the same with “%s” before and “%s” behind', (before, behind) => {
    const plain = readAll(command)
    expect(Object.values(plain).filter(Boolean)).not.toEqual([])
    expect(readAll(`${before}${command}${behind}`)).toEqual(plain)
  })
})

test('a note begins where it begins, and ends as it was typed', () => {
  expect(readCommand(prepared, 'pls change the note for tailwind to: They said thanks, please wait.')).toMatchObject({
    filter: 'tailwind',
    value: 'They said thanks, please wait.',
  })
})
