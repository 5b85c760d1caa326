import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'

/** Somebody of the Playground's built-in tenant, as its activities name them. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly aadObjectId: string
}

/** The current user of the Playground's built-in configuration. */
export const ALEX: Person = {
  id: 'user-id-0',
  name: 'Alex Wilber',
  aadObjectId: '00000000-0000-0000-0000-0000000000020',
}
export const MEGAN: Person = {
  id: 'user-id-1',
  name: 'Megan Bowen',
  aadObjectId: '00000000-0000-0000-0000-0000000000021',
}

/**
 * Presses are answered so much later than the posted card is changed. On a busy machine that happens by itself, and
 * seldom; here it always does, so that a test which does not wait for the answer fails at once.
 */
const ANSWER_MS = 150

/** Stands between the Playground and the bot. */
export interface Door {
  /** The Playground delivers here. */
  readonly url: string
  /** What the page's user does is done by this person from now on. */
  become(person: Person): void
  close(): Promise<void>
}

/**
 * The Playground's page cannot change who uses it: its server sends all as the current user of its configuration. On
 * the way to the bot the sender is changed, so that a colleague can press and type on the same page.
 * @param bot where the bot takes activities
 */
export async function openDoor(bot: string): Promise<Door> {
  let user = ALEX
  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const activity = (await json(request)) as { type?: string; from?: { id?: string } }
    const from = activity.from?.id === ALEX.id ? { ...activity.from, ...user } : activity.from
    const answer = await fetch(bot, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...activity, from }),
    })
    if (activity.type === 'invoke') await new Promise((resolve) => setTimeout(resolve, ANSWER_MS))
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'application/json' })
    response.end(Buffer.from(await answer.arrayBuffer()))
  }
  const server = createServer((request, response) => {
    // The bot restarts, and the Playground asks with an empty body whether somebody is there.
    pass(request, response).catch(() => response.writeHead(502).end())
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`,
    become: (person) => {
      user = person
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
