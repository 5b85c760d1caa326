import { createHash } from 'node:crypto'
import { createTransport } from 'nodemailer'
import type { Request, Response, Server } from 'restify'
import { requestEmail } from '../dialogs/referral-request.ts'
import { isAgreed } from '../dialogs/referral-state.ts'
import type { Email } from '../playbook/referral-email.ts'
import type { PreparedPlaybook } from '../playbook/prepare.ts'
import type { Store } from '../store/store.ts'
import { readBody } from './body.ts'
import { Refusal } from './refusal.ts'
import { readOf, ticketHash, type ReferralParts } from './referrals.ts'

export interface EmailFileParts extends Omit<ReferralParts, 'browserUrl' | 'holidays'> {
  readonly store: Store
  readonly prepared: PreparedPlaybook
  readonly now: () => Date
}

/** As `bot/referrals.ts` makes them. */
const SECRET = /^[\w-]{43}$/
const NEVER_KEEP = { 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' }

/** The secret stands behind the address, which browsers keep to themselves: no log, proxy or telemetry reads it there. */
const SCRIPT = 'document.forms[0].secret.value=location.hash.slice(1)'
/** The same for everybody: a scanner that opens the link learns and uses up nothing. */
const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Partner request</title>
<style>body{font:16px system-ui;margin:2rem;max-width:30rem}button{font:inherit;padding:.6rem 1rem}</style>
<h1>Partner request</h1>
<p>The file holds contact data. It can be fetched once.</p>
<form method="post"><input type="hidden" name="secret"><button>Get the e-mail</button></form>
<script>${SCRIPT}</script>
</html>
`
const GONE = PAGE.replace(
  /<p>.*<\/script>/s,
  '<p>This link was used, or is too old. Open the request in the chat again.</p>',
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
 * Lets who has the secret of a card fetch the request as a file, once and within minutes. Opening the address shows a
 * page; only its button takes the secret. The file is made of what is kept at that moment: nothing of it waits anywhere.
 */
export function serveEmailFiles(server: Server, parts: EmailFileParts): void {
  const path = '/referral-email'
  server.get(path, async (_request: Request, response: Response) => answer(response, 200, PAGE))
  server.post(path, async (request: Request, response: Response) => {
    await fetchFile(parts, request, response)
  })
}

async function fetchFile(parts: EmailFileParts, request: Request, response: Response): Promise<void> {
  try {
    const email = await takeEmail(parts, await secretOf(request))
    parts.log.info({ event: 'email-file', found: email !== undefined }, 'a request was fetched as a file')
    if (!email) {
      answer(response, 404, GONE)
      return
    }
    const file = await emailFile(email)
    head(response, 200, {
      'Content-Type': 'message/rfc822',
      'Content-Disposition': 'attachment; filename="partner-request.eml"',
    })
    response.end(file)
  } catch (error) {
    if (error instanceof Refusal) {
      answer(response, error.status, GONE)
      return
    }
    const name = error instanceof Error ? error.name : 'unknown'
    parts.log.error({ event: 'email-file-failed', error: name }, 'a request could not be fetched')
    answer(response, 503, GONE)
  }
}

/** Takes the secret. Undefined when it was taken, or the customer does not agree any more. */
function takeEmail(parts: EmailFileParts, secret: string): Promise<Email | undefined> {
  return parts.store.transaction(async (tx) => {
    if (!SECRET.test(secret)) return undefined
    const ticket = await tx.referrals.takeTicket(ticketHash(secret), parts.now().toISOString())
    const row = ticket && (await tx.referrals.find(ticket.tenant, ticket.referral_id))
    if (!row) return undefined
    const read = await readOf(tx, parts, row, true)
    const { referral, consents, contact } = read
    const may = isAgreed(referral, consents) && referral.status !== 'closed'
    if (!may || contact === undefined || contact === 'locked') return undefined
    return requestEmail(parts.prepared, referral, read, referral.owner ?? '').email
  })
}

/** An e-mail that mail programs open as one to be sent. */
export async function emailFile({ subject, body }: Email): Promise<Buffer> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  const { message } = await transport.sendMail({ subject, text: body, headers: { 'X-Unsent': '1' } })
  return message as Buffer
}

/** Of the form that was sent. */
async function secretOf(request: Request): Promise<string> {
  const form = new URLSearchParams((await readBody(request)).toString('utf8'))
  return form.get('secret') ?? ''
}

function answer(response: Response, status: number, page: string): void {
  head(response, status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': POLICY,
  })
  response.end(page)
}

function head(response: Response, status: number, headers: Readonly<Record<string, string>>): void {
  response.statusCode = status
  for (const [name, value] of Object.entries({ ...NEVER_KEEP, ...headers })) response.setHeader(name, value)
}
