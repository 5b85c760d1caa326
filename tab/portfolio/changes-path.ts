/**
 * The path for the changes since a moment.
 * @param own also the person's own changes
 */
export function changesPath(since: string, own = false): string {
  return `/portfolio/changes?since=${encodeURIComponent(since)}${own ? '&own=true' : ''}`
}
