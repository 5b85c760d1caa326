import {
  customerCalendar,
  customerCopyOf,
  internalCalendar,
  type CalendarEntry,
  type HandOver,
} from '../playbook/hand-over.ts'
import { customerDocument, internalDocument } from '../playbook/hand-over-document.ts'
import { assertShareable } from '../playbook/internal-links.ts'
import { toMarkdown, type Document } from '../playbook/document.ts'
import { writeDocx } from './write-docx.ts'
import { writeIcs } from './write-ics.ts'

/** A file as it is offered for download. */
export interface OfferedFile {
  readonly name: string
  readonly type: string
  readonly bytes: Buffer
}

export interface WrittenWhen {
  /** The entitlement: keeps the ids of calendar entries the same. */
  readonly entitlement: string
  /** ISO 8601, UTC. */
  readonly at: string
}

/** The hand-over as files, for those who work on the engagement. */
export function internalFiles(all: HandOver, when: WrittenWhen): Promise<OfferedFile[]> {
  return filesOf(internalDocument(all), internalCalendar(all), 'internal', when)
}

/** The hand-over as files that the customer may have. */
export function customerFiles(all: HandOver, when: WrittenWhen): Promise<OfferedFile[]> {
  const copy = customerCopyOf(all)
  assertShareable(copy)
  return filesOf(customerDocument(copy), customerCalendar(copy), 'customer', when)
}

async function filesOf(
  document: Document,
  entries: readonly CalendarEntry[],
  audience: 'internal' | 'customer',
  { entitlement, at }: WrittenWhen,
): Promise<OfferedFile[]> {
  const name = `activation-playbook-${audience}`
  return [
    {
      name: `${name}.docx`,
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      bytes: await writeDocx(document),
    },
    { name: `${name}.md`, type: 'text/markdown; charset=utf-8', bytes: Buffer.from(toMarkdown(document)) },
    {
      name: `${name}.ics`,
      type: 'text/calendar; charset=utf-8',
      bytes: Buffer.from(writeIcs(document.title, entitlement, entries, at)),
    },
  ]
}
