import type { Link } from '../model.ts'

/** Links that definition cards show. */
export const links: readonly Link[] = [
  {
    id: 'adoption-guidance',
    title: 'Microsoft 365 adoption guidance',
    url: 'https://aka.ms/MicrosoftAdoption',
    audience: 'customer-ready',
  },
]
