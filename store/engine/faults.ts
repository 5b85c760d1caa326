/** What the operator does about the common faults of PostgreSQL, by its code or the system's. */
const REMEDIES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'The PostgreSQL server does not answer. Check host and port in DATABASE_URL and that the server runs.',
  ENOTFOUND: 'The host in DATABASE_URL is not known. Check its name and the DNS of this machine.',
  EAI_AGAIN: 'The host in DATABASE_URL cannot be looked up now. Check the DNS of this machine.',
  ETIMEDOUT: 'The PostgreSQL server does not answer. Check the firewall between this machine and DATABASE_URL.',
  ECONNRESET: 'The PostgreSQL server closed the connection. Check that it runs, and whether it wants sslmode=require.',
  '08001': 'The PostgreSQL server refuses connections. Check DATABASE_URL and that the server runs.',
  '08006': 'The connection to the PostgreSQL server was lost. Check that the server runs.',
  '28000':
    'The PostgreSQL server does not let this user in. Check the user in DATABASE_URL, pg_hba.conf, and sslmode=require.',
  '28P01': 'The PostgreSQL server refuses the password. Check user and password in DATABASE_URL.',
  '3D000': 'The database does not exist. Create it (createdb), or correct its name in DATABASE_URL.',
  '42501': 'The database user may not create tables. Grant it CREATE on the schema public.',
  '53100': 'The PostgreSQL server has no disk space left. Make room there.',
  '53300':
    'The PostgreSQL server has no free connection. Raise its max_connections, or run fewer instances (10 connections each).',
  '57P01': 'The PostgreSQL server is being shut down. Start it again; the bot starts when it answers.',
  '57P02': 'The PostgreSQL server crashed and is recovering. Start the bot again when it answers.',
  '57P03': 'The PostgreSQL server is still starting. Start the bot again when it answers.',
  '25006': 'The PostgreSQL server is read-only, a standby perhaps. Let DATABASE_URL name the primary.',
}

/** What to do about a fault of PostgreSQL; undefined when nothing is known. Names settings, never their values. */
export function postgresRemedy(error: unknown): string | undefined {
  const known = REMEDIES[codeOf(error)]
  if (known) return known
  // The driver's own time-out has no code.
  return /timeout exceeded when trying to connect|connection terminated/i.test(messageOf(error))
    ? REMEDIES['ETIMEDOUT']
    : undefined
}

/** The database can be read and not written: no room, a fault of the disk, or another one is the primary now. */
export function isUnwritable(error: unknown): boolean {
  return /^(SQLITE_(FULL|IOERR|READONLY)|ENOSPC|EFBIG|EIO|53100|25006)/.test(codeOf(error))
}

/** Two transactions stood in each other's way, and neither was committed: do it again. */
export function isPassing(error: unknown): boolean {
  return ['40001', '40P01', '55P03'].includes(codeOf(error))
}

/** The driver's errors may be of another realm, so that `instanceof Error` would miss them. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return ''
  // Several addresses of a host were tried; each has its error.
  if ('errors' in error && Array.isArray(error.errors) && error.errors.length > 0) return codeOf(error.errors[0])
  return 'code' in error ? String(error.code) : ''
}

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : ''
}

/** A row that another one points to is not there, or still pointed to: somebody else was faster. */
export function isForeignKeyFault(error: unknown): boolean {
  return ['23503', 'SQLITE_CONSTRAINT_FOREIGNKEY'].includes(codeOf(error))
}
