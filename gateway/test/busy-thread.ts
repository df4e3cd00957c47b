// A thread that is busy for as long as it is asked to be, or says that it will not.

import { answering } from '../src/thread/answering.ts'

answering((milliseconds: number) => {
  if (milliseconds < 0) throw new Error('Time only goes on.')
  const until = performance.now() + milliseconds
  while (performance.now() < until);
  return milliseconds
})
