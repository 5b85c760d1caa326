import { findCustomer } from '../../../../playbook/names/find-customer.ts'
import { readText } from '../../../../playbook/reading/read-text.ts'
import { prepared } from '../../../support/story.ts'

const find = (text: string): string | undefined => findCustomer(prepared, text)?.name

test.each([
  ['contoso mail: mailboxes are moving until 3 may', 'Contoso'],
  ['Contoso Mail: mailboxes are moving until 3 May', 'Contoso'],
  ['contoso MTR: 12 rooms, kit is being installed', 'Contoso'],
  ['Contoso Planner: users are not trained', 'Contoso'],
  ['contoso planner waits for legal', 'Contoso'],
  ['contoso apps: the sap add-in crashes', 'Contoso'],
  ['Contoso Apps: the sap add-in crashes', 'Contoso'],
  ['Contoso Universal Print: firewall blocks', 'Contoso'],
  ['contoso universal print - drivers missing', 'Contoso'],
  ['Northwind Autopatch: rings are not approved', 'Northwind'],
  ['Northwind Azure: the vnet is missing', 'Northwind'],
  ['contoso whiteboard: legal said no', 'Contoso'],
  ['contoso loop: legal said no', 'Contoso'],
  // Companies are called so, too.
  ['Royal Mail: users are not trained', 'Royal Mail'],
  ['Royal Mail Teams: users are not trained', 'Royal Mail'],
  ['Daily Mail: users are not trained', 'Daily Mail'],
  ['Mountain Stream: users are not trained', 'Mountain Stream'],
  ['Party Planner: firewall blocks, 1 feb', 'Party Planner'],
  ['Hotel Azure: users are not trained', 'Hotel Azure'],
  ['Contoso Print: users are not trained', 'Contoso Print'],
  ['Contoso Print Teams: users are not trained', 'Contoso Print'],
  ['Contoso Planner Teams: users are not trained', 'Contoso Planner'],
  ['Adatum Apps Ltd: firewall blocks', 'Adatum Apps Ltd'],
  ['Adatum Mail GmbH: firewall blocks', 'Adatum Mail GmbH'],
  ['Cobalt Apps: Intune firewall blocks', 'Cobalt Apps'],
  ['Contoso Apps said no to Teams', 'Contoso Apps'],
  ['Contoso Apps wants to start with Teams', 'Contoso Apps'],
  ['call with Contoso Apps about Teams: users not trained', 'Contoso Apps'],
  ['spoke to Contoso Apps, firewall blocks', 'Contoso Apps'],
])('“%s” is about %s', (text, name) => expect(find(text)).toBe(name))

test.each([
  ['contoso mail: firewall blocks smtp', 'exchange'],
  ['Contoso Mail migration is blocked by the firewall', 'exchange'],
  ['contoso apps: users are not trained', 'm365-apps'],
  ['contoso mdm: firewall blocks', 'intune'],
  ['contoso mail: firewall blocks enrolment to intune', 'intune'],
  ['contoso mail from anna: firewall blocks', undefined],
  ['got a mail from contoso: they are blocked', undefined],
  ['Royal Mail: users are not trained', undefined],
  ['Northwind Azure: no budget until april', undefined],
])('“%s” is about %s', (text, workload) => expect(readText(prepared, text).workload).toBe(workload))
