/** Changes with every change of content that can change a recommendation. Stored with every state and record. */
export const PLAYBOOK_VERSION = '2026.11.26'
