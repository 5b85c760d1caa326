/**
 * What changed since a moment.
 * @param own also by oneself
 */
export function changesPath(since: string, own = false): string {
  return `/portfolio/changes?since=${encodeURIComponent(since)}${own ? '&own=true' : ''}`
}
