import { fullName } from '../playbook/status-names.ts'
import { playbook } from '../playbook/content/playbook.ts'
import { judgeNote } from '../playbook/note/judge-note.ts'
import type { Status } from '../playbook/model.ts'
import { prepare } from '../playbook/prepare.ts'
import { calendarDay, command, oneOf, UsageError } from './cli.ts'

await command(
  {
    call: 'npm run -s judge -- --status "Blocked › Adoption Readiness" "note text"',
    about: `Judges an entitlement note by the playbook's rules and prints JSON. What is kept beside the note:

  --date 2027-05-31 | --date-unknown   the target date, or when it is expected to be unblocked
  --attempts "5 mails to the CIO"      how the customer was tried to be reached
  --customer NAME, --workload teams    what the note is about`,
    options: {
      status: { type: 'string', default: '' },
      date: { type: 'string' },
      'date-unknown': { type: 'boolean' },
      attempts: { type: 'string' },
      customer: { type: 'string' },
      workload: { type: 'string' },
    },
    operands: { least: 1, most: Infinity, missing: 'Give the note' },
  },
  ({ values: { date, attempts, customer, ...values }, operands }) => {
    const status = findStatus(values.status)
    if (!status) {
      const known = playbook.statuses.map((each) => `  ${fullName(each)}`)
      throw new UsageError(`Unknown status "${values.status}". Known:\n${known.join('\n')}`)
    }
    const prepared = prepare(playbook)
    const judgement = judgeNote(prepared, operands.join(' '), {
      status,
      date: date && calendarDay('--date', date),
      dateUnknown: values['date-unknown'],
      attempts,
      customer,
      workload: values.workload ? oneOf('--workload', values.workload, [...prepared.workload.keys()]) : undefined,
    })
    console.log(JSON.stringify({ status: fullName(status), ...judgement }, null, 2))
  },
)

/** Names are compared by letters and digits, so that ">", "-" and "›" are the same. */
function letters(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '')
}

function findStatus(name: string): Status | undefined {
  const wanted = letters(name)
  return playbook.statuses.find((status) =>
    [status.id, status.l2 || status.l1, fullName(status)].some((known) => letters(known) === wanted),
  )
}
