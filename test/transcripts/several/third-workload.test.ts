import { story } from '../../support/story.ts'

story('a workload that heads a clause behind a list comes next as well', [
  ['FM', 'Elmgate Foods kickoff was yesterday, they take teams and onedrive first, exchange next year'],
  ['bot', 'Elmgate Foods · Microsoft Teams', 'You also named OneDrive for Business and Exchange Online: next'],
])

story('a row of workloads without commas is a list', [
  ['FM', 'Relecloud tenant is a test tenant, they will never use it, exchange sharepoint teams'],
  ['bot', 'Relecloud', 'Duplicate/Invalid', /You also named .*Exchange Online/, /You also named .*Microsoft Teams/],
])

story('what the list waits for is no workload of its own', [
  ['FM', 'Elmgate Foods: they want teams and onedrive soon, exchange is needed before'],
  ['bot never', /You also named[^\n]*Exchange/],
])
