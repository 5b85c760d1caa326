/** The tenant and people of local development. */
export const TENANT = 'local'
export const ALEX = { id: '00000000-0000-0000-0000-0000000000020', name: 'Alex Wilber' }
export const MEGAN = { id: '00000000-0000-0000-0000-0000000000021', name: 'Megan Bowen' }
