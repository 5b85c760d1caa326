import type { Status } from './model.ts'

/** What the playbook calls the page of a status; its id is for who maintains the content. */
export function pageTitle({ l1, l2 }: Pick<Status, 'l1' | 'l2'>): string {
  return `L1, L2, L3: ${l2 ? `${l1} › ${l2}` : l1}`
}
