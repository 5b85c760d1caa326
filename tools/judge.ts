/**
 * Judges an entitlement note by the playbook's rules and prints JSON.
 *
 *   npm run -s judge -- --status "Blocked › Adoption Readiness" "note text"
 *                       [--date 2026-05-01 | --date-unknown] [--attempts "5 mails to the CIO"] [--customer NAME] [--workload teams]
 */
import { parseArgs } from 'node:util'
import { fullName } from '../dialogs/words.ts'
import { playbook } from '../playbook/content/playbook.ts'
import { judgeNote } from '../playbook/note/judge-note.ts'
import type { Status, WorkloadId } from '../playbook/model.ts'
import { prepare } from '../playbook/prepare.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    status: { type: 'string', default: '' },
    date: { type: 'string' },
    'date-unknown': { type: 'boolean' },
    attempts: { type: 'string' },
    customer: { type: 'string' },
    workload: { type: 'string' },
  },
})

function fail(message: string): never {
  console.error(message)
  process.exit(2)
}

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

if (positionals.length === 0)
  fail('Give the note: npm run -s judge -- --status "Blocked › Adoption Readiness" "note text"')
const status = findStatus(values.status)
if (!status)
  fail(
    `Unknown status "${values.status}". Known:\n${playbook.statuses.map((each) => `  ${fullName(each)}`).join('\n')}`,
  )
const prepared = prepare(playbook)
const workload = values.workload as WorkloadId | undefined
if (workload && !prepared.workload.has(workload)) {
  fail(`Unknown workload "${workload}". Known: ${[...prepared.workload.keys()].join(', ')}`)
}
const { date, attempts, customer } = values
const judgement = judgeNote(prepared, positionals.join(' '), {
  status,
  date,
  dateUnknown: values['date-unknown'],
  attempts,
  customer,
  workload,
})
console.log(JSON.stringify({ status: fullName(status), ...judgement }, null, 2))
