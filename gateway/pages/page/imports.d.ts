/** What the build makes of files that are no code. */

declare module '*.css'

declare module '*.graphql' {
  const operation: import('./ask.ts').Operation
  export default operation
}
