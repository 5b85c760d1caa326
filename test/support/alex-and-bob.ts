import { Chat } from './chat.ts'
import { keepBlocked } from './referral-chat.ts'
import { World, type TestService } from './service.ts'
import { BOB, startTab, type TabWorld } from './tab.ts'

export const ALEX = '0b6a3f0e-0000-4000-8000-00000000ad02'

/** A service with its tab and without limits, and two colleagues in it. */
export interface AlexAndBob {
  readonly world: World
  readonly tab: TabWorld
  readonly service: TestService
  /** Of the channel's requests. */
  readonly authorization: string
  /** Keeps a status of Contoso, and so is in. */
  readonly alex: Chat
  /** Is not in. */
  readonly bob: Chat
  /** The chat of another colleague. */
  readonly chat: (id: string, name: string) => Chat
}

/** A new one for each test. */
export async function alexAndBob(): Promise<AlexAndBob> {
  const world = await World.create()
  const authorization = await world.bearer()
  const tab = await startTab(world, { THREAD_LIMITS: 'off', TENANT_LIMITS: 'off' })
  const { service } = tab
  const chat = (id: string, name: string): Chat => new Chat(world, service, { id, name, authorization })
  const [alex, bob] = [chat(ALEX, 'Alex Wilber'), chat(BOB, 'Bob')]
  await keepBlocked(alex, 'Contoso')
  return { world, tab, service, authorization, alex, bob, chat }
}
