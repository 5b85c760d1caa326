import { story } from '../../support/story.ts'

story('who has what is offered as a list, and nobody gets what another has', [
  [
    'FM',
    'ok so i have 8 customers. Contoso 500 seats teams, Fabrikam exchange and sharepoint, Northwind Traders intune',
  ],
  [
    'bot',
    'How far anything is, you did not say',
    'Contoso: Microsoft Teams (500 seats)',
    'Fabrikam: Exchange Online and SharePoint Online',
    'Northwind Traders: Intune',
    '[Begin all 4 as new]',
  ],
  ['bot never', 'Does the customer want to use it?'],
])

story('brackets, colons and lines tell who has what as well', [
  ['FM', 'here is my portfolio: Contoso (Teams, Exchange), Fabrikam (SharePoint), Woodgrove Bank (Intune)'],
  [
    'bot',
    'Contoso: Microsoft Teams and Exchange Online',
    'Fabrikam: SharePoint Online',
    'Woodgrove Bank: Intune',
    '[Begin all 4 as new]',
  ],
  ['FM', 'My customers are:\nContoso: Teams, Intune\nAdatum: Exchange'],
  ['bot', 'Contoso: Microsoft Teams and Intune', 'Adatum: Exchange Online', '[Begin all 3 as new]'],
  ['FM', 'Contoso teams, Fabrikam exchange and sharepoint, Litware intune'],
  ['bot', 'Contoso: Microsoft Teams', 'Fabrikam: Exchange Online and SharePoint Online', 'Litware: Intune'],
])

story('one customer is added, also while another one is assessed', [
  ['FM', 'Contoso Teams: nobody is trained'],
  ['FM', 'add customer Litware with teams and sharepoint'],
  ['bot', 'Litware: Microsoft Teams and SharePoint Online', '[Begin both as new]'],
  ['bot never', 'Contoso', 'Added to what you said'],
])

story('a customer whose workloads are not told is named, and nobody else’s are taken', [
  ['FM', 'my customers: Contoso teams, Fabrikam, Litware intune'],
  ['bot', 'Contoso: Microsoft Teams', 'Litware: Intune', 'Fabrikam: no workload yet', '[Begin both as new]'],
])

story('names alone are a list, and their workloads are asked for', [
  ['FM', 'my portfolio is Contoso, Fabrikam and Litware'],
  ['bot', 'Contoso: no workload yet', 'Fabrikam: no workload yet', 'Litware: no workload yet', 'Which workloads'],
  ['bot never', 'Begin', 'One customer'],
  ['FM', 'Contoso teams, Fabrikam exchange, Litware intune'],
  ['bot', '[Begin all 3 as new]'],
  ['FM', 'my customers are: contoso, northwind traders and adatum'],
  ['bot', 'Northwind Traders: no workload yet', 'Which workloads'],
  ['FM', 'i have three customers: Wingtip Toys, Tailspin Toys, Trey Research'],
  ['bot', 'Tailspin Toys: no workload yet'],
])

story('a long list that may be one name has titles that a phone shows whole', [
  ['FM', 'Brightwater Consulting, Fabrikam Residences and Litware have no budget for teams'],
  ['bot', '[Of each of them]', /\[One customer: [^\]]{10,26}\]/],
])

story('what is said of a status is no list', [
  ['FM', 'Contoso teams nobody is trained, Fabrikam exchange firewall blocks it'],
  ['bot', 'Contoso', 'Adoption Readiness'],
  ['bot never', 'How far anything is'],
])
