import type { WorkloadId } from '../model.ts'

/** Short words for a workload behind the customer's name, which mean something else elsewhere: "contoso mail: …". */
export const SHORT_WORKLOADS: ReadonlyMap<string, WorkloadId> = new Map<string, WorkloadId>([
  ['mail', 'exchange'],
  ['apps', 'm365-apps'],
  ['office', 'm365-apps'],
  ['chat', 'teams'],
  ['telephony', 'teams-phone'],
  ['calling', 'teams-phone'],
  ['mdm', 'intune'],
  ['intranet', 'sharepoint'],
  ['mfa', 'entra-id'],
  ['dlp', 'information-protection'],
])

/** The same for products that are no workload of the playbook. */
export const SHORT_PRODUCTS: ReadonlyMap<string, string> = new Map([
  ['azure', 'Azure'],
  ['autopatch', 'Windows Autopatch'],
  ['forms', 'Microsoft Forms'],
  ['lists', 'Microsoft Lists'],
  ['whiteboard', 'Microsoft Whiteboard'],
  ['sentinel', 'Microsoft Sentinel'],
])
