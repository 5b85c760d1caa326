import { readText } from '../../../../playbook/reading/read-text.ts'
import { prepared } from '../../../support/story.ts'

/** Who corrects the name of a workload means the second one. */

test.each([
  ['Adatum Intune? sorry, I mean Edge: new line, 300 seats', 'edge'],
  ['Adatum SharePoint, no wait, OneDrive: nobody is trained', 'onedrive'],
  ['Adatum Copilot - I meant Power Platform, the admin has no time', 'power-platform'],
  ['Adatum EXO, sorry SPO, the admin has no time', 'sharepoint'],
  ['Adatum OneDrive not SharePoint, nobody is trained', 'onedrive'],
  ['Adatum Exchange and Teams: nobody is trained', 'exchange'],
  ['Adatum SharePoint: they mean OneDrive when they say it', 'sharepoint'],
])('“%s” is about %s', (text, workload) => expect(readText(prepared, text).workload).toBe(workload))
