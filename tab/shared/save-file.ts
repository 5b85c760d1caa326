/** Saves a file with the browser's downloads. */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Some browsers read the file only after the press was handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
