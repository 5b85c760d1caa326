/** Someone else was faster; the turn is done again from the newest state. */
export class VersionConflict extends Error {}
