import { assertShareable, withoutInternalLinks } from './internal-links.ts'
import type { CustomerResource } from '../model.ts'

/**
 * Resources as an e-mail to the customer.
 * @param by the sender's name
 * @throws InternalLinkError when it contains an internal link, which is a defect of the content
 */
export function shareMail(resources: readonly CustomerResource[], by: string): string {
  const sender = withoutInternalLinks(by).text
  const text = ['Hello,', 'as discussed, this may help you:', shareList(resources), `Kind regards\n${sender}`].join(
    '\n\n',
  )
  assertShareable(text)
  return text
}

/** Titles, purposes and addresses. */
export function shareList(resources: readonly CustomerResource[]): string {
  return resources.map(({ customer, url }) => `${customer.title} – ${customer.says}\n${url}`).join('\n\n')
}
