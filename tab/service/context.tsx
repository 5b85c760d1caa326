import { createContext, useContext } from 'react'
import type { Session } from '../../api/wire.ts'
import type { Host } from '../host/model.ts'
import type { Client } from './client.ts'

/** What every view works with. */
export interface Services {
  readonly host: Host
  readonly client: Client
  readonly session: Session
  /** Takes over what the service keeps of the session, such as saved views. */
  readonly changeSession: (change: Partial<Session>) => void
}

const ServicesContext = createContext<Services | null>(null)
export const ServicesProvider = ServicesContext.Provider

export function useServices(): Services {
  const services = useContext(ServicesContext)
  if (!services) throw new Error('useServices is used outside of its provider.')
  return services
}
