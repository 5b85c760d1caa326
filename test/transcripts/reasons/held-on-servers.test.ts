import { story } from '../../support/story.ts'

story('own servers that stay because the network is too weak are asked about', [
  ['FM', 'Tailspin sharepoint: will stay on sharepoint server 2019 for ever as the ships only have satellite internet'],
  ['bot', 'Why do their own servers stay?', 'Using Microsoft On-Premises Solution', 'Customer IT Infrastructure'],
  ['bot never', 'Clear from what you said'],
  ['FM', 'Network or hardware does not allow more'],
  ['bot', 'Blocked › Customer IT Infrastructure and Remediation', 'the ships only have satellite internet'],
])

story('a hurried “cause” begins a reason, once', [
  ['FM', 'Adatum intune: blocked, cause the firewall at the plant drops the enrolment'],
  ['bot', 'blocked because the firewall at the plant drops the enrolment'],
])

story('“coz” begins a reason as “because” does', [
  ['FM', 'Litware teams: stuck, coz the proxy blocks the calls'],
  ['bot', /Note: .*because the proxy blocks/],
  ['bot never', /\bcoz\b/],
])

story('“cause” as a verb stays', [
  ['FM', 'Litware apps: blocked, updates cause the CAD add-in to crash'],
  ['bot', 'updates cause the CAD add-in to crash'],
])

story('a server product that does its job is the reason, whatever the network', [
  ['FM', 'Contoso exchange: exchange server 2019 stays for good, the network is not the reason'],
  ['bot', 'No Intent › Using Microsoft On-Premises Solution', 'Clear from what you said'],
])
