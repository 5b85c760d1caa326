import type { WorkloadId } from '../model.ts'

/** Words by which FMs call a workload behind the name of its customer, and that are something else elsewhere: "contoso mail: …". */
export const SHORT_WORKLOADS: ReadonlyMap<string, WorkloadId> = new Map<string, WorkloadId>([
  ['mail', 'exchange'],
  ['apps', 'm365-apps'],
  ['chat', 'teams'],
  ['telephony', 'teams-phone'],
  ['calling', 'teams-phone'],
  ['mdm', 'intune'],
  ['intranet', 'sharepoint'],
  ['mfa', 'entra-id'],
  ['dlp', 'information-protection'],
])

/** The same of products that are no workload of the list. */
export const SHORT_PRODUCTS: ReadonlyMap<string, string> = new Map([
  ['azure', 'Azure'],
  ['autopatch', 'Windows Autopatch'],
  ['forms', 'Microsoft Forms'],
  ['lists', 'Microsoft Lists'],
  ['whiteboard', 'Microsoft Whiteboard'],
  ['sentinel', 'Microsoft Sentinel'],
])
