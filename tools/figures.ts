import { readFigures } from '../files/read-figures.ts'
import { playbook } from '../playbook/content/playbook.ts'
import { percent, type Spread } from '../playbook/figures.ts'
import { prepare } from '../playbook/prepare.ts'
import { command, wholeNumber } from './cli.ts'
import { withRecords } from './records.ts'

const DAY_MS = 86_400_000

await command(
  {
    call: 'npm run -s figures -- [--days 90] [--tenant GUID]',
    about: `Prints figures on the bot's use: overrides by L2, questions and time until a status was kept, strengths, messages
that Teams did not take, and what to improve in the playbook. Names nobody. The last line is JSON.`,
    options: { days: { type: 'string' }, tenant: { type: 'string' } },
  },
  async ({ values }) => {
    const days = values.days === undefined ? undefined : wholeNumber('--days', values.days, 1, 99_999)
    const since = days === undefined ? '' : new Date(Date.now() - days * DAY_MS).toISOString()
    await withRecords(values.tenant, async ({ store, tenant }) => {
      print(await readFigures(store, prepare(playbook), tenant, since), days)
    })
  },
)

function print(figures: Awaited<ReturnType<typeof readFigures>>, days: number | undefined): void {
  const { kept, overridden, questions, seconds, delivery } = figures
  console.log(`Kept after an assessment${days === undefined ? '' : ` in ${days} days`}: ${kept}`)
  console.log(`Overridden: ${overridden} (${percent(overridden, kept)})`)
  console.log(`Questions: ${inWords(questions, String)}`)
  console.log(`From the first sentence to the kept status: ${inWords(seconds, duration)}\n`)
  table(
    ['recommended', 'times', 'overridden', 'questions', 'time', 'kept instead'],
    figures.statuses.map((row) => [
      nameOf(row.status),
      String(row.recommended),
      row.recommended === 0 ? '–' : `${row.overridden} ${percent(row.overridden, row.recommended).padStart(5)}`,
      row.questions ? String(row.questions.median) : '–',
      row.seconds ? duration(row.seconds.median) : '–',
      row.instead
        .slice(0, 3)
        .map(({ status, count }) => `${nameOf(status)} ${count}`)
        .join(', '),
    ]),
  )
  table(
    ['strength', 'kept', 'overridden'],
    figures.strengths.map((row) => [
      row.strength,
      String(row.kept),
      `${row.overridden} ${percent(row.overridden, row.kept).padStart(5)}`,
    ]),
  )
  table(
    ['question', 'answered', 'not sure', 'overridden'],
    figures.asked.map((row) => [
      row.question,
      String(row.answered),
      `${row.notSure} ${percent(row.notSure, row.answered).padStart(5)}`,
      `${row.overridden} ${percent(row.overridden, row.answered).padStart(5)}`,
    ]),
  )
  const failed = delivery.failed.map(({ code, count }) => `${code} ${count}`).join(', ') || 'none'
  console.log(
    `Messages: ${delivery.waiting} waiting (${delivery.retried} tried before); not taken in 30 days: ${failed}\n`,
  )
  console.log(figures.mend.length === 0 ? 'Nothing to mend.' : 'To mend:')
  for (const { why } of figures.mend) console.log(`  - ${why}`)
  console.log(JSON.stringify(figures))
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  if (rows.length === 0) return
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]!.length)))
  const last = head.length - 1
  const cell = (text: string, i: number): string => {
    if (i === 0) return text.padEnd(widths[i]!)
    return head[i] === 'kept instead' && i === last ? text : text.padStart(widths[i]!)
  }
  for (const row of [head, ...rows]) console.log(row.map(cell).join('   ').trimEnd())
  console.log('')
}

function inWords(spread: Spread | null, unit: (value: number) => string): string {
  return spread ? `median ${unit(spread.median)}, nine of ten within ${unit(spread.p90)}` : 'not known yet'
}

function duration(seconds: number): string {
  if (seconds < 90) return `${seconds} s`
  if (seconds < 90 * 60) return `${Math.round(seconds / 60)} min`
  return seconds < 36 * 3600 ? `${Math.round(seconds / 3600)} h` : `${Math.round(seconds / 86_400)} d`
}

function nameOf(id: string): string {
  const status = playbook.statuses.find((known) => known.id === id)
  return status ? status.l2 || status.l1 : id
}
