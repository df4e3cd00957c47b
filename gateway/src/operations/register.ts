/** The register of operations, whatever keeps it: documents that somebody has looked at, found by their hash. */

export interface RegisteredOperation {
  /** Of the document in its one form (`@overstap/schema/document-hash`), in hex. */
  hash: string
  /** Of the document's operations; several with commas between. */
  name: string
  /** As it was registered. */
  text: string
  /** The subject of the operator's token; of what comes with us `contract`, or the page: `dashboard-page`. */
  registeredBy: string
  /** ISO 8601; null for what comes with us. */
  registeredAt: string | null
}

export interface OperationRegister {
  /** By its hash, or by that of its text to the letter. */
  find(hash: string): Promise<RegisteredOperation | undefined>
  list(): Promise<readonly RegisteredOperation[]>
  /** What is there already stays as it is. */
  add(operations: readonly RegisteredOperation[]): Promise<void>
}
