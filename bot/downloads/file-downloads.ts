import { createHash } from 'node:crypto'
import type { Request, Response, Server } from 'restify'
import type { OfferedFile } from '../../files/hand-over-files.ts'
import { viewerAway } from '../effects/viewer.ts'
import type { FileTicketRow } from '../../store/messages/file-tickets.ts'
import type { Viewer } from '../../store/records/records.ts'
import type { Store, StoreTransaction } from '../../store/store.ts'
import { attachment } from './attachment.ts'
import { readBody } from '../http/body.ts'
import { localDay } from '../clock/digest-time.ts'
import { daysIn } from '../clock/time-zone.ts'
import type { WithDays } from '../../dialogs/days-in-words.ts'
import { FILE_PATH, hashOfSecret } from './file-links.ts'
import { readHandOverFile, type HandOverParts } from '../effects/hand-over.ts'
import { readEmailFile } from './referral-email-file.ts'
import { Refusal } from '../http/refusal.ts'
import { describeError } from '../telemetry/describe-error.ts'
import type { ReferralParts } from '../effects/referrals.ts'

export interface FileParts extends HandOverParts, Pick<ReferralParts, 'referrals' | 'vault' | 'log'> {
  readonly store: Store
  readonly now: () => Date
}

/** Writes a file of what was read with the ticket, once the transaction is over. */
type WriteFile = () => Promise<OfferedFile>

const NEVER_KEEP = { 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' }

/** The secret stands behind the address, which browsers keep to themselves: no log, proxy or telemetry reads it there. */
const SCRIPT = 'document.forms[0].secret.value=location.hash.slice(1)'

function page(title: string, says: string, more = ''): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;margin:2rem;max-width:30rem;color-scheme:light dark}
button{font:inherit;padding:.8rem 1.4rem}</style>
<h1>${title}</h1>
<p>${says}</p>
${more}</html>
`
}

/** The same for everybody: a scanner that opens the link learns and uses up nothing. */
const PAGE = page(
  'Your file is ready',
  'It can be fetched once. Keep it as you keep customers’ data.',
  `<form method="post"><input type="hidden" name="secret"><button>Get the file</button></form>
<script>${SCRIPT}</script>
`,
)
const GONE = page(
  'No file here any more',
  'This link was used, is too old, or what it was about is gone. Go back to the chat and press the button again: it makes a new link.',
)
const FAILED = page(
  'That did not work',
  'The file could not be made. Wait a minute, go back to the chat and press the button again: it makes a new link.',
)
const POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  `script-src 'sha256-${createHash('sha256').update(SCRIPT).digest('base64')}'`,
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

/**
 * Lets who has the secret of a link fetch a file, once and within minutes. Opening the address shows a page; only its
 * button takes the secret. The file is made of what is kept at that moment, and of what the person to whom it was
 * offered may see then: nothing of it waits anywhere.
 */
export function serveFiles(server: Server, parts: FileParts): void {
  server.get(FILE_PATH, async (_request: Request, response: Response) => answer(response, 200, PAGE))
  server.post(FILE_PATH, async (request: Request, response: Response) => {
    await fetchFile(parts, request, response)
  })
}

async function fetchFile(parts: FileParts, request: Request, response: Response): Promise<void> {
  try {
    const write = await takeFile(parts, await secretOf(request))
    parts.log.info({ event: 'file-fetched', found: write !== undefined }, 'a file was asked for by a link')
    if (!write) {
      answer(response, 404, GONE)
      return
    }
    const { name, type, bytes } = await write()
    head(response, 200, { 'Content-Type': type, 'Content-Disposition': attachment(name) })
    response.end(bytes)
  } catch (error) {
    if (error instanceof Refusal) {
      answer(response, error.status, GONE)
      return
    }
    parts.log.error({ event: 'file-failed', error: describeError(error) }, 'a file could not be made')
    answer(response, 503, FAILED)
  }
}

/** Takes the secret. Undefined when it was taken, or the person may not see any more what the file is about. */
async function takeFile(parts: FileParts, secret: string): Promise<WriteFile | undefined> {
  const hash = hashOfSecret(secret)
  if (hash === undefined) return undefined
  const now = parts.now()
  return parts.store.transaction(async (tx) => {
    const ticket = await tx.fileTickets.take(hash, now.toISOString())
    if (!ticket) return undefined
    const person = await tx.reminders.person(ticket.tenant, ticket.person)
    if (!person) return undefined
    const viewer = viewerAway(person)
    return readFile(tx, parts, ticket, viewer, {
      at: now.toISOString(),
      today: localDay(now, person.time_zone),
      dayOf: daysIn(person.time_zone),
    })
  })
}

async function readFile(
  tx: StoreTransaction,
  parts: FileParts,
  { file, referral_id, entitlement_id }: FileTicketRow,
  viewer: Viewer,
  when: { readonly at: string; readonly today: string } & WithDays,
): Promise<WriteFile | undefined> {
  if (referral_id !== null) return readEmailFile(tx, parts, viewer, referral_id)
  if (entitlement_id === null) return undefined
  const write = await readHandOverFile(tx, parts, viewer, entitlement_id, file, when)
  // The card offers no calendar without an entry; the plan was removed since.
  return write === 'nothing-planned' ? undefined : write
}

/** Of the form that was sent. */
async function secretOf(request: Request): Promise<string> {
  const form = new URLSearchParams((await readBody(request)).toString('utf8'))
  return form.get('secret') ?? ''
}

function answer(response: Response, status: number, html: string): void {
  head(response, status, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': POLICY })
  response.end(html)
}

function head(response: Response, status: number, headers: Readonly<Record<string, string>>): void {
  response.statusCode = status
  for (const [name, value] of Object.entries({ ...NEVER_KEEP, ...headers })) response.setHeader(name, value)
}
