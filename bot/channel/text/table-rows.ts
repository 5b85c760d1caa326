/** Rows of tables as lines of text. */

const CUSTOMER = names('customer, customer name, account, account name, company, client, organization, organisation')
const WORKLOAD = names('workload, workload name, service, service name, product, entitlement')
/** What the customer said, whoever calls it what. */
const NEWS = names(
  'news, note, notes, comment, comments, remark, remarks, update, updates, latest update, status update, details, summary, feedback, discussion, what they said',
)
/** What else people write over a column. */
const OTHER = names(
  'name, status, l1, l2, l1 status, l2 status, sub status, intent, seats, licenses, licences, users, date, day, due, due date, target date, unblock date, ' +
    'projected unblock date, go live, owner, fm, csm, contact, contacts, partner, reason, business reason, blocker, blockers, issue, issues, risk, risks, action, ' +
    'actions, action items, next step, next steps, priority, region, country, tenant, tenant id, attempts, meeting, topic, usage',
)
/** A cell with nothing but a bullet or a number: a list that was laid out with tabs. */
const IS_MARKER = /^(?:[^\p{L}\p{N}]{0,3}|o|\(?(?:\d{1,2}|\p{L})[.)])$/u
const MARKER = /^(?:-|\d{1,3}\.) /

/**
 * A row on one line: what stands first heads it, as people write it by hand ("Contoso: Teams, nobody is trained"). Cells with
 * nothing in them are left out.
 */
function rowLine(cells: readonly string[]): string {
  const [first = '', ...others] = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  if (others.length === 0) return first
  return `${first.replace(/[\s:]+$/, '')}: ${others.join(', ')}`
}

/** The lines of one cell on one line. */
function cellLine(lines: readonly string[]): string {
  return lines
    .filter((line) => line !== '')
    .map((line, i) =>
      MARKER.test(line) ? `${i > 0 ? '; ' : ''}${line.replace(MARKER, '')}` : `${i > 0 ? ' ' : ''}${line}`,
    )
    .join('')
}

/** A row as it was laid out: cells in which something stands, each with its lines. */
export type Row = readonly (readonly string[])[]

/**
 * The lines of a table: one a row, without the row that only names the columns. Of a table of fields, a label and what it says
 * in each row, one a customer, as people write it by hand ("Contoso Teams: nobody is trained").
 */
export function tableLines(rows: readonly Row[]): readonly string[] {
  const headed = rows.findIndex((row) => row.length > 1)
  const said = rows.filter((row, i) => i !== headed || i === rows.length - 1 || !headsColumns(row.map(cellLine)))
  if (isOfFields(said)) return fieldLines(said)
  // A table of one column is layout: its lines are those of the text.
  return said.flatMap((row) => (row.length === 1 ? row[0]! : [rowLine(row.map(cellLine))]))
}

/** True for a row that only names columns. One label with what it says beside it is a row of fields. */
function headsColumns(row: readonly string[]): boolean {
  const heads = row.map(folded).filter((head) => head !== '')
  return heads.some((head) => CUSTOMER.has(head) || WORKLOAD.has(head)) && heads.every(isHead)
}

function isHead(name: string): boolean {
  return [CUSTOMER, WORKLOAD, NEWS, OTHER].some((heads) => heads.has(name))
}

function isOfFields(rows: readonly Row[]): boolean {
  const fields = rows.filter((row) => row.length === 2)
  const isTwoColumns = fields.length > 1 && rows.every((row) => row.length <= 2)
  return isTwoColumns && fields.some(([label]) => CUSTOMER.has(folded(cellLine(label!))))
}

/** What fields say of one customer and workload, as far as they are read. */
interface Fields {
  customer: string
  workload: string
  readonly said: string[]
  /** The customer is that of the fields before: these are of another workload of it. */
  isSame: boolean
}

function fieldLines(rows: readonly Row[]): string[] {
  const all: Fields[] = []
  const begin = (customer: string): Fields => {
    const fields = { customer, workload: '', said: [], isSame: customer !== '' }
    all.push(fields)
    return fields
  }
  const titles: string[] = []
  for (const row of rows) {
    const [label = '', value] = row.map(cellLine)
    const name = folded(label)
    // What stands alone before all fields is a title; behind them a label with nothing beside it says nothing.
    if (value === undefined && all.length === 0) titles.push(...row[0]!)
    if (value === undefined && (all.length === 0 || isHead(name))) continue
    let fields = all.at(-1) ?? begin('')
    if (value === undefined) fields.said.push(label)
    else if (CUSTOMER.has(name)) {
      const isAnother = fields.customer !== '' && (!fields.isSame || fields.said.length > 0)
      if (isAnother) fields = begin('')
      fields.customer = value
      fields.isSame = false
    } else if (WORKLOAD.has(name)) {
      if (fields.workload !== '') fields = begin(fields.customer)
      fields.workload = value
    } else fields.said.push(NEWS.has(name) ? value : rowLine([label, value]))
  }
  return [...titles, ...all.map(fieldsLine)]
}

function fieldsLine({ customer, workload, said }: Fields): string {
  const head = [customer, workload].filter((part) => part !== '').join(' ')
  return [head, said.join('; ')].filter((part) => part !== '').join(': ')
}

/** Lines whose cells are parted by tabs, as a table is pasted without its layout; other lines stay as they are. */
export function withoutTabs(text: string): string {
  if (!text.includes('\t')) return text
  const lines: string[] = []
  let table: Row[] = []
  for (const line of text.split('\n')) {
    const cells = line.trim().split('\t')
    const isMarked = cells.length > 1 && IS_MARKER.test(cells[0]!.trim())
    if (line.includes('\t') && line.trim() !== '' && !isMarked) {
      table.push(
        cells
          .map((cell) => cell.trim())
          .filter((cell) => cell !== '')
          .map((cell) => [cell]),
      )
      continue
    }
    lines.push(...tableLines(table), line)
    table = []
  }
  return [...lines, ...tableLines(table)].join('\n')
}

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(', ').map(folded))
}

/** Lower case, letters and figures only. */
function folded(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
