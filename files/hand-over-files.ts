import { customerCalendar, customerCopyOf, internalCalendar, type HandOver } from '../playbook/plan/hand-over.ts'
import { customerDocument, internalDocument } from '../playbook/plan/hand-over-document.ts'
import {
  HAND_OVER_FORMATS,
  savedFileName,
  type HandOverAudience,
  type HandOverFormat,
} from '../playbook/plan/hand-over-file-name.ts'
import { assertShareable } from '../playbook/resources/internal-links.ts'
import { toMarkdown } from '../playbook/plan/document.ts'
import { writeDocx } from './write-docx.ts'
import { writeIcs } from './write-ics.ts'

/** A file for download. */
export interface OfferedFile {
  readonly name: string
  readonly type: string
  readonly bytes: Buffer
}

export interface WrittenWhen {
  /** The entitlement; it keeps the ids of calendar entries the same. */
  readonly entitlement: string
  /** ISO 8601, UTC. */
  readonly at: string
}

const TYPES: Readonly<Record<HandOverFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
}

/** The hand-over in all formats. */
export function handOverFiles(all: HandOver, audience: HandOverAudience, when: WrittenWhen): Promise<OfferedFile[]> {
  return Promise.all(HAND_OVER_FORMATS.map((format) => writeHandOver(all, audience, format, when)))
}

/**
 * The hand-over as a file.
 * @throws if the customer's copy contains something internal, which is a defect
 */
export async function writeHandOver(
  all: HandOver,
  audience: HandOverAudience,
  format: HandOverFormat,
  when: WrittenWhen,
): Promise<OfferedFile> {
  const { document, entries } = audience === 'customer' ? forCustomer(all) : forUs(all)
  const name = savedFileName(all, audience, format)
  const bytes = (): Promise<Buffer> | Buffer => {
    switch (format) {
      case 'docx':
        return writeDocx(document)
      case 'md':
        return Buffer.from(toMarkdown(document))
      case 'ics':
        return Buffer.from(writeIcs(document.title, when.entitlement, entries, when.at))
    }
  }
  return { name, type: TYPES[format], bytes: await bytes() }
}

function forUs(all: HandOver) {
  return { document: internalDocument(all), entries: internalCalendar(all) }
}

function forCustomer(all: HandOver) {
  const copy = customerCopyOf(all)
  assertShareable(copy)
  return { document: customerDocument(copy), entries: customerCalendar(copy) }
}
