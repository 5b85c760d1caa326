import { LOCAL_TENANT } from '../../bot/channel/local-tenant.ts'

/** The tenant and people of local development. */
export const TENANT = LOCAL_TENANT
export const ALEX = { id: '00000000-0000-0000-0000-0000000000020', name: 'Alex Wilber' }
export const MEGAN = { id: '00000000-0000-0000-0000-0000000000021', name: 'Megan Bowen' }
