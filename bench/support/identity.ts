/** The bot's registration and the tenants of the fake Teams. */
/** The key with which contact data is encrypted. */
export const CONTACT_KEY = Buffer.alloc(32, 7).toString('base64')
export const APP_ID = '11111111-0000-4000-8000-0000000000b0'

/** Many tenants, because a bot may send only so much in each. */
export const TENANTS: readonly string[] = Array.from(
  { length: 128 },
  (_, n) => `22222222-0000-4000-8000-${String(n).padStart(12, '0')}`,
)
