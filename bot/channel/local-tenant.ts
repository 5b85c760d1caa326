/** Without an app id nobody vouches for tenants. */
export const LOCAL_TENANT = 'local'
