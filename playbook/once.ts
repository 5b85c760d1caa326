/** A value that is computed when it is first asked for, and once. */
export function once<T>(compute: () => T): () => T {
  let result: { readonly is: T } | undefined
  return () => (result ??= { is: compute() }).is
}
