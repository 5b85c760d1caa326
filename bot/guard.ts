import { z } from 'zod'
import type { Authenticator } from './authenticate.ts'
import { isLoopback, type Config } from './config.ts'
import { Refusal } from './refusal.ts'

/** What every activity that we handle has. Unknown fields stay; `teams.ts` reads the rest. */
const shape = z.looseObject({
  type: z.string().min(1).max(100),
  id: z.string().min(1).max(1000).optional(),
  name: z.string().max(200).optional(),
  channelId: z.string().max(100),
  serviceUrl: z.url().max(2000),
  conversation: z.looseObject({ id: z.string().min(1).max(2000), tenantId: z.string().max(100).optional() }),
  from: z.looseObject({
    id: z.string().min(1).max(1000),
    aadObjectId: z.string().max(100).optional(),
    name: z.string().max(500).optional(),
  }),
  recipient: z.looseObject({ id: z.string().min(1).max(1000) }),
  text: z.string().optional(),
  replyToId: z.string().max(1000).optional(),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string().max(100) }).optional() }).optional(),
  localTimestamp: z.string().max(60).optional(),
})

export type GuardedActivity = z.infer<typeof shape>

/**
 * Lets an activity in, or throws a Refusal. The cheap checks come first: shape, channel, where it wants to be
 * answered; then the token; then the tenant, which only a good token vouches for.
 * @throws Refusal
 */
export async function guard(
  config: Config,
  authenticator: Authenticator | undefined,
  body: Record<string, unknown>,
  authorization: string | undefined,
): Promise<GuardedActivity> {
  const parsed = shape.safeParse(body)
  if (!parsed.success) throw new Refusal('wrong-shape')
  const activity = parsed.data
  if (activity.channelId !== 'msteams') throw new Refusal('wrong-channel')
  const serviceUrl = new URL(activity.serviceUrl)
  if (!authenticator) {
    // Development without an app id: the service listens on loopback only, and answers there only.
    if (!isLoopback(serviceUrl.hostname)) throw new Refusal('wrong-service-url')
    return activity
  }
  const trusted = config.serviceHosts.has(serviceUrl.host.toLowerCase())
  const encrypted =
    serviceUrl.protocol === 'https:' || (isLoopback(serviceUrl.hostname) && serviceUrl.protocol === 'http:')
  const anonymous = serviceUrl.username === '' && serviceUrl.password === ''
  if (!trusted || !encrypted || !anonymous) throw new Refusal('wrong-service-url')
  await authenticator.verify(activity, authorization)
  const tenants = tenantsOf(activity)
  if (tenants.length === 0 || tenants.some((tenant) => !config.tenants.has(tenant))) throw new Refusal('wrong-tenant')
  return activity
}

/** All tenants that an activity names; every one of them must be allowed. */
export function tenantsOf(activity: GuardedActivity): string[] {
  const named = [activity.conversation.tenantId, activity.channelData?.tenant?.id]
  return [...new Set(named.filter((tenant) => tenant !== undefined).map((tenant) => tenant.toLowerCase()))]
}
