import type { Status } from '../../model.ts'
import { blocked } from './blocked.ts'
import { inProgress } from './in-progress.ts'
import { noIntent } from './no-intent.ts'
import { unknownAndInvalid } from './unknown-and-invalid.ts'

/** All statuses in the playbook's order. The text model's columns follow it. */
export const statuses: readonly Status[] = [
  ...unknownAndInvalid.filter((status) => status.l1 === 'Status Unknown'),
  ...inProgress,
  ...noIntent,
  ...blocked,
  ...unknownAndInvalid.filter((status) => status.l1 === 'Duplicate/Invalid'),
]
