import type { IncomingHttpHeaders } from 'node:http'
import { z } from 'zod'
import type { Authenticator } from './authenticate.ts'
import { isLoopback, type Config } from '../config/config.ts'
import { Refusal } from './refusal.ts'

/** A field that may be missing may also be null or empty, because channels differ. */
const optional = (longest: number) => z.string().max(longest).nullish()

/** The fields of every activity that we handle. Unknown fields stay, and `teams.ts` reads them. */
const shape = z.looseObject({
  type: z.string().min(1).max(100),
  id: optional(1000),
  name: optional(200),
  channelId: z.string().max(100),
  serviceUrl: z.string().max(2000),
  conversation: z.looseObject({ id: z.string().min(1).max(2000), tenantId: optional(100) }),
  from: z.looseObject({ id: z.string().min(1).max(1000), aadObjectId: optional(100), name: optional(500) }),
  recipient: z.looseObject({ id: z.string().min(1).max(1000) }),
  text: z.string().nullish(),
  replyToId: optional(1000),
  channelData: z.looseObject({ tenant: z.looseObject({ id: optional(100) }).nullish() }).nullish(),
  localTimestamp: optional(60),
})

export type GuardedActivity = z.infer<typeof shape>

/**
 * Lets an activity in, or throws a Refusal. The cheap checks come first: shape, channel, and the URL for the answer.
 * Then comes the token, and then the tenant, which only a good token confirms.
 * @throws Refusal
 */
export async function guard(
  config: Config,
  authenticator: Authenticator | undefined,
  body: Record<string, unknown>,
  headers: IncomingHttpHeaders,
): Promise<GuardedActivity> {
  const parsed = shape.safeParse(body)
  if (!parsed.success) throw new Refusal('wrong-shape')
  const activity = parsed.data
  if (activity.channelId !== 'msteams') throw new Refusal('wrong-channel')
  const serviceUrl = URL.parse(activity.serviceUrl)
  if (!serviceUrl) throw new Refusal('wrong-shape')
  const plain = serviceUrl.username === '' && serviceUrl.password === '' && serviceUrl.search === ''
  if (!authenticator) {
    // Development without an app id: the service listens and answers on loopback only.
    refuseWebPages(headers)
    if (!/^application\/json\b/i.test(headers['content-type'] ?? '')) throw new Refusal('not-json')
    if (!isLoopback(serviceUrl.hostname) || !plain) throw new Refusal('wrong-service-url')
    return activity
  }
  const trusted = config.serviceHosts.has(serviceUrl.host.toLowerCase())
  const encrypted =
    serviceUrl.protocol === 'https:' || (isLoopback(serviceUrl.hostname) && serviceUrl.protocol === 'http:')
  if (!trusted || !encrypted || !plain) throw new Refusal('wrong-service-url')
  await authenticator.verify(activity, headers.authorization)
  const tenants = tenantsOf(activity)
  if (tenants.length === 0 || tenants.some((tenant) => !config.tenants.has(tenant))) throw new Refusal('wrong-tenant')
  return activity
}

/**
 * Refuses requests of web pages. In development, any page in a browser on this machine can reach the service. But a
 * page cannot hide its origin. If it resolved its own host name to this machine, it cannot hide this name. And it
 * cannot send JSON without permission.
 * @throws Refusal `wrong-origin`
 */
export function refuseWebPages({ origin, host, 'sec-fetch-site': site }: IncomingHttpHeaders): void {
  const local = (url: string): boolean => URL.canParse(url) && isLoopback(new URL(url).hostname)
  if (origin !== undefined && !local(origin)) throw new Refusal('wrong-origin')
  if (!local(`http://${host}`)) throw new Refusal('wrong-origin')
  if (site === 'cross-site') throw new Refusal('wrong-origin')
}

/** All tenants that an activity names. Every one of them must be allowed. */
export function tenantsOf(activity: GuardedActivity): string[] {
  const named = [activity.conversation.tenantId, activity.channelData?.tenant?.id]
  return [...new Set(named.flatMap((tenant) => (tenant ? [tenant.toLowerCase()] : [])))]
}
