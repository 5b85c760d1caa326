import { createContext, useContext } from 'react'
import type { Session } from '../../api/wire.ts'
import type { Host } from '../host/model.ts'
import type { Client } from './client.ts'

/** What every view needs. */
export interface Services {
  readonly host: Host
  readonly client: Client
  readonly session: Session
  /** Changes the session after the service has stored something, such as saved views. */
  readonly changeSession: (change: Partial<Session>) => void
}

const ServicesContext = createContext<Services | null>(null)
export const ServicesProvider = ServicesContext.Provider

export function useServices(): Services {
  const services = useContext(ServicesContext)
  if (!services) throw new Error('useServices is used outside of its provider.')
  return services
}
