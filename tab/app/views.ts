/** Each view is a script of its own, which is loaded when the view is shown for the first time. */
export const VIEWS = {
  portfolio: () => import('../portfolio/portfolio.tsx'),
  customer: () => import('../customer/customer.tsx'),
  call: () => import('../call/call-guide.tsx'),
  playbook: () => import('../playbook/playbook.tsx'),
  configure: () => import('../configure/configure.tsx'),
} as const
