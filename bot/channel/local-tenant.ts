/**
 * The tenant of those whose activities name none, where no app id is set and nobody vouches for one. It is the Playground's,
 * so that a list imported before the first message is there afterwards.
 */
export const LOCAL_TENANT = '00000000-0000-0000-0000-0000000000001'
